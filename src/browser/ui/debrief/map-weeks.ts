// What the debrief's map knows of each week: as it was seen, as it was, and what a first run had instead.
import type { EarlierWeek, ToldWeek } from '../../../core/run/earlier-week.ts';
import type { ManagerView } from '../../../core/run/view.ts';

export interface MapWeek extends EarlierWeek {
  readonly real: ToldWeek;
}
/** What is on the map: a week, with the fog or without. */
export interface MapPlace {
  readonly week: number;
  readonly lifted: boolean;
}

export const weekAt = (weeks: readonly MapWeek[], week: number): MapWeek | undefined =>
  weeks.find((candidate) => candidate.week === week);

export const readingOf = (week: MapWeek, lifted: boolean): ToldWeek => (lifted ? week.real : week);

/** Trust by manager id. */
export const trustOf = (managers: readonly ManagerView[]): Readonly<Record<string, number>> =>
  Object.fromEntries(managers.map(({ id, trustSeen }) => [id, trustSeen]));

/** Those who looked better than they felt. */
export const guarded = ({ managers, real }: MapWeek): ManagerView[] =>
  managers.filter(({ trustSeen, mood }, at) => {
    const felt = real.managers[at];
    return felt !== undefined && (felt.trustSeen <= trustSeen - 3 || felt.mood !== mood);
  });

/** Teams that could not be made out. */
export const inMist = ({ managers }: ToldWeek): ManagerView[] => managers.filter(({ fog }) => fog > 0.5);

/** How much there is to find in a week: trust that looked better, faces and teams that were hidden. In points of trust. */
function hidden(week: MapWeek): number {
  const gaps = week.managers.map(({ trustSeen }, at) => trustSeen - (week.real.managers[at]?.trustSeen ?? trustSeen));
  return gaps.reduce((sum, gap) => sum + Math.max(0, gap), 0) + 4 * guarded(week).length + 4 * inMist(week).length;
}

/** The week before the leave with most to find, the latest of equals. */
export function tellingWeek(weeks: readonly MapWeek[]): number {
  const there = weeks.filter(({ away }) => !away).toReversed();
  return there.toSorted((a, b) => hidden(b) - hidden(a))[0]?.week ?? 1;
}
