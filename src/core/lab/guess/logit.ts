// A conditional logit: what weights make the best option of each question the likeliest. After McFadden 1974; the ridge is a design choice.
import { growth } from '../../engine/fixed.ts';
import { solve, standardDeviation } from '../statistics.ts';

/** A question: a row of numbers an option, and the place of the best. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly best: number;
}
export type Weights = readonly number[];

/** What a weight costs, so that few questions don’t teach too much. Of features in standard deviations. */
const RIDGE = 3;
const ROUNDS = 12;
/** No step of a weight is longer: far from the answer Newton’s are. */
const STEP = 1;

/** Of features as they come: each is measured in its own standard deviations on the way. */
export function fit(choices: readonly Choice[], count: number): Weights {
  const units = Array.from({ length: count }, (_, k) => {
    const spread = standardDeviation(choices.flatMap(({ rows }) => rows.map((row) => row[k] ?? 0)));
    return spread > 0 ? spread : Infinity;
  });
  const scaled = choices.map(({ rows, best }) => ({
    rows: rows.map((row) => row.map((value, k) => value / units[k]!)),
    best,
  }));
  let weights: number[] = units.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const step = solve(newtonRows(scaled, weights));
    if (step === null) break;
    const longest = Math.max(...step.map(Math.abs), STEP);
    weights = weights.map((weight, k) => weight + (step[k]! * STEP) / longest);
  }
  return weights.map((weight, k) => weight / units[k]!);
}

/** How much speaks for each option. */
export const utilities = (weights: Weights, rows: Choice['rows']): number[] =>
  rows.map((row) => weights.reduce((sum, weight, k) => sum + weight * (row[k] ?? 0), 0));

/** How likely each option is to be the best. */
function chances(weights: Weights, rows: Choice['rows']): number[] {
  const all = utilities(weights, rows);
  const middle = all.reduce((sum, one) => sum + one, 0) / all.length;
  const odds = all.map((one) => growth(one - middle));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / sum);
}

/** The slope at `weights`, with how it bends, as rows that end in the right-hand side. */
function newtonRows(choices: readonly Choice[], weights: Weights): number[][] {
  const rows = weights.map((weight, k) => [...weights.map((_, other) => (other === k ? RIDGE : 0)), -RIDGE * weight]);
  for (const { rows: options, best } of choices) {
    const likely = chances(weights, options);
    const expected = weights.map((_, k) => options.reduce((sum, row, o) => sum + likely[o]! * row[k]!, 0));
    rows.forEach((row, k) => {
      row[weights.length]! += options[best]![k]! - expected[k]!;
      options.forEach((option, o) => {
        const pull = likely[o]! * (option[k]! - expected[k]!);
        for (let other = 0; other < weights.length; other++) row[other]! += pull * option[other]!;
      });
    });
  }
  return rows;
}
