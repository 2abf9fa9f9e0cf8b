// Looking before deciding: what may be opened at the moment at hand, what it costs, and what stands open.
import type { Look, Moment } from '../scenario/schema.ts';
import { holds } from './condition.ts';
import { findMoment } from './moments.ts';
import type { Looked, Standing } from './run-state.ts';

export function isOpen({ looked, week }: Pick<Standing, 'looked' | 'week'>, moment: Moment, { id }: Look): boolean {
  return looked.some((l) => l.week === week && l.moment === moment.id && l.look === id);
}

/** What lies there to be opened, and what stands open: that stays, whatever becomes of its condition. */
export const looksOffered = (run: Standing, moment: Moment): readonly Look[] =>
  (moment.looks ?? []).filter((look) => look.if === undefined || isOpen(run, moment, look) || holds(run, look.if));

/** Blocks paid for it; nothing for one that the scenario does not have. */
const lookPrice = (run: Pick<Standing, 'scenario'>, { moment, look }: Looked): number =>
  findMoment(run, moment)?.looks?.find(({ id }) => id === look)?.attention ?? 0;

/** Blocks that this turn's looks took. */
export function spentOnLooks(run: Pick<Standing, 'scenario' | 'looked' | 'week'>): number {
  let spent = 0;
  for (let i = run.looked.length - 1; i >= 0; i--) {
    const l = run.looked[i];
    if (l?.week !== run.week) break; // they lie in the order of weeks
    spent += lookPrice(run, l);
  }
  return spent;
}

/** What of the run's looks was paid for, and on which manager: null where the moment is about all. */
export function paidLooks(run: Pick<Standing, 'scenario' | 'looked'>): readonly {
  readonly week: number;
  readonly manager: string | null;
  readonly attention: number;
}[] {
  return run.looked.flatMap((l) => {
    const about = findMoment(run, l.moment)?.about ?? 'all';
    const attention = lookPrice(run, l);
    return attention === 0 ? [] : [{ week: l.week, manager: about === 'all' ? null : about, attention }];
  });
}
