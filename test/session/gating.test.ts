// How far a seat may go, and how far it is played on where nobody does it.
import { expect, test } from 'vitest';
import { countedRuns } from '../../src/core/session/debrief/counted.ts';
import type { Setup } from '../../src/core/session/setup.ts';
import { codeOf, LiveTest } from '../support/live-session.ts';
import { idleCommand } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1 });
const live = (given: Partial<Setup> = {}) => new LiveTest(EXAMPLE, given);
const runOf = (of: LiveTest, seat: number) => of.state.seats[seat]!.run;

/** Until it is refused, or over. */
function plays(of: LiveTest, participant: number): string | null {
  for (;;) {
    const { run } = of.state.seats[of.state.participants[participant]!.seat]!;
    if (run.phase === 'debrief') return null;
    const heard = of.send(participant, idleCommand(run));
    if (heard.kind !== 'heard') return codeOf(heard);
  }
}

test('before the first turn the style is said, taken back, and the first Monday read', () => {
  const of = live();
  of.join();
  expect(codeOf(of.send(0, { kind: 'style', share: 10 }))).toBeNull();
  expect(codeOf(of.send(0, { kind: 'continue' }))).toBe('not_open');
  expect(codeOf(of.send(0, { kind: 'undo' }))).toBeNull();
  of.next();
  expect(codeOf(of.send(0, { kind: 'style', share: 20 }))).toBeNull();
  expect(codeOf(of.send(0, { kind: 'continue' }))).toBe('not_open');
});

test('at the facilitator’s pace a seat goes no further than the open turn, and the leave opens the end', () => {
  const of = live();
  of.join();
  of.nextUntil('turn.1');
  expect(plays(of, 0)).toBe('not_open');
  expect(runOf(of, 0)).toMatchObject({ phase: 'week', week: 1 });
  of.nextUntil('turn.3');
  expect(plays(of, 0)).toBe('not_open');
  expect(runOf(of, 0)).toMatchObject({ phase: 'week', week: 3 });
  of.next();
  expect(of.state.step).toBe('leave');
  expect(plays(of, 0)).toBeNull();
});

test('at one’s own pace all turns are open, and the end is not', () => {
  const of = live({ pace: 'own' });
  of.join();
  of.nextUntil('play');
  expect(plays(of, 0)).toBe('not_open');
  expect(runOf(of, 0)).toMatchObject({ phase: 'week', week: 3 });
});

test('when a turn opens, who has not finished the one before is played on, and who has may still read', () => {
  const of = live();
  const [slow, quick] = [of.join(), of.join()];
  of.nextUntil('turn.1');
  plays(of, quick);
  of.next();
  expect(runOf(of, slow)).toMatchObject({ phase: 'week', week: 1, style: 50 });
  expect(runOf(of, quick)).toMatchObject({ phase: 'week', week: 1 });
  expect(of.state.seats[quick]!.facts.every(({ seat }) => seat === quick)).toBe(true);
  const by = of.rows.flatMap(({ event }) => (event.kind === 'sent' ? [[event.seat, event.by]] : []));
  expect(by.filter(([seat]) => seat === slow).every(([, who]) => who === null)).toBe(true);
  expect(by.filter(([seat]) => seat === quick).every(([, who]) => who === quick)).toBe(true);
});

test('a turn that is left out is played on', () => {
  const of = live();
  of.join();
  of.facilitator({ kind: 'drop', step: 'turn.2' });
  of.nextUntil('turn.1');
  plays(of, 0);
  of.next();
  expect(of.state.step).toBe('turn.3');
  expect(runOf(of, 0)).toMatchObject({ phase: 'week', week: 2 });
});

test('who comes late begins on the Monday of the open turn', () => {
  const of = live();
  of.nextUntil('turn.3');
  of.join();
  expect(runOf(of, 0)).toMatchObject({ phase: 'briefing', week: 3, style: 50 });
  expect(plays(of, 0)).toBe('not_open');
  expect(runOf(of, 0).weeks).toHaveLength(3);
});

test('in the first turn one comes in time, and at one’s own pace always', () => {
  const first = live();
  first.nextUntil('turn.1');
  first.join();
  expect(runOf(first, 0).phase).toBe('opening');
  const own = live({ pace: 'own' });
  own.nextUntil('play');
  own.join();
  expect(runOf(own, 0).phase).toBe('opening');
});

test('a seat that is set aside is played on at once, and at each opening', () => {
  const of = live();
  of.join();
  of.nextUntil('turn.1');
  of.facilitator({ kind: 'play_on', seat: 0 });
  expect(of.state.seats[0]).toMatchObject({ aside: true, run: { phase: 'week', week: 1 } });
  of.next();
  expect(runOf(of, 0)).toMatchObject({ phase: 'week', week: 2 });
  of.facilitator({ kind: 'take_back', seat: 0 });
  of.next();
  expect(of.state.seats[0]).toMatchObject({ aside: false, run: { phase: 'week', week: 2 } });
});

test('a seat that everybody has left is played on, too', () => {
  const of = live();
  of.join();
  of.nextUntil('turn.1');
  of.facilitator({ kind: 'remove', participant: 0 });
  of.catchUp();
  expect(of.state.seats[0]).toMatchObject({ empty: true, pen: null, run: { phase: 'week', week: 1 } });
});

test('seats are played on a few at a time, a turn each, until nobody is behind', () => {
  const of = live({ pace: 'own' });
  for (let i = 0; i < 5; i += 1) of.join();
  of.nextUntil('play');
  of.facilitator({ kind: 'next', from: 'play' });
  const plansOf = (events: ReturnType<LiveTest['server']>): number[] =>
    events.flatMap((event) => (event.kind === 'sent' && event.sent.kind === 'plan' ? [event.seat] : []));
  expect(plansOf(of.server({ kind: 'catch_up', most: 2 }))).toEqual([0, 1]);
  of.catchUp();
  for (const { run } of of.state.seats) expect(run).toMatchObject({ phase: 'week', week: 3 });
  expect(of.server({ kind: 'catch_up', most: 2 })).toEqual([]);
});

test('nobody is played on while it is paused', () => {
  const of = live();
  of.join();
  of.nextUntil('turn.1');
  of.facilitator({ kind: 'next', from: 'turn.1' });
  of.facilitator({ kind: 'pause', from: 'turn.2' });
  expect(of.server({ kind: 'catch_up', most: 9 })).toEqual([]);
});

test('the debrief finds every run at its end, and nothing more is decided in it', () => {
  const of = live();
  of.join();
  of.nextUntil('bets');
  expect(runOf(of, 0).phase).toBe('debrief');
  expect(codeOf(of.send(0, { kind: 'continue' }))).toBe('not_open');
});

test('a run of which nobody decided anything is not counted in the debrief', () => {
  const of = live();
  of.join();
  of.join();
  of.send(0, { kind: 'style', share: 20 });
  of.nextUntil('bets');
  of.join();
  of.catchUp();
  expect(of.state.seats.map(({ own, run }) => [own, run.phase])).toEqual([
    [1, 'debrief'],
    [0, 'debrief'],
    [0, 'debrief'],
  ]);
  expect(countedRuns(of.state).map(({ seat }) => seat.seat)).toEqual([0]);
});
