// What the planner says of a practice, to whoever asks, hints at the state in which it does most, as a player would recognise it.
import { expect, test } from 'vitest';
import { PRACTICES, type Need } from '../../src/core/engine/practices.table.ts';
import { PRACTICE_IDS } from '../../src/core/scenario/vocabulary.ts';
import { createPlanText } from '../support/words.ts';

const words = createPlanText('en');
const hintOf = (id: (typeof PRACTICE_IDS)[number]): string => words(`practice.${id}.worth`);

/** How each need looks from the player's chair. */
const LOOKS: Readonly<Record<Need, RegExp>> = {
  loaded: /too much to do/,
  strained: /worn out/,
  unheard: /nothing but good/,
  distrusted: /trust is low/,
  impatient: /patience/,
  behind: /behind/,
  short: /posts are empty/,
};
const WHOSE = { ready: /know how|able/, unready: /can’t .* yet|still learning/ } as const;

test.each(PRACTICE_IDS)('%s', (id) => {
  const hint = hintOf(id);
  const { needed } = PRACTICES[id];
  expect(hint.length).toBeGreaterThan(10);
  expect(hint.split(/\s/).length).toBeLessThanOrEqual(14);
  if (needed === undefined) return;
  expect(hint).toMatch(LOOKS[needed.where]);
  if (needed.by !== undefined) expect(hint).toMatch(WHOSE[needed.by]);
});

test('no two practices of the same price are told to be best in the same state', () => {
  const hints = PRACTICE_IDS.map((id) => `${PRACTICES[id].cost} ${hintOf(id)}`);
  expect(new Set(hints).size).toBe(hints.length);
});
