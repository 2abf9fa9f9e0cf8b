// The player's impression against fact, for work they had their own hands in.
import { mean } from '../../../core/run/mean.ts';
import type { ManagerDebrief } from '../../../core/run/debrief.ts';
import { doesTheirWork } from '../../../core/run/deed-kinds.ts';
import { readingAt } from './managers.ts';

export interface TouchedWork {
  readonly manager: ManagerDebrief;
  readonly touched: boolean;
  /** Mean over the weeks in question, points. */
  readonly seen: number;
  readonly real: number;
}

const HANDS_ON: ReadonlySet<string> = new Set(['redo_work', 'join_work']);

function weeksTouched(manager: ManagerDebrief): Set<number> {
  const moments = manager.marks.filter((mark) => doesTheirWork(mark.move)).map((mark) => mark.week);
  const series = [...manager.trust, ...manager.autonomy, ...manager.delivery];
  const practices = series.flatMap((point) =>
    point.causes.flatMap((cause) =>
      cause.practice !== null && cause.week !== null && HANDS_ON.has(cause.practice) && cause.manager === manager.id
        ? [cause.week]
        : [],
    ),
  );
  return new Set([...moments, ...practices]);
}

export function touchedWork(manager: ManagerDebrief): TouchedWork | null {
  const played = manager.impression.map((reading) => reading.week).filter((week) => week >= 1);
  const hands = weeksTouched(manager);
  const touchedWeeks = played.filter((week) => hands.has(week));
  const touched = touchedWeeks.length > 0;
  const weeks = touched ? touchedWeeks : played;
  const pairs = weeks.flatMap((week) => {
    const [seen, real] = [readingAt(manager.impression, week), readingAt(manager.delivery, week)];
    return seen === undefined || real === undefined ? [] : [{ seen, real }];
  });
  if (pairs.length === 0) return null;
  return {
    manager,
    touched,
    seen: Math.round(mean(pairs.map((pair) => pair.seen))),
    real: Math.round(mean(pairs.map((pair) => pair.real))),
  };
}
