// The run of show: what a session is made of, and the way through it.
import { expect, test } from 'vitest';
import { agendaOf } from '../../src/core/session/agenda.ts';
import type { Setup } from '../../src/core/session/setup.ts';
import type { StepId } from '../../src/core/session/step.ts';
import { codeOf, LiveTest } from '../support/live-session.ts';
import { longScenario, scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1 });
const MINUTES = [45, 60, 90] as const;
const idsOf = (live: LiveTest): StepId[] => agendaOf(live.state).flatMap(({ id, dropped }) => (dropped ? [] : [id]));
const asked = (live: LiveTest, kind: 'next' | 'back'): string | null =>
  codeOf(live.ask({ by: { role: 'facilitator' }, ask: { kind, from: live.state.step } }));

test.each(MINUTES)(
  'a slot of %i minutes holds all of it, the debrief a third or more, and the reveal is in it',
  (minutes) => {
    for (const [mode, pace] of [
      ['own', 'facilitator'],
      ['own', 'own'],
      ['table', 'own'],
      ['room', 'facilitator'],
    ] as const) {
      const live = new LiveTest(longScenario(), { minutes, mode, pace });
      live.facilitator({ kind: 'pick', moments: ['moment_0', 'moment_1', 'moment_2'] });
      const kept = agendaOf(live.state).filter(({ dropped }) => !dropped);
      const sum = (steps: typeof kept): number => steps.reduce((all, step) => all + step.minutes, 0);
      expect(sum(kept)).toBeLessThanOrEqual(minutes);
      expect(sum(kept.filter(({ debrief }) => debrief))).toBeGreaterThanOrEqual(minutes / 3);
      for (const step of ['bets', 'told', 'choice.moment_0', 'tables', 'idea'] as const)
        expect(kept.map(({ id }) => id)).toContain(step);
    }
  },
);

test('the reveal is never proposed for dropping', () => {
  const live = new LiveTest(EXAMPLE);
  live.facilitator({ kind: 'pick', moments: ['draft', 'outage'] });
  const spare = new Map(agendaOf(live.state).map((step) => [step.id, step.spare]));
  for (const step of ['bets', 'told', 'choice.draft', 'idea', 'close', 'turn.1', 'leave'] as const)
    expect(spare.get(step), step).toBe(0);
  expect(spare.get('choice.outage')).toBeGreaterThan(0);
});

test.each<[Partial<Setup>, StepId[]]>([
  [{ pace: 'facilitator' }, ['turn.1', 'turn.2', 'turn.3', 'leave']],
  [{ pace: 'own' }, ['play', 'leave']],
  [{ pace: 'own', mode: 'table' }, ['turn.1', 'turn.2', 'turn.3', 'leave']],
  [{ pace: 'own', mode: 'room' }, ['turn.1', 'turn.2', 'turn.3', 'leave']],
])('of %j the play is %j', (given, steps) => {
  const live = new LiveTest(EXAMPLE, given);
  expect(idsOf(live).slice(2, 2 + steps.length)).toEqual(steps);
});

test('next goes through all steps that are not left out, and back the same way', () => {
  const live = new LiveTest(EXAMPLE);
  live.join();
  live.facilitator({ kind: 'drop', step: 'cloud' });
  live.facilitator({ kind: 'keep', step: 'second' });
  const walked: StepId[] = [live.state.step];
  while (asked(live, 'next') === null) {
    walked.push(live.state.step);
    live.catchUp();
  }
  expect(walked).toEqual(idsOf(live));
  expect(walked).not.toContain('cloud');
  expect(walked).toContain('second');
  const back: StepId[] = [live.state.step];
  while (asked(live, 'back') === null) back.push(live.state.step);
  expect(back).toEqual(walked.toReversed());
});

test('a step that was gone back to is as it was, with a fresh clock', () => {
  const live = new LiveTest(EXAMPLE);
  live.nextUntil('turn.1');
  const { deadline } = live.state.clock;
  live.facilitator({ kind: 'reveal', from: 'turn.1' });
  live.facilitator({ kind: 'lock', from: 'turn.1' });
  live.next();
  expect(live.state).toMatchObject({ revealed: false, locked: false });
  live.now += 60_000;
  live.facilitator({ kind: 'back', from: 'turn.2' });
  expect(live.state).toMatchObject({ step: 'turn.1', revealed: true, locked: false, stepAt: live.now });
  expect(live.state.clock.deadline).toBe(deadline! + 60_000);
});

test('one goes to any step that there is, left out or not, and to no other', () => {
  const live = new LiveTest(EXAMPLE);
  live.facilitator({ kind: 'go_to', from: 'welcome', to: 'second' });
  expect(live.state.step).toBe('second');
  const to = (step: StepId) =>
    codeOf(live.ask({ by: { role: 'facilitator' }, ask: { kind: 'go_to', from: 'second', to: step } }));
  expect([to('turn.4'), to('play'), to('choice.draft')]).toEqual(['unknown_step', 'unknown_step', 'unknown_step']);
});

test('what was meant for another step is refused', () => {
  const live = new LiveTest(EXAMPLE);
  const next = { by: { role: 'facilitator' }, ask: { kind: 'next', from: 'welcome' } } as const;
  expect(codeOf(live.ask(next))).toBeNull();
  expect(live.ask(next)).toEqual({ kind: 'refusal', code: 'step_changed', args: { step: 'frame' } });
});

test('steps are left out and taken in again, but not the one at hand', () => {
  const live = new LiveTest(EXAMPLE);
  const drop = (step: StepId) => codeOf(live.ask({ by: { role: 'facilitator' }, ask: { kind: 'drop', step } }));
  expect([drop('welcome'), drop('turn.9'), drop('turn.2')]).toEqual(['not_now', 'unknown_step', null]);
  live.nextUntil('turn.1');
  live.next();
  expect(live.state.step).toBe('turn.3');
});

test('steps that belong together are left out and taken in together', () => {
  const live = new LiveTest(EXAMPLE, { minutes: 90 });
  const gone = (): StepId[] => [...live.state.dropped];
  live.facilitator({ kind: 'drop', step: 'second' });
  expect(gone()).toEqual(['second', 'second.shown']);
  live.facilitator({ kind: 'drop', step: 'pair.again' });
  expect(gone()).toEqual(['second', 'second.shown', 'pair.again', 'pair.shift']);
  live.facilitator({ kind: 'keep', step: 'pair.shift' });
  live.facilitator({ kind: 'keep', step: 'second.shown' });
  expect(gone()).toEqual([]);
  live.facilitator({ kind: 'drop', step: 'pair.vote' });
  expect(gone()).toEqual(['pair.vote', 'pair.talk', 'pair.again', 'pair.shift']);
  live.facilitator({ kind: 'drop', step: 'tables' });
  expect(gone()).toContain('tables');
});

test('a decision that is no longer gone through leads on to what comes after them', () => {
  const live = new LiveTest(EXAMPLE);
  live.facilitator({ kind: 'pick', moments: ['draft', 'outage'] });
  live.facilitator({ kind: 'go_to', from: 'welcome', to: 'choice.draft' });
  live.facilitator({ kind: 'pick', moments: [] });
  live.next();
  expect(live.state.step).toBe('tables');
});

test('the slot is counted from the first step on, or ends when the facilitator says', () => {
  const live = new LiveTest(EXAMPLE, { minutes: 60 });
  expect(live.state.endsAt).toBeNull();
  live.now += 20 * 60_000;
  live.next();
  expect(live.state.endsAt).toBe(live.now + 60 * 60_000);
  live.facilitator({ kind: 'end_at', at: live.now + 1000 });
  expect(live.state.endsAt).toBe(live.now + 1000);
  expect(codeOf(live.ask({ by: { role: 'facilitator' }, ask: { kind: 'end_at', at: live.now } }))).toBe('out_of_range');
});
