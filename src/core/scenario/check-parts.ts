// X06, X07: parts of a condition that say the same twice, and parts that could as well be left out: they are never true, or always.
import { canonicalJson } from './canonical-json.ts';
import { truthIn } from './fact-truth.ts';
import { whenAsked } from './check-asked.ts';
import type { Finding } from './finding.ts';
import type { Condition, Scenario } from './schema.ts';
import { isOfRun } from './schema/condition-kinds.ts';
import { conditionsOf, partsOf, placed, type Placed } from './walk.ts';

export const checkParts = (scenario: Scenario): Finding[] =>
  conditionsOf(scenario).flatMap((whole) =>
    partsOf(whole).flatMap((part) => [...twice(part), ...idle(part, whole, scenario)]),
  );

const partsIn = ({ thing, path }: Placed<Condition>): Placed<Condition>[] =>
  'all' in thing ? placed(thing.all, [...path, 'all']) : 'any' in thing ? placed(thing.any, [...path, 'any']) : [];

function twice(condition: Placed<Condition>): Finding[] {
  const known = new Set<string>();
  return partsIn(condition).flatMap(({ thing, path }): Finding[] =>
    known.size < known.add(canonicalJson(thing)).size ? [] : [{ code: 'X06', says: 'twice', path }],
  );
}

/** That the whole is never or always true has been told, and where the cause is. */
function idle(condition: Placed<Condition>, whole: Placed<Condition>, scenario: Scenario): Finding[] {
  const parts = partsIn(condition);
  if (parts.length < 2) return [];
  const when = whenAsked(whole);
  const [isAny, truth] = ['any' in condition.thing, (thing: Condition) => truthIn(scenario, thing, when)];
  if (truth(whole.thing) !== 'sometimes') return [];
  return parts.flatMap(({ thing, path }): Finding[] => {
    // Of these it has been told what in them is to be changed.
    if (isOfRun(thing)) return [];
    const is = truth(thing);
    if (isAny && is === 'never') return [{ code: 'X07', says: 'never', path }];
    return !isAny && is === 'always' ? [{ code: 'X07', says: 'always', path }] : [];
  });
}
