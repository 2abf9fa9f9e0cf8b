// Where a week and a level fall in a chart, and the lines between. Units are chart units: 16 = one em of the text.

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly levels: LevelRange;
}
/** Which levels a chart shows, points. */
export interface LevelRange {
  readonly low: number;
  readonly high: number;
}
export interface Reading {
  readonly week: number;
  readonly value: number;
}
/** Below this a level is low: its line is dashed. Points. */
export const LOW = 40;
export const USUAL = 50;

/** A figure or word under a chart. */
interface AxisLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}
/** A letter is about this wide, with its share of the gap between words. Chart units. */
const LETTER = 7.6;

/** The widest of the words, roughly. Marks of direction take no room. */
export const lettersWidth = (words: readonly string[]): number =>
  LETTER * Math.max(...words.map((word) => word.replaceAll(/\p{Cf}/gu, '').length));

function spanOf({ x, text, anchor }: AxisLabel): { readonly from: number; readonly to: number } {
  const width = lettersWidth([text]);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { from, to: from + width };
}

/** The first, then the last, then those between, each where it has room: large text in a small window leaves little. */
export function withRoom<Label extends AxisLabel>(labels: readonly Label[]): Label[] {
  const order = [labels[0], labels.at(-1), ...labels.slice(1, -1)];
  const kept = new Set<Label>();
  for (const label of order) {
    if (label === undefined) continue;
    const { from, to } = spanOf(label);
    if ([...kept].map(spanOf).every((other) => to < other.from || from > other.to)) kept.add(label);
  }
  return labels.filter((label) => kept.has(label));
}

export function xOf(box: Box, week: number): number {
  const span = Math.max(1, box.lastWeek - box.firstWeek);
  return box.start + ((week - box.firstWeek) / span) * (box.width - box.start - box.end);
}

export function yOf(box: Box, value: number): number {
  const { low, high } = box.levels;
  const share = (Math.min(high, Math.max(low, value)) - low) / (high - low);
  return box.height - box.bottom - share * (box.height - box.top - box.bottom);
}

const place = (box: Box, { week, value }: Reading): string =>
  `${xOf(box, week).toFixed(1)} ${yOf(box, value).toFixed(1)}`;

export const linePath = (box: Box, readings: readonly Reading[]): string =>
  readings.map((reading, index) => `${index === 0 ? 'M' : 'L'}${place(box, reading)}`).join('');

/** The shape between a line and the usual level. */
export function areaPath(box: Box, readings: readonly Reading[]): string {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return '';
  const level = yOf(box, USUAL).toFixed(1);
  return `${linePath(box, readings)}V${level}H${xOf(box, first.week).toFixed(1)}Z`;
}

/** The shape between two lines of the same weeks. */
export function betweenPath(box: Box, upper: readonly Reading[], lower: readonly Reading[]): string {
  if (upper.length < 2 || lower.length < 2) return '';
  return `${linePath(box, upper)}${linePath(box, lower.toReversed()).replace('M', 'L')}Z`;
}

/** One line as two paths, cut exactly where it crosses into low. */
export function pathsByLevel(box: Box, readings: readonly Reading[]): { readonly usual: string; readonly low: string } {
  let usual = '';
  let low = '';
  for (const [index, to] of readings.entries()) {
    const from = readings[index - 1];
    if (from === undefined) continue;
    for (const [a, b] of cutAtLow(from, to)) {
      const piece = `M${place(box, a)}L${place(box, b)}`;
      if ((a.value + b.value) / 2 < LOW) low += piece;
      else usual += piece;
    }
  }
  return { usual: joined(usual), low: joined(low) };
}

function cutAtLow(from: Reading, to: Reading): (readonly [Reading, Reading])[] {
  if (from.value < LOW === to.value < LOW) return [[from, to]];
  const share = (LOW - from.value) / (to.value - from.value);
  const crossing = { week: from.week + share * (to.week - from.week), value: LOW };
  return [
    [from, crossing],
    [crossing, to],
  ];
}

/** Drops moves to where the pen already is, so that dashes run on over the joints. */
const joined = (path: string): string => path.replaceAll(/L([\d. ]+)M\1(?=L)/g, 'L$1');

/** Heights of labels pushed apart so that none covers another; order kept. */
export function spreadLabels(heights: readonly number[], gap: number, lowest: number): number[] {
  const order = heights.map((_, index) => index).toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let least = -Infinity;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, least);
    least = (placed[index] ?? 0) + gap;
  }
  let most = lowest;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - gap;
  }
  return placed;
}
