// What can be read of posts and of people with names, in either form of an organisation.
import { seatsOf } from './people.ts';
import type { Readable } from './reading.ts';
import type { Character } from './state.ts';
import { strongestWish, type Wish } from './wishes.ts';

function characterOf(o: Readable, who: string): Character | undefined {
  if (!('cohort' in o)) return o.managers.find((m) => m.character.id === who)?.character;
  const { managers, characters } = o.cohort;
  for (let i = o.index * managers; i < (o.index + 1) * managers; i++)
    if (characters[i]!.id === who) return characters[i];
  return undefined;
}

/** Id of the candidate or member who has this post or does it for now; undefined for the author's manager, a deputy and nobody. */
export const seatHolder = (o: Readable, seat: string): string | undefined => characterOf(o, seat)?.holder;

/** Has nobody been appointed to this post? Somebody may be doing it for now, or stand in for who has gone. */
export function isUnfilled(o: Readable, seat: string): boolean {
  const character = characterOf(o, seat);
  return character?.vacant === true || character?.acting === true || character?.deputy === true;
}

/** What whoever has this post wants most of the player; null where that is nothing in particular, or nobody is there to want it. */
export function wishOfHolder(o: Readable, seat: string): Wish | null {
  const character = characterOf(o, seat);
  return character === undefined || character.vacant || character.deputy ? null : strongestWish(character.wishes);
}

/** How many posts nobody has. */
export function vacantPosts(o: Readable): number {
  let posts = 0;
  if (!('cohort' in o)) for (const { character } of o.managers) posts += Number(character.vacant === true);
  else {
    const { managers, empty } = o.cohort;
    for (let i = o.index * managers; i < (o.index + 1) * managers; i++) posts += Number(empty[i] === 1);
  }
  return posts;
}

/** Is there nobody in this post at all, and no deputy? */
export const isVacant = (o: Readable, seat: string): boolean => characterOf(o, seat)?.vacant === true;

/** Has this candidate had a post and left it, perhaps to a deputy? */
export const hasLeftPost = (o: Readable, candidate: string): boolean =>
  (o.former?.includes(candidate) ?? false) || charactersOf(o).some(({ after }) => after === candidate);

function charactersOf(o: Readable): readonly Character[] {
  if (!('cohort' in o)) return o.managers.map(({ character }) => character);
  const { managers, characters } = o.cohort;
  return characters.slice(o.index * managers, (o.index + 1) * managers);
}

/** Is the person of this number in some team, or lent? */
export const isEmployed = (o: Readable, person: number): boolean =>
  isInTeam(o, person) ||
  (o.coming ?? []).some(({ change }) => change.kind === 'back' && change.to < 0 && change.person === person);

function isInTeam(o: Readable, person: number): boolean {
  if (!('cohort' in o)) return o.managers.some(({ team }) => team.people.some(({ key }) => key === person));
  const { managers, people } = o.cohort;
  for (let i = o.index * managers; i < (o.index + 1) * managers; i++)
    for (let p = seatsOf(i); p < seatsOf(i) + people.heads[i]!; p++) if (people.keys[p] === person) return true;
  return false;
}
