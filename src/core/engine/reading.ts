// What can be read of an organisation in either form: by name, as play has it, or at its place in a cohort.
import type { Place } from './cohort.ts';
import { LEVEL_BY_NAME, type LevelName } from './levels.ts';
import type { Character, Manager, Organisation } from './state.ts';

export type Readable = Organisation | Place;

/** A level of the manager with this id or of their team, in the level's own unit; null when there is no such manager. */
export function levelOf(o: Readable, who: string, level: LevelName): number | null {
  if ('cohort' in o) return levelAt(o, who, level);
  for (const m of o.managers) if (m.character.id === who) return namedLevel(m, level);
  return null;
}

function levelAt(
  { cohort: { managers, characters, levels }, index }: Place,
  who: string,
  level: LevelName,
): number | null {
  for (let i = index * managers; i < (index + 1) * managers; i++)
    if (characters[i]!.id === who) return levels[level][i]!;
  return null;
}

function namedLevel(m: Manager, name: LevelName): number {
  const level = LEVEL_BY_NAME[name];
  switch (level.of) {
    case 'experience':
      return m.experience[level.field];
    case 'manager':
      return m[level.field];
    case 'team':
      return m.team[level.field];
  }
}

/** Is there nobody with this id to speak to: has the manager gone, so that a deputy stands in, or does nobody have the post? */
export function hasGone(o: Readable, who: string): boolean {
  if (!('cohort' in o)) return o.managers.some(({ character }) => character.id === who && isAway(character));
  const { managers, characters } = o.cohort;
  for (let i = o.index * managers; i < (o.index + 1) * managers; i++)
    if (characters[i]!.id === who) return isAway(characters[i]!);
  return false;
}

const isAway = ({ deputy, vacant }: Character): boolean => deputy === true || vacant === true;
/** How fair hiring, promotion and pay are, z. */
export function systemsOf(o: Readable): number {
  return 'cohort' in o ? o.cohort.you.systems[o.index]! : o.systems;
}

/** How safe it is to say what is so, all over the organisation: to the player and within the teams, z. A mean of what there is. */
export function opennessOf(o: Readable): number {
  if (!('cohort' in o)) {
    const sum = o.managers.reduce((all, { honesty, team }) => all + honesty + team.safety, 0);
    return sum / (2 * o.managers.length);
  }
  const { managers, levels } = o.cohort;
  let sum = 0;
  for (let i = o.index * managers; i < (o.index + 1) * managers; i++) sum += levels.honesty[i]! + levels.safety[i]!;
  return sum / (2 * managers);
}

/** People who have left this manager's team since the run began; of all teams for "all". */
export function quitsOf(o: Readable, who: string): number {
  let quits = 0;
  if (!('cohort' in o)) {
    for (const { character, team } of o.managers) if (who === 'all' || character.id === who) quits += team.quits;
    return quits;
  }
  const { managers, characters, people } = o.cohort;
  for (let i = o.index * managers; i < (o.index + 1) * managers; i++)
    if (who === 'all' || characters[i]!.id === who) quits += people.quits[i]!;
  return quits;
}

/** Blocks of next week's attention that are claimed. */
export function claimedBlocksOf(o: Readable): number {
  let blocks = 0;
  for (let n = 0; n < o.claims.length; n++) blocks += o.claims[n]!.blocks;
  if ('cohort' in o) {
    const { asked, managers } = o.cohort;
    for (let i = o.index * managers; i < (o.index + 1) * managers; i++) blocks += asked[i]!;
  }
  return blocks;
}

/** People who have left since the run began: of the teams, and managers among them. */
export function peopleLeftAt(place: Place): number {
  const { managers, people } = place.cohort;
  let sum = managersLeftAt(place);
  for (let i = place.index * managers; i < (place.index + 1) * managers; i++) sum += people.quits[i]!;
  return sum;
}

/** The same of an organisation in its named form. */
export const peopleLeft = (o: Organisation): number =>
  o.managers.reduce((sum, { team }) => sum + team.quits, managersLeft(o));

/** Managers who are gone or on their way: they have handed in their notice and not taken it back. */
export function managersLeftAt({ cohort: { managers, characters }, index, former }: Place): number {
  let sum = former?.length ?? 0;
  for (let i = index * managers; i < (index + 1) * managers; i++) sum += Number(isLeaving(characters[i]!));
  return sum;
}

export const managersLeft = ({ managers, former = [] }: Organisation): number =>
  managers.reduce((sum, { character }) => sum + Number(isLeaving(character)), former.length);

/** Are they gone, or on their way? */
export const isLeaving = ({ deputy, goesAt }: Character): boolean => deputy === true || goesAt !== undefined;
