// The bot that follows no idea: what it does hangs on the luck of its seed and the week, and on nothing it could see.
import { draw, PURPOSE } from '../engine/random.ts';
import { PRACTICES } from '../engine/practices.table.ts';
import { openPractices } from '../run/attention.ts';
import type { PlanItem } from '../run/decision.ts';
import { looksOpenable } from '../run/open-look.ts';
import type { Standing } from '../run/run-state.ts';
import type { Moment, Option } from '../scenario/schema.ts';
import { Planner } from './planner.ts';
import type { Policy } from './simulate.ts';

/** In simulated runs. */
export const randomPolicy: Policy = {
  option: (run, moment, options) => byChance(run, moment, options),
  plan: (run) => randomPlan(run),
  looks: (run, moment, look) => looksByChance(run, looksOpenable(run, moment).indexOf(look)),
};

/** One look in so many is opened. */
const AT_TIMES = 3;

/** `at`: its place among those still closed. */
export const looksByChance = (run: Standing, at: number): boolean =>
  roll(run, 300 + 10 * run.looked.length + at) % AT_TIMES === 0;

export function byChance(run: Standing, moment: Moment, options: readonly Option[]): Option {
  const option = options[roll(run, moment.id.length + 7 * run.queue.length) % options.length];
  if (option === undefined) throw new Error(`moment ${moment.id}: expected an option, got none`);
  return option;
}

export function randomPlan(run: Standing): PlanItem[] {
  const plan = new Planner(run);
  const allowed = openPractices(run);
  const managers = run.scenario.managers.map((m) => m.id);
  for (let i = 0; i < 14; i++) {
    const practice = allowed[roll(run, 100 + i) % allowed.length];
    if (practice === undefined) break;
    const manager = managers[roll(run, 200 + i) % managers.length];
    if (PRACTICES[practice].perManager) plan.add(practice, manager);
    else plan.add(practice);
  }
  return plan.items;
}

function roll(run: Standing, who: number): number {
  return draw(run.seed, run.week, who, PURPOSE.bot);
}
