// Ways of leading that are alike but for one thing: what they take where it is offered, and what their week begins with.
import { PRACTICES } from '../engine/practices.table.ts';
import type { PlanItem } from '../run/decision.ts';
import type { Standing } from '../run/run-state.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import type { MoveId, PracticeId, Stance } from '../scenario/vocabulary.ts';
import { byTaste } from './bots.ts';
import { NEAREST_STANCES } from './nearest-stances.table.ts';
import { Planner, rotated } from './planner.ts';
import { plansOnce, type Policy } from './simulate.ts';

export interface Leaning {
  /** How much an option is wanted, 0 or more, the most wanted first; null for one it has no opinion on. */
  readonly wants: (option: Option, scenario: Scenario) => number | null;
  /** How it answers where it has no opinion. */
  readonly taste: Stance;
  /** Practices of its week, in order, as far as attention goes: with every manager in turn, or once. */
  readonly week: readonly PracticeId[];
}

/** Wants these moves, the first one most. */
export const movesWanted =
  (...moves: readonly MoveId[]): Leaning['wants'] =>
  ({ move }) => {
    const at = move === undefined ? -1 : moves.indexOf(move);
    return at < 0 ? null : moves.length - at;
  };

/** The option it wants most; the first one of equals; undefined where it wants none. */
export function wantedOf({ wants }: Leaning, options: readonly Option[], scenario: Scenario): Option | undefined {
  let [best, most]: [Option | undefined, number] = [undefined, -1];
  for (const option of options) {
    const wanted = wants(option, scenario) ?? -1;
    if (wanted > most) [best, most] = [option, wanted];
  }
  return best;
}

/** For runs of one scenario. */
export function leaningPolicy(leaning: Leaning): Policy {
  const taste = NEAREST_STANCES[leaning.taste];
  return {
    option: ({ scenario }, _moment, options) => wantedOf(leaning, options, scenario) ?? byTaste(options, taste),
    plan: plansOnce((run) => weekOf(leaning, run)),
  };
}

function weekOf({ week }: Leaning, run: Standing): readonly PlanItem[] {
  const plan = new Planner(run);
  const managers = rotated(run);
  for (const practice of week)
    if (PRACTICES[practice].perManager) for (const manager of managers) plan.add(practice, manager);
    else plan.add(practice);
  return plan.items;
}
