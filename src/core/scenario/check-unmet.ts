// R05: peers whom no moment, sign, scene or text brings up.
import type { Finding } from './finding.ts';
import { namesFilled } from './placeholders.ts';
import type { Scenario } from './schema.ts';
import { usesOf } from './uses.ts';
import { placed, textsOf } from './walk.ts';

export function checkUnmet(scenario: Scenario): Finding[] {
  if (scenario.peers === undefined) return [];
  const texts = textsOf(scenario);
  const met = new Set([
    ...usesOf(scenario).map(({ id }) => id),
    ...texts.flatMap(({ thing }) => [...namesFilled(thing)]),
  ]);
  return placed(scenario.peers, ['peers']).flatMap(({ thing: { id, name, short }, path }): Finding[] => {
    if (met.has(id)) return [];
    // Written out, as authors do where a name is never filled in.
    const called = [short, ...name.split(/\s+/)].filter((one) => one !== undefined && one.length > 1);
    const isNamed = texts.some(
      ({ thing, path: at }) => at[0] !== 'peers' && called.some((one) => thing.includes(String(one))),
    );
    return isNamed ? [] : [{ code: 'R05', says: 'unmet', args: { name: id }, path: [...path, 'id'] }];
  });
}
