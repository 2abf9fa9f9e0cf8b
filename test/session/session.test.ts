// A session of people who each play a run of their own.
import { expect, test } from 'vitest';
import { LiveTest, codeOf } from '../support/live.ts';
import { idleCommand } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1 });

const plays = (live: LiveTest, participant: number): void => {
  for (;;) {
    const { run } = live.state.seats[participant]!;
    if (run.phase === 'debrief' || live.send(participant, idleCommand(run)).kind !== 'heard') return;
  }
};

test('at the facilitator’s pace, a seat goes no further than the open turn', () => {
  const live = new LiveTest(EXAMPLE);
  const [one, other] = [live.join(), live.join()];
  plays(live, one);
  expect(live.state.seats[one]!.run.phase).toBe('briefing');
  expect(codeOf(live.send(one, { kind: 'continue' }))).toBe('not_open');
  live.nextUntil('turn.1');
  plays(live, one);
  expect(live.state.seats[one]!.run).toMatchObject({ phase: 'week', week: 1 });
  live.next();
  expect(live.state.seats[other]!.run).toMatchObject({ phase: 'week', week: 1 });
  plays(live, one);
  live.nextUntil('bets');
  expect(live.state.seats.map(({ run }) => run.phase)).toEqual(['debrief', 'debrief']);
  expect(live.folded().state).toEqual(live.state);
});
