// All scenarios that ship, each held to what is asked of it: what it expects of itself, what comes at all, its gates; and what is asked of
// all of them together.
import type { Scenario } from '../scenario/schema.ts';
import { type Assessment, assess, type Doing, gatesIn } from './balance/assess.ts';
import { bestWays } from './balance/balance.ts';
import type { Gate } from './balance/gates.ts';
import { type Way, waySharesOf } from './balance/ways.ts';
import { JobQueue } from './job-queue.ts';
import type { Tested } from './expectations/test-expectation.ts';
import type { RunJob } from './jobs.ts';
import type { Reached, Verdict } from './reach/verdicts.ts';
import { MOST_OFF, type ReadingTime } from './reading-time.ts';

/** Over some seeds. */
interface Gated {
  readonly seeds: number;
  /** The first of them. */
  readonly from: number;
  readonly met: number;
  readonly missed: readonly Gate[];
}
export interface Measured {
  readonly scenario: string;
  readonly reading: ReadingTime;
  /** Moments that a run meets, on average. */
  readonly moments: number;
  readonly tested: readonly Tested[];
  /** What nothing leads to, and what nobody came across. */
  readonly unreached: readonly Verdict[];
  /** Whether it is long enough for gates to say anything. */
  readonly judged: boolean;
  readonly gates: Gated;
  /** Over other seeds; null where they were not asked for. */
  readonly held: Gated | null;
  /** Of each question whose best option leads in some way: which. */
  readonly best: readonly Way[];
}

interface Order {
  readonly seeds: number;
  readonly held: boolean;
  /** Places where jobs are done: as many go side by side. */
  readonly places: readonly RunJob[];
  readonly onProgress?: (share: number, doing: Doing) => void;
}

/** Seeds that no author has tuned a scenario to. */
const HELD_FROM = 1001;
const REACH = { runs: 1000, seed: 1 } as const;

/** Same scenario and seeds, same figures, whatever the places. */
export async function measureScenario(
  scenario: Scenario,
  { seeds, held, places, onProgress }: Order,
): Promise<Measured> {
  const { run } = new JobQueue(places);
  const shared = places.map(() => run);
  const assessed = (from: number, tell: (share: number, doing: Doing) => void): Promise<Assessment> =>
    assess(scenario, { seeds, from, places: shared, tries: false, onProgress: tell });
  const half = held ? 1 / 2 : 1;
  const [reached, tested] = [run('reach', { scenario, ...REACH }), run('expectations', { scenario })];
  const first = await assessed(1, (share, doing) => onProgress?.(half * share, doing));
  const again = held ? await assessed(HELD_FROM, (share, doing) => onProgress?.(half + half * share, doing)) : null;
  return {
    scenario: scenario.id,
    reading: first.reading,
    moments: first.reading.comings.moments.reduce((sum, { times }) => sum + times, 0),
    tested: await tested,
    unreached: unreachedIn(await reached),
    judged: first.judged,
    gates: gated(first, seeds, 1),
    held: again && gated(again, seeds, HELD_FROM),
    best: bestWays(first.moments),
  };
}

const unreachedIn = ({ verdicts }: Reached): Verdict[] =>
  verdicts.filter(({ verdict }) => verdict === 'never' || verdict === 'unseen');

function gated(assessment: Assessment, seeds: number, from: number): Gated {
  const gates = gatesIn(assessment);
  const missed = gates.filter(({ met }) => !met);
  return { seeds, from, met: gates.length - missed.length, missed };
}

/** A stance that is best in fewer moments is never right, in more always. */
export const FAIR = { least: 0.2, most: 0.5 } as const;
export const WAYS = ['stepIn', 'coach', 'leave'] as const satisfies readonly Way[];

export const isFair = (share: number): boolean => share >= FAIR.least && share <= FAIR.most;

/** Something that is asked for and not so; `what` as data, for whoever has the words. */
export type Miss =
  | { readonly kind: 'minutes'; readonly said: number; readonly is: number }
  | { readonly kind: 'expectation'; readonly tested: Tested }
  | { readonly kind: 'unreached'; readonly verdict: Verdict }
  | { readonly kind: 'gate'; readonly gate: Gate; readonly from: number; readonly seeds: number };

export function missedIn({ reading, tested, unreached, judged, gates, held }: Measured): Miss[] {
  const off = Math.abs(reading.off) > MOST_OFF;
  return [
    ...(off ? [{ kind: 'minutes', said: reading.said, is: reading.minutes.middle } as const] : []),
    ...tested
      .filter(({ verdict }) => verdict !== 'holds')
      .map((one) => ({ kind: 'expectation', tested: one }) as const),
    ...unreached.map((verdict) => ({ kind: 'unreached', verdict }) as const),
    ...(judged ? [gates, ...(held === null ? [] : [held])] : []).flatMap(({ missed, from, seeds }) =>
      missed.map((gate) => ({ kind: 'gate', gate, from, seeds }) as const),
    ),
  ];
}

/** Ways that are best too rarely or too often over all. */
export function unfairIn(all: readonly Measured[]): Way[] {
  const shares = waySharesOf(all.flatMap(({ best }) => best));
  return WAYS.filter((way) => !isFair(shares[way]));
}
