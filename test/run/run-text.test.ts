import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import type { PlanItem } from '../../src/core/run/decision.ts';
import { PACKED, SPELLED } from '../../src/core/run/plan-code.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { everyRunText, readRunText, rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { startRun, undo, type Run } from '../../src/core/run/run.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { PRACTICE_IDS } from '../../src/core/scenario/vocabulary.ts';
import { longScenario, manager, moment, scenario } from '../support/scenario.ts';
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

test('the text of an 8-week run with empty plans has at most 60 characters, even with the longest seed', () => {
  const moments = Array.from({ length: 12 }, (_, i) => moment(`moment_${i}`, 'mira', 1 + Math.floor((i * 8) / 12)));
  const bets = [1, 4].map((week) => ({ week, ask: 'worst_team_at' as const, of_week: 8 }));
  const run = idleUntil(startRun(scenario({ weeks: 8, moments, bets }), LARGEST_SEED), () => false);
  expect([run.weeks.length, run.chosen.length]).toEqual([8 + 3, 12]);
  expect(runText(run).length).toBeLessThanOrEqual(60);
});

test.each(BOT_NAMES)('the text of a 16-week run has at most 400 characters (%s)', (bot) => {
  for (const seed of [1, LARGEST_SEED]) expect(runText(playBot(LONG, seed, bot)).length).toBeLessThanOrEqual(400);
});

/** As much as a run may hold: six managers, all practices, five moments every two weeks, a plan that changes every week. */
function crowdedScenario(): Scenario {
  const managers = ['mira', 'omar', 'lena', 'tomas', 'aino', 'jin'].map((id) => manager(id));
  const moments = Array.from({ length: 40 }, (_, i) =>
    moment(`moment_${i}`, managers[i % 6]?.id ?? 'mira', 1 + Math.floor((i * 16) / 40)),
  );
  const bets = [1, 8].map((week) => ({ week, ask: 'worst_team_at' as const, of_week: 16 }));
  return scenario({ id: 'six_managers_for_a_quarter', weeks: 16, attention: 14, managers, moments, bets });
}
const CROWDED = crowdedScenario();

test.each(BOT_NAMES)('nor more with six managers and forty moments (%s)', (bot) => {
  for (let seed = 1; seed <= 12; seed++) {
    const run = playBot(CROWDED, LARGEST_SEED - seed, bot);
    const text = runText(run);
    expect(text.length).toBeLessThanOrEqual(400);
    if (seed % 6 === 0) expect(shown(rebuilt(CROWDED, text))).toBe(shown(run));
  }
});

const SLOTS = PRACTICE_IDS.flatMap((practice): Omit<PlanItem, 'times'>[] =>
  PRACTICES[practice].perManager ? CROWDED.managers.map(({ id }) => ({ practice, manager: id })) : [{ practice }],
);
const plans = fc
  .shuffledSubarray(SLOTS)
  .chain((slots) =>
    fc.tuple(
      ...slots.map((slot) =>
        fc.integer({ min: 1, max: PRACTICES[slot.practice].most }).map((times): PlanItem => ({ ...slot, times })),
      ),
    ),
  );

test.each([
  ['spelled', SPELLED],
  ['packed', PACKED],
])('any plan, in any order, comes out of its code as it went in (%s)', (_, code) => {
  const run = startRun(CROWDED, 1);
  fc.assert(
    fc.property(plans, plans, (items, before) => {
      const written = code.write(run, items, before);
      expect(written).toMatch(/^[0-9A-Za-z._-]+$/);
      expect(code.read(run, `${written}01.`, before)).toEqual({ items, length: written.length });
    }),
    { numRuns: 300 },
  );
});

test.each(BOT_NAMES)('the text of the first version opens as it did (%s)', (bot) => {
  const run = playBot(EXAMPLE, 11, bot);
  const [first = ''] = everyRunText(run);
  expect(first).toMatch(/^1~/);
  expect(shown(rebuilt(EXAMPLE, first))).toBe(shown(run));
});

const TEXT = runText(playBot(EXAMPLE, 7, 'coach'));

const withMoves = (version: 1 | 2, moves: string, phase = '7'): string =>
  [version, ...TEXT.split('~').slice(1, 4), moves + phase].join('~');

const PLAN: readonly PlanItem[] = [
  { practice: 'one_on_one', manager: 'lena', times: 2 },
  { practice: 'strategy', times: 1 },
  { practice: 'goals_together', manager: 'mira', times: 1 },
];

// Fails when the places of the code move: then it needs a new version, and the old one kept beside it.
test.each([
  [1, '0u00-A22MG0_'],
  [2, '0u00b3y.'],
] as const)('what version %i means never changes', (version, moves) => {
  const run = rebuilt(EXAMPLE, withMoves(version, moves, '5'));
  expect(run.weeks[0]?.plan).toEqual(PLAN);
});

test('only characters that survive links and messages are used', () => {
  expect(TEXT).toMatch(/^[0-9A-Za-z._~-]+$/);
});

test('spaces around a text don’t matter', () => {
  expect(codeOf(EXAMPLE, `\n ${TEXT} \n`)).toBe(null);
});

test('a text of a newer format is told apart from a damaged one', () => {
  expect(codeOf(EXAMPLE, TEXT.replace(/^2~/, '3~'))).toBe('newer');
  expect(codeOf(EXAMPLE, '17~whatever comes then')).toBe('newer');
});

test.each([
  ['empty', ''],
  ['a part missing', TEXT.split('~').slice(0, 4).join('~')],
  ['a part too many', `${TEXT}~0`],
  ['cut in the middle of the hash', TEXT.slice(0, 20)],
  ['a phase that does not exist', TEXT.replace(/.$/, '9')],
  ['a character that is never used', TEXT.replace(/~(?=[^~]*$)/, '~%')],
  ['a seed too long', TEXT.replace('~7~', '~77777777~')],
  ['a seed beyond 32 bits', TEXT.replace('~7~', '~zzzzzzz~')],
  ['a number with a zero before it', TEXT.replace('~7~', '~07~')],
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

test('a run of a changed scenario is refused, of one with other remarks not', () => {
  expect(codeOf(scenario({ ...EXAMPLE, attention: 11 }), TEXT)).toBe('scenario_changed');
  expect(codeOf(scenario({ ...EXAMPLE, moments: [moment('draft', 'mira', 1)] }), TEXT)).toBe('scenario_changed');
  expect(codeOf(scenario({ ...EXAMPLE, note: 'a remark' }), TEXT)).toBe(null);
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

const alphabet = fc.constantFrom(...'0123456789abcdsABEGJK._-~%\n é'.split(''));
const mutation = fc.record({
  at: fc.nat(TEXT.length),
  remove: fc.integer({ min: 0, max: 3 }),
  add: fc.string({ unit: alphabet, maxLength: 3 }),
});

test('whatever happens to a text, it is either refused or is exactly a run’s text', () => {
  const short = scenario({ weeks: 2, away_weeks: 1, moments: [moment('draft', 'mira', 1)], bets: [] });
  const text = runText(playBot(short, 7, 'coach'));
  const CODES = ['damaged', 'newer', 'other_scenario', 'scenario_changed', 'does_not_replay'];
  let taken = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const changed = mutations.reduce((t, m) => t.slice(0, m.at) + m.add + t.slice(m.at + m.remove), text);
      const run = rebuildRun(short, changed);
      if (isRunTextProblem(run)) expect(CODES).toContain(run.code);
      else {
        taken += 1;
        expect(runText(run)).toBe(changed.trim());
      }
    }),
    { numRuns: 250 },
  );
  expect(taken).toBeLessThan(125);
});

test('nonsense is never taken and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(isRunTextProblem(readRunText(text))).toBe(true);
    }),
  );
});
