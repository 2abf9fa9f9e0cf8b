// F: scenes of the leave that can never be told.
import type { Finding } from './finding.ts';
import type { AwayScene, Scenario } from './schema.ts';
import { awayScenesOf, type Placed } from './walk.ts';

export function checkAwayFlow(scenario: Scenario): Finding[] {
  const scenes = awayScenesOf(scenario);
  return scenes.flatMap(
    (placed, at) => weeksFinding(placed, scenario) ?? behind(placed, scenes.slice(0, at), scenario),
  );
}

function weeksFinding({ thing: { id, weeks }, path }: Placed<AwayScene>, { away_weeks }: Scenario): Finding[] | null {
  if (weeks === undefined) return null;
  const [first, last] = weeks;
  const at = [...path, 'weeks'];
  if (first > last) return [{ code: 'F03', says: 'reversed', args: { first, last }, path: at }];
  if (last <= away_weeks) return null;
  return [{ code: 'F07', says: 'after_end', args: { scene: id, last: away_weeks }, path: at }];
}

/** One of its group that always fits comes before it: no later in the leave, and of somebody who is there as long. */
function behind(
  { thing, path }: Placed<AwayScene>,
  before: readonly Placed<AwayScene>[],
  scenario: Scenario,
): Finding[] {
  if (thing.group === undefined) return [];
  const staysAs = ({ about }: AwayScene): boolean =>
    about === thing.about || !scenario.managers.some(({ id }) => id === about);
  const first = before.find(
    ({ thing: other }) =>
      other.group === thing.group && other.if === undefined && staysAs(other) && startOf(other) <= startOf(thing),
  );
  if (first === undefined) return [];
  return [{ code: 'F07', says: 'behind', args: { scene: thing.id, first: first.thing.id }, path: [...path, 'group'] }];
}

/** The day of the return comes last. */
const startOf = ({ weeks }: AwayScene): number => weeks?.[0] ?? Infinity;
