// What was heard on Mondays against what was so: each manager's last report, and the one that was furthest off.
import { band } from '../../../core/run/told.ts';
import type { Debrief, ManagerDebrief } from '../../../core/run/debrief.ts';
import type { Band } from '../../../core/run/view.ts';
import type { Heard } from './extras.ts';
import { inWeek, isEmptyPost, managerOf, readingAt } from './managers.ts';

export interface Report {
  readonly manager: ManagerDebrief;
  /** Null where the words have not come: then there are the figures alone. */
  readonly heard: Heard | null;
  /** The Monday it was said on. */
  readonly monday: number;
  /** The week it was about. */
  readonly week: number;
  readonly told: number;
  readonly real: number;
  readonly saidBand: Band;
  readonly wasBand: Band;
}

function reportOf(manager: ManagerDebrief, monday: number, week: number, heard: Heard | null): Report[] {
  const [told, real] = [readingAt(manager.told, week), readingAt(manager.delivery, week)];
  if (told === undefined || real === undefined || isEmptyPost(manager, week)) return [];
  return [
    {
      manager: inWeek(manager, week),
      heard,
      monday,
      week,
      told,
      real,
      saidBand: band(told),
      wasBand: band(real),
    },
  ];
}

/** Every report there was, of the managers as they are listed. */
function reportsOf(debrief: Debrief, heard: readonly Heard[]): Report[] {
  if (heard.length > 0)
    return heard.flatMap((one) => {
      const manager = managerOf(debrief, one.manager);
      return manager === undefined ? [] : reportOf(manager, one.monday, one.week, one);
    });
  return debrief.managers.flatMap((manager) =>
    manager.told.slice(0, -1).flatMap(({ week }) => reportOf(manager, week + 1, week, null)),
  );
}

interface Fogged {
  /** The one furthest off for the better that you could not know better; null where nobody was off by as much as can be noticed. */
  readonly widest: Report | null;
  /** Bad news that was told as bad as it was, the worst of it; for a run in which nothing was kept back. */
  readonly straight: Report | null;
  /** What else was off: nothing, what was said before you two had to do with each other, or what you knew by then. */
  readonly rest: 'none' | 'early' | 'known';
  /** Each manager's last one. */
  readonly last: readonly Report[];
}

/** Points; nearer than this, or in the same word, a report was as good as true. */
const OFF = 6;
/** Points; news below it is bad. */
const BAD = 45;
/** Weeks for which what you found out still holds. */
const FRESH = 3;
/** From this week on, a gap counts with somebody you never had anything to do with, too. */
const LONG = 4;

const isOff = ({ monday, told, real, saidBand, wasBand }: Report): boolean =>
  monday > 1 && told - real >= OFF && saidBand !== wasBand;

/** There had been something between you two before that week was over. */
const isAfterDeeds = ({ manager, monday }: Report): boolean =>
  manager.dealt === null ? monday > LONG : manager.dealt < monday;

const isKnown = ({ manager, monday }: Report): boolean =>
  manager.knew.some((week) => week < monday && week >= monday - FRESH);

export function foggedOf(debrief: Debrief, heard: readonly Heard[]): Fogged {
  const all = reportsOf(debrief, heard);
  const off = all.filter(isOff);
  const after = off.filter(isAfterDeeds);
  const [widest = null] = after
    .filter((report) => !isKnown(report))
    .toSorted((a, b) => b.told - b.real - (a.told - a.real));
  const [straight = null] = all
    .filter((report) => isAfterDeeds(report) && report.saidBand === report.wasBand && report.real < BAD)
    .toSorted((a, b) => a.real - b.real);
  const last = debrief.managers.flatMap(({ id }) => all.findLast(({ manager }) => manager.id === id) ?? []);
  return { widest, straight, rest: off.length === 0 ? 'none' : after.length === 0 ? 'early' : 'known', last };
}
