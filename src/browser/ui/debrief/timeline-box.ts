// The geometry of one manager's timeline: a row of numbered decisions over three strips that share the weeks.
import type { DecisionMark, ManagerDebrief, SeriesPoint } from '../../../core/run/debrief.ts';
import type { Box, LevelRange } from './chart-box.ts';

export const MEASURES = ['trust', 'autonomy', 'delivery'] as const;
export type Measure = (typeof MEASURES)[number];

const STRIP = 74;
const STRIP_LABEL = 24;
const MARK_ROW = 25;
const WEEK_ROW = 24;
const EVENT_ROW = 20;

export interface PlacedMark {
  readonly mark: DecisionMark;
  /** 1, 2, 3 … in order of time, as in the list of decisions. */
  readonly number: number;
  /** 0 for the first decision of a week, 1 for the next one above it. */
  readonly level: number;
}
export interface TimelineBox {
  readonly frame: Box;
  readonly strips: Readonly<Record<Measure, Box>>;
  readonly marks: readonly PlacedMark[];
  readonly markRows: number;
  /** Middle of the row of signs and departures; null where there are none. */
  readonly eventsAt: number | null;
  /** Last week played; the leave comes after it. */
  readonly lastPlayed: number;
}

export function placeMarks(marks: readonly DecisionMark[]): PlacedMark[] {
  return marks
    .toSorted((a, b) => a.week - b.week)
    .map((mark, index, all) => ({
      mark,
      number: index + 1,
      level: all.slice(0, index).filter((earlier) => earlier.week === mark.week).length,
    }));
}

const lastPlayedOf = (points: readonly SeriesPoint[]): number =>
  points.reduce((last, point) => (point.away ? last : Math.max(last, point.week)), 0);

export function timelineBox(manager: ManagerDebrief, width: number, levels: LevelRange): TimelineBox {
  const marks = placeMarks(manager.marks);
  const markRows = Math.max(1, ...marks.map((mark) => mark.level + 1));
  const top = markRows * MARK_ROW;
  const events = manager.signs.length + manager.departures.length + manager.notices.length > 0;
  const eventsEnd = top + MEASURES.length * (STRIP + STRIP_LABEL) + (events ? EVENT_ROW : 0);
  const height = eventsEnd + WEEK_ROW;
  const firstWeek = manager.trust[0]?.week ?? 1;
  const frame: Box = {
    width,
    height,
    start: 24,
    end: 34,
    top,
    bottom: WEEK_ROW,
    levels,
    firstWeek,
    lastWeek: manager.trust.at(-1)?.week ?? firstWeek,
  };
  const strip = (index: number): Box => {
    const stripTop = top + index * (STRIP + STRIP_LABEL) + STRIP_LABEL;
    return { ...frame, top: stripTop, bottom: height - stripTop - STRIP };
  };
  const strips = { trust: strip(0), autonomy: strip(1), delivery: strip(2) };
  const eventsAt = events ? eventsEnd - EVENT_ROW / 2 + 3 : null;
  return { frame, strips, marks, markRows, eventsAt, lastPlayed: lastPlayedOf(manager.trust) };
}

export const markHeight = (box: TimelineBox, level: number): number => (box.markRows - level) * MARK_ROW - 12;
