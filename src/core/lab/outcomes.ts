// What comes of runs, a number a future.
import { toPoints } from '../engine/fixed.ts';
import { meanAt } from '../engine/places.ts';
import { peopleLeftAt } from '../engine/reading.ts';
import type { SimulatedRun } from './simulate.ts';

/** One number a future, the player's own luck first. Delivery, trust and autonomy are means over managers, points. */
export interface Outcomes {
  readonly deliveryThere: Float64Array;
  readonly deliveryAway: Float64Array;
  readonly trustEnd: Float64Array;
  readonly autonomyEnd: Float64Array;
  readonly peopleLeft: Uint16Array;
}

/** Zeros for so many futures. */
export function emptyOutcomes(n: number): Outcomes {
  return {
    deliveryThere: new Float64Array(n),
    deliveryAway: new Float64Array(n),
    trustEnd: new Float64Array(n),
    autonomyEnd: new Float64Array(n),
    peopleLeft: new Uint16Array(n),
  };
}

/** What came of a finished course, as the `n`-th future. */
export function recordOutcome(course: SimulatedRun, n: number, to: Outcomes): void {
  const { organisation, scenario } = course;
  to.deliveryThere[n] = toPoints(course.deliveryThere / scenario.weeks);
  to.deliveryAway[n] = toPoints(course.deliveryAway / scenario.away_weeks);
  to.trustEnd[n] = toPoints(meanAt(organisation, 'trust'));
  to.autonomyEnd[n] = toPoints(meanAt(organisation, 'autonomy'));
  to.peopleLeft[n] = peopleLeftAt(organisation);
}

export function copyOutcome(from: Outcomes, to: Outcomes, n: number): void {
  to.deliveryThere[n] = from.deliveryThere[n] ?? 0;
  to.deliveryAway[n] = from.deliveryAway[n] ?? 0;
  to.trustEnd[n] = from.trustEnd[n] ?? 0;
  to.autonomyEnd[n] = from.autonomyEnd[n] ?? 0;
  to.peopleLeft[n] = from.peopleLeft[n] ?? 0;
}
