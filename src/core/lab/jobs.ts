// Long work by name, as plain data: one protocol between who asks for it and whatever does it, a worker, a thread, or the same page.
import type { Comparison, ComparisonJob } from './assumptions.ts';
import type { Balance, BalanceJob, Worths } from './balance/balance.ts';
import type { Gate } from './balance/gates.ts';
import type { IdeaGatesJob } from './balance/idea-gates.ts';
import type { WithoutRules, WithoutRulesJob } from './balance/matter.ts';
import type { Looks, LooksJob } from './balance/looks.ts';
import type { Plays, PlaysJob } from './balance/plays.ts';
import type { PressesJob } from './balance/press-gates.ts';
import type { Remedies, RemediesJob } from './balance/remedies.ts';
import type { TracesJob } from './balance/traces.ts';
import type { MomentTraces } from './balance/trace-sums.ts';
import type { VarianceShares, VarianceSharesJob } from './balance/variance-shares.ts';
import type { ExpectationsJob, Tested } from './expectations/test-expectation.ts';
import type { Coverage, ExploreJob } from './explore.ts';
import type { Reached, ReachJob } from './reach/verdicts.ts';
import type { Trial, TrialsJob } from './exploit/trials.ts';
import type { Rivals, RivalsJob } from './exploit/verdict.ts';
import type { Fan, Futures, FuturesJob } from './futures.ts';
import type { ForcedJob } from './guess/forced.ts';
import { type Pace, type Progress, runSteps, type Steps } from './steps.ts';
import type { ReadingJob, ReadingTime } from './reading-time.ts';
import type { TurningJob, TurningPoint } from './turning.ts';
import type { OrganisationRecord } from './validation/row.ts';
import type { PopulationJob } from './validation/validate.ts';

interface Kind<Order, Result, Early = null> {
  readonly order: Order;
  readonly result: Result;
  readonly early: Early;
}
/** What each job is asked, and what comes of it. */
interface Kinds {
  readonly futures: Kind<FuturesJob, Futures, Fan>;
  readonly turning: Kind<TurningJob, TurningPoint | null>;
  readonly comparison: Kind<ComparisonJob, Comparison>;
  readonly balance: Kind<BalanceJob, Balance>;
  readonly varianceShares: Kind<VarianceSharesJob, VarianceShares>;
  readonly withoutRules: Kind<WithoutRulesJob, WithoutRules>;
  readonly ideaGates: Kind<IdeaGatesJob, readonly Gate[]>;
  readonly plays: Kind<PlaysJob, Plays>;
  readonly looks: Kind<LooksJob, Looks>;
  readonly presses: Kind<PressesJob, readonly Gate[]>;
  readonly reading: Kind<ReadingJob, ReadingTime>;
  readonly remedies: Kind<RemediesJob, readonly Remedies[]>;
  readonly traces: Kind<TracesJob, readonly MomentTraces[]>;
  readonly trials: Kind<TrialsJob, readonly Trial[]>;
  readonly rivals: Kind<RivalsJob, Rivals>;
  readonly expectations: Kind<ExpectationsJob, readonly Tested[]>;
  readonly forced: Kind<ForcedJob, Worths>;
  readonly explore: Kind<ExploreJob, Coverage>;
  readonly reach: Kind<ReachJob, Reached>;
  readonly population: Kind<PopulationJob, readonly OrganisationRecord[]>;
}
export type JobName = keyof Kinds;
type Order<Name extends JobName> = Kinds[Name]['order'];
type Result<Name extends JobName> = Kinds[Name]['result'];
type Early<Name extends JobName> = Kinds[Name]['early'];

/** How to do some jobs; what they are made of may have to be fetched. */
export type Jobs<Known extends JobName = JobName> = {
  readonly [Name in Known]: () => Promise<(order: Order<Name>) => Steps<Result<Name>, Early<Name>>>;
};

/** Each is fetched when it is first asked for. */
export const JOBS: Jobs = {
  futures: async () => (await import('./futures.ts')).futureSteps,
  turning: async () => (await import('./turning.ts')).turningSteps,
  comparison: async () => (await import('./assumptions.ts')).comparisonSteps,
  balance: async () => (await import('./balance/balance.ts')).balanceSteps,
  varianceShares: async () => (await import('./balance/variance-shares.ts')).varianceShareSteps,
  withoutRules: async () => (await import('./balance/matter.ts')).withoutRulesSteps,
  ideaGates: async () => (await import('./balance/idea-gates.ts')).ideaGateSteps,
  plays: async () => (await import('./balance/plays.ts')).playSteps,
  looks: async () => (await import('./balance/looks.ts')).looksSteps,
  presses: async () => (await import('./balance/press-gates.ts')).pressSteps,
  reading: async () => (await import('./reading-time.ts')).readingSteps,
  remedies: async () => (await import('./balance/remedies.ts')).remedySteps,
  traces: async () => (await import('./balance/traces.ts')).traceSteps,
  trials: async () => (await import('./exploit/trials.ts')).trialSteps,
  rivals: async () => (await import('./exploit/verdict.ts')).rivalSteps,
  expectations: async () => (await import('./expectations/test-expectation.ts')).allExpectations,
  forced: async () => (await import('./guess/forced.ts')).forcedSteps,
  explore: async () => (await import('./explore.ts')).exploreSteps,
  reach: async () => (await import('./reach/verdicts.ts')).reachSteps,
  population: async () => (await import('./validation/validate.ts')).populationSteps,
};

/** The part of an AbortSignal that is used here. */
interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(kind: 'abort', act: () => void): void;
  removeEventListener(kind: 'abort', act: () => void): void;
}
interface JobOptions<Known> {
  /** At most once a slice of time, and at once when `early` is known. */
  readonly onProgress?: (progress: Progress<Known>) => void;
  /** Aborting rejects with the signal's reason; the work ends within a slice. */
  readonly signal?: StopSignal;
}
/** Rejects with the message of what went wrong. */
export type RunJob<Known extends JobName = JobName> = <Name extends Known>(
  name: Name,
  order: Order<Name>,
  options?: JobOptions<Early<Name>>,
) => Promise<Result<Name>>;
/** Something that does jobs, several at a time if need be, until it is closed. */
export interface JobHost<Known extends JobName = JobName> {
  readonly run: RunJob<Known>;
  /** Whatever is still under way ends and is never answered. */
  close(): void;
}

type Run<Name extends JobName> = {
  readonly [Each in Name]: {
    readonly kind: 'run';
    readonly id: number;
    readonly name: Each;
    readonly order: Order<Each>;
  };
}[Name];
export type Ask<Known extends JobName = JobName> = Run<Known> | { readonly kind: 'stop'; readonly id: number };
export type Answer = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly share: number; readonly early?: Early<JobName> }
  | { readonly kind: 'done'; readonly result: Result<JobName> }
  | { readonly kind: 'failed'; readonly message: string }
);

const STOPPED = Symbol('stopped');

/** The doing end: hears what is asked. What is known early is sent once. */
export function serveJobs<Known extends JobName>(
  jobs: Jobs<Known>,
  pace: Pace,
  post: (answer: Answer) => void,
): (ask: Ask<Known>) => void {
  const underWay = new Set<number>();
  const throwIfStopped = (id: number): void => {
    if (!underWay.has(id)) throw STOPPED;
  };
  async function run<Name extends Known>({ id, name, order }: Run<Name>): Promise<void> {
    let told: Early<JobName> = null;
    const steps = (await jobs[name]())(order);
    const tell = ({ share, early }: Progress<Early<Name>>): void => {
      post({ id, kind: 'progress', share, ...(early === told ? {} : { early }) });
      told = early;
    };
    throwIfStopped(id);
    post({ id, kind: 'done', result: await runSteps(steps, pace, tell, () => throwIfStopped(id)) });
  }
  return (ask) => {
    if (ask.kind === 'stop') return void underWay.delete(ask.id);
    underWay.add(ask.id);
    run(ask)
      .catch((reason: unknown) => {
        if (reason !== STOPPED)
          post({ id: ask.id, kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) });
      })
      .finally(() => underWay.delete(ask.id));
  };
}

interface Open {
  early: Early<JobName>;
  readonly tell: (progress: Progress<never>) => void;
  readonly resolve: (result: never) => void;
  readonly reject: (reason: unknown) => void;
}

interface JobDesk<Known extends JobName = JobName> {
  readonly run: RunJob<Known>;
  readonly hear: (answer: Answer) => void;
  /** Rejects all that is under way. */
  readonly fail: (reason: unknown) => void;
}

/** The asking end. */
export function askJobs<Known extends JobName = JobName>(post: (ask: Ask<Known>) => void): JobDesk<Known> {
  const open = new Map<number, Open>();
  let count = 0;
  const run: RunJob<Known> = async (name, order, { onProgress, signal } = {}) => {
    const id = (count += 1);
    let stop = (): void => undefined;
    try {
      return await new Promise((resolve, reject) => {
        stop = () => {
          post({ kind: 'stop', id });
          reject(signal?.reason);
        };
        if (signal?.aborted === true) return reject(signal.reason);
        signal?.addEventListener('abort', stop);
        open.set(id, { early: null, tell: (progress) => onProgress?.(progress), resolve, reject });
        post({ kind: 'run', id, name, order } as Ask<Known>);
      });
    } finally {
      signal?.removeEventListener('abort', stop);
      open.delete(id);
    }
  };
  return { run, hear: (answer) => hear(open, answer), fail: (reason) => open.forEach(({ reject }) => reject(reason)) };
}

/** Answers to what was stopped meanwhile find nobody. What is told is of the job that was asked: hence `as never`. */
function hear(open: ReadonlyMap<number, Open>, answer: Answer): void {
  const asked = open.get(answer.id);
  if (asked === undefined) return;
  switch (answer.kind) {
    case 'progress':
      asked.early = answer.early ?? asked.early;
      return asked.tell({ share: answer.share, early: asked.early as never });
    case 'done':
      return asked.resolve(answer.result as never);
    case 'failed':
      return asked.reject(new Error(answer.message));
  }
}

/** Jobs done where they are asked for, in slices. */
export function runJobsHere<Known extends JobName>(jobs: Jobs<Known>, pace: Pace): RunJob<Known> {
  const desk = askJobs<Known>((ask) => serve(ask));
  const serve = serveJobs(jobs, pace, desk.hear);
  return desk.run;
}
