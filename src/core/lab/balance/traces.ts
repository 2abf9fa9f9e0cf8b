// What a choice leaves behind that a player could notice: for each moment, every two of its options played on side by side, under the
// same luck and with everything else decided alike, and what screens show compared.
import { hasGone } from '../../engine/reading.ts';
import { answersByComing, answerAmong } from '../../run/comings.ts';
import type { Decision, PlanItem } from '../../run/decision.ts';
import { openBet } from '../../run/bets.ts';
import { planCost } from '../../run/attention.ts';
import { findMoment } from '../../run/moments.ts';
import { affordableOptions, fittingPlan } from '../../run/progress.ts';
import { decide, isRefusal, startRun, type Run } from '../../run/run.ts';
import { stateAfter } from '../../run/run-state.ts';
import { decisionFor } from '../../run/tasks.ts';
import { viewOf } from '../../run/view-of.ts';
import type { Moment, Option, Scenario } from '../../scenario/schema.ts';
import { turnOf } from '../../scenario/turn.ts';
import { BOT_NAMES, botCommand } from '../bots.ts';
import type { Steps } from '../steps.ts';
import { heardIn, type Look, lookAt } from './noticeable.ts';
import { COMPARED_AFTER, type MomentTraces, type Road, TraceSums } from './trace-sums.ts';

/** So many weeks after a choice it should have been noticed. */
const NOTICED_WITHIN = 4;

/** Plain data: it can be sent to a thread. */
export interface TracesJob {
  readonly scenario: Scenario;
  readonly seeds: number;
  readonly from: number;
}

/** The bots take turns over the seeds, so that what only one way of leading leads to comes up as well. Same seeds, same figures. */
export function* traceSteps({ scenario, seeds, from }: TracesJob): Steps<readonly MomentTraces[]> {
  const sums = new TraceSums(scenario);
  for (let n = 0; n < seeds; n++) {
    const base = playedBy(scenario, from + n, BOT_NAMES[n % BOT_NAMES.length]!);
    for (const before of base.crossings) {
      sums.add(before.queue[0] ?? '', roadsFrom(before, base));
      yield { share: (n + 0.5) / seeds, early: null };
    }
  }
  return sums.all();
}

/** How a run was played, and how it stood at each of its moments. */
interface Base {
  readonly crossings: readonly Run[];
  readonly answers: ReturnType<typeof answersByComing>;
  readonly bets: ReadonlyMap<number, Extract<Decision, { kind: 'bet' }>>;
  /** By turn. */
  readonly plans: readonly (readonly PlanItem[])[];
}

function playedBy(scenario: Scenario, seed: number, bot: (typeof BOT_NAMES)[number]): Base {
  const crossings: Run[] = [];
  let run = startRun(scenario, seed);
  while (run.phase !== 'away') {
    const command = botCommand(run, bot);
    if (command.kind === 'option' || command.kind === 'arrange') crossings.push({ ...run, previous: null });
    run = taken(run, command);
  }
  const { decisions } = run;
  return {
    crossings,
    answers: answersByComing(scenario, decisions),
    bets: new Map(decisions.flatMap((d) => (d.kind === 'bet' ? [[d.bet, d] as const] : []))),
    plans: decisions.flatMap((d) => (d.kind === 'plan' ? [d.items] : [])),
  };
}

function taken(run: Run, command: Parameters<typeof decide>[1]): Run {
  const next = decide(run, command);
  if (isRefusal(next)) throw new Error(`week ${run.week}, ${command.kind}: expected to go on, got ${next.code}`);
  return next;
}

/** The price of an option is left out: all go on with what the dearest one leaves. */
function roadsFrom(before: Run, base: Base): Road[] {
  const moment = findMoment(before, before.queue[0] ?? '');
  if (moment === null) return [];
  const options = affordableOptions(before, moment);
  const room = before.scenario.attention - Math.max(...options.map((o) => o.attention));
  return options.map((option) => goOn(before, { moment, option }, base, room));
}

interface Choice {
  readonly moment: Moment;
  readonly option: Option;
}

function goOn(before: Run, { moment, option }: Choice, base: Base, room: number): Road {
  const { week, scenario } = before;
  const [looks, heard]: [Look[], string[]] = [[], []];
  const until = week + NOTICED_WITHIN;
  let run = taken(before, decisionFor(moment, option));
  while (run.weeks.length < week - 1 + COMPARED_AFTER.at(-1)! && run.phase !== 'away') {
    run = taken(run, answerTo(run, base, run.week === week ? room : scenario.attention));
    note(run, until, looks, heard);
  }
  if (run.phase === 'away')
    for (const { managers, week: at } of viewOf(run).awayWeeks) if (at < until) looks.push(lookAt(managers, null));
  return { option, looks, heard, states: COMPARED_AFTER.map((weeks) => stateAfter(run, week - 1 + weeks)) };
}

/** A view takes longer to make than anything else here: only where it is looked at. */
function note(run: Run, until: number, looks: Look[], heard: string[]): void {
  if (run.phase === 'week' && run.week < until) {
    const { managers, boss } = viewOf(run);
    looks.push(lookAt(managers, boss));
  }
  if (run.phase === 'briefing' && run.week <= until) heard.push(heardIn(viewOf(run), run.queue));
}

/** As in the run that was played; where that has no answer, the first of the cheapest. */
function answerTo(run: Run, { answers, bets, plans }: Base, room: number): Parameters<typeof decide>[1] {
  if (run.phase === 'plan') return { kind: 'plan', items: fittingPlan(run, cutTo(plans[turnOf(run)] ?? [], room)) };
  if (run.phase === 'moment') return answerAt(run, answers);
  if (run.phase === 'bet') return betOn(run, bets);
  return { kind: 'continue' };
}

function answerAt(run: Run, answers: Base['answers']): Decision {
  const moment = findMoment(run, run.queue[0] ?? '');
  if (moment === null) throw new Error(`week ${run.week}: expected a moment, got none`);
  const options = affordableOptions(run, moment);
  const known = answerAmong(answers, run, moment.id, options);
  const [cheapest] = options.toSorted((a, b) => a.attention - b.attention);
  if (cheapest === undefined) throw new Error(`moment ${moment.id}: expected an option, got none`);
  return known?.decision ?? decisionFor(moment, cheapest);
}

/** The same bet, or one on whoever is still there. */
function betOn(run: Run, bets: Base['bets']): Decision {
  const bet = openBet(run) ?? 0;
  const same = bets.get(bet);
  if (same !== undefined && !hasGone(run.organisation, same.manager)) return same;
  const there = run.scenario.managers.find(({ id }) => !hasGone(run.organisation, id));
  return { kind: 'bet', bet, manager: there?.id ?? '' };
}

function cutTo(items: readonly PlanItem[], room: number): readonly PlanItem[] {
  let kept = items;
  while (planCost(kept) > room) kept = kept.slice(0, -1);
  return kept;
}
