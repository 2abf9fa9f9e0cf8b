// Mondays in voices: nobody says what somebody else says in the same week, nor what they said the Monday before.
import { describe, expect, test } from 'vitest';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { voiceOf, BANDS } from '../../src/core/run/voices.ts';
import { turnsOf } from '../../src/core/scenario/turn.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { WORDS } from '../../src/browser/ui/text/en/plan.ts';
import { botRuns } from '../support/playing.ts';
import { manager, scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

const SEEDS = Array.from({ length: 50 }, (_, seed) => seed + 1);
const six = (candour: 'open' | 'fair' | 'guarded'): Scenario =>
  scenario({ weeks: 16, managers: ['ada', 'ben', 'cyd', 'dev', 'eva', 'fay'].map((id) => manager(id, { candour })) });
const CASTS: readonly (readonly [string, Scenario])[] = [
  ['six who are open', six('open')],
  ['six who are fair', six('fair')],
  ['six who are guarded', six('guarded')],
  ['the Friday deck', shippedScenario('friday_deck')],
  ['the tutorial', shippedScenario('tutorial')],
];

function said(run: Run, index: number, band: (typeof BANDS)[number]): string {
  const { text, stock } = voiceOf(run, index, band);
  return text === '' ? WORDS[`said.${stock.candour}_${band}_${stock.number}`] : text;
}

/** What each says on each Monday; who reports what is taken from a table of its own, so that every band meets every other. */
function mondays(
  of: Scenario,
  seed: number,
  bandOn: (turn: number, index: number) => (typeof BANDS)[number],
): string[][] {
  const run = startRun(of, seed);
  return Array.from({ length: turnsOf(of) }, (_, turn) => {
    const now = { ...run, week: 1 + turn * of.turn_weeks };
    return of.managers.map((__, index) => said(now, index, bandOn(turn, index)));
  });
}

describe.each(CASTS)('in the voices of %s', (_, of) => {
  test('no two say the same in one week, nor one the same twice running', () => {
    for (const seed of SEEDS)
      for (const band of BANDS)
        for (const bandOn of [
          () => band,
          (turn: number, index: number) => BANDS[(turn * (seed % 3) + index * seed) % 5]!,
        ]) {
          const weeks = mondays(of, seed, bandOn);
          weeks.forEach((lines, turn) => {
            expect(new Set(lines).size).toBe(lines.length);
            lines.forEach((line, index) => expect(line).not.toBe(weeks[turn - 1]?.[index]));
          });
        }
  });
});

test('what is said hangs on the seed, and is the same each time it is asked', () => {
  const [one, other] = [1, 2].map((seed) => mondays(six('fair'), seed, () => 'good').join('|'));
  expect(one).not.toBe(other);
  expect(mondays(six('fair'), 1, () => 'good').join('|')).toBe(one);
});

test('there are six lines a band for each candour, and no two alike', () => {
  const lines = Object.entries(WORDS).filter(([key]) => key.startsWith('said.') && !key.startsWith('said.muted_'));
  expect(lines).toHaveLength(3 * 5 * 6);
  expect(new Set(lines.map(([, line]) => line)).size).toBe(lines.length);
});

test('a deputy does not speak in the voice of who has gone', () => {
  const gone = botRuns(shippedScenario('friday_deck'), 1, 'avoid').at(-1)!;
  const organisation = {
    ...gone.organisation,
    managers: gone.organisation.managers.map((m) => ({ ...m, character: { ...m.character, deputy: true as const } })),
  };
  expect(voiceOf({ ...gone, organisation }, 0, 'good').text).toBe('');
});
