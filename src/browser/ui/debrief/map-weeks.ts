// What the debrief's map knows of each week: as it was seen, as it was, and what a first run had instead.
import type { EarlierWeek, ToldWeek } from '../../../core/run/earlier-week.ts';
import type { ManagerView, ToldLine } from '../../../core/run/view.ts';

export interface MapWeek extends EarlierWeek {
  readonly real: ToldWeek;
  /** What managers said of it on the Monday after. */
  readonly heard: readonly ToldLine[];
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

/** The last week before the leave: as things stood when the player went. */
export const lastWeekThere = (weeks: readonly MapWeek[]): number => weeks.findLast(({ away }) => !away)?.week ?? 1;
