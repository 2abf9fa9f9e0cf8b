// What of a team can be seen: how each person is, or through fog only how many there are.
import type { ManagerView } from '../../core/run/view.ts';
import type { PersonLook } from './paint-person.ts';

export type SeenTeam = Pick<ManagerView, 'fog' | 'team'>;

/** Above this, only how many people there are can be seen. */
const FOGGED_ABOVE = 0.55;

export function looksOf({ fog, team }: SeenTeam, seats: readonly (number | null)[]): PersonLook[] {
  const states = new Map(team.people.map(({ key, state }) => [key, state]));
  return seats.map((key) => (key === null ? 'vacant' : fog > FOGGED_ABOVE ? 'hidden' : (states.get(key) ?? 'steady')));
}
