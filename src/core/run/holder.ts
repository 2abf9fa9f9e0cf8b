// Who has a manager’s post: the author’s manager, a candidate or a member of a team who came after them, or nobody. Apart from what
// else is asked of posts: whoever opens a scenario waits for this alone.
import type { Character } from '../engine/state.ts';
import type { Manager as ManagerText, Scenario } from '../scenario/schema.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import { shortName, type Named } from '../scenario/short-name.ts';
import type { Run } from './run-state.ts';

/** A run as far as its posts go. Without its weeks, as the author set it up. */
export type Posts = Pick<Run, 'scenario'> & Partial<Pick<Run, 'start' | 'weeks' | 'organisation'>>;

/** Whoever has a post, and how. */
export interface Holder extends Pick<ManagerText, 'candour' | 'independence'> {
  /** Their own id; the author’s manager and an empty post go by that of the post. */
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** Of the post. */
  readonly role: string;
  /** As the author wrote it. */
  readonly brief: string;
  /** Nobody has the post: the name is that of the post or its team. */
  readonly vacant: boolean;
  /** For the time being, beside their own work. */
  readonly acting: boolean;
  /** Who had the post has gone, and this is who stands in for them: nobody with a name of their own. */
  readonly deputy: boolean;
}

/** Candidates and members of teams: whoever can come into a post. */
export const peopleToCome = ({ candidates = [], managers }: Scenario): readonly Comer[] => [
  ...candidates,
  ...managers.flatMap(({ team }) => team.members ?? []),
];
type Comer = Named &
  Pick<ManagerText, 'id' | 'portrait' | 'brief'> & {
    readonly role?: string | undefined;
    readonly mood?: Mood | undefined;
  } & Partial<Pick<ManagerText, 'candour' | 'independence'>>;

/** All ids of somebody: a member who is a candidate, too, has two. */
export const namesOf = ({ candidates = [] }: Scenario, id: string): readonly string[] => [
  id,
  ...candidates.flatMap(({ id: own, member }) => (own === id || member === id ? [own, member ?? own] : [])),
];

/** What an empty post is called: as its author says where it was empty from the start, else as its team. */
function emptyPost({ seat, name, short, team }: ManagerText): Named & { readonly short: string } {
  return seat === 'vacant' ? { name, short: short ?? team.name } : { name: team.name, short: team.name };
}

/** `week`: the one at whose end they are there, 0 for the start. */
export function holderIn(run: Posts, text: ManagerText, week: number): Holder {
  const sitting = sittingIn(run, text.id, week);
  const { acting = false, deputy = false } = sitting ?? {};
  const holder = deputy ? lastHolder(run, text.id, week) : sitting?.holder;
  const comer = holder === undefined ? undefined : peopleToCome(run.scenario).find(({ id }) => id === holder);
  const vacant = comer === undefined && (sitting === undefined ? text.seat === 'vacant' : sitting.vacant === true);
  const person: Comer = comer ?? (vacant ? { ...text, ...emptyPost(text) } : text);
  return {
    id: person.id,
    name: person.name,
    short: shortName(person),
    role: text.role,
    brief: deputy ? '' : (person.brief ?? ''),
    candour: deputy ? 'fair' : (person.candour ?? 'fair'),
    independence: person.independence ?? 'medium',
    vacant,
    acting: acting && !vacant,
    deputy,
  };
}

export function sittingIn(
  { start, weeks = [], organisation }: Posts,
  managerId: string,
  week: number,
): Character | undefined {
  const state = week >= weeks.length ? (organisation ?? start) : (weeks[week - 1]?.state ?? start);
  return state?.managers.find(({ character: { id } }) => id === managerId)?.character;
}

/** Whose deputy it is. */
function lastHolder(run: Posts, managerId: string, week: number): string | undefined {
  for (let before = week - 1; before >= 0; before--) {
    const sitting = sittingIn(run, managerId, before);
    if (!sitting?.deputy) return sitting?.holder;
  }
  return undefined;
}
