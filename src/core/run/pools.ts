// Pools of small events. The seed shuffles each once, as a deck of cards; what comes out is the first that fits, and of what may come again
// whatever came least often.
import { draw, PURPOSE, uniformAt, weekKey } from '../engine/random.ts';
import type { Moment, Pool } from '../scenario/schema.ts';
import type { Standing } from './run-state.ts';

interface Card<Thing> {
  readonly thing: Thing;
  /** Its place among all of its kind. */
  readonly place: number;
  readonly came: number;
}

/** Whether anything comes out of it this turn. */
export const isOpen = ({ seed, week, scenario }: Pick<Standing, 'seed' | 'week' | 'scenario'>, pool: Pool): boolean =>
  pool.chance >= 1 || uniformAt(weekKey(seed, week), scenario.pools?.indexOf(pool) ?? 0, PURPOSE.pool) < pool.chance;

/** The first `most` of the deck. */
export function dealt<Thing>(seed: number, cards: readonly Card<Thing>[], most: number): readonly Thing[] {
  const order = ({ place }: Card<Thing>): number => draw(seed, 0, place, PURPOSE.deck);
  return cards
    .toSorted((a, b) => a.came - b.came || order(a) - order(b))
    .slice(0, Math.max(0, most))
    .map(({ thing }) => thing);
}

/** Says of a moment whether it may come: one of no pool, or drawn from its own; null where there are no pools. */
export function drawnFromPools(
  run: Standing,
  due: readonly { readonly moment: Moment; readonly index: number }[],
  canCome: (moment: Moment) => boolean,
): ((moment: Moment) => boolean) | null {
  const { pools } = run.scenario;
  if (pools === undefined) return null;
  const drawn = new Set<Moment>();
  for (const pool of pools) {
    if (!isOpen(run, pool)) continue;
    const cards = due
      .filter(({ moment }) => moment.pool === pool.id && canCome(moment))
      .map(({ moment, index }) => ({ thing: moment, place: index, came: timesCome(run, moment.id) }));
    for (const moment of dealt(run.seed, cards, pool.most_a_turn)) drawn.add(moment);
  }
  return (moment) => moment.pool === undefined || drawn.has(moment);
}

const timesCome = ({ seen }: Standing, id: string): number => seen.filter(({ moment }) => moment === id).length;
