// The gates a shipped scenario must pass: each a measured share or distance, its target, and a verdict.
import { mean, standardDeviation } from '../statistics.ts';
import { saysOf } from './gate-notes.ts';
import type { NotedGate } from './gate-notes.table.ts';
import { meanInterval, shareInterval } from './intervals.ts';
import { isAhead, type Played } from './played.ts';
import { type Interval, intervalOf } from './samples.ts';

export interface Gate {
  readonly id: string;
  readonly says: string;
  readonly value: number;
  readonly target: string;
  readonly met: boolean;
  /** 95 %, over seeds, of paired differences where two ways are compared; null where the figure is none over seeds. */
  readonly interval: Interval | null;
  /** What the scenario lacks, so that nothing could be measured. */
  readonly missing?: string;
}
/** Shorter scenarios are measured, but not judged: how one leads takes that long to show. Eight weeks are the fewest the gates have been met in. */
export const GATED_WEEKS = 8;
export type BotRuns = Readonly<Record<string, readonly Played[]>>;

/** At least, or at most, so much. */
export const least = (id: NotedGate, value: number, target: number, interval: Interval | null = null): Gate => ({
  id,
  says: saysOf(id),
  value,
  target: `≥ ${target}`,
  met: value >= target,
  interval,
});
export const most = (id: NotedGate, value: number, target: number, interval: Interval | null = null): Gate => ({
  id,
  says: saysOf(id),
  value,
  target: `≤ ${target}`,
  met: value <= target,
  interval,
});
/** Of seeds, at least such a share. */
export const inMost = (id: NotedGate, hits: readonly boolean[], target: number): Gate =>
  least(id, mean(hits.map(Number)), target, shareInterval(hits));
/** On average over seeds, at least so much. */
export const onAverage = (id: NotedGate, values: readonly number[], target: number): Gate =>
  least(id, mean(values), target, meanInterval(values));

/** Shares are of seeds, 0–1. `capable` is the id of the readiest manager; shares of moments come from the best bot. */
interface Measured {
  readonly runs: BotRuns;
  readonly weeks: number;
  readonly capable: string;
  /** Share of moments in which each way of leading holds the best option; null without `best`. */
  readonly bestShares: { readonly stepIn: number; readonly coach: number; readonly leave: number } | null;
}

const MOST_SEEDS = 0.75;
const TEMPTED = 0.7;
const FAIR_SHARE = 0.15;
const APART = 2;
const LOW = 35;
const GOOD = 60;
const SPREAD = 0.02;

/** All there are, asked of this scenario or not. */
export function gatesOf(m: Measured): Gate[] {
  const { runs } = m;
  return [
    inMost('temptation', temptation(m), TEMPTED),
    inMost('truth_micromanage', ahead(runs, 'coach', 'micromanage'), MOST_SEEDS),
    inMost('truth_avoid', ahead(runs, 'coach', 'avoid'), MOST_SEEDS),
    ...(['micromanage', 'avoid', 'coach'] as const).map((bot) =>
      inMost(`adaptive_${bot}`, ahead(runs, 'adaptive', bot), MOST_SEEDS),
    ),
    ...(m.bestShares === null ? [] : bestGates(m, m.bestShares)),
    spread(runs),
    ...legible(m),
  ];
}

function bestGates(m: Measured, shares: NonNullable<Measured['bestShares']>): Gate[] {
  return [
    least('best_step_in', shares.stepIn, FAIR_SHARE),
    least('best_coach', shares.coach, FAIR_SHARE),
    least('best_leave', shares.leave, FAIR_SHARE),
    skillGate(m.runs),
  ];
}

function temptation({ runs, weeks }: Measured): boolean[] {
  const third = Math.max(1, Math.floor((weeks + 1) / 3));
  const early = (p: Played): number => mean(p.delivery.slice(0, third));
  return inSeeds(runs, 'micromanage', 'coach', (a, b) => early(a) > early(b));
}

const ahead = (runs: BotRuns, one: string, other: string): boolean[] => inSeeds(runs, one, other, isAhead);

function inSeeds(runs: BotRuns, one: string, other: string, test: (a: Played, b: Played) => boolean): boolean[] {
  const [a, b] = [runs[one] ?? [], runs[other] ?? []];
  return a.flatMap((played, seed) => (b[seed] === undefined ? [] : [test(played, b[seed])]));
}

/** Best and random play of one seed stay together. */
function skillGate(runs: BotRuns): Gate {
  const [best = [], random = []] = [runs['best'], runs['random']];
  const size = Math.min(best.length, random.length);
  const over = (places: readonly number[]): number => {
    const [ones, others] = [best, random].map((all) => places.map((n) => all[n]!.deliveryAway));
    return (mean(ones!) - mean(others!)) / standardDeviation(others!);
  };
  const all = Array.from({ length: size }, (_, n) => n);
  // Of two seeds there is no spread to speak of.
  return least('skill', over(all), APART, size < 3 ? null : intervalOf({ size, over }));
}

function spread(runs: BotRuns): Gate {
  const away = (runs['coach'] ?? []).map((p) => p.deliveryAway);
  const value = standardDeviation(away);
  return { id: 'luck', says: saysOf('luck'), value, target: `> ${SPREAD}`, met: value > SPREAD, interval: null };
}

/** Over seeds, the capable manager's trust and autonomy. */
function legible({ runs, capable }: Measured): Gate[] {
  const levels = (bot: string, name: 'trust' | 'autonomy'): number[] =>
    (runs[bot] ?? []).flatMap((p) => p.managers.flatMap((m) => (m.id === capable ? [50 + 15 * m[name]] : [])));
  return (['trust', 'autonomy'] as const).flatMap((name): Gate[] => {
    const [low, good] = [levels('micromanage', name), levels('coach', name)];
    const [lowly, well] = [mean(low), mean(good)];
    const ids = { low: `low_${name}`, good: `good_${name}` } as const;
    return [
      {
        id: ids.low,
        says: saysOf(ids.low),
        value: lowly,
        target: `< ${LOW}`,
        met: lowly < LOW,
        interval: meanInterval(low),
      },
      {
        id: ids.good,
        says: saysOf(ids.good),
        value: well,
        target: `> ${GOOD}`,
        met: well > GOOD,
        interval: meanInterval(good),
      },
    ];
  });
}
