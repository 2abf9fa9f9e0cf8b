// What a block of attention buys in a given state: twins under the same luck, one of which does a practice for a month.
import type { Cohort } from '../../src/core/engine/cohort.ts';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed } from '../../src/core/engine/inputs.ts';
import { meanAt, placeOf } from '../../src/core/engine/places.ts';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { peopleLeftAt } from '../../src/core/engine/reading.ts';
import { advance } from '../../src/core/engine/step.ts';
import type { PracticeId } from '../../src/core/scenario/vocabulary.ts';
import { shippedScenario } from './shipped.ts';
import { wishing } from './wishes.ts';

const deck = shippedScenario('friday_deck');
const MANAGERS = deck.managers.length;
const SEEDS = 12;
/** Weeks before the state is brought about, of the practice, from then to the leave, and of the leave. */
const [BEFORE, MONTH, AFTER, LEAVE] = [8, 4, 14, 8];

/** Brings a state about, at the start of week `week` since the month began (0-based). */
export type Situation = (c: Cohort, week: number) => void;

const deed = (practice: PracticeId, manager: number): Deed => ({
  kind: 'practice',
  cause: `plan:${practice}.x@1`,
  manager,
  practice,
  times: 1,
});
/** Once a week: with everyone at once, or with one manager after the other. */
const weekOf = (practice: PracticeId, week: number): Deed =>
  deed(practice, PRACTICES[practice].perManager ? week % MANAGERS : -1);
/** What is done all the time: talks with two in turn. */
const usual = (week: number): Deed[] => [0, 2].map((n) => deed('one_on_one', (week + n) % MANAGERS));

/** Delivery on leave counts in full, delivery before a quarter, trust .3, a person who left −.02: as the lab weighs runs. */
function worth(seed: number, situation: Situation, months: readonly (PracticeId | null)[]): number {
  const place = placeOf(wishing(compile(deck, seed)));
  const { cohort } = place;
  let [there, away] = [0, 0];
  const weeks = months.length * MONTH;
  for (let week = -BEFORE; week < weeks + AFTER; week++) {
    if (week >= 0) situation(cohort, week);
    const practice = week >= 0 ? (months[Math.floor(week / MONTH)] ?? null) : null;
    advance(cohort, [[...usual(week + BEFORE), ...(practice === null ? [] : [weekOf(practice, week)])]], false);
    if (week >= 0) there += meanAt(place, 'delivery') / (weeks + AFTER);
  }
  const trust = meanAt(place, 'trust');
  for (let week = 0; week < LEAVE; week++) {
    advance(cohort, [], true);
    away += meanAt(place, 'delivery') / LEAVE;
  }
  return away + there / 4 + 0.3 * trust - 0.02 * peopleLeftAt(place);
}

/** What a month of the practice is worth for each block it takes, over what the months before came to; thousandths of a z. */
export function blockWorth(
  practice: PracticeId,
  situation: Situation = () => {},
  before: readonly PracticeId[] = [],
): number {
  let sum = 0;
  for (let seed = 1; seed <= SEEDS; seed++)
    sum += worth(seed, situation, [...before, practice]) - worth(seed, situation, [...before, null]);
  return (1000 * sum) / (SEEDS * MONTH * PRACTICES[practice].cost);
}
