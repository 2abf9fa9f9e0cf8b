// Back to a decision and on from there with the same luck. A run is its decisions, so going back is playing them again.
import type { Scenario } from '../scenario/schema.ts';
import { bareRun } from './bare-run.ts';
import { openBet } from './bets.ts';
import { answerAmong, answersByComing, comingAt, looksByComing } from './comings.ts';
import type { Decision } from './decision.ts';
import { fill, fillUnseen } from './fill.ts';
import { unquoted } from './fill-names.ts';
import { beforeChoice } from './past.ts';
import { findMoment, madeOf } from './moments.ts';
import { looksOpenable } from './open-look.ts';
import { fittingPlan } from './progress.ts';
import { stepAt } from './step-at.ts';
import { decide, isRefusal, startRun, type Run } from './run.ts';
import { arrangedOf } from './task-seen.ts';
import type { Arranged } from './task-view.ts';
import { turnEnd, turnOf } from '../scenario/turn.ts';
import { landsOn } from './week-inputs.ts';

/** One decision of a run, in the order made, with the words to name it by. */
export interface MadeDecision {
  /** Its place among the decisions. */
  readonly index: number;
  readonly kind: Decision['kind'];
  readonly week: number;
  /** The last week of its turn. */
  readonly weekTo: number;
  /** Title of the moment and words of the option or the look; empty for the other kinds. */
  readonly title: string;
  readonly chosen: string;
  readonly moment: string | null;
  /** Whom an option lands on, or a bet names; null where that is nobody in particular. */
  readonly manager: string | null;
  /** Null where there was nothing to arrange. */
  readonly arranged: Arranged | null;
}

/** A run that has taken over earlier decisions as far as they still apply. */
export interface Replayed {
  readonly run: Run;
  /** What stopped it before the end: a question the earlier run has no usable answer to; null when all was answered. */
  readonly stoppedAt: 'new_moment' | 'option_gone' | 'undecided' | null;
  /** First weeks of the turns whose plan had to be cut, because less attention was left than in the earlier run. */
  readonly cutPlans: readonly number[];
}

/** The run just before its decision number `index`, 0-based. Throws when there is no such decision. */
export function rewindTo(run: Run, index: number): Run {
  if (!Number.isInteger(index) || index < 0 || index >= run.decisions.length)
    throw new Error(`decision ${index}: expected one of ${run.decisions.length}`);
  let at = startRun(run.scenario, run.seed, run.hash);
  if (run.bare) at = bareRun(at);
  for (const decision of run.decisions.slice(0, index)) at = taken(toQuestion(at), decision);
  return { ...toQuestion(at), previous: null };
}

/** A run once more, with how it stood just before each of its decisions. */
export function runsBefore(
  scenario: Scenario,
  seed: number,
  decisions: readonly Decision[],
): { readonly before: readonly Run[]; readonly run: Run } {
  const before: Run[] = [];
  let at = toQuestion(startRun(scenario, seed));
  for (const decision of decisions) {
    before.push({ ...at, previous: null });
    at = toQuestion(taken(at, decision));
  }
  return { before, run: at };
}

function taken(run: Run, decision: Decision): Run {
  const next = decide(run, decision);
  if (isRefusal(next)) throw new Error(`week ${run.week}, ${decision.kind}: expected to replay, got ${next.code}`);
  return next;
}

/** Goes on to where the next decision is asked for, or to the debrief. */
function toQuestion(run: Run): Run {
  let at = run;
  while (at.phase === 'briefing' || at.phase === 'week' || at.phase === 'away') {
    const next = decide(at, { kind: 'continue' });
    if (isRefusal(next)) throw new Error(`week ${at.week}, ${at.phase}: expected to go on, got ${next.code}`);
    at = next;
  }
  return at;
}

const ledgered = new WeakMap<Run, Run>();

/** The run with the ledger of its weeks: itself, where it has that; else played again, once, and on to its next question. */
export function withLedger(run: Run): Run {
  if (!run.bare) return run;
  const known = ledgered.get(run) ?? runsBefore(run.scenario, run.seed, run.decisions).run;
  ledgered.set(run, known);
  return known;
}

/**
 * Goes on with the decisions of `earlier`: for each moment, bet and turn the same as there. It stops, for the player to
 * decide, at a moment that did not come up there or whose option cannot be had now. A plan too dear is cut from its end.
 */
export function replayRest(run: Run, earlier: Run): Replayed {
  const known = answersOf(earlier);
  const cutPlans: number[] = [];
  let at = toQuestion(run);
  while (at.phase !== 'debrief') {
    const answer = answerTo(at, known);
    if (answer === null) return { run: at, stoppedAt: at.phase === 'moment' ? 'new_moment' : 'undecided', cutPlans };
    const decision = answer.kind === 'plan' ? { ...answer, items: fittingPlan(at, answer.items) } : answer;
    if (decision.kind === 'plan' && answer.kind === 'plan' && decision.items.length < answer.items.length)
      cutPlans.push(at.week);
    const next = decide(at, decision);
    if (isRefusal(next)) return { run: at, stoppedAt: 'option_gone', cutPlans };
    at = toQuestion(next);
  }
  return { run: at, stoppedAt: null, cutPlans };
}

interface Answers {
  readonly style: Decision | null;
  readonly bets: ReadonlyMap<number, Decision>;
  /** By the coming of a moment. */
  readonly options: ReturnType<typeof answersByComing>;
  readonly looks: ReturnType<typeof looksByComing>;
  /** By turn, the first one first. */
  readonly plans: readonly Decision[];
}

export function answersOf(run: Run): Answers {
  const { decisions } = run;
  return {
    style: decisions.find((d) => d.kind === 'style') ?? null,
    bets: new Map(decisions.flatMap((d) => (d.kind === 'bet' ? [[d.bet, d] as const] : []))),
    looks: looksByComing(decisions),
    options: answersByComing(run.scenario, decisions),
    plans: decisions.filter((d) => d.kind === 'plan'),
  };
}

export function answerTo(run: Run, known: Answers): Decision | null {
  switch (run.phase) {
    case 'opening':
      return known.style;
    case 'bet':
      return known.bets.get(openBet(run) ?? -1) ?? null;
    case 'moment': {
      const moment = findMoment(run, run.queue[0] ?? '');
      if (moment === null) return null;
      const asked = stepAt(run, moment)?.options ?? moment.options;
      return lookAgain(run, known) ?? answerAmong(known.options, run, moment.id, asked)?.decision ?? null;
    }
    case 'plan':
      return known.plans[turnOf(run)] ?? null;
    case 'briefing':
    case 'week':
    case 'away':
    case 'debrief':
      return null;
  }
}

/** What was opened there and can be opened here, before the moment is answered. */
function lookAgain(run: Run, { looks }: Answers): Decision | undefined {
  const moment = looks.size === 0 ? null : findMoment(run, run.queue[0] ?? '');
  if (moment === null) return undefined;
  const openable = looksOpenable(run, moment);
  return looks.get(comingAt(run, moment.id))?.find((d) => openable.some(({ id }) => id === d.look));
}

export const madeDecisions = (run: Run): MadeDecision[] => decisionsInWords(run.scenario, run.decisions, run);

/** Decisions in words, the first one first; they speak of the week in which each was made, and with a run, of how it stood then. */
export function decisionsInWords(
  scenario: Scenario,
  decisions: readonly Decision[],
  run: Run | null = null,
): MadeDecision[] {
  let week = 1;
  return decisions.map((decision, index) => {
    const weekTo = turnEnd({ scenario, week });
    const made = { index, kind: decision.kind, week, weekTo, ...wordsOf({ scenario, week }, decision, run) };
    if (decision.kind === 'plan') week += scenario.turn_weeks;
    return made;
  });
}

type Words = Pick<MadeDecision, 'title' | 'chosen' | 'moment' | 'manager' | 'arranged'>;
const NO_WORDS: Words = { title: '', chosen: '', moment: null, manager: null, arranged: null };

function wordsOf(at: Pick<Run, 'scenario' | 'week'>, decision: Decision, run: Run | null): Words {
  if (decision.kind === 'bet') return { ...NO_WORDS, manager: decision.manager };
  if (decision.kind === 'look') return lookWords(at, decision);
  const made = madeOf(at, decision);
  if (made === null) return NO_WORDS;
  const { moment, option } = made;
  const choice = run?.chosen.find((c) => c.week === at.week && c.moment === moment.id && c.option === option.id);
  const then = run === null || choice === undefined ? null : beforeChoice(run, choice);
  const said = (text: string): string =>
    then === null ? fillUnseen(at, text, moment.about) : fill(then, text, moment.about);
  return {
    title: said(moment.title),
    chosen: unquoted(said(option.text)),
    moment: moment.id,
    manager: at.scenario.managers[landsOn(at, moment, option)]?.id ?? null,
    arranged: decision.kind !== 'arrange' ? null : arrangedOf(then ?? at, moment, decision.places),
  };
}

/** It lands on nobody. */
function lookWords(at: Pick<Run, 'scenario' | 'week'>, decision: Extract<Decision, { kind: 'look' }>): Words {
  const moment = findMoment(at, decision.moment);
  const look = moment?.looks?.find(({ id }) => id === decision.look);
  if (moment === null || look === undefined) return NO_WORDS;
  const [title, chosen] = [moment.title, look.text].map((text) => fillUnseen(at, text, moment.about));
  return { ...NO_WORDS, title: title ?? '', chosen: unquoted(chosen ?? ''), moment: moment.id };
}

/** Where two runs of the same luck part: the first decision that differs or that only one of them has; null if none. */
export function partingOf(run: Run, other: Run): number | null {
  const most = Math.max(run.decisions.length, other.decisions.length);
  for (let i = 0; i < most; i++) if (JSON.stringify(run.decisions[i]) !== JSON.stringify(other.decisions[i])) return i;
  return null;
}
