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
  readonly told: number;
  readonly real: number;
  readonly saidBand: Band;
  readonly wasBand: Band;
}

function reportOf(manager: ManagerDebrief, monday: number, week: number, heard: Heard | null): Report[] {
  const [told, real] = [readingAt(manager.told, week), readingAt(manager.delivery, week)];
  if (told === undefined || real === undefined || isEmptyPost(manager, week)) return [];
  return [{ manager: inWeek(manager, week), heard, monday, told, real, saidBand: band(told), wasBand: band(real) }];
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
  /** The one furthest off for the better; null where nobody was off by as much as can be noticed. */
  readonly widest: Report | null;
  /** Each manager's last one. */
  readonly last: readonly Report[];
}

/** Points; nearer than this, or in the same word, a report was as good as true. */
const OFF = 6;

export function foggedOf(debrief: Debrief, heard: readonly Heard[]): Fogged {
  const all = reportsOf(debrief, heard);
  const off = all.filter(
    ({ monday, told, real, saidBand, wasBand }) => monday > 1 && told - real >= OFF && saidBand !== wasBand,
  );
  const [widest = null] = off.toSorted((a, b) => b.told - b.real - (a.told - a.real));
  const last = debrief.managers.flatMap(({ id }) => all.findLast(({ manager }) => manager.id === id) ?? []);
  return { widest, last };
}
