import type { RunView } from '../../../core/run/view.ts';

/** What texts about a turn are told with: its weeks, and how many there are. */
export const weeksOf = ({
  week,
  weekTo,
}: Pick<RunView, 'week' | 'weekTo'>): { readonly week: number; readonly to: number; readonly length: number } => ({
  week,
  to: weekTo,
  length: weekTo - week + 1,
});
