// A turn: the weeks that one plan is made for. Its plan is the typical week; the engine plays each of them.
import type { Scenario } from './schema.ts';

type Length = Pick<Scenario, 'weeks' | 'turn_weeks'>;
type Now = { readonly scenario: Length; readonly week: number };

/** The last week of the turn that begins in `week`. The scenario's last turn may be a short one. */
export const turnEnd = ({ scenario: { weeks, turn_weeks }, week }: Now): number =>
  Math.min(week + turn_weeks - 1, weeks);

/** The first week of the next turn at or after `week`: where what falls due between two Mondays is noticed. */
export const mondayFrom = ({ turn_weeks }: Pick<Length, 'turn_weeks'>, week: number): number =>
  1 + turn_weeks * Math.ceil((week - 1) / turn_weeks);

/** Which turn `week` belongs to, 0-based. */
export const turnOf = ({ scenario: { turn_weeks }, week }: Now): number => Math.floor((week - 1) / turn_weeks);

export const turnsOf = ({ weeks, turn_weeks }: Length): number => Math.ceil(weeks / turn_weeks);

/** For so many weeks after it was felt people speak of what is remembered. */
const TALKED_OF = 4;

/** The last Monday of those weeks and before the leave; null where there is none. */
export function mondayOfTalk(scenario: Length, felt: number): number | null {
  const week = Math.min(felt + TALKED_OF, scenario.weeks);
  const monday = weeksOfTurn(scenario, turnOf({ scenario, week })).from;
  return monday > felt ? monday : null;
}

/** The first and the last week of a turn, 0-based. */
export function weeksOfTurn(scenario: Length, turn: number): { readonly from: number; readonly to: number } {
  const from = 1 + turn * scenario.turn_weeks;
  return { from, to: turnEnd({ scenario, week: from }) };
}
