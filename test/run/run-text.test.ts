import { expect, test } from 'vitest';
import { ENGINE_REVISION } from '../../src/core/engine/revision.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import type { PlanItem } from '../../src/core/run/decision.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { startRun, undo, type Run } from '../../src/core/run/run.ts';
import type { Moment, Scenario } from '../../src/core/scenario/schema.ts';
import { forged } from '../support/forged-text.ts';
import { longScenario, scenario } from '../support/scenario.ts';
import { BOT_NAMES, botRuns, choosing, does, idleUntil } from '../support/playing.ts';

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1, bets: [{ week: 1, ask: 'worst_team_at', of_week: 3 }] });
const LONG = longScenario();
const LARGEST_SEED = 2 ** 32 - 1;

function rebuilt(given: Scenario, text: string): Run {
  const run = rebuildRun(given, text);
  if (isRunTextProblem(run)) throw new Error(`expected a run from ${text}, got ${JSON.stringify(run)}`);
  return run;
}

const codeOf = (given: Scenario, text: string): string | null => {
  const run = rebuildRun(given, text);
  return isRunTextProblem(run) ? run.code : null;
};

/** What must be the same after a round trip: everything but the memory of what could be taken back. */
const shown = ({ previous: _previous, ...run }: Run): string => JSON.stringify(run);

test.each(BOT_NAMES)('a run’s text gives the run again, whatever the seed (%s)', (bot) => {
  for (let seed = 1; seed <= 20; seed++) {
    const run = playBot(EXAMPLE, seed * 104_729, bot);
    const again = rebuilt(EXAMPLE, runText(run));
    expect(again.phase).toBe(run.phase);
    expect(JSON.stringify(again.organisation)).toBe(JSON.stringify(run.organisation));
  }
});

test.each(BOT_NAMES)('so does the text of an unfinished run, wherever it stands (%s)', (bot) => {
  for (const run of botRuns(EXAMPLE, -3, bot)) {
    const again = rebuilt(EXAMPLE, runText(run));
    expect([again.phase, again.week]).toEqual([run.phase, run.week]);
    expect(shown(again)).toBe(shown(run));
    expect(runText(again)).toBe(runText(run));
  }
});

test.each(['micromanage', 'adaptive'] as const)('so does the text of a long run (%s)', (bot) => {
  const run = playBot(LONG, LARGEST_SEED, bot);
  expect(shown(rebuilt(LONG, runText(run)))).toBe(shown(run));
});

test('a choice taken back is not in the text', () => {
  const before = idleUntil(startRun(EXAMPLE, 1), (run) => run.phase === 'moment');
  const back = undo(does(before, choosing('draft.ask'))) as Run;
  expect(runText(back)).toBe(runText(before));
});

const TEXT = runText(playBot(EXAMPLE, 7, 'coach'));

const withMoves = (moves: string, phase = '7'): string => forged(TEXT, (rest) => rest.replace(/[^~]*$/, moves + phase));

const PLAN: readonly PlanItem[] = [
  { practice: 'one_on_one', manager: 'lena', times: 2 },
  { practice: 'strategy', times: 1 },
  { practice: 'goals_together', manager: 'mira', times: 1 },
];

// Fails when the places of the code move: then it needs a new version, and the old one kept beside it.
test('what version 3 means never changes', () => {
  const run = rebuilt(EXAMPLE, withMoves('s0ub00o00pb3y.', '5'));
  expect(run.weeks[0]?.plan).toEqual(PLAN);
});

test('only characters that survive links and messages are used', () => {
  expect(TEXT).toMatch(/^[0-9A-Za-z._~-]+$/);
});

test('spaces around a text don’t matter', () => {
  expect(codeOf(EXAMPLE, `\n ${TEXT} \n`)).toBe(null);
});

test('a text of a newer format is told apart from a damaged one', () => {
  expect(codeOf(EXAMPLE, TEXT.replace(/^3~/, '4~'))).toBe('newer');
  expect(codeOf(EXAMPLE, '17~whatever comes then')).toBe('newer');
});

test.each([
  ['empty', ''],
  ['a part missing', TEXT.split('~').slice(0, 6).join('~')],
  ['a part too many', `${TEXT}~0`],
  ['cut in the middle of the hash', TEXT.slice(0, 20)],
  ['a phase that does not exist', forged(TEXT, (rest) => rest.replace(/.$/, '9'))],
  ['a character that is never used', forged(TEXT, (rest) => rest.replace(/~(?=[^~]*$)/, '~%'))],
  ['a seed too long', forged(TEXT, (rest) => rest.replace('~7~', '~77777777~'))],
  ['a seed beyond 32 bits', forged(TEXT, (rest) => rest.replace('~7~', '~zzzzzzz~'))],
  ['a number with a zero before it', forged(TEXT, (rest) => rest.replace('~7~', '~07~'))],
  ['an engine revision of 0', forged(TEXT, (rest) => rest.replace(`~${ENGINE_REVISION}~7~`, '~0~7~'))],
  ['a check of another text', `${TEXT.slice(0, -4)}0000`],
  ['words', 'Hello, this is my run'],
])('a text is damaged: %s', (_, text) => {
  expect(codeOf(EXAMPLE, text)).toBe('damaged');
});

test('a run of another scenario is refused by name', () => {
  expect(rebuildRun(scenario({ ...EXAMPLE, id: 'another_one' }), TEXT)).toMatchObject({
    code: 'other_scenario',
    args: { scenario: 'example_run' },
  });
});

const [DRAFT, ...OTHERS] = EXAMPLE.moments;
const withDraft = (change: (draft: Moment) => Moment): Scenario => ({
  ...EXAMPLE,
  moments: [change(DRAFT!), ...OTHERS],
});
const withFirstOption = (change: Partial<Moment['options'][number]>): Scenario =>
  withDraft((draft) => ({ ...draft, options: draft.options.map((o, i) => (i === 0 ? { ...o, ...change } : o)) }));

test.each([
  ['the week has another block', { ...EXAMPLE, attention: 11 }],
  ['a moment is gone', { ...EXAMPLE, moments: EXAMPLE.moments.slice(0, 1) }],
  ['an option has another price', withFirstOption({ attention: 1 })],
  ['an option means another move', withFirstOption({ move: 'check_closely' })],
])('a run is refused when %s', (_, changed) => {
  expect(rebuildRun(changed, TEXT)).toEqual({ kind: 'run_text_problem', code: 'scenario_changed', args: {} });
});

test.each([
  ['a title is spelt otherwise', withDraft((draft) => ({ ...draft, title: 'A title' }))],
  ['a reply ends without a full stop', withFirstOption({ reply: 'Done' })],
  ['it is in another language', { ...EXAMPLE, language: 'de' }],
  ['there is a remark', { ...EXAMPLE, note: 'a remark' }],
])('a run goes on when %s', (_, changed) => {
  const half = botRuns(EXAMPLE, 7, 'coach').findLast((run) => run.phase === 'moment')!;
  const again = rebuilt(changed, runText(half));
  expect(JSON.stringify(again.organisation)).toBe(JSON.stringify(half.organisation));
  expect(runText(playOn(again))).toBe(runText(playOn(half)));
});
const playOn = (run: Run): Run => idleUntil(run, () => false);

test('decisions that make no sense don’t replay', () => {
  const cases = [
    ['s', '0'],
    ['s0', '0'],
    ['s1B', '1'],
    ['S0u', '1'],
    ['s0ub10', '3'],
    ['s0ub09', '3'],
    ['s0ub00o90', '4'],
    ['s0ub00o09', '4'],
    ['s0ub00o00p', '5'],
    ['s0ub00o00pA0_', '5'],
    ['s0ub00o00p-----------------.', '5'],
    ['s0ub00o00o00', '5'],
    ['s0ub00o00.', '7'],
    ['b00', '3'],
    ['x', '7'],
    ['', '7'],
  ] as const;
  for (const [moves, phase] of cases) expect(codeOf(EXAMPLE, withMoves(moves, phase)), moves).toBe('does_not_replay');
});

// Reading that grows faster than the text would run into the test's time limit.
test('a plan of any length is refused at once', () => {
  for (const digit of ['z', '0', '-']) {
    expect(codeOf(EXAMPLE, withMoves(`s0ub00o00p${digit.repeat(300_000)}.`, '5'))).toBe('does_not_replay');
  }
});

test('so are decisions without end', () => {
  for (const moves of ['.', 'p1.', 'o00', 's0u'])
    expect(codeOf(EXAMPLE, withMoves(`s0ub00o00${moves.repeat(100_000)}`, '7'))).toBe('does_not_replay');
});

test('a plan that is written otherwise than it would be is damaged', () => {
  // The plan of the week before written out, and zeros before the number.
  for (const moves of ['p0.', 'p0001.']) expect(codeOf(EXAMPLE, withMoves(`s0ub00o00${moves}`, '5'))).toBe('damaged');
});
