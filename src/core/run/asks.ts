// What managers let on of what they want from you: a word now and then, on a Monday. Never false; not always said.
import { draw, PURPOSE } from '../engine/random.ts';
import type { Organisation } from '../engine/state.ts';
import { strongestWish, type Wish } from '../engine/wishes.ts';
import type { Run } from './run-state.ts';
import { turnOf } from '../scenario/turn.ts';

/** So many Mondays in a hundred hear of the strongest wish: 100 · (SAYS + MORE · wish). */
const SAYS = 0.3;
const MORE = 0.5;

/** What each manager asks for on the Monday of `week`, by index; null where nothing is said. Hangs on nothing but scenario and seed. */
export function asksOn({ managers, seed }: Organisation, week: number): (Wish | null)[] {
  return managers.map(({ character: { wishes } }, i) => {
    const most = strongestWish(wishes);
    if (most === null) return null;
    return draw(seed, week, i, PURPOSE.asks) / 4294967296 < SAYS + MORE * wishes[most] ? most : null;
  });
}

/** How often this manager has asked for each, up to now. */
export function heardSoFar({ start, scenario, week }: Run, manager: number): Readonly<Record<Wish, number>> {
  const heard = { room: 0, guidance: 0, growth: 0 };
  for (let turn = 0; turn <= turnOf({ scenario, week }); turn++) {
    const wish = asksOn(start, 1 + turn * scenario.turn_weeks)[manager];
    if (wish) heard[wish] += 1;
  }
  return heard;
}

/** What this manager has asked for last; null until they have. */
export function lastAsked(
  { start, scenario, week }: Pick<Run, 'start' | 'scenario' | 'week'>,
  manager: number,
): Wish | null {
  for (let turn = turnOf({ scenario, week }); turn >= 0; turn--) {
    const wish = asksOn(start, 1 + turn * scenario.turn_weeks)[manager];
    if (wish) return wish;
  }
  return null;
}
