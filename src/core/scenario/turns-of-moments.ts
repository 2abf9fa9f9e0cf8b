// In which turns moments may come, as far as weeks and what leads to what say.
import { optionsIn } from './options-in.ts';
import type { Moment, Scenario } from './schema.ts';
import { turnOf, turnsOf } from './turn.ts';

/** Turns, 0-based, in which each moment may come: those of its own window, and those after a moment that leads to it. */
export type TurnsOfMoments = ReadonlyMap<string, ReadonlySet<number>>;

export function turnsOfMoments(scenario: Scenario): TurnsOfMoments {
  const turns = new Map<string, Set<number>>(
    scenario.moments.map(({ id, when }) => [id, ownTurns(when?.weeks, scenario)]),
  );
  const next = new Map(scenario.moments.map((moment) => [moment.id, leadsTo(moment)]));
  const toFollow = [...turns.keys()];
  const last = turnsOf(scenario) - 1;
  for (let id = toFollow.pop(); id !== undefined; id = toFollow.pop()) {
    const from = turns.get(id);
    toFollow.push(...(next.get(id) ?? []).filter((then) => follow(from, turns.get(then), last)));
  }
  return turns;
}

/** Moments that an answer to this one, or to a step of it, sets off. */
export const leadsTo = (moment: Moment): string[] => optionsIn(moment).flatMap(({ then }) => then ?? []);

function ownTurns(window: readonly number[] | undefined, scenario: Scenario): Set<number> {
  const [first = 1, last = 0] = window ?? [];
  const weeks = Array.from({ length: scenario.weeks }, (_, index) => index + 1);
  return new Set(weeks.filter((week) => week >= first && week <= last).map((week) => turnOf({ scenario, week })));
}

/** A follow-up comes the turn after. True when that opened a turn that was not known before. */
function follow(from: Set<number> | undefined, to: Set<number> | undefined, last: number): boolean {
  const before = to?.size ?? 0;
  for (const turn of from ?? []) if (turn < last) to?.add(turn + 1);
  return (to?.size ?? 0) > before;
}
