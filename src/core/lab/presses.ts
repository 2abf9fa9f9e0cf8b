// How many presses a plan takes in the planner as it is: last time's lies there, a manager's row opens with one and stays open, a time
// more or less is one, what many begin with is one for everybody, clearing is one, and so is the start.
import { PRACTICES } from '../engine/practices.table.ts';
import { openPractices } from '../run/attention.ts';
import type { PlanItem } from '../run/decision.ts';
import { fittingPlan } from '../run/progress.ts';
import { decide, isRefusal, startRun } from '../run/run.ts';
import type { Run } from '../run/run-state.ts';
import type { Scenario } from '../scenario/schema.ts';
import { botCommand, type BotName } from './bots.ts';

type Times = ReadonlyMap<string, number>;

const timesIn = (items: readonly PlanItem[]): Times =>
  new Map(items.map(({ practice, manager = '', times }) => [`${practice} ${manager}`, times]));

interface Route {
  readonly presses: number;
  /** Whose rows have to be open for it. */
  readonly managers: readonly string[];
}

/** From one plan to another, a step of a dial at a time. */
function routeTo(from: Times, to: Times, before: number): Route {
  const slots = [...new Set([...from.keys(), ...to.keys()])].filter((slot) => from.get(slot) !== to.get(slot));
  const steps = slots.reduce((sum, slot) => sum + Math.abs((to.get(slot) ?? 0) - (from.get(slot) ?? 0)), before);
  const managers = slots.flatMap((slot) => slot.split(' ')[1] || []);
  return { presses: steps, managers: [...new Set(managers)] };
}

/** The shortest way to `wanted`, the start counted. `run` is at its plan, and the rows of `open` are; those that it opens join them. */
function pressesFor(run: Run, wanted: readonly PlanItem[], open: Set<string>): number {
  const plans = run.decisions.flatMap((d) => (d.kind === 'plan' ? [d.items] : []));
  const usual = timesIn(fittingPlan(run, plans.at(-1) ?? []));
  const to = timesIn(wanted);
  const first = openPractices(run).find((id) => PRACTICES[id].perManager);
  const everyone: Times = new Map(run.scenario.managers.map(({ id }) => [`${first} ${id}`, 1]));
  const clear = Number(usual.size > 0);
  const ways = [routeTo(usual, to, 0), routeTo(new Map(), to, clear), routeTo(everyone, to, clear + 1)];
  const costOf = ({ presses, managers }: Route): number => presses + managers.filter((id) => !open.has(id)).length;
  const best = ways.toSorted((a, b) => costOf(a) - costOf(b))[0];
  if (best === undefined) throw new Error('expected a way to plan, got none');
  const cost = costOf(best);
  for (const id of best.managers) open.add(id);
  return 1 + cost;
}

/** What each of a bot's plans takes, turn by turn. */
export function pressesOf(scenario: Scenario, seed: number, bot: BotName): readonly number[] {
  const presses: number[] = [];
  const open = new Set<string>();
  let run = startRun(scenario, seed);
  while (run.phase !== 'away' && run.phase !== 'debrief') {
    const command = botCommand(run, bot);
    if (command.kind === 'plan') presses.push(pressesFor(run, command.items, open));
    const next = decide(run, command);
    if (isRefusal(next)) throw new Error(`bot ${bot}, week ${run.week}, ${run.phase}: ${next.code}`);
    run = next;
  }
  return presses;
}
