// What can be perceived of posts that fall vacant or are filled, and of people the story names.
import type { EngineEvent } from '../engine/event.ts';
import { holderIn } from './holder.ts';
import { membersOf } from './members.ts';
import type { Run } from './run-state.ts';
import type { Beat, LentBeat, SeatBeat } from './beat-view.ts';

type SeatEvent = Extract<EngineEvent, { readonly kind: 'seat_vacant' | 'seat_filled' }>;
type LentEvent = Extract<EngineEvent, { readonly kind: 'person_lent' | 'person_back' }>;

/** Nobody feels or learns anything in an empty post. */
const PERSONAL: ReadonlySet<Beat['kind']> = new Set([
  'ripple',
  'mood',
  'trust',
  'hovering',
  'coaching',
  'grew',
  'wants_out',
]);

/** `week`: the one the beats are of. */
export const withoutEmptyPosts = (run: Run, week: number, beats: readonly Beat[]): Beat[] =>
  beats.filter(({ kind, manager }) => !PERSONAL.has(kind) || !isVacant(run, manager, week));

function isVacant(run: Run, manager: string, week: number): boolean {
  const text = run.scenario.managers.find(({ id }) => id === manager);
  return text !== undefined && holderIn(run, text, week).vacant;
}

/** The full name of somebody in a team, by their number; undefined for those without one. */
export const nameOfPerson = ({ scenario }: Pick<Run, 'scenario'>, person: number): string | undefined =>
  membersOf(scenario).find((one) => one.person === person)?.member.name;

/** `week`: the one it happened in. */
export function seatFelt(run: Run, { kind, manager }: SeatEvent, week: number): SeatBeat[] {
  const text = run.scenario.managers[manager];
  if (text === undefined) return [];
  const [before, after] = [holderIn(run, text, week - 1), holderIn(run, text, week)];
  const hadIt = !before.vacant && !before.deputy && !before.acting;
  const gone = hadIt && kind === 'seat_vacant' ? before.name : null;
  const change = kind === 'seat_filled' ? 'filled' : after.acting ? 'acting' : 'vacant';
  return [
    { kind: 'seat', manager: text.id, change, team: text.team.name, name: after.vacant ? null : after.name, gone },
  ];
}

export function lentFelt(run: Run, { kind, manager, person, to }: LentEvent): LentBeat[] {
  const [name, { managers }] = [nameOfPerson(run, person), run.scenario];
  if (name === undefined) return [];
  const whose = { manager: managers[manager]?.id ?? '', to: managers[to]?.id ?? null };
  return [{ kind: 'lent', person, name, back: kind === 'person_back', ...whose }];
}
