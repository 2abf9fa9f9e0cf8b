// What counts as better, where one number has to be chosen by.
import { meanAt } from '../engine/places.ts';
import { managersLeftAt, peopleLeftAt } from '../engine/reading.ts';
import type { SimulatedRun } from './simulate.ts';

/** Delivery during leave first, then trust, then people, managers before others; z. Design choice. */
const WORTH = { away: 1, there: 0.25, trust: 0.45, quit: -0.02, manager: -0.08 } as const;

/** Of a finished course; z. */
export function worthOf({ scenario, organisation, deliveryAway, deliveryThere }: SimulatedRun): number {
  const { weeks, away_weeks } = scenario;
  return (
    WORTH.away * (deliveryAway / away_weeks) +
    WORTH.there * (deliveryThere / weeks) +
    WORTH.trust * meanAt(organisation, 'trust') +
    WORTH.quit * peopleLeftAt(organisation) +
    WORTH.manager * managersLeftAt(organisation)
  );
}
