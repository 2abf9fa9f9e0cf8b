// Texts of version 1 and 2 are of engine revision 1. Here the build is taken to have that revision, so that they open: what they mean
// never changes. `other-engine.test.ts` has what is said of them by a build of another one.
import { afterAll, expect, test, vi } from 'vitest';
import type { PlanItem } from '../../src/core/run/decision.ts';
import type { Run } from '../../src/core/run/run.ts';
import { contentHash } from '../../src/core/scenario/content-hash.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { forged } from '../support/forged-text.ts';
import { BOT_NAMES } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

// Files share what they import: this one takes everything anew, and leaves nothing of it behind.
vi.resetModules();
vi.doMock('../../src/core/engine/revision.ts', () => ({ ENGINE_REVISION: 1 }));
afterAll(() => {
  vi.doUnmock('../../src/core/engine/revision.ts');
  vi.resetModules();
});
const { playBot } = await import('../../src/core/lab/bots.ts');
const { isRunTextProblem } = await import('../../src/core/run/run-text-problem.ts');
const { decisionsIn, everyRunText, readRunText, rebuildRun } = await import('../../src/core/run/run-text.ts');

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1, bets: [{ week: 1, ask: 'worst_team_at', of_week: 3 }] });

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

test.each(BOT_NAMES)('the texts of earlier versions open as they did (%s)', (bot) => {
  const run = playBot(EXAMPLE, 11, bot);
  const [first = '', second = ''] = everyRunText(run);
  expect([first, second]).toEqual([expect.stringMatching(/^1~/), expect.stringMatching(/^2~/)]);
  for (const text of [first, second]) expect(shown(rebuilt(EXAMPLE, text))).toBe(shown(run));
});

test('what was decided can be listed from the text of any version', () => {
  const run = playBot(EXAMPLE, 11, 'adaptive');
  for (const text of everyRunText(run)) {
    const record = readRunText(text);
    expect(isRunTextProblem(record) || decisionsIn(EXAMPLE, record)).toEqual(run.decisions);
  }
});

const withMoves = (version: 1 | 2, moves: string, phase = '7'): string =>
  [version, EXAMPLE.id, contentHash(EXAMPLE), '7', moves + phase].join('~');

const PLAN: readonly PlanItem[] = [
  { practice: 'one_on_one', manager: 'lena', times: 2 },
  { practice: 'strategy', times: 1 },
  { practice: 'goals_together', manager: 'mira', times: 1 },
];

test.each([
  [1, '0u00-A22MG0_'],
  [2, '0u00b3y.'],
] as const)('what version %i means never changes', (version, moves) => {
  const run = rebuilt(EXAMPLE, withMoves(version, moves, '5'));
  expect(run.weeks[0]?.plan).toEqual(PLAN);
});

test('a text of before with a check is damaged', () => {
  expect(
    codeOf(
      EXAMPLE,
      forged(`${withMoves(2, '0u00.', '5')}~0000`, (rest) => rest),
    ),
  ).toBe('damaged');
});

test('texts of earlier versions belong to the words, too, as they did', () => {
  const earlier = withMoves(2, '0u00.', '5');
  expect(codeOf(EXAMPLE, earlier)).toBe(null);
  const [draft, ...others] = EXAMPLE.moments;
  const [first, ...options] = draft!.options;
  const changed = { ...draft!, options: [{ ...first!, reply: 'Done' }, ...options] };
  expect(codeOf({ ...EXAMPLE, moments: [changed, ...others] }, earlier)).toBe('scenario_changed');
});

test('decisions of the first version that make no sense don’t replay', () => {
  const cases = [
    ['0', '0'],
    ['2t', '1'],
    ['0u9', '3'],
    ['0u09', '4'],
    ['0u00-A9_', '5'],
    ['0u00-Z_', '5'],
    ['0u00-A0', '5'],
    ['0u00-J9_', '5'],
    ['0u00.', '7'],
    ['', '7'],
  ] as const;
  for (const [moves, phase] of cases)
    expect(codeOf(EXAMPLE, withMoves(1, moves, phase)), moves).toBe('does_not_replay');
});

test('nor do those of the second', () => {
  const cases = [
    ['0', '0'],
    ['2t', '1'],
    ['0u9', '3'],
    ['0u09', '4'],
    ['0u00-A0_', '5'],
    ['0u00-----------------.', '5'],
    ['0u00A', '5'],
    ['0u00.', '7'],
    ['', '7'],
  ] as const;
  for (const [moves, phase] of cases)
    expect(codeOf(EXAMPLE, withMoves(2, moves, phase)), moves).toBe('does_not_replay');
});

// Reading that grows faster than the text would run into the test's time limit.
test('a plan of any length is refused at once', () => {
  for (const digit of ['z', '0', '-']) {
    expect(codeOf(EXAMPLE, withMoves(2, `0u00${digit.repeat(200_000)}.`, '5'))).toBe('does_not_replay');
    expect(codeOf(EXAMPLE, withMoves(1, `0u00-${'A0'.repeat(200_000)}${digit}_`, '5'))).toBe('does_not_replay');
  }
});

test('a plan that is written otherwise than it would be is damaged', () => {
  expect(codeOf(EXAMPLE, withMoves(2, '0u00.', '5'))).toBe(null);
  // The plan of the week before written out, and zeros before the number.
  for (const moves of ['0u000.', '0u0000001.']) expect(codeOf(EXAMPLE, withMoves(2, moves, '5'))).toBe('damaged');
});
