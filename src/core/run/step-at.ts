// Which step of a moment at hand is asked now.
import type { Moment, Option, Step } from '../scenario/schema.ts';
import { optionsIn, stepIn } from '../scenario/options-in.ts';
import type { Standing } from './run-state.ts';

export const optionIn = (moment: Moment, id: string): Option | undefined => optionsIn(moment).find((o) => o.id === id);

/** The step whose turn it is, by the last answer; null while the moment’s own question is. */
export function stepAt({ chosen, week }: Pick<Standing, 'chosen' | 'week'>, moment: Moment): Step | null {
  if (moment.steps === undefined) return null;
  const last = chosen.findLast((c) => c.moment === moment.id && c.week === week);
  return last === undefined ? null : stepIn(moment, optionIn(moment, last.option)?.next);
}
