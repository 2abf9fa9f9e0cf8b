// What can be read of an organisation in either form: by name, as play has it, or at its place in a cohort.
import type { Place } from './cohort.ts';
import { LEVEL_BY_NAME, type LevelName } from './levels.ts';
import type { Manager, Organisation } from './state.ts';

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

/** People who have left their teams since the run began. */
export function quitsAt({ cohort: { managers, people }, index }: Place): number {
  let sum = 0;
  for (let i = index * managers; i < (index + 1) * managers; i++) sum += people.quits[i]!;
  return sum;
}
