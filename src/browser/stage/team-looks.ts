// What of a team can be seen: how each person is, through mist only how many there are, in full fog nobody.
import { FOGGED_ABOVE } from '../../core/run/map-shown.ts';
import type { ManagerView } from '../../core/run/view.ts';
import { smooth } from './geometry.ts';
import type { PersonLook } from './paint-person.ts';

export type SeenTeam = Pick<ManagerView, 'fog' | 'team'>;

/** How clearly people show, 0–1: faint in the mist, gone only in full fog. */
export const clearness = (fog: number): number => 1 - 0.55 * smooth(0.35, 0.8, fog) - 0.45 * smooth(0.8, 1, fog);

export function looksOf({ fog, team }: SeenTeam, seats: readonly (number | null)[]): PersonLook[] {
  const states = new Map(team.people.map(({ key, state }) => [key, state]));
  return seats.map((key) => (key === null ? 'vacant' : fog > FOGGED_ABOVE ? 'hidden' : (states.get(key) ?? 'steady')));
}
