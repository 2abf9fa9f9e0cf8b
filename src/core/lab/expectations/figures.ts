// What a run of an expectation is looked at for: one figure at the end of each week, and what came. Points; people are heads.
import { toPoints } from '../../engine/fixed.ts';
import { levelOf, peopleLeft, peopleLeftAt, type Readable } from '../../engine/reading.ts';
import { levelPoints } from '../../run/level-points.ts';
import type { Expectation, Scenario } from '../../scenario/schema.ts';
import type { ExpectedPlace } from '../../scenario/schema/expectation.ts';
import { mean } from '../statistics.ts';

/** At the end of every week, the leave included. */
export type Weeks = readonly number[];

/** Reads one figure off an organisation. Nothing is looked at for an expectation of what comes. */
export function reader({ of }: Expectation, scenario: Scenario): (state: Readable) => number {
  if (of === undefined) return () => 0;
  if (of.includes('.')) return (state) => levelPoints(state, of);
  if (of === 'people_kept') {
    const people = scenario.managers.reduce((sum, { team }) => sum + team.people + 1, 0);
    return (state) => people - ('cohort' in state ? peopleLeftAt(state) : peopleLeft(state));
  }
  const level = of === 'trust' || of === 'autonomy' ? of : 'delivery';
  return (state) => mean(scenario.managers.map(({ id }) => toPoints(levelOf(state, id, level) ?? 0)));
}

/** Of the leave its mean; people are counted at its end. */
export function figureAt(weeks: Weeks, place: ExpectedPlace, { of }: Expectation, scenario: Scenario): number {
  if (place === 'away') return of === 'people_kept' ? (weeks.at(-1) ?? 0) : mean(weeks.slice(scenario.weeks));
  return weeks[(place === 'end' ? scenario.weeks : place) - 1] ?? 0;
}
