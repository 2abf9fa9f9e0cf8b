// While a branch is played: trust as it was seen in the first run, at the same point of it.
import { earlierWeek, type EarlierWeek } from './earlier-week.ts';
import type { Run } from './run-state.ts';
import type { ManagerView, RunView } from './view.ts';

/** Trust by manager id, as it was seen, 0–100; empty where there is nothing to stand beside. */
type GhostTrust = Readonly<Record<string, number>>;
export interface Ghosts {
  /** Beside what is on screen. `awayWeek`: the week of the leave that is told, from 0. */
  at(view: RunView, awayWeek: number): GhostTrust;
  /** Beside the week on screen as it was before it began. */
  before(view: RunView, awayWeek: number): GhostTrust;
}

const trustSeen = (managers: readonly ManagerView[] = []): GhostTrust =>
  Object.fromEntries(managers.map((manager) => [manager.id, manager.trustSeen]));

/** Only weeks that were played there to their end are known of it, and of those only what was on screen. */
export function ghostsOf(run: Run | null): Ghosts {
  const known = new Map<number, EarlierWeek | null>();
  const weekThere = (view: RunView, awayWeek: number, isOver: boolean): EarlierWeek | null => {
    const { phase, week, weekTo, awayWeeks } = view;
    if (run === null || phase === 'opening' || phase === 'debrief') return null;
    const number = phase === 'away' ? (awayWeeks[awayWeek]?.week ?? 0) : isOver ? weekTo : week;
    const there = known.get(number) ?? earlierWeek(run, number);
    known.set(number, there);
    return there;
  };
  const before: Ghosts['before'] = (view, awayWeek) => trustSeen(weekThere(view, awayWeek, false)?.before);
  return {
    before,
    at(view, awayWeek) {
      const over = view.phase === 'week' || view.phase === 'away';
      return over ? trustSeen(weekThere(view, awayWeek, true)?.managers) : before(view, awayWeek);
    },
  };
}
