// What the outcome of a scenario hangs on: every plan with every set of choices, every cast and every luck, and the variance split.
import { compile } from '../../engine/compile.ts';
import { placeOf } from '../../engine/places.ts';
import { peopleLeftAt } from '../../engine/reading.ts';
import { draw, PURPOSE } from '../../engine/random.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { mixesOf } from '../exploit/mixes.ts';
import { policyOf, type Way } from '../exploit/way.ts';
import * as lab from '../simulate.ts';
import type { Steps } from '../steps.ts';
import { FACTORS, splitVariance, type Split } from './split-variance.ts';

/** Levels of each factor: 4096 runs. */
const LEVELS = 8;
/** Casts and lucks of this design, apart from the seeds that bots and the hunt play. */
const FROM = 2_000_001;

/** Plain data: it can be sent to a thread. */
export interface VarianceSharesJob {
  readonly scenario: Scenario;
  /** Of each factor; fewer are quicker and rougher. */
  readonly levels?: number;
  /** Other plans, choices, casts and lucks. */
  readonly from?: number;
}

export interface VarianceShares {
  readonly deliveryAway: Split;
  readonly peopleLeft: Split;
}

/**
 * Plans are constant weeks and choices sets of options by heart, both drawn from all there are, so that nobody's idea of good play
 * is in them. A cast is the traits and the calendar of a seed, luck all else. Same scenario, same shares.
 */
export function* varianceShareSteps({
  scenario,
  levels = LEVELS,
  from = FROM,
}: VarianceSharesJob): Steps<VarianceShares> {
  const [plans, choices] = [plansOf(scenario, levels, from), choicesOf(scenario, levels, from)];
  const casts = Array.from({ length: levels }, (_, c) => placeOf(compile(scenario, from + c)));
  const field = lab.createField(scenario.managers.length, levels * levels);
  const away: number[] = [];
  const left: number[] = [];
  for (const [p, weeks] of plans.entries())
    for (const options of choices) {
      const policy = policyOf({ weeks: [weeks], taste: 'coach', options }, scenario);
      lab.clearField(field);
      for (const cast of casts)
        for (let luck = 0; luck < levels; luck++)
          lab.startCourse(field, scenario, cast.seed, cast, policy, from + levels + luck);
      for (const course of field.courses) lab.beginTurn(course);
      lab.finish(field);
      away.push(...field.courses.map(({ deliveryAway }) => deliveryAway / scenario.away_weeks));
      left.push(...field.courses.map(({ organisation }) => peopleLeftAt(organisation)));
      yield { share: (p + 1) / levels, early: null };
    }
  const each = FACTORS.map(() => levels);
  return { deliveryAway: splitVariance(away, each), peopleLeft: splitVariance(left, each) };
}

const roll = (from: number, n: number, which: number, sides: number): number =>
  draw(from, n, which, PURPOSE.bot) % sides;

function plansOf(scenario: Scenario, levels: number, from: number): readonly Way['weeks'][number][] {
  const mixes = mixesOf(scenario);
  return Array.from({ length: levels }, (_, n) => mixes[roll(from, n, 0, mixes.length)] ?? []);
}

function choicesOf({ moments }: Scenario, levels: number, from: number): readonly Way['options'][] {
  return Array.from({ length: levels }, (_, n) =>
    Object.fromEntries(
      moments.map(({ id, options }, m) => [id, options[roll(from, n, m + 1, options.length)]?.id ?? '']),
    ),
  );
}
