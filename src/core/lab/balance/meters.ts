// How gates are measured again of a scenario that was changed a little: each way plays only what its gates are read from.
import { compile } from '../../engine/compile.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { BotName } from '../bots.ts';
import { playsOf } from './fast-plays.ts';
import { type BotRuns, gatesOf } from './gates.ts';
import type { Played } from './played.ts';
import type { Sample } from './samples.ts';

/** By gate id. */
export type Samples = ReadonlyMap<string, Sample>;
export interface Meter {
  readonly gates: readonly string[];
  /** Yields after every few runs. */
  measure(scenario: Scenario, seeds: readonly number[]): Generator<void, Samples, void>;
}

/** Gates that are read from what some bots come to. */
const botMeter = (bots: readonly BotName[], gates: readonly string[]): Meter => ({
  gates,
  *measure(scenario, seeds) {
    const runs: Record<string, readonly Played[]> = {};
    for (const bot of bots) runs[bot] = yield* playsOf(scenario, seeds, bot);
    return new Map(gates.map((id) => [id, { size: seeds.length, over: overRuns(runs, scenario, id) }]));
  },
});

function overRuns(runs: BotRuns, scenario: Scenario, id: string): Sample['over'] {
  const capable = mostCapable(scenario);
  return (places) => {
    const drawn = Object.fromEntries(Object.entries(runs).map(([bot, all]) => [bot, places.map((n) => all[n]!)]));
    const gates = gatesOf({ runs: drawn, weeks: scenario.weeks, capable, bestShares: null });
    return gates.find((gate) => gate.id === id)?.value ?? NaN;
  };
}

export function mostCapable(scenario: Scenario): string {
  const byReadiness = compile(scenario, 1).managers.toSorted((a, b) => b.character.readiness - a.character.readiness);
  return byReadiness[0]?.character.id ?? '';
}

/** The quickest ones first. */
export const METERS: readonly Meter[] = [
  botMeter(['micromanage', 'coach'], ['temptation', 'truth_micromanage', 'low_trust', 'low_autonomy']),
  botMeter(['coach'], ['luck', 'good_trust', 'good_autonomy']),
  botMeter(['avoid', 'coach'], ['truth_avoid']),
  botMeter(['adaptive', 'micromanage', 'avoid', 'coach'], ['adaptive_micromanage', 'adaptive_avoid', 'adaptive_coach']),
];
