// The best bot: at every choice it plays each option on many times under other luck, and takes what comes out best.
// It knows the rules and the present state, never the luck to come.
import { compile } from '../../engine/compile.ts';
import { meanAt, organisationAt, placeOf } from '../../engine/places.ts';
import { draw, PURPOSE } from '../../engine/random.ts';
import { managersLeftAt, peopleLeftAt } from '../../engine/reading.ts';
import type { Manager } from '../../engine/state.ts';
import type { PlanItem } from '../../run/decision.ts';
import { questionNow } from '../../run/scene.ts';
import type { Moment, Option, Scenario } from '../../scenario/schema.ts';
import { byTaste, PURE_BOTS, purePlan, steadyPlan } from '../bots.ts';
import { NEAREST_STANCES } from '../nearest-stances.table.ts';
import * as lab from '../simulate.ts';
import type { SimulatedRun, Field, Policy } from '../simulate.ts';
import { mean } from '../statistics.ts';
import { worthOf } from '../worth.ts';
import type { Played } from './played.ts';
import { STEADY } from './steady.ts';

/** How many other lucks each option is tried under. */
const TRIES = 6;

/** What one option was worth in one run, next to the others on offer; z. */
export interface Tried {
  /** The moment, or `moment.step`. */
  readonly question: string;
  readonly option: string;
  readonly worth: number;
  readonly outcome: Outcome;
}
/** What is looked at of how a choice turns out; points, people in heads, more of it being better. */
export const OUTCOMES = ['there', 'away', 'trust', 'teamTrust', 'kept', 'credit'] as const;
export type Outcome = Readonly<Record<(typeof OUTCOMES)[number], number>>;

/** A run played as well as looking ahead allows, and what was tried on the way. */
export interface Best {
  readonly played: Played;
  readonly tried: readonly Tried[];
}

/**
 * Plays one run, and yields after every turn there. Same scenario and seed, same run. With `only`, nothing is tried but that moment's
 * options, and a steady leader does the rest: quicker by far.
 */
export function* playBest(scenario: Scenario, seed: number, only?: string): Generator<void, Best, void> {
  const start = placeOf(compile(scenario, seed));
  const count = scenario.managers.length;
  const field = lab.createField(count, 1);
  const tries = lab.createField(count, TRIES * mostTried(scenario));
  const tried: Tried[] = [];
  const delivery: number[] = [];
  const policy: Policy = {
    option: (_run, moment, options) =>
      only === undefined || only === moment.id
        ? bestOption(course, moment, options, tries, tried)
        : byTaste(options, NEAREST_STANCES.coach),
    plan: (run) => (only === undefined ? bestPlan(course, tries) : steadyPlan(run)),
    looks: (_run, _moment, { attention }) => attention === 0,
  };
  const course = lab.startCourse(field, scenario, start.seed, start, policy);
  while (course.week <= scenario.weeks) {
    lab.beginTurn(course);
    lab.endTurn(field, () => delivery.push(meanAt(course.organisation, 'delivery')));
    yield;
  }
  const managers = organisationAt(course.organisation).managers.map(managerPlayed);
  for (let i = 0; i < scenario.away_weeks; i++) {
    lab.leaveWeek(field);
    delivery.push(meanAt(course.organisation, 'delivery'));
  }
  return { played: playedOf(course, delivery, managers), tried };
}

/** Plans that are tried each turn: a steady leader's and the pure bots'. */
const PLANS = 1 + PURE_BOTS.length;

function mostTried({ moments }: Scenario): number {
  return Math.max(PLANS, ...moments.flatMap((m) => [m, ...(m.steps ?? [])].map(({ options }) => options.length)));
}

function managerPlayed({ character: { id }, trust, autonomy }: Manager): Played['managers'][number] {
  return { id, trust, autonomy };
}

/** What the gates need, from a course that has been finished. */
function playedOf(course: SimulatedRun, delivery: readonly number[], managers: Played['managers']): Played {
  return {
    delivery,
    deliveryAway: course.deliveryAway / course.scenario.away_weeks,
    peopleLeft: peopleLeftAt(course.organisation),
    managersLeft: managersLeftAt(course.organisation),
    trustEnd: meanAt(course.organisation, 'trust'),
    managers,
  };
}

function bestOption(
  course: SimulatedRun,
  moment: Moment,
  options: readonly Option[],
  tries: Field,
  tried: Tried[],
): Option {
  const worths = worthsOf(
    course,
    tries,
    options.map(() => STEADY),
    (other, n) => lab.take(other, moment, options[n]!),
  );
  const question = questionNow(course, moment);
  const outcomes = tries.courses.map(outcomeOf);
  options.forEach((option, n) =>
    tried.push({
      question,
      option: option.id,
      worth: worths[n]!,
      outcome: meanOutcome(outcomes.slice(TRIES * n, TRIES * (n + 1))),
    }),
  );
  const best = options[firstMost(worths)];
  if (best === undefined) throw new Error(`moment ${moment.id}: expected an option, got none`);
  return best;
}

function outcomeOf({ scenario, organisation, deliveryThere, deliveryAway }: SimulatedRun): Outcome {
  return {
    there: (15 * deliveryThere) / scenario.weeks,
    away: (15 * deliveryAway) / scenario.away_weeks,
    trust: 15 * meanAt(organisation, 'trust'),
    teamTrust: 15 * meanAt(organisation, 'teamTrust'),
    kept: -peopleLeftAt(organisation),
    credit: 15 * organisation.cohort.you.credit[organisation.index]!,
  };
}

const meanOutcome = (all: readonly Outcome[]): Outcome =>
  Object.fromEntries(OUTCOMES.map((name) => [name, mean(all.map((one) => one[name]))])) as Outcome;

function bestPlan(course: SimulatedRun, tries: Field): readonly PlanItem[] {
  const { week } = course;
  const plans = [steadyPlan(course), ...PURE_BOTS.map((bot) => purePlan(course, bot))];
  /** Each plan's tries follow it for this turn only. */
  const policies = plans.map((plan): Policy => ({
    option: STEADY.option,
    plan: (run) => (run.week === week ? plan : steadyPlan(run)),
  }));
  return plans[firstMost(worthsOf(course, tries, policies))] ?? [];
}

function firstMost(worths: readonly number[]): number {
  return worths.indexOf(Math.max(...worths));
}

/** Mean worth of each way to go on, over tries that differ from what will happen only in luck. `begin` makes the try one of its way. */
function worthsOf(
  course: SimulatedRun,
  tries: Field,
  ways: readonly Policy[],
  begin?: (other: SimulatedRun, way: number) => void,
): number[] {
  lab.clearField(tries);
  for (const [way, policy] of ways.entries())
    for (let n = 0; n < TRIES; n++) {
      const seed = draw(course.organisation.seed, course.week, n, PURPOSE.bot) | 0;
      const other = lab.branch(tries, course, policy, seed);
      begin?.(other, way);
    }
  lab.finish(tries);
  const worths = tries.courses.map(worthOf);
  return ways.map((_, way) => mean(worths.slice(TRIES * way, TRIES * (way + 1))));
}
