// What is heard of a choice on later Mondays: signs before the damage, and what is still said after it.
import { expect, test } from 'vitest';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { choosing, does, idleUntil } from '../support/playing.ts';
import { moment, option, scenario, type OptionInput } from '../support/scenario.ts';

type Effect = NonNullable<OptionInput['effects']>[number];
const lost = (given: Partial<Extract<Effect, { kind: 'level' }>> = {}): Effect => ({
  kind: 'level',
  of: 'omar.delivery',
  add: '-grave',
  because: 'The client left.',
  remembered: 'They still set a place for the client of {mira}.',
  ...given,
});

/** Chooses an option with these effects in `week`, the cheapest otherwise. */
function after(effects: Effect[], week: number, given: Parameters<typeof scenario>[0] = {}): Run {
  const options = [option('lose', 'wait_and_see', 1, { effects }), option('other', 'ask_questions', 0)];
  const moments = [moment('loss', 'mira', week, options)];
  const run = startRun(scenario({ weeks: 8, moments, ...given }), 1);
  return does(
    idleUntil(run, ({ phase }) => phase === 'moment'),
    choosing('loss.lose'),
  );
}

/** Weeks on whose Monday a sign stands, from here to the end. */
function mondaysOf(run: Run): [week: number, manager: string | null, text: string][] {
  const heard: [number, string | null, string][] = [];
  for (let at = run; at.phase !== 'debrief'; at = idleUntil(does(at, ...next(at)), ({ phase }) => phase === 'briefing'))
    for (const line of at.phase === 'briefing' ? viewOf(at).briefing : [])
      if (line.kind === 'sign') heard.push([at.week, line.manager, line.text]);
  return heard;
}
const next = (run: Run): Parameters<typeof does>[1][] => (run.phase === 'briefing' ? [{ kind: 'continue' }] : []);
const SAID = 'They still set a place for the client of Mira.';

test('what was grave is heard of again four weeks after it was felt, once, with whom it happened to', () => {
  expect(mondaysOf(after([lost()], 2))).toEqual([[6, 'omar', SAID]]);
  expect(mondaysOf(after([lost({ after_weeks: 1 })], 2))).toEqual([[7, 'omar', SAID]]);
});

test('before the leave it is heard of on the last Monday there is, and not on the one on which it was chosen', () => {
  expect(mondaysOf(after([lost()], 6))).toEqual([[8, 'omar', SAID]]);
  expect(mondaysOf(after([lost()], 8))).toEqual([]);
});

test('where a plan is for several weeks, it waits for a Monday on which one is made', () => {
  expect(mondaysOf(after([lost()], 1, { turn_weeks: 2 }))).toEqual([[5, 'omar', SAID]]);
  expect(mondaysOf(after([lost()], 1, { turn_weeks: 3 }))).toEqual([[4, 'omar', SAID]]);
});

test('what happened to the boss is nobody’s sign in particular', () => {
  expect(mondaysOf(after([lost({ of: 'boss.credit' })], 2))).toEqual([[6, null, SAID]]);
});

test('without the words nothing is said', () => {
  const { remembered: _words, ...silent } = lost() as Extract<Effect, { kind: 'level' }>;
  expect(mondaysOf(after([silent], 2))).toEqual([]);
});

test('nobody says anything of somebody who has gone', () => {
  const run = after([lost()], 2);
  const monday = idleUntil(run, ({ phase, week }) => phase === 'briefing' && week === 6);
  const managers = monday.organisation.managers.map((m) =>
    m.character.id === 'omar' ? { ...m, character: { ...m.character, deputy: true as const } } : m,
  );
  const gone: Run = { ...monday, organisation: { ...monday.organisation, managers } };
  expect(viewOf(gone).briefing.filter(({ kind }) => kind === 'sign')).toEqual([]);
});
