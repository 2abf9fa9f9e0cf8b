// A face for everyone on the map: the author's, or one that nobody else in the scenario has.
import type { Scenario } from '../scenario/schema.ts';
import { namesOf, peopleToCome } from './holder.ts';

/** Portraits that stand in, in this order. A test sees to it that they exist. */
export const STAND_INS = [
  'agnes',
  'mara',
  'samuel',
  'naomi',
  'kofi',
  'linh',
  'lars',
  'fatima',
  'hiroshi',
  'yara',
  'omar',
  'ingrid',
  'jun',
  'zanele',
] as const;

/** The player's portrait by name. */
export const yourPortrait = ({ you }: Scenario): string => you.portrait ?? 'player';

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
