// The plainest of classifiers: each kind's mean, distances in spreads within kinds, and the nearest one is the answer.

import { mean as meanOf } from '../statistics.ts';

export type Example = readonly number[];

/** Kinds by name, each with what it looked like. All examples are of one length. */
type Examples = Readonly<Record<string, readonly Example[]>>;

/** A feature that never varies within a kind still has this share of its whole range for a spread: none decides alone. */
const LEAST_SPREAD = 0.1;

const squared = (value: number): number => value * value;

function learnCentroids(examples: Examples): (example: Example) => string {
  const kinds = Object.entries(examples);
  const all = kinds.flatMap(([, own]) => own);
  const features = (all[0] ?? []).map((_, f) => f);
  const mean = (of: readonly Example[], f: number): number =>
    of.reduce((sum, one) => sum + (one[f] ?? 0), 0) / Math.max(1, of.length);
  const centres = kinds.map(([, own]) => features.map((f) => mean(own, f)));
  const spreads = features.map((f) => {
    const within = kinds.map(([, own], k) =>
      own.reduce((sum, one) => sum + squared((one[f] ?? 0) - (centres[k]?.[f] ?? 0)), 0),
    );
    const values = all.map((one) => one[f] ?? 0);
    const range = Math.max(...values) - Math.min(...values);
    return Math.sqrt(within.reduce((a, b) => a + b, 0) / Math.max(1, all.length)) + LEAST_SPREAD * range || 1;
  });
  return (example) => {
    const away = centres.map((centre) =>
      features.reduce((sum, f) => sum + squared(((example[f] ?? 0) - (centre[f] ?? 0)) / (spreads[f] ?? 1)), 0),
    );
    const [nearest] = kinds[away.indexOf(Math.min(...away))] ?? [];
    if (nearest === undefined) throw new Error('expected a kind to learn, got none');
    return nearest;
  };
}

/** Share recognised: learnt from one half of the examples and tried on the other, and the other way round. */
export function recognised(examples: Examples): number {
  const half = (parity: number): Examples =>
    Object.fromEntries(Object.entries(examples).map(([kind, own]) => [kind, own.filter((_, at) => at % 2 === parity)]));
  const right = [0, 1].flatMap((parity) => {
    const tell = learnCentroids(half(1 - parity));
    return Object.entries(half(parity)).flatMap(([kind, own]) => own.map((example) => Number(tell(example) === kind)));
  });
  return meanOf(right);
}
