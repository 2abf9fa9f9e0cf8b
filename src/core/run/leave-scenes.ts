// What an author planted for the leave, as far as it comes back: read off the run, and nothing in the run hangs on it.
import { hasGone } from '../engine/reading.ts';
import type { AwayScene } from '../scenario/schema.ts';
import { holds } from './condition.ts';
import { fill } from './fill.ts';
import { weekOver } from './past.ts';
import type { Run, Standing, WeekRecord } from './run-state.ts';
import { speakerOf } from './speaker.ts';
import type { LeaveScene } from './scene-view.ts';

/** More than these are not read in a week. */
const MOST = 2;

/** The scenes of each week of the leave, and after them those of the day of the return. */
export function leaveScenes(run: Run): readonly (readonly LeaveScene[])[] {
  const told = new Set<string>();
  const weeks = run.weeks.filter(({ away }) => away);
  const ofDay = (record: WeekRecord, week: number | null): LeaveScene[] => {
    const then = asTold(run, record);
    return scenesDue(then, week, told).map((scene) => sceneView(run, record, scene));
  };
  const last = weeks.at(-1);
  return last === undefined ? [] : [...weeks.map((record, at) => ofDay(record, at + 1)), ofDay(last, null)];
}

const isDue = ({ weeks }: AwayScene, week: number | null): boolean =>
  week === null ? weeks === undefined : weeks !== undefined && week >= weeks[0] && week <= weeks[1];

function fits(run: Standing, scene: AwayScene): boolean {
  if (scene.about !== undefined && hasGone(run.organisation, scene.about)) return false;
  return scene.if === undefined || holds(run, scene.if);
}

/** What is told in a week of the leave, or with null on the day of the return; `run` as it stands then, `told` what was told before. */
export function scenesDue(run: Standing, week: number | null, told: Set<string>): readonly AwayScene[] {
  const open = (run.scenario.away ?? []).filter((scene) => isDue(scene, week) && fits(run, scene));
  return picked(open, week, told);
}

/** One a week; a second only where it could not be told later. Nobody twice in a week, and of a group the first. */
function picked(open: readonly AwayScene[], week: number | null, told: Set<string>): readonly AwayScene[] {
  const isLast = ({ weeks }: AwayScene): boolean => week !== null && weeks?.[1] === week;
  const chosen: AwayScene[] = [];
  for (const scene of [...open.filter(isLast), ...open]) {
    const names = [scene.id, `group ${scene.group ?? scene.id}`];
    const isHere = chosen.some(({ about }) => about !== undefined && about === scene.about);
    const hasRoom = chosen.length === 0 || (isLast(scene) && chosen.length < MOST);
    if (isHere || !hasRoom || names.some((name) => told.has(name))) continue;
    chosen.push(scene);
    for (const name of names) told.add(name);
  }
  return chosen;
}

/** Weeks of play are over: which one it was last stays. */
const asTold = (run: Run, { number }: WeekRecord): Run => ({ ...weekOver(run, number), week: run.week });

function sceneView(run: Run, record: WeekRecord, { id, about, mood, title, text }: AwayScene): LeaveScene {
  const then = asTold(run, record);
  return {
    id,
    title: title === undefined ? null : fill(then, title, about),
    text: fill(then, text, about),
    speaker: about === undefined ? null : speakerOf(run, about, mood ?? null, record.number),
  };
}
