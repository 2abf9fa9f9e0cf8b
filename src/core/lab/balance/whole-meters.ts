// Gates that another job measures as a whole, its intervals included: asked again of the changed scenario.
import { IDEAS } from '../../scenario/vocabulary.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Steps } from '../steps.ts';
import type { Gate } from './gates.ts';
import { IDEA_CLAIMS } from './idea-claims.table.ts';
import { ideaGateSteps } from './idea-gates.ts';
import { withoutRulesSteps } from './matter.ts';
import type { Meter, Samples } from './meter.ts';
import { measuredAsWhole } from './samples.ts';

const SCREENS = [
  { seeds: 4, keep: 12 },
  { seeds: 24, keep: 5 },
] as const;

function* through<Result>(steps: Steps<Result>): Generator<void, Result, void> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield;
  }
}

const ofGates = (gates: readonly Gate[]): Samples =>
  new Map(
    gates
      .filter(({ missing }) => missing === undefined)
      .map(({ id, value, interval }) => [id, measuredAsWhole(value, interval ?? [value, value])]),
  );

const seedsFrom = (seeds: readonly number[]): { readonly seeds: number; readonly from: number } => ({
  seeds: seeds.length,
  from: seeds[0] ?? 1,
});

/** What shows of the ideas a scenario teaches. */
export const ideaMeter = (): Meter => ({
  gates: IDEAS.flatMap((idea) => [
    `${idea}_there`,
    ...IDEA_CLAIMS[idea].contrasts.flatMap(({ claims }) => claims.map(({ id }) => id)),
  ]),
  screens: SCREENS,
  tries: 80,
  most: 60,
  *measure(scenario: Scenario, seeds) {
    return ofGates(yield* through(ideaGateSteps({ scenario, ...seedsFrom(seeds) })));
  },
});

/** What single rules of the engine do here. */
export const rulesMeter = (): Meter => ({
  gates: ['unwaited', 'rubs_off'],
  screens: SCREENS,
  tries: 80,
  most: 60,
  *measure(scenario: Scenario, seeds) {
    const { coachAheadUnwaited, contagionCosts, intervals } = yield* through(
      withoutRulesSteps({ scenario, ...seedsFrom(seeds) }),
    );
    return new Map([
      [
        'unwaited',
        measuredAsWhole(coachAheadUnwaited, intervals.coachAheadUnwaited ?? [coachAheadUnwaited, coachAheadUnwaited]),
      ],
      ['rubs_off', measuredAsWhole(contagionCosts, intervals.contagionCosts ?? [contagionCosts, contagionCosts])],
    ]);
  },
});
