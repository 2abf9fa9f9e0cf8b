// The best bot: at every choice it plays each option on many times under other luck, and takes what comes out best.
// It knows the rules and the present state, never the luck to come.
import { compile } from '../../engine/compile.ts';
import { flatten } from '../../engine/flat.ts';
import { LEVEL } from '../../engine/levels.ts';
import { draw, PURPOSE } from '../../engine/random.ts';
import type { PlanItem } from '../../run/decision.ts';
import type { Moment, Option, Scenario } from '../../scenario/schema.ts';
import { byTaste, PURE_BOTS, purePlan, steadyPlan } from '../bots.ts';
import { NEAREST_STANCES } from '../nearest-stances.table.ts';
import * as lab from '../simulate.ts';
import type { Course, Policy } from '../simulate.ts';
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
  const start = flatten(compile(scenario, seed));
  const course = lab.startCourse(scenario, start.seed, start);
  const room = lab.courseRoom(start);
  const tried: Tried[] = [];
  const delivery: number[] = [];
  const policy: Policy = {
    option: (_run, moment, options) => bestOption(course, moment, options, room, tried),
    plan: () => bestPlan(course, room),
  };
  for (let week = 1; week <= scenario.weeks; week++) {
    lab.beginWeek(course);
    lab.endWeek(course, policy, room);
    delivery.push(lab.meanOf(course.organisation, 'delivery'));
  }
  const managers = course.organisation.managers.map((m) => ({
    id: m.character.id,
    trust: m.levels[LEVEL.trust],
    autonomy: m.levels[LEVEL.autonomy],
  }));
  for (let i = 0; i < scenario.away_weeks; i++) {
    lab.leaveWeek(course, room);
    delivery.push(lab.meanOf(course.organisation, 'delivery'));
  }
  return { played: playedOf(course, delivery, managers), tried };
}

/** What the gates need, from a course that has been finished. */
export function playedOf(course: Course, delivery: readonly number[], managers: Played['managers']): Played {
  return {
    delivery,
    deliveryAway: course.deliveryAway / course.scenario.away_weeks,
    peopleLeft: lab.quitsOf(course.organisation),
    trustEnd: lab.meanOf(course.organisation, 'trust'),
    managers,
  };
}

function bestOption(course: Course, moment: Moment, options: readonly Option[], room: Room, tried: Tried[]): Option {
  let [best, most] = [options[0], -Infinity];
  for (const option of options) {
    const worth = worthOf(course, room, (other) => {
      lab.take(other, moment, option);
      lab.finish(other, steady, room);
    });
    tried.push({ moment: moment.id, option: option.id, worth });
    if (worth > most) [best, most] = [option, worth];
  }
  if (best === undefined) throw new Error(`moment ${moment.id}: expected an option, got none`);
  return best;
}

type Room = ReturnType<typeof lab.courseRoom>;

function bestPlan(course: Course, room: Room): readonly PlanItem[] {
  const plans = [steadyPlan(course), ...PURE_BOTS.map((bot) => purePlan(course, bot))];
  let [best, most] = [plans[0] ?? [], -Infinity];
  for (const plan of plans) {
    let first = true;
    const once: Policy = {
      option: steadyOption,
      plan: (run) => (first ? ((first = false), plan) : steadyPlan(run)),
    };
    const worth = worthOf(course, room, (other) => {
      first = true;
      lab.finish(other, once, room);
    });
    if (worth > most) [best, most] = [plan, worth];
  }
  return best;
}

/** Mean worth over tries that differ from what will happen only in luck. */
function worthOf(course: Course, room: Room, play: (other: Course) => void): number {
  const worths = Array.from({ length: TRIES }, (_, n) => {
    const seed = draw(course.organisation.seed, course.week, n, PURPOSE.bot) | 0;
    const other = lab.branch(course, seed);
    play(other);
    return worth(other);
  });
  return mean(worths);
}

function worth(course: Course): number {
  const { weeks, away_weeks } = course.scenario;
  return (
    WORTH.away * (course.deliveryAway / away_weeks) +
    WORTH.there * (course.deliveryThere / weeks) +
    WORTH.trust * lab.meanOf(course.organisation, 'trust') +
    WORTH.quit * lab.quitsOf(course.organisation)
  );
}
