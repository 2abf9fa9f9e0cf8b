// What the validation reports: one row a published effect, and how a row is made from a population.
import { bootstrapInterval, mean, standardDeviation } from '../statistics.ts';
import type { Differences } from './experiments.ts';
import { FOR, labUniform } from './luck.ts';
import type { PanelColumns } from './panel.ts';

/** What one organisation showed; plain data, so that it can come from a worker. */
export interface OrganisationRecord {
  readonly index: number;
  readonly columns: PanelColumns;
  readonly differences: Differences;
}
export type Population = readonly OrganisationRecord[];
export type PublishedBand = readonly [low: number, high: number];
type Verdict = 'in' | 'out' | 'reported';

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Standard deviation over organisations of each organisation's own value. */
  readonly sd: number;
  /** 95 % interval of the value, by resampling organisations. */
  readonly low: number;
  readonly high: number;
  /** Observations: managers with their teams. */
  readonly n: number;
  /** Published band, or null where it is kept out of the fit: then the row is only reported. */
  readonly band: PublishedBand | null;
  /** Of a row that is only reported: what was published, in words and figures. */
  readonly published?: string;
  readonly verdict: Verdict;
  /** Mean difference between the twins, week by week. */
  readonly curve?: readonly number[];
  /** Further claims of the same row: it is in only if all of them are. */
  readonly parts?: readonly Row[];
}

/** How a row comes about. */
export interface Estimator {
  readonly id: string;
  readonly name: string;
  readonly band: PublishedBand | null;
  readonly published?: string;
  readonly estimate: (population: Population) => number;
  /** Name of the experiment's difference to draw. */
  readonly curve?: string;
  readonly parts?: readonly Estimator[];
}

/** One column over all managers of the population. */
export function column(population: Population, name: string): number[] {
  const all: number[] = [];
  for (const { columns } of population) {
    const values = columns[name];
    if (values === undefined) throw new Error(`expected a column "${name}"`);
    for (const value of values) all.push(value);
  }
  return all;
}

/** An experiment's difference, averaged over organisations, week by week. */
export function meanCurve(population: Population, name: string): number[] {
  const first = population[0]?.differences[name];
  if (first === undefined) throw new Error(`expected an experiment "${name}"`);
  return first.map((_, week) => mean(population.map((o) => o.differences[name]?.[week] ?? 0)));
}

/** `resamples` sets the interval's cost; 0 leaves it at the value. */
export function estimateRow(estimator: Estimator, population: Population, seed: number, resamples: number): Row {
  const { id, name, band, estimate } = estimator;
  const value = estimate(population);
  const each = resamples === 0 ? [] : population.map((o) => estimate([o]));
  const draw = (resample: number, place: number): number => labUniform(seed, FOR.resample, resample, place);
  const [low, high] = resamples === 0 ? [value, value] : bootstrapInterval(population, estimate, draw, resamples);
  const parts = estimator.parts?.map((part) => estimateRow(part, population, seed, resamples));
  return {
    id,
    name,
    value,
    sd: standardDeviation(each),
    low,
    high,
    n: population.reduce((sum, { columns }) => sum + (columns['trust']?.length ?? 0), 0),
    band,
    ...(estimator.published === undefined ? {} : { published: estimator.published }),
    verdict: verdictOf(value, band, parts ?? []),
    ...(estimator.curve === undefined ? {} : { curve: meanCurve(population, estimator.curve) }),
    ...(parts === undefined ? {} : { parts }),
  };
}

function verdictOf(value: number, band: PublishedBand | null, parts: readonly Row[]): Verdict {
  if (band === null) return 'reported';
  const inside = value >= band[0] && value <= band[1];
  return inside && parts.every((part) => part.verdict !== 'out') ? 'in' : 'out';
}
