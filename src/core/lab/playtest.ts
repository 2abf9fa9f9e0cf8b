// A playtest: a run begun somewhere else on purpose, to try a scenario out. A bot plays up to there, and takes what it is told to take.
import { choiceId, readChoiceId } from '../engine/cause-id.ts';
import type { Command } from '../run/decision.ts';
import { findMoment, optionsOffered } from '../run/moments.ts';
import { isRunTextProblem } from '../run/run-text-problem.ts';
import { rebuildRun } from '../run/run-text.ts';
import { decide, isRefusal, startRun, type Run } from '../run/run.ts';
import { stepAt } from '../run/step-at.ts';
import { decisionFor } from '../run/tasks.ts';
import { optionsIn, stepIn, stepOf } from '../scenario/options-in.ts';
import type { Moment, Option, Scenario } from '../scenario/schema.ts';
import { turnEnd } from '../scenario/turn.ts';
import { botCommand, type BotName } from './bots.ts';
import { withLevels, type SetLevel } from './set-levels.ts';

export interface Playtest {
  readonly seed: number;
  /** On whose Monday the player takes over. Left out: where the last of the choices is made; without any, the first day. */
  readonly week?: number | undefined;
  /** Choices to be made where their moment comes, each `moment.option`. */
  readonly choose: readonly string[];
  /** Levels as they are to be on that Monday. */
  readonly set: readonly SetLevel[];
  /** A run text whose decisions are taken, in place of seed and choices. */
  readonly run?: string | undefined;
  /** Who plays up to there; `adaptive` unless given. */
  readonly bot?: BotName | undefined;
}

/** A choice that could not be made, and why. */
export interface Missed {
  readonly choice: string;
  /** Its moment never came; it was not on offer; the boss said no; it cost too much; another was made there; it comes after that week. */
  readonly why: 'never' | 'not_offered' | 'boss' | 'attention' | 'other' | 'later';
  /** When its moment came; null where it never did. */
  readonly week: number | null;
}

/** One run under way, and what has become of the choices, by their places. */
interface Course {
  readonly bot: BotName;
  readonly wanted: readonly string[];
  readonly told: Run | null;
  readonly made: Set<number>;
  readonly refused: Map<number, Missed>;
  /** When each moment came last. */
  readonly comings: Map<string, number>;
}

/**
 * A run where the player takes over. Same scenario and playtest, same run. A run text that doesn't fit counts for nothing.
 * `pass` hears of every run from that Monday on, the last one too.
 */
export function playtestOf(
  scenario: Scenario,
  playtest: Playtest,
  pass: (run: Run) => void = () => undefined,
): { readonly run: Run; readonly missed: readonly Missed[] } {
  const rebuilt = playtest.run === undefined ? null : rebuildRun(scenario, playtest.run);
  const told = rebuilt === null || isRunTextProblem(rebuilt) ? null : rebuilt;
  const first = startRun(scenario, told?.seed ?? playtest.seed);
  const course = courseOf(playtest, told);
  const week = playtest.week ?? weekMeant(first, playtest, told);
  if (week === null) return { run: withLevels(told ?? first, playtest.set), missed: missedBy(course, first) };
  const run = toChosen(toMonday(first, week, playtest.set, course), course, pass);
  return { run: { ...run, previous: null }, missed: missedBy(course, run) };
}

const courseOf = ({ bot = 'adaptive', choose }: Playtest, told: Run | null): Course => ({
  bot,
  wanted: choose,
  told,
  made: new Set(),
  refused: new Map(),
  comings: new Map(),
});

/** Where the last of the choices is made, which has to be played to be known; null where nothing asks for a Monday. */
function weekMeant(first: Run, playtest: Playtest, told: Run | null): number | null {
  if (told !== null) return playtest.set.length === 0 ? null : told.week;
  if (playtest.choose.length === 0) return null;
  const course = courseOf(playtest, null);
  let [made, last]: [number, number | null] = [0, null];
  play(first, course, ({ week }) => {
    if (course.made.size > made) [made, last] = [course.made.size, week];
    return made === course.wanted.length;
  });
  return last;
}

/** To the Monday of that week’s turn. What comes on it goes by the levels that are set, so they are those of the evening before. */
function toMonday(first: Run, week: number, levels: Playtest['set'], course: Course): Run {
  const isEve = (run: Run): boolean => {
    if (run.phase === 'opening') return turnEnd(run) >= week;
    return run.phase === 'week' && turnEnd({ ...run, week: turnEnd(run) + 1 }) >= week;
  };
  const eve = play(first, course, isEve);
  return play(withLevels(eve, levels), course, ({ phase }) => phase === 'briefing');
}

/** On from a Monday as long as one of the choices waits in this turn. */
const toChosen = (monday: Run, course: Course, pass: (run: Run) => void): Run =>
  play(monday, course, (run) => {
    pass(run);
    return run.phase === 'plan' || !run.queue.some((moment) => isAwaited(course, moment));
  });

const isAwaited = ({ wanted, made }: Course, moment: string): boolean =>
  wanted.some((choice, at) => !made.has(at) && readChoiceId(choice).moment === moment);

function play(first: Run, course: Course, until: (run: Run) => boolean): Run {
  let run = first;
  while (run.phase !== 'debrief' && !until(run)) run = stepOn(run, course);
  return run;
}

function stepOn(run: Run, course: Course): Run {
  const moment = run.phase === 'moment' ? findMoment(run, run.queue[0] ?? '') : null;
  return (moment && chosen(run, moment, course)) ?? obeyed(run, commandFor(run, course));
}

/** Decisions of a run text lie in the order in which they were made. */
function commandFor(run: Run, { told, bot }: Course): Command {
  const asked = botCommand(run, bot);
  return asked.kind === 'continue' ? asked : (told?.decisions[run.decisions.length] ?? asked);
}

function obeyed(run: Run, command: Command): Run {
  const next = decide(run, command);
  if (isRefusal(next)) throw new Error(`playtest, week ${run.week}, ${run.phase}: ${next.code}`);
  return next;
}

/** The run with the first of the choices that answers what is asked now, or leads to where it can; null where none does. */
function chosen(run: Run, moment: Moment, course: Course): Run | null {
  course.comings.set(moment.id, run.week);
  const open = course.wanted.flatMap((choice, at) => {
    const option = optionsIn(moment).find(({ id }) => choiceId({ moment: moment.id, option: id }) === choice);
    return option === undefined || course.made.has(at) ? [] : [{ choice, at, option }];
  });
  for (const { choice, at, option } of open) {
    const next = decide(run, decisionFor(moment, option));
    if (!isRefusal(next)) {
      course.made.add(at);
      return next;
    }
    const isAsked = stepAt(run, moment) === stepOf(moment, option.id);
    if (isAsked) course.refused.set(at, { choice, why: WHY[next.code] ?? 'not_offered', week: run.week });
  }
  for (const { option } of open) {
    const next = towards(run, moment, option);
    if (next !== null) return next;
  }
  return null;
}

const WHY: Readonly<Record<string, Missed['why']>> = { needs_boss: 'boss', too_little_attention: 'attention' };

/** An option of a later step is reached by one that leads there. */
function towards(run: Run, moment: Moment, option: Option): Run | null {
  const goal = stepOf(moment, option.id);
  if (goal === null) return null;
  for (const first of optionsOffered(run, moment)) {
    if (!leadsTo(moment, first, goal.id)) continue;
    const next = decide(run, decisionFor(moment, first));
    if (!isRefusal(next)) return next;
  }
  return null;
}

/** Steps only ever lead on. */
function leadsTo(moment: Moment, option: Option, goal: string): boolean {
  const next = stepIn(moment, option.next);
  return next !== null && (next.id === goal || next.options.some((o) => leadsTo(moment, o, goal)));
}

/** Of what was wanted and not made, why; of what has not come yet, whether it would. */
function missedBy(course: Course, run: Run): Missed[] {
  const { wanted, made, refused, comings } = course;
  const open = wanted.flatMap((choice, at) => (made.has(at) ? [] : [{ choice, at }]));
  const known = open.map(({ choice, at }): Missed | string => {
    const { moment } = readChoiceId(choice);
    const week = comings.get(moment);
    return refused.get(at) ?? (week === undefined ? choice : { choice, why: 'other', week });
  });
  if (known.every((one) => typeof one !== 'string')) return known;
  const later = { ...course, comings: new Map<string, number>() };
  play(run, later, () => false);
  return known.map((one) => {
    if (typeof one !== 'string') return one;
    const week = later.comings.get(readChoiceId(one).moment);
    return week === undefined ? { choice: one, why: 'never', week: null } : { choice: one, why: 'later', week };
  });
}
