// All the ways in which gates are measured again: each plays only what its gates are read from, and only what could have changed them.
import type { Scenario } from '../../scenario/schema.ts';
import type { BotName } from '../bots.ts';
import { bestMeter } from './best-meter.ts';
import { mostCapable } from './capable.ts';
import { playsOf } from './fast-plays.ts';
import { type BotRuns, gatesOf } from './gates.ts';
import type { Meter } from './meter.ts';
import type { Played } from './played.ts';
import type { Sample } from './samples.ts';
import { standardDeviation, mean } from '../statistics.ts';
import { varianceMeter } from './variance-meter.ts';
import { ideaMeter, rulesMeter } from './whole-meters.ts';

const QUICK = [
  { seeds: 6, keep: 16 },
  { seeds: 24, keep: 6 },
] as const;
/** For what has to be played on a screen. */
const SLOW = [
  { seeds: 2, keep: 12 },
  { seeds: 8, keep: 4 },
] as const;

/** Gates that are read from what some bots come to. */
const botMeter = (bots: readonly BotName[], gates: readonly string[], more: Partial<Meter> = {}): Meter => ({
  gates,
  screens: QUICK,
  tries: 160,
  ...more,
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

const ADAPTIVE = { screens: SLOW, tries: 40, most: 24 } as const;

/** How often adapting is ahead of coaching, and how far, in spreads of luck. */
const coachMeter = (): Meter => ({
  gates: ['adaptive_coach', 'adaptive_read'],
  ...ADAPTIVE,
  *measure(scenario, seeds) {
    const adaptive = yield* playsOf(scenario, seeds, 'adaptive');
    const coach = yield* playsOf(scenario, withMore(seeds), 'coach');
    const luck = standardDeviation(coach.map((p) => p.deliveryAway));
    const same = seeds.map((_, n) => coach[n]!);
    const read: Sample['over'] = (places) =>
      luck > 0 ? mean(places.map((n) => adaptive[n]!.deliveryAway - same[n]!.deliveryAway)) / luck : 0;
    const ahead = overRuns({ adaptive, coach: same }, scenario, 'adaptive_coach');
    return new Map([
      ['adaptive_coach', { size: seeds.length, over: ahead }],
      ['adaptive_read', { size: seeds.length, over: read }],
    ]);
  },
});
/** Enough to know what chance makes of one policy. */
const LUCK_SEEDS = 24;
const withMore = (seeds: readonly number[]): number[] => {
  const next = (seeds.at(-1) ?? 0) + 1;
  return [...seeds, ...Array.from({ length: Math.max(0, LUCK_SEEDS - seeds.length) }, (_, n) => next + n)];
};

/** New ones: they may remember what they measured of the scenario as it is. The quickest ones first. */
export const newMeters = (): readonly Meter[] => [
  botMeter(['micromanage', 'coach'], ['temptation', 'truth_micromanage', 'low_trust', 'low_autonomy']),
  botMeter(['coach'], ['luck', 'good_trust', 'good_autonomy']),
  botMeter(['avoid', 'coach'], ['truth_avoid']),
  botMeter(['adaptive', 'micromanage'], ['adaptive_micromanage'], ADAPTIVE),
  botMeter(['adaptive', 'avoid'], ['adaptive_avoid'], ADAPTIVE),
  coachMeter(),
  ideaMeter(),
  rulesMeter(),
  bestMeter(),
  varianceMeter(),
];
