// A face for everyone on the map: the author's, or one that nobody else in the scenario has.
import { STAND_INS, yourPortrait } from '../scenario/faces.ts';
import type { Scenario } from '../scenario/schema.ts';
import { namesOf, peopleToCome } from './holder.ts';

/** A portrait by name for anybody who can be there. Everyone beyond the stand-ins shares one. */
export function portraitOf(scenario: Scenario, id: string): string {
  const cast = [scenario.boss, ...(scenario.peers ?? []), ...scenario.managers, ...peopleToCome(scenario)];
  const theirs = namesOf(scenario, id);
  const isTheirs = (person: { readonly id: string }): boolean => theirs.includes(person.id);
  const given = cast.filter(isTheirs).find(({ portrait }) => portrait !== undefined)?.portrait;
  if (given !== undefined) return given;
  const taken = new Set([yourPortrait(scenario), ...cast.map(({ portrait }) => portrait)]);
  const free = STAND_INS.filter((face) => !taken.has(face));
  const place = cast.filter(({ portrait }) => portrait === undefined).findIndex(isTheirs);
  return free[place] ?? 'mara';
}
