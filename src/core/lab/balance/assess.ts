// A whole scenario judged, in as many places as there are: what bots come to, the gates, what can be said of single choices, and what
// would help where a gate is missed. Few seeds first; more only where a verdict is close.
import type { Scenario } from '../../scenario/schema.ts';
import { JobQueue } from '../job-queue.ts';
import { huntGates } from '../exploit/hunt-gates.ts';
import type { RunJob } from '../jobs.ts';
import type { ReadingTime } from '../reading-time.ts';
import { type Advice, adviceOn } from './advice.ts';
import { type Balance, balanceOf } from './balance.ts';
import { asked } from './gate-notes.ts';
import { type Gate, GATED_WEEKS } from './gates.ts';
import { looksGates } from './looks-gates.ts';
import { matterGates, type WithoutRules } from './matter.ts';
import { joined, type Plays, type PlaysJob } from './plays.ts';
import { type Prices, pricesOf } from './prices.ts';
import { questionsOf } from './questions.ts';
import { newMeters } from './meters.ts';
import { nothingTried, type Remedies, type RemediesJob } from './remedies.ts';
import { isClose } from './targets.ts';
import { traceGates } from './trace-gates.ts';
import type { MomentTraces } from './trace-sums.ts';
import type { VarianceShares } from './variance-shares.ts';

type Hunted = Parameters<typeof huntGates>[0];

export interface Assessment extends Balance {
  /** Whether the scenario is long enough for its gates to say anything. */
  readonly judged: boolean;
  readonly weeks: number;
  readonly prices: Prices;
  readonly variance: VarianceShares;
  readonly without: WithoutRules;
  /** Of the ideas it teaches. */
  readonly taught: readonly Gate[];
  readonly matter: readonly Gate[];
  readonly seen: readonly Gate[];
  readonly traces: readonly MomentTraces[];
  readonly noticed: readonly Gate[];
  readonly pressed: readonly Gate[];
  readonly reading: ReadingTime;
  readonly hunted: readonly Gate[];
  readonly advice: readonly Advice[];
  /** Of every gate that is missed. */
  readonly remedies: readonly Remedies[];
}

interface AssessOptions {
  /** At most so many, from `from` on. */
  readonly seeds: number;
  readonly from: number;
  /** Places where jobs are done, such as threads: as many go side by side. */
  readonly places: readonly RunJob[];
  readonly hunt?: Hunted | null;
  /** Whether to try what would help, which takes the longest; it is unless told otherwise. */
  readonly tries?: boolean;
  /** 0–1, never falling, and what is being done. */
  readonly onProgress?: (share: number, doing: Doing) => void;
}
export type Doing = 'playing' | 'closer' | 'trying';

/** Bots first play so many seeds; more by and by while a verdict is close. */
const FIRST = 40;
const CHUNK = 20;
/** Of more seeds these say nothing new. */
const MOST = { best: 60, looks: 30, traced: 12, read: 6, remedies: 100 } as const;

export const gatesIn = ({
  gates,
  taught,
  matter,
  seen,
  noticed,
  pressed,
  hunted,
}: Pick<Assessment, 'gates' | 'taught' | 'matter' | 'seen' | 'noticed' | 'pressed' | 'hunted'>): readonly Gate[] => [
  ...gates,
  ...taught,
  ...matter,
  ...seen,
  ...noticed,
  ...pressed,
  ...hunted,
];

/** Same scenario and seeds, same assessment, whatever the places. */
export async function assess(scenario: Scenario, options: AssessOptions): Promise<Assessment> {
  const { seeds, from, places, hunt = null, tries = true } = options;
  const progress = tellingOf(options);
  const desk = new JobQueue(places);
  const first = await measure(
    scenario,
    { ...options, seeds: Math.min(seeds, FIRST) },
    desk,
    progress(0, 0.5, 'playing'),
  );
  let plays = first.plays;
  const gatesNow = (): readonly Gate[] => balanceOf(scenario, plays, first.looks).gates;
  const closer = progress(0.5, 0.7, 'closer');
  const played = (): number => plays.runs['coach']?.length ?? 0;
  while (played() < seeds && gatesNow().some(isClose)) {
    const more = chunks(from + played(), Math.min(CHUNK * places.length, seeds - played()), from + MOST.best);
    plays = joined([plays, ...(await Promise.all(more.map((chunk) => desk.run('plays', { scenario, ...chunk }))))]);
    closer(played() / seeds);
  }
  const { traces, variance, without, reading, pressed, taught } = first;
  const balanced = balanceOf(scenario, plays, first.looks);
  const prices = pricesOf(scenario, balanced.moments);
  const found = {
    ...balanced,
    prices,
    variance,
    without,
    traces,
    reading,
    pressed,
    taught,
    judged: scenario.weeks >= GATED_WEEKS,
    weeks: scenario.weeks,
    matter: asked(matterGates({ balance: balanced, prices, variance, without }), scenario.teaches),
    seen: looksGates(balanced.looks),
    noticed: traceGates(traces),
    hunted: hunt === null ? [] : huntGates(hunt),
  };
  const gates = gatesIn(found);
  const questions = questionsOf(scenario, plays.tried);
  const advice = adviceOn(scenario, { questions, traces, offers: plays.offers, runs: plays.tried.length, gates });
  const missed = tries ? gates.filter(({ met, missing }) => !met && missing === undefined) : [];
  const trying = progress(0.7, 1, 'trying');
  const remedies = await remediesIn(desk, { scenario, missed, seeds: Math.min(seeds, MOST.remedies), from }, trying);
  trying(1);
  return { ...found, advice, remedies };
}

type Tell = (share: number) => void;

function tellingOf({ onProgress = () => undefined }: AssessOptions): (from: number, to: number, doing: Doing) => Tell {
  let told = 0;
  return (from, to, doing) => (share) => {
    told = Math.max(told, from + (to - from) * share);
    onProgress(told, doing);
  };
}

/** `until`: the first seed that is not played by looking ahead. */
const chunks = (from: number, seeds: number, until: number): Omit<PlaysJob, 'scenario'>[] =>
  Array.from({ length: Math.ceil(seeds / CHUNK) }, (_, n) => {
    const [first, count] = [from + n * CHUNK, Math.min(CHUNK, seeds - n * CHUNK)];
    return { from: first, seeds: count, best: Math.max(0, Math.min(count, until - first)) };
  });

interface Measured {
  readonly plays: Plays;
  readonly looks: Balance['looks'];
  readonly traces: readonly MomentTraces[];
  readonly variance: VarianceShares;
  readonly without: WithoutRules;
  readonly reading: ReadingTime;
  readonly pressed: readonly Gate[];
  readonly taught: readonly Gate[];
}

/** The longest first, so that no place is idle at the end. */
async function measure(
  scenario: Scenario,
  { seeds, from }: AssessOptions,
  desk: JobQueue,
  tell: Tell,
): Promise<Measured> {
  const shares: number[] = [];
  const onProgress = (weight: number): { onProgress: (progress: { readonly share: number }) => void } => {
    const at = shares.push(0) - 1;
    return {
      onProgress: ({ share }) => {
        shares[at] = weight * share;
        tell(
          Math.min(
            1,
            shares.reduce((sum, one) => sum + one, 0),
          ),
        );
      },
    };
  };
  const parts = chunks(from, seeds, from + MOST.best);
  const [traces, plays, looks, variance, reading, without, pressed, taught] = await Promise.all([
    desk.run('traces', { scenario, seeds: Math.min(seeds, MOST.traced), from }, onProgress(0.3)),
    Promise.all(parts.map((chunk) => desk.run('plays', { scenario, ...chunk }, onProgress(0.35 / parts.length)))),
    desk.run('looks', { scenario, seeds: Math.min(seeds, MOST.looks), from }, onProgress(0.15)),
    desk.run('varianceShares', { scenario }, onProgress(0.05)),
    desk.run('reading', { scenario, seeds: Math.min(seeds, MOST.read) }, onProgress(0.05)),
    desk.run('withoutRules', { scenario, seeds, from }, onProgress(0.02)),
    desk.run('presses', { scenario, seeds }, onProgress(0.03)),
    desk.run('ideaGates', { scenario, seeds, from }, onProgress(0.05)),
  ]);
  return { plays: joined(plays), looks, traces, variance, without, reading, pressed, taught };
}

/** Where more kinds of gates are missed, less is tried for each: whoever waits should not wait longer. */
const LOTS = 2.5;

/** What is read from the same plays is tried together, each lot where there is room. */
async function remediesIn(desk: JobQueue, { missed, ...job }: RemediesJob, tell: Tell): Promise<readonly Remedies[]> {
  const lots = newMeters()
    .map(({ gates }) => missed.filter(({ id }) => gates.includes(id)))
    .filter((lot) => lot.length > 0);
  const shares = lots.map(() => 0);
  const found = await Promise.all(
    lots.map((lot, n) =>
      desk.run(
        'remedies',
        { ...job, missed: lot, effort: Math.min(1, LOTS / lots.length) },
        {
          onProgress: ({ share }) => {
            shares[n] = share;
            tell(shares.reduce((sum, one) => sum + one, 0) / lots.length);
          },
        },
      ),
    ),
  );
  return missed.map(({ id }) => found.flat().find(({ gate }) => gate === id) ?? nothingTried(id));
}
