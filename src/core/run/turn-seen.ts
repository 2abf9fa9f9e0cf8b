// What a player sees of a turn without being told: who keeps coming to them, in whose work they were, and where their week went.
import { MOVES } from '../engine/moves.table.ts';
import { PRACTICES } from '../engine/practices.table.ts';
import type { Moment, Step } from '../scenario/schema.ts';
import { replierOf } from '../scenario/replier.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import { postOf } from './cast.ts';
import { paidLooks } from './looks.ts';
import { findMoment, optionOf } from './moments.ts';
import type { Chosen, Run, WeekRecord } from './run-state.ts';
import { moveOf } from './scene.ts';
import { stepAt } from './step-at.ts';
import type { CalendarView } from './view.ts';

/** The weeks of the turn that `week` is the end of, or has come to; on leave all of it so far. */
function weeksUpTo(run: Run, week: number): readonly WeekRecord[] {
  const { weeks, turn_weeks: turn } = run.scenario;
  const first = week > weeks ? weeks : Math.floor((week - 1) / turn) * turn;
  return run.weeks.slice(Math.max(0, first), week);
}

/** Blocks of questions that manager `index` brought up. */
export function waitingSeen(run: Run, week: number, index: number): number {
  let blocks = 0;
  for (const { events } of weeksUpTo(run, week))
    for (const e of events) if (e.kind === 'escalation' && e.manager === index) blocks += e.blocks;
  return blocks;
}

/** Whole blocks a week in the work of a manager's team. */
export function workSeen(run: Run, week: number, manager: string): number {
  const weeks = weeksUpTo(run, week).filter(({ away }) => !away);
  let blocks = 0;
  for (const { plan, number } of weeks) {
    for (const { practice, manager: whose, times } of plan)
      if (whose === manager && PRACTICES[practice].kind === 'details') blocks += PRACTICES[practice].cost * times;
    for (const c of run.chosen)
      if (c.week === number && c.manager === manager && isInTheirWork(run, c)) blocks += c.attention;
  }
  return weeks.length === 0 ? 0 : Math.round(blocks / weeks.length);
}

/** Whoever does or checks it themselves is in it, also where a moment asked for it. */
function isInTheirWork(run: Run, chosen: Chosen): boolean {
  const move = moveOf(run, chosen);
  return move !== null && MOVES[move].stance === 'micromanage';
}

/** The first week of the turn last played: the one that moments fell in. Null before there is one, and on leave. */
export function calendarSeen(run: Run): CalendarView | null {
  const last = run.weeks.at(-1);
  const record = last === undefined || last.away ? undefined : weeksUpTo(run, last.number)[0];
  if (record === undefined) return null;
  const managers: Record<string, { work: number; along: number; asked: number }> = {};
  for (const { id } of run.scenario.managers) managers[id] = { work: 0, along: 0, asked: 0 };
  let elsewhere = 0;
  const add = (id: string | null | undefined, what: 'work' | 'along' | 'asked', blocks: number): void => {
    const whose = managers[id ?? ''];
    if (whose === undefined) elsewhere += blocks;
    else whose[what] += blocks;
  };
  const before = run.weeks[record.number - 2]?.state ?? run.start;
  for (const c of before.claims) add(run.scenario.managers[c.manager]?.id, 'asked', c.blocks);
  for (const c of run.chosen)
    if (c.week === record.number) add(c.manager, isInTheirWork(run, c) ? 'work' : 'along', c.attention);
  for (const l of paidLooks(run)) if (l.week === record.number) add(l.manager, 'along', l.attention);
  for (const { practice, manager, times } of record.plan) {
    const { cost, kind } = PRACTICES[practice];
    add(manager, kind === 'details' && manager !== undefined ? 'work' : 'along', cost * times);
  }
  const spent = Object.values(managers).reduce((sum, { work, along, asked }) => sum + work + along + asked, elsewhere);
  return { total: record.attention, managers, elsewhere, left: Math.max(0, record.attention - spent) };
}

/** What their last answer this turn left on a face; null where it left nothing. `id`: whoever answers. */
export function moodAnswered(run: Run, id: string, week = run.week): Mood | null {
  for (const c of run.chosen.toReversed()) {
    if (c.week !== week) continue;
    const made = optionOf(run, c);
    const mood = made?.option.mood;
    if (made && mood && speaksAs(run, replierOf(made.moment, made.option, c.manager), week) === id) return mood;
  }
  return null;
}

/** Who asks, with the face that the author gave them. */
export const askedBy = (
  moment: Moment,
  step: Step | null,
): { readonly from: string; readonly mood: Mood | undefined } => ({
  from: step?.from ?? moment.from ?? moment.about,
  mood: (step ?? moment).mood,
});

/** The mood an author gave whoever speaks now; null where the face is their own, or another speaks. */
export function moodSpeaking(run: Run, id: string): Mood | null {
  const moment = run.phase === 'moment' ? findMoment(run, run.queue[0] ?? '') : null;
  if (moment === null) return null;
  const { from, mood } = askedBy(moment, stepAt(run, moment));
  return speaksAs(run, from, run.week) === id ? (mood ?? null) : null;
}

/** Who has a post is seen there, by whichever id they are meant. */
const speaksAs = (run: Run, who: string, week: number): string => postOf(run, who, week - 1) ?? who;
