// Who is no longer there. A manager's id stands for their post as well: what is about it comes while somebody has it.
import { hasGone } from '../engine/reading.ts';
import { hasLeftPost, isEmployed, seatHolder } from '../engine/seat-reading.ts';
import { personOf } from './members.ts';
import type { Standing } from './run-state.ts';

type Staffed = Pick<Standing, 'scenario' | 'organisation'>;

/**
 * Of a manager: has the one whom the author describes left? Of a post that is vacant at first: does nobody have it? Of a candidate:
 * have they left a post? Of a member: have they left the team for good, and for no post?
 */
export function isGone(run: Staffed, id: string): boolean {
  const { scenario, organisation } = run;
  const manager = scenario.managers.find((m) => m.id === id);
  if (manager !== undefined)
    return hasGone(organisation, id) || (manager.seat === 'held' && seatHolder(organisation, id) !== undefined);
  if (scenario.candidates?.some((c) => c.id === id)) return hasLeftPost(organisation, id);
  const person = personOf(scenario, id);
  return person !== null && !isEmployed(organisation, person) && !isAppointed(run, id);
}

/** Has this member, as a candidate, a post? */
const isAppointed = ({ scenario, organisation }: Staffed, member: string): boolean =>
  scenario.managers.some(({ id }) => {
    const holder = seatHolder(organisation, id);
    return scenario.candidates?.some((c) => c.id === holder && c.member === member) ?? false;
  });

/** Does this candidate or member, or the manager whom the author describes, have this post? Who does it for now counts. */
export function holdsSeat({ scenario, organisation }: Staffed, seat: string, who: string): boolean {
  const holder = seatHolder(organisation, seat);
  if (holder !== undefined)
    return holder === who || (scenario.candidates ?? []).some(({ id, member }) => id === holder && member === who);
  return seat === who && !hasGone(organisation, seat);
}
