// E: does what is grave leave something behind that a player can hear of?
import { isGrave, pointsOf } from './amount.ts';
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import type { Option, Scenario } from './schema.ts';
import { optionsOf, placed } from './walk.ts';

export const checkEffects = (scenario: Scenario): Finding[] =>
  optionsOf(scenario).flatMap(({ thing, path }) => unheard(thing, path));

/** One that is told of is enough: the others are the same story. */
function unheard({ effects, later = [] }: Option, path: Path): Finding[] {
  const grave = placed(effects, [...path, 'effects']).filter(
    ({ thing }) => thing.kind === 'level' && isGrave(pointsOf(thing.add)),
  );
  const [first] = grave;
  if (first?.thing.kind !== 'level' || later.some((sign) => sign.if === undefined)) return [];
  if (grave.some(({ thing }) => thing.kind === 'level' && thing.remembered !== undefined)) return [];
  return [{ code: 'E01', says: 'unheard', args: { of: first.thing.of }, path: [...first.path, 'add'] }];
}
