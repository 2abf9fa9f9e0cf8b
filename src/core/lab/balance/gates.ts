// The gates a shipped scenario must pass: each a measured share or distance, its target, and a verdict.
import { mean, standardDeviation } from '../statistics.ts';
import { isAhead, type Played } from './played.ts';

export interface Gate {
  readonly id: string;
  readonly says: string;
  readonly value: number;
  readonly target: string;
  readonly met: boolean;
  /** 95 %. */
  readonly interval?: readonly [number, number] | null;
}
/** Shorter scenarios are measured, but not judged: how one leads takes that long to show. Eight weeks are the fewest the gates have been met in. */
export const GATED_WEEKS = 8;
export type BotRuns = Readonly<Record<string, readonly Played[]>>;

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
const LOW = -1; // 35 points
const GOOD = 2 / 3; // 60 points

export function gatesOf(m: Measured): Gate[] {
  const { runs } = m;
  return [
    atLeast('temptation', 'stepping in shows better delivery than coaching in the first third', temptation(m), TEMPTED),
    atLeast(
      'truth_micromanage',
      'after leave, stepping in is behind coaching',
      ahead(runs, 'coach', 'micromanage'),
      MOST_SEEDS,
    ),
    atLeast('truth_avoid', 'after leave, staying away is behind coaching', ahead(runs, 'coach', 'avoid'), MOST_SEEDS),
    ...['micromanage', 'avoid', 'coach'].map((bot) =>
      atLeast(`adaptive_${bot}`, `adapting is ahead of always “${bot}”`, ahead(runs, 'adaptive', bot), MOST_SEEDS),
    ),
    ...(m.bestShares === null ? [] : bestGates(m, m.bestShares)),
    spread(runs),
    ...legible(m),
  ];
}

function atLeast(id: string, says: string, value: number, target: number): Gate {
  return { id, says, value, target: `≥ ${target}`, met: value >= target };
}

function bestGates(m: Measured, shares: NonNullable<Measured['bestShares']>): Gate[] {
  return [
    atLeast('best_step_in', 'moments in which stepping in is the best option', shares.stepIn, FAIR_SHARE),
    atLeast('best_coach', 'moments in which coaching is the best option', shares.coach, FAIR_SHARE),
    atLeast('best_leave', 'moments in which leaving it to them is the best option', shares.leave, FAIR_SHARE),
    atLeast('skill', 'best play less random play, in standard deviations over seeds', skillGap(m.runs), APART),
  ];
}

function temptation({ runs, weeks }: Measured): number {
  const third = Math.max(1, Math.floor((weeks + 1) / 3));
  const early = (p: Played): number => mean(p.delivery.slice(0, third));
  return shareOfSeeds(runs, 'micromanage', 'coach', (a, b) => early(a) > early(b));
}

function ahead(runs: BotRuns, one: string, other: string): number {
  return shareOfSeeds(runs, one, other, isAhead);
}

function shareOfSeeds(runs: BotRuns, one: string, other: string, test: (a: Played, b: Played) => boolean): number {
  const [a, b] = [runs[one] ?? [], runs[other] ?? []];
  const pairs = a.flatMap((played, seed) => (b[seed] === undefined ? [] : [test(played, b[seed])]));
  return mean(pairs.map(Number));
}

function skillGap(runs: BotRuns): number {
  const of = (bot: string): number[] => (runs[bot] ?? []).map((p) => p.deliveryAway);
  return (mean(of('best')) - mean(of('random'))) / standardDeviation(of('random'));
}

function spread(runs: BotRuns): Gate {
  const sd = standardDeviation((runs['coach'] ?? []).map((p) => p.deliveryAway));
  return { id: 'luck', says: 'spread of one policy over seeds, z', value: sd, target: '> 0.02', met: sd > 0.02 };
}

/** Mean over seeds of the capable manager's trust and autonomy. */
function legible({ runs, capable }: Measured): Gate[] {
  const level = (bot: string, name: 'trust' | 'autonomy'): number =>
    mean((runs[bot] ?? []).flatMap((p) => p.managers.filter((m) => m.id === capable).map((m) => m[name])));
  return (['trust', 'autonomy'] as const).flatMap((name): Gate[] => {
    const low = level('micromanage', name);
    const good = level('coach', name);
    return [
      {
        id: `low_${name}`,
        says: `${name} of a capable manager constantly stepped in on, points`,
        value: 50 + 15 * low,
        target: '< 35',
        met: low < LOW,
      },
      {
        id: `good_${name}`,
        says: `${name} of the same manager coached, points`,
        value: 50 + 15 * good,
        target: '> 60',
        met: good > GOOD,
      },
    ];
  });
}
