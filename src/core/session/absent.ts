// What a seat does while nobody is there to decide: the same as last week, as far as that can be.
import { hasGone } from '../engine/reading.ts';
import { PRACTICES } from '../engine/practices.table.ts';
import { openPractices } from '../run/attention.ts';
import { openBet } from '../run/bets.ts';
import type { Command, PlanItem, Refusal } from '../run/decision.ts';
import { findMoment, optionsOf } from '../run/moments.ts';
import { fittingPlan, reachableOptions } from '../run/progress.ts';
import { answersOf, answerTo } from '../run/rewind.ts';
import { decide, isRefusal } from '../run/run.ts';
import type { Run } from '../run/run-state.ts';
import { decisionFor, taskNow } from '../run/tasks.ts';
import type { SeatSent } from './seat-word.ts';
import { isThere, type Goal } from './open.ts';

/** Said for somebody who never did: half of it. */
const MIDDLE = 50;

/**
 * What a run is sent while nobody is there: always accepted. Throws for a finished one: nothing can be sent there.
 *
 * The last plan as far as it fits, before any a talk with each manager; the cheapest answer; whoever was bet on before. `first`: a
 * finished run that this one was gone back in. What was decided there is decided again, as far as it still can be.
 */
export function asLastWeek(run: Run, first: Run | null = null): Command {
  switch (run.phase) {
    case 'opening':
    case 'bet':
    case 'moment':
    case 'plan':
      return (first === null ? null : asThere(run, first)) ?? undecided(run);
    case 'briefing':
    case 'week':
    case 'away':
      return { kind: 'continue' };
    case 'debrief':
      throw new Error(`run of ${run.scenario.id}: expected one that goes on, got a finished one`);
  }
}

function asThere(run: Run, first: Run): Command | null {
  const made = answerTo(run, answersOf(first));
  if (made === null) return null;
  if (made.kind === 'plan') return { kind: 'plan', items: fittingPlan(run, made.items) };
  return isRefusal(decide(run, made)) ? null : made;
}

function undecided(run: Run): Command {
  if (run.phase === 'opening') return { kind: 'style', share: MIDDLE };
  if (run.phase === 'bet') return betAgain(run);
  if (run.phase === 'plan') return { kind: 'plan', items: fittingPlan(run, lastPlan(run) ?? talks(run)) };
  return cheapestAnswer(run);
}

function betAgain(run: Run): Command {
  const there = run.scenario.managers.filter(({ id }) => !hasGone(run.organisation, id));
  const before = run.bets.findLast(({ manager }) => there.some(({ id }) => id === manager))?.manager;
  return { kind: 'bet', bet: openBet(run) ?? -1, manager: before ?? there[0]?.id ?? '' };
}

function lastPlan({ decisions }: Run): readonly PlanItem[] | null {
  const last = decisions.findLast((d) => d.kind === 'plan');
  return last?.kind === 'plan' ? last.items : null;
}

function talks(run: Run): PlanItem[] {
  if (!openPractices(run).includes('one_on_one') || !PRACTICES.one_on_one.perManager) return [];
  return run.scenario.managers.map(({ id }) => ({ practice: 'one_on_one', manager: id, times: 1 }));
}

function cheapestAnswer(run: Run): Command {
  const moment = findMoment(run, run.queue[0] ?? '');
  if (moment === null) throw new Error(`week ${run.week}: expected a moment, got "${run.queue[0] ?? ''}"`);
  const task = taskNow(run, moment);
  const options = task === undefined ? reachableOptions(run, moment) : optionsOf(run, moment);
  const cheapest = options.toSorted((a, b) => a.attention - b.attention);
  const [answer] = cheapest.flatMap((option) => {
    const made =
      task === undefined
        ? ({ kind: 'option', moment: moment.id, option: option.id } as const)
        : decisionFor(moment, option);
    return made.kind === 'plan' || isRefusal(decide(run, made)) ? [] : [made];
  });
  if (answer === undefined) throw new Error(`moment ${moment.id}: expected an answer that can be given, got none`);
  return answer;
}

interface PlayedOn {
  readonly sent: SeatSent;
  readonly run: Run;
}

interface PlayingOn {
  /** A finished run that this one was gone back in. */
  readonly first?: Run | null;
  /** Turns to play, one at least, after which the rest is for later. */
  readonly most?: number | undefined;
  /** As `decide`, for who knows what has been worked out before. */
  readonly after?: (run: Run, sent: Command) => Run | Refusal;
}

/** A seat's run as it is played on for its people, each step with the run after it; nothing where it is far enough. */
export function playedOn(
  from: Run,
  goal: Goal,
  { first = null, most = Infinity, after = decide }: PlayingOn = {},
): PlayedOn[] {
  const steps: PlayedOn[] = [];
  let [run, turns] = [from, 0];
  while (turns < most && !isThere(run, goal)) {
    const sent = asLastWeek(run, first);
    const next = after(run, sent);
    if (isRefusal(next)) throw new Error(`week ${run.week}, ${sent.kind}: expected to play on, got ${next.code}`);
    if (sent.kind === 'plan') turns += 1;
    steps.push({ sent, run: next });
    run = next;
  }
  return steps;
}
