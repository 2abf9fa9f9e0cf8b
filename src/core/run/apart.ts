// Two runs of the same luck that part at one decision: what became different, person by person and scene by scene.
import { toPoints } from '../engine/fixed.ts';
import { arrangedOf } from './task-seen.ts';
import type { Arranged } from './task-view.ts';
import type { Manager } from '../engine/state.ts';
import { comingOf } from './comings.ts';
import { signsOf } from './forewarning.ts';
import { deedWords, fill } from './fill.ts';
import { afterChoice, beforeChoice } from './past.ts';
import { optionOf } from './moments.ts';
import { stateAfter, type Chosen, type Run } from './run-state.ts';

const READ = {
  trust: (m: Manager) => m.trust,
  teamTrust: (m: Manager) => m.team.trust,
  delivery: (m: Manager) => m.team.delivery,
  honesty: (m: Manager) => m.honesty,
  autonomy: (m: Manager) => m.autonomy,
  strain: (m: Manager) => m.strain,
  engagement: (m: Manager) => m.engagement,
} as const;
type ApartLevel = keyof typeof READ;
const LEVELS = Object.keys(READ) as ApartLevel[];

/** A level of one person or team, in the week in which the two runs were furthest apart, and at the end; points. */
export interface LevelApart {
  readonly manager: string;
  readonly level: ApartLevel;
  readonly week: number;
  readonly here: number;
  readonly there: number;
  readonly endHere: number;
  readonly endThere: number;
}
/** A moment, or a sign of one, that came in one of the two only. */
export interface Scene {
  readonly week: number;
  /** Null for a sign. */
  readonly title: string | null;
  readonly chosen: string;
  readonly arranged?: Arranged | null;
  readonly reply: string;
}
/** How many of a team gave notice, and the week in which the manager did. */
export interface LeaversApart {
  readonly manager: string;
  readonly here: number;
  readonly there: number;
  readonly noticeHere: number | null;
  readonly noticeThere: number | null;
}
export interface Apart {
  /** The furthest first. */
  readonly levels: readonly LevelApart[];
  readonly scenesHere: readonly Scene[];
  readonly scenesThere: readonly Scene[];
  /** Only where the two differ. */
  readonly leavers: readonly LeaversApart[];
}

/** Points; nearer than this, nobody would notice. */
const NOTICED = 4;

export function apart(here: Run, there: Run): Apart {
  const levels = here.scenario.managers.flatMap((_, i) => LEVELS.flatMap((level) => levelApart(here, there, i, level)));
  return {
    levels: levels.toSorted((a, b) => gap(b) - gap(a)),
    scenesHere: scenesOnlyIn(here, there),
    scenesThere: scenesOnlyIn(there, here),
    leavers: here.scenario.managers.flatMap((_, i) => leaversApart(here, there, i)),
  };
}

export const gap = ({ here, there }: LevelApart): number => Math.abs(here - there);

function levelApart(here: Run, there: Run, index: number, level: ApartLevel): LevelApart[] {
  const last = Math.min(here.weeks.length, there.weeks.length);
  const at = (run: Run, week: number): number => {
    const manager = stateAfter(run, week).managers[index];
    return manager === undefined ? 50 : toPoints(READ[level](manager));
  };
  let week = last;
  for (let w = 1; w <= last; w++)
    if (Math.abs(at(here, w) - at(there, w)) > Math.abs(at(here, week) - at(there, week))) week = w;
  const manager = here.scenario.managers[index]?.id ?? '';
  const found = { manager, level, week, here: at(here, week), there: at(there, week) };
  const both = { ...found, endHere: at(here, last), endThere: at(there, last) };
  return gap(both) < NOTICED ? [] : [both];
}

function sceneOf(run: Run, c: Chosen): Scene[] {
  const made = optionOf(run, c);
  if (made === null) return [];
  const { moment, option } = made;
  const then = beforeChoice(run, c);
  return [
    {
      week: c.week,
      title: fill(then, moment.title, moment.about),
      chosen: deedWords(then, option.text, moment.about),
      arranged: arrangedOf(then, moment, c.places),
      reply: fill(afterChoice(run, c), option.reply, moment.about),
    },
  ];
}

function signScenes(run: Run): Scene[] {
  return run.scenario.managers
    .flatMap(({ id }) => signsOf(run, id))
    .map(({ week, text }) => ({ week, title: null, chosen: '', reply: text }));
}

function scenesOnlyIn(run: Run, other: Run): Scene[] {
  const came = new Set(other.chosen.map((c) => comingOf(other, c)));
  const moments = run.chosen.filter((c) => !came.has(comingOf(run, c))).flatMap((c) => sceneOf(run, c));
  const told = new Set(signScenes(other).map(({ reply }) => reply));
  const signs = signScenes(run).filter(({ reply }) => !told.has(reply));
  return [...moments, ...signs].toSorted((a, b) => a.week - b.week);
}

function leaversApart(here: Run, there: Run, index: number): LeaversApart[] {
  const [one, other] = [leaversOf(here, index), leaversOf(there, index)];
  if (one.count === other.count && (one.notice === null) === (other.notice === null)) return [];
  const manager = here.scenario.managers[index]?.id ?? '';
  return [{ manager, here: one.count, there: other.count, noticeHere: one.notice, noticeThere: other.notice }];
}

function leaversOf({ weeks }: Run, index: number): { readonly count: number; readonly notice: number | null } {
  const events = weeks.flatMap((w) => w.events.map((event) => ({ event, week: w.number })));
  const theirs = events.filter(({ event }) => event.manager === index);
  const last = theirs.findLast(({ event }) => event.kind === 'manager_notice' || event.kind === 'manager_stays');
  return {
    count: theirs.filter(({ event }) => event.kind === 'gave_notice').length,
    notice: last?.event.kind === 'manager_notice' ? last.week : null,
  };
}
