// What was tried at each question of a scenario, as a table: a row each time it came, a cell for each option that could be had.
import type { Scenario } from '../../scenario/schema.ts';
import { mean, standardDeviation } from '../statistics.ts';
import type { Outcome, Tried } from './best.ts';

export interface Question {
  /** The moment, or `moment.step`. */
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly attention: number }[];
  readonly rows: readonly Row[];
}
/** By option. */
type Row = ReadonlyMap<string, Tried>;

/** In the order of the file. */
export function questionsOf({ moments }: Scenario, tried: readonly (readonly Tried[])[]): Question[] {
  const rows = rowsOf(tried);
  return moments.flatMap((moment) => [
    { id: moment.id, options: moment.options, rows: rows.get(moment.id) ?? [] },
    ...(moment.steps ?? []).map(({ id, options }) => ({
      id: `${moment.id}.${id}`,
      options,
      rows: rows.get(`${moment.id}.${id}`) ?? [],
    })),
  ]);
}

/** A question that came again in the same run begins a row of its own. */
function rowsOf(tried: readonly (readonly Tried[])[]): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Map<string, Tried>[]>();
  for (const run of tried) {
    const open = new Map<string, Map<string, Tried>>();
    for (const one of run) {
      let row = open.get(one.question);
      if (row === undefined || row.has(one.option)) {
        open.set(one.question, (row = new Map()));
        rows.set(one.question, [...(rows.get(one.question) ?? []), row]);
      }
      row.set(one.option, one);
    }
  }
  return rows;
}

/** Of the rows that have both options, what one has more of something than the other. */
export const apart = ({ rows }: Question, one: string, other: string, of: keyof Outcome): number[] =>
  rows.flatMap((row) => {
    const [a, b] = [row.get(one), row.get(other)];
    return a === undefined || b === undefined ? [] : [a.outcome[of] - b.outcome[of]];
  });

/** Share of the rows in which it could be had and came out best. */
export function bestShare({ rows }: Question, option: string): number {
  const had = rows.filter((row) => row.has(option));
  return mean(had.map((row) => Number(bestIn(row) === option)));
}

function bestIn(row: Row): string {
  let best: Tried | undefined;
  for (const one of row.values()) if (best === undefined || one.worth > best.worth) best = one;
  return best?.option ?? '';
}

/** 95 %, of the mean over independent values. */
export function about(values: readonly number[]): readonly [low: number, high: number] {
  const [middle, reach] = [mean(values), (1.96 * standardDeviation(values)) / Math.sqrt(Math.max(1, values.length))];
  return [middle - reach, middle + reach];
}
