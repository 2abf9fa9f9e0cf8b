// Gates of the ideas a scenario teaches: two ways to meet an idea, played under the same luck, and whether what the model claims of them
// shows. A scenario without a choice between the two misses the gate that says so, and is not measured in the rest.
import type { Scenario } from '../../scenario/schema.ts';
import type { Idea } from '../../scenario/vocabulary.ts';
import { mean } from '../statistics.ts';
import type { Steps } from '../steps.ts';
import { type Gate, inMost, least, most, onAverage } from './gates.ts';
import { IDEA_CLAIMS } from './idea-claims.table.ts';
import { type IdeaFigure, ideaFigures } from './idea-figures.ts';
import { missingIn } from './idea-forks.ts';
import { apartInterval, meanInterval } from './intervals.ts';

/** Plain data: it can be sent to a thread. */
export interface IdeaGatesJob {
  readonly scenario: Scenario;
  readonly seeds: number;
  readonly from: number;
}

/** In the order of `teaches`. Same scenario and seeds, same figures. */
export function* ideaGateSteps({ scenario, seeds, from }: IdeaGatesJob): Steps<readonly Gate[]> {
  const all = Array.from({ length: seeds }, (_, n) => from + n);
  const gates: Gate[] = [];
  const known: Parameters<typeof ideaFigures>[3] = new Map();
  const teaches = [...new Set(scenario.teaches)];
  for (const [n, idea] of teaches.entries()) {
    const figures = ideaFigures(scenario, idea, all, known);
    let step = figures.next();
    for (; step.done !== true; step = figures.next()) yield { share: (n + step.value) / teaches.length, early: null };
    gates.push(...missingGates(scenario, idea), ...step.value.map(judged));
  }
  return gates;
}

function missingGates(scenario: Scenario, idea: Idea): Gate[] {
  const missing = missingIn(scenario, idea);
  return missing === null ? [] : [{ ...least(`${idea}_there`, 0, IDEA_CLAIMS[idea].there.least), missing }];
}

function judged({ id, kind, bound, values }: IdeaFigure): Gate {
  switch (kind) {
    case 'average':
      return onAverage(id, values, bound);
    case 'hits':
      return inMost(
        id,
        values.map((value) => value > 0),
        bound,
      );
    case 'apart':
      return most(id, Math.abs(mean(values)), bound, apartInterval(meanInterval(values)));
  }
}
