// Gates on which options turn out best, measured again: a change at a moment is tried by that moment's options alone, under the same luck
// with and without it; what the other moments come to is taken from the scenario as it is.
import type { Moment, Scenario } from '../../scenario/schema.ts';
import { mean } from '../statistics.ts';
import { type Way, wayOf } from './ways.ts';
import { playBest } from './best.ts';
import type { Edit } from './edits.ts';
import type { Meter, Samples } from './meter.ts';
import { pricesOf } from './prices.ts';

/** By option, what it was worth next to the others on offer; a row a run in which the moment came. */
type Rows = readonly ReadonlyMap<string, number>[];
type Table = ReadonlyMap<string, Rows>;

const WAY: Readonly<Record<string, Way>> = { best_step_in: 'stepIn', best_coach: 'coach', best_leave: 'leave' };
const GATES = [...Object.keys(WAY), 'cheap', 'priced_out'];

export function bestMeter(): Meter {
  /** Of the scenario as it is, by how many seeds it was played. */
  const asItIs = new Map<number, Table>();
  return {
    gates: GATES,
    screens: [
      { seeds: 2, keep: 10 },
      { seeds: 10, keep: 4 },
    ],
    most: 20,
    tries: 80,
    *measure(scenario, seeds, edit) {
      let whole = asItIs.get(seeds.length);
      if (edit === null) {
        whole = new Map();
        for (const { id } of scenario.moments) whole = new Map([...whole, [id, yield* rowsOf(scenario, seeds, id)]]);
        asItIs.set(seeds.length, whole);
        return samplesOf(scenario, whole, seeds.length);
      }
      if (!isAtMoment(edit)) return new Map();
      const moment = edit.at.split('.')[0] ?? '';
      const changed = new Map(whole ?? []).set(moment, yield* rowsOf(scenario, seeds, moment));
      return samplesOf(scenario, changed, seeds.length);
    },
  };
}

const isAtMoment = ({ path }: Edit): boolean => path[0] === 'moments';

/** By seed; an empty row where the moment did not come. */
function* rowsOf(scenario: Scenario, seeds: readonly number[], only: string): Generator<void, Rows, void> {
  const rows: ReadonlyMap<string, number>[] = [];
  for (const seed of seeds) {
    const steps = playBest(scenario, seed, only);
    let step = steps.next();
    for (; step.done !== true; step = steps.next());
    const tried = step.value.tried.filter(({ question }) => question === only);
    const middle = mean(tried.map(({ worth }) => worth));
    rows.push(new Map(tried.map(({ option, worth }) => [option, worth - middle])));
    yield;
  }
  return rows;
}

function samplesOf(scenario: Scenario, table: Table, size: number): Samples {
  const read =
    (of: (best: readonly Best[]) => number) =>
    (places: readonly number[]): number =>
      of(scenario.moments.flatMap((moment) => bestAt(moment, table.get(moment.id) ?? [], places)));
  const prices = (best: readonly Best[]): ReturnType<typeof pricesOf> =>
    pricesOf(
      scenario,
      best.map(({ moment, option }) => ({
        moment: moment.id,
        runs: 1,
        options: [{ option, move: null, way: null, behind: 0, bestShare: 1 }],
      })),
    );
  return new Map([
    ...Object.entries(WAY).map(([id, way]) => [id, { size, over: read((best) => shareOf(best, way)) }] as const),
    ['cheap', { size, over: read((best) => prices(best).cheapestBest) }],
    ['priced_out', { size, over: read((best) => prices(best).prices.filter((p) => p.best === 0).length) }],
  ]);
}

interface Best {
  readonly moment: Moment;
  readonly option: string;
  readonly way: Way | null;
}

/** None where the moment did not come. */
function bestAt(moment: Moment, rows: Rows, places: readonly number[]): Best[] {
  const worth = (option: string): number => mean(places.flatMap((n) => rows[n]?.get(option) ?? []));
  const had = moment.options.filter(({ id }) => places.some((n) => rows[n]?.has(id)));
  const [best] = had.map((option) => ({ option, by: worth(option.id) })).toSorted((a, b) => b.by - a.by);
  return best === undefined ? [] : [{ moment, option: best.option.id, way: wayOf(best.option.move) }];
}

function shareOf(best: readonly Best[], way: Way): number {
  const known = best.filter((one) => one.way !== null);
  return mean(known.map((one) => Number(one.way === way)));
}
