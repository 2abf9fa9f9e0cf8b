// The best bot: at every choice it plays each option on many times under other luck, and takes what comes out best.
// It knows the rules and the present state, never the luck to come.
import type { Place } from '../../engine/cohort.ts';
import { compile } from '../../engine/compile.ts';
import { meanAt, placeOf } from '../../engine/places.ts';
import { draw, PURPOSE } from '../../engine/random.ts';
import type { PlanItem } from '../../run/decision.ts';
import type { Standing } from '../../run/run-state.ts';
import type { Moment, Option, Scenario } from '../../scenario/schema.ts';
import { byTaste, PURE_BOTS, purePlan, steadyPlan } from '../bots.ts';
import { NEAREST_STANCES } from '../nearest-stances.table.ts';
import * as lab from '../simulate.ts';
import type { Course, Field, Policy } from '../simulate.ts';
import { mean } from '../statistics.ts';
import type { Played } from './played.ts';

/** How many other lucks each option is tried under. */
const TRIES = 6;
/** What counts as better: delivery during leave first, then trust, then people; z. Design choice. */
const WORTH = { away: 1, there: 0.25, trust: 0.3, quit: -0.02 } as const;

/** What one option was worth in one run, next to the others on offer; z. */
export interface Tried {
  readonly moment: string;
  readonly option: string;
  readonly worth: number;
}

/** After a choice, tries go on with a steady leader's policy. */
const steadyOption: Policy['option'] = (_run, _moment, options) => byTaste(options, NEAREST_STANCES.coach);
const steady: Policy = { option: steadyOption, plan: steadyPlan };

/** Plays one run as well as looking ahead allows. Same scenario and seed, same run. */
export function playBest(
  scenario: Scenario,
  seed: number,
): { readonly played: Played; readonly tried: readonly Tried[] } {
  const start = placeOf(compile(scenario, seed));
  const { managers: count } = start.cohort;
  const field = lab.createField(count, 1);
  const tries = lab.createField(count, TRIES * mostTried(scenario));
  const tried: Tried[] = [];
  const delivery: number[] = [];
  const policy: Policy = {
    option: (_run, moment, options) => bestOption(course, moment, options, tries, tried),
    plan: () => bestPlan(course, tries),
  };
  const course = lab.startCourse(field, scenario, start.seed, start, policy);
  for (let week = 1; week <= scenario.weeks; week++) {
    lab.beginWeek(course);
    lab.endWeek(field);
    delivery.push(meanAt(course.organisation, 'delivery'));
  }
  const managers = managersAt(course.organisation);
  for (let i = 0; i < scenario.away_weeks; i++) {
    lab.leaveWeek(field);
    delivery.push(meanAt(course.organisation, 'delivery'));
  }
  return { played: playedOf(course, delivery, managers), tried };
}

/** Plans that are tried each week: a steady leader's and the pure bots'. */
const PLANS = 1 + PURE_BOTS.length;

function mostTried({ moments }: Scenario): number {
  return Math.max(PLANS, ...moments.map((m) => m.options.length));
}

function managersAt({ cohort: { characters, levels, managers }, index }: Place): Played['managers'] {
  return Array.from({ length: managers }, (_, m) => {
    const i = index * managers + m;
    return { id: characters[i]!.id, trust: levels.trust[i]!, autonomy: levels.autonomy[i]! };
  });
}

/** What the gates need, from a course that has been finished. */
export function playedOf(course: Course, delivery: readonly number[], managers: Played['managers']): Played {
  return {
    delivery,
    deliveryAway: course.deliveryAway / course.scenario.away_weeks,
    peopleLeft: lab.quitsAt(course.organisation),
    trustEnd: meanAt(course.organisation, 'trust'),
    managers,
  };
}

function bestOption(course: Course, moment: Moment, options: readonly Option[], tries: Field, tried: Tried[]): Option {
  const worths = worthsOf(course, tries, options.length, steady, (other, n) => lab.take(other, moment, options[n]!));
  options.forEach((option, n) => tried.push({ moment: moment.id, option: option.id, worth: worths[n]! }));
  const best = options[firstMost(worths)];
  if (best === undefined) throw new Error(`moment ${moment.id}: expected an option, got none`);
  return best;
}

function bestPlan(course: Course, tries: Field): readonly PlanItem[] {
  const { week } = course;
  const plans = [steadyPlan(course), ...PURE_BOTS.map((bot) => purePlan(course, bot))];
  /** Each plan's tries follow it for this week only; tries come in the order of plans. */
  const once: Policy = {
    option: steadyOption,
    plan: (run) => (run.week === week ? plans[tryOf(run)]! : steadyPlan(run)),
  };
  return plans[firstMost(worthsOf(course, tries, plans.length, once))] ?? [];
}

/** Which of the ways that are tried a course belongs to. */
function tryOf({ organisation }: Standing): number {
  return 'index' in organisation ? Math.floor(organisation.index / TRIES) : 0;
}

function firstMost(worths: readonly number[]): number {
  return worths.indexOf(Math.max(...worths));
}

/** Mean worth of each of `ways`, over tries that differ from what will happen only in luck. `begin` makes the try one of its way. */
function worthsOf(
  course: Course,
  tries: Field,
  ways: number,
  policy: Policy,
  begin?: (other: Course, way: number) => void,
): number[] {
  lab.clearField(tries);
  for (let way = 0; way < ways; way++)
    for (let n = 0; n < TRIES; n++) {
      const seed = draw(course.organisation.seed, course.week, n, PURPOSE.bot) | 0;
      const other = lab.branch(tries, course, policy, seed);
      begin?.(other, way);
    }
  lab.finish(tries);
  const worths = tries.courses.map(worth);
  return Array.from({ length: ways }, (_, way) => mean(worths.slice(TRIES * way, TRIES * (way + 1))));
}

function worth(course: Course): number {
  const { weeks, away_weeks } = course.scenario;
  return (
    WORTH.away * (course.deliveryAway / away_weeks) +
    WORTH.there * (course.deliveryThere / weeks) +
    WORTH.trust * meanAt(course.organisation, 'trust') +
    WORTH.quit * lab.quitsAt(course.organisation)
  );
}
