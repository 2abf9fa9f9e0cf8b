// What something does to a manager, as lines: figures first, and behind them a small curve for those who see it.
import { levelName } from '../../../core/lab/deed-pages.ts';
import { noticed, type Difference } from '../../../core/lab/what-if.ts';

const BARS = '▁▂▃▄▅▆▇█';
/** Weeks that are printed: more would not fit a line. */
const MOST_COLUMNS = 8;

export const signed = (points: number): string => {
  const figure = Math.abs(points).toFixed(1);
  return figure === '0.0' ? '0.0' : `${points < 0 ? '−' : '+'}${figure}`;
};

/** All rows on one scale, nothing in the middle of it. */
function curve(adds: readonly number[], most: number): string {
  const bar = (add: number): string =>
    BARS.charAt(Math.min(BARS.length - 1, Math.floor(((add / most + 1) / 2) * BARS.length)));
  return adds.map(bar).join('');
}

/** The first week, the last, and as evenly as can be between them. */
export function weeksShown(weeks: number): number[] {
  const count = Math.min(weeks, MOST_COLUMNS);
  if (count === 1) return [1];
  return Array.from({ length: count }, (_, at) => 1 + Math.round((at * (weeks - 1)) / (count - 1)));
}

export function differenceLines(all: readonly Difference[], weeks: number): string[] {
  const rows = noticed(all);
  if (rows.length === 0) return ['  Nothing that anybody would notice.'];
  const shown = weeksShown(weeks);
  const most = Math.max(...rows.flatMap(({ adds }) => adds.map(Math.abs)));
  const width = Math.max(...rows.map(({ level }) => levelName(level).length));
  const head = `  ${'week'.padEnd(width)}${shown.map((week) => String(week).padStart(7)).join('')}`;
  const lines = rows.map(({ level, adds }) => {
    const figures = shown.map((week) => signed(adds[week - 1] ?? 0).padStart(7)).join('');
    return `  ${levelName(level).padEnd(width)}${figures}   ${curve(adds, most)}`;
  });
  const widest = Math.max(...rows.flatMap(({ low, high }) => high.map((top, at) => (top - (low[at] ?? top)) / 2)));
  return [head, ...lines, `  Each figure is sure to within ±${widest.toFixed(1)}. Nothing else moves by half a point.`];
}
