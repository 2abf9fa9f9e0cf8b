// A finished week once more: as its player saw it then, and, for the debrief, with all fog lifted.
import { toPoints } from '../engine/fixed.ts';
import { beatsOf } from './beats.ts';
import { moodFelt, personState } from './faces.ts';
import { lookAt } from './manager-view.ts';
import { reportsOf } from './briefing.ts';
import { mondayOf, weekOver } from './past.ts';
import { stateAfter, type Run, type WeekRecord } from './run-state.ts';
import { band, moved } from './told.ts';
import { lastMonday, viewOf } from './view-of.ts';
import type { Beat, ManagerView, RunView, ToldLine } from './view.ts';

/** A week to be told: what happened, and the managers before and after it. */
export interface ToldWeek {
  readonly before: readonly ManagerView[];
  readonly managers: readonly ManagerView[];
  readonly beats: readonly Beat[];
}
export interface EarlierWeek extends ToldWeek {
  readonly week: number;
  readonly away: boolean;
  /** All the player could see when the week was over: nothing of what came later. */
  readonly view: RunView;
}

/** Null for a week that has not been played. */
export function earlierWeek(run: Run, week: number): EarlierWeek | null {
  const record = run.weeks[week - 1];
  if (record === undefined) return null;
  const view = viewOf(runThen(run, record));
  if (!record.away) {
    const before = viewOf(runBefore(run, record)).managers;
    return { week, away: false, view, before, managers: view.managers, beats: view.beats };
  }
  const [last, now] = [view.awayWeeks.at(-2), view.awayWeeks.at(-1)];
  const before = last?.managers ?? view.managers;
  return { week, away: true, view, before, managers: now?.managers ?? before, beats: now?.beats ?? [] };
}

/** What managers said of it on the Monday after; nothing where none came. */
export function reportsHeard(run: Run, week: number): readonly ToldLine[] {
  const { weeks, turn_weeks: turn } = run.scenario;
  if (run.weeks[week - 1] === undefined || week >= weeks || week % turn !== 0) return [];
  return reportsOf({ ...mondayOf(run, week + 1), phase: 'briefing' });
}

/** The same week with nothing hidden: only once the run is over. */
export function weekAsItWas(run: Run, earlier: EarlierWeek): ToldWeek {
  const record = run.weeks[earlier.week - 1];
  return {
    before: asTheyWere(run, earlier.before, earlier.week - 1),
    managers: asTheyWere(run, earlier.managers, earlier.week),
    beats: record === undefined ? [] : beatsOf(run, record, moodFelt),
  };
}

/** The run as it stood when that week was over. */
function runThen(run: Run, { number, away }: WeekRecord): Run {
  return { ...weekOver(run, number), phase: away ? 'away' : 'week', queue: [], previous: null };
}

/** With everything decided, and the week not begun. */
function runBefore(run: Run, record: WeekRecord): Run {
  return {
    ...runThen(run, record),
    phase: 'plan',
    organisation: stateAfter(run, record.number - 1),
    weeks: run.weeks.slice(0, record.number - 1),
  };
}

function asTheyWere(run: Run, seen: readonly ManagerView[], week: number): ManagerView[] {
  const [now, before] = [stateAfter(run, week), stateAfter(run, week - 1)];
  const mondayBefore = stateAfter(run, lastMonday(run, week));
  return seen.map((view, i) => {
    const manager = now.managers[i];
    if (manager === undefined) return view;
    const trust = toPoints(manager.trust);
    const monday = week > 0 ? mondayBefore.managers[i] : undefined;
    return {
      ...view,
      mood: moodFelt(manager, before.managers[i] ?? null),
      trustSeen: Math.round(trust),
      trustBand: band(trust),
      trustMoved: monday === undefined ? 'same' : moved(toPoints(monday.trust), trust),
      unseenWeeks: 0,
      fog: 0,
      team: {
        ...view.team,
        people: manager.team.people.map((p) => ({ key: p.key, state: personState(manager, p, 0) })),
        seen: lookAt(manager),
      },
    };
  });
}
