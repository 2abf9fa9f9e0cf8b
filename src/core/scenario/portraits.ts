// A01: faces that are in the box. Which those are, the caller knows.
import type { Finding } from './finding.ts';
import { nearestName } from './nearest.ts';
import type { Scenario } from './schema.ts';
import { placed, type Placed } from './walk.ts';

/** Everybody with a face but the player. */
export const castOf = (scenario: Scenario): Placed<{ readonly portrait?: string | undefined }>[] => [
  { thing: scenario.boss, path: ['boss'] },
  ...placed(scenario.peers, ['peers']),
  ...placed(scenario.managers, ['managers']),
  ...placed(scenario.managers, ['managers']).flatMap(({ thing, path }) =>
    placed(thing.team.members, [...path, 'team', 'members']),
  ),
  ...placed(scenario.candidates, ['candidates']),
];

export function checkPortraits(scenario: Scenario, people: readonly string[] | undefined): Finding[] {
  if (!people) return [];
  const cast = [{ thing: scenario.you, path: ['you'] }, ...castOf(scenario)];
  return cast.flatMap(({ thing, path }): Finding[] => {
    if (thing.portrait === undefined || people.includes(thing.portrait)) return [];
    const nearest = nearestName(thing.portrait, people);
    const near = nearest === undefined ? undefined : { text: nearest };
    const args = { name: thing.portrait, known: people };
    return [{ code: 'A01', says: 'portrait', args, path: [...path, 'portrait'], near }];
  });
}
