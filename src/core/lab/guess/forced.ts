// Every option of every question forced, wherever the bot that adapts comes to it: from there on all go on alike, under the very same luck.
import { decide, isRefusal, startRun, type Run } from '../../run/run.ts';
import { findMoment } from '../../run/moments.ts';
import { affordableOptions } from '../../run/progress.ts';
import { questionNow } from '../../run/scene.ts';
import { optionsIn } from '../../scenario/options-in.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Worth, Worths } from '../balance/balance.ts';
import { STEADY } from '../balance/steady.ts';
import { botCommand } from '../bots.ts';
import * as lab from '../simulate.ts';
import type { Steps } from '../steps.ts';
import { worthOf } from '../worth.ts';

/** Plain data: it can be sent to a thread. */
export interface ForcedJob {
  readonly scenario: Scenario;
  readonly seeds: number;
  readonly from: number;
}

/** Runs whose options go on side by side: enough to make the most of a cohort. */
const SIDE_BY_SIDE = 4;

/** What each option was worth, by seed. Same scenario and seeds, same worths. */
export function* forcedSteps({ scenario, seeds, from }: ForcedJob): Steps<Worths> {
  const all: (readonly Worth[])[] = [];
  const policy = { ...STEADY, plan: lab.plansOnce(STEADY.plan) };
  while (all.length < seeds) {
    const some = Array.from({ length: Math.min(SIDE_BY_SIDE, seeds - all.length) }, (_, n) => from + all.length + n);
    all.push(...(yield* sideBySide(scenario, some, policy, (share) => (all.length + share * some.length) / seeds)));
  }
  return all;
}

function* sideBySide(
  scenario: Scenario,
  seeds: readonly number[],
  policy: lab.Policy,
  shareOf: (share: number) => number,
): Steps<Worths> {
  const most = scenario.moments.reduce((sum, moment) => sum + optionsIn(moment).length, 0);
  const field = lab.createField(scenario.managers.length, seeds.length * most);
  const roads: Road[] = [];
  let runs: readonly Run[] = seeds.map((seed) => startRun(scenario, seed));
  for (let week = 1; week <= scenario.weeks; week = (runs[0]?.weeks.length ?? week) + 1) {
    for (const course of field.courses) lab.beginTurn(course);
    runs = runs.map((run, n) => throughTurn(run, (at) => force(at, n, { field, policy, roads })));
    lab.endTurn(field);
    yield { share: shareOf(week / scenario.weeks), early: null };
  }
  for (let week = 0; week < scenario.away_weeks; week++) lab.leaveWeek(field);
  return seeds.map((_, n) =>
    roads
      .filter(({ run }) => run === n)
      .map(({ question, option, course }) => ({ question, option, worth: worthOf(course) })),
  );
}

interface Road {
  /** Its place among the seeds. */
  readonly run: number;
  readonly question: string;
  readonly option: string;
  readonly course: lab.SimulatedRun;
}

/** To the next Monday, or to the leave. `tell` hears how the run stood at each question. */
function throughTurn(before: Run, tell: (at: Run) => void): Run {
  let run = before;
  while (run.phase !== 'away' && !(run.phase === 'briefing' && run.weeks.length > before.weeks.length)) {
    const command = botCommand(run, 'adaptive');
    if (command.kind === 'option' || command.kind === 'arrange') tell(run);
    const next = decide(run, command);
    if (isRefusal(next)) throw new Error(`week ${run.week}, ${command.kind}: expected to go on, got ${next.code}`);
    run = next;
  }
  return run;
}

interface Roads {
  readonly field: lab.Field;
  readonly policy: lab.Policy;
  readonly roads: Road[];
}

/** A question that comes once more in the same run is not asked again: the first time stands for it. */
function force(at: Run, run: number, { field, policy, roads }: Roads): void {
  const moment = findMoment(at, at.queue[0] ?? '');
  if (moment === null) return;
  const question = questionNow(at, moment);
  if (roads.some((road) => road.run === run && road.question === question)) return;
  for (const option of affordableOptions(at, moment)) {
    const course = lab.joinCourse(field, at, policy);
    lab.take(course, moment, option);
    roads.push({ run, question, option: option.id, course });
  }
}
