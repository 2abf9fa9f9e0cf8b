// Small charts as SVG, for pages that print: each with a sentence in place of the picture; what is drawn stands in a table, too.
import { h, type VNode } from 'preact';

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  /** A colour of the palette, and a stroke that tells it apart without one. */
  readonly hue: string;
  readonly dash?: string;
  readonly wide?: boolean;
}

const [WIDE, HIGH, LEFT, RIGHT, TOP, BELOW] = [720, 300, 36, 104, 12, 40] as const;
/** So far apart at least are two names at the lines' ends, px. */
const ROW = 16;

interface Lines {
  readonly series: readonly Series[];
  /** What is seen, as a sentence. */
  readonly says: string;
  /** The last week of those there: what follows is the leave. */
  readonly there: number;
}

export function lineChart({ series, says, there }: Lines): VNode {
  const all = series.flatMap(({ values }) => values);
  const [least, most] = [Math.floor(Math.min(...all) / 2) * 2, Math.ceil(Math.max(...all) / 2) * 2];
  const weeks = Math.max(...series.map(({ values }) => values.length));
  const x = (week: number): number => LEFT + ((WIDE - LEFT - RIGHT) * (week - 1)) / Math.max(1, weeks - 1);
  const y = (value: number): number =>
    HIGH - BELOW - ((HIGH - TOP - BELOW) * (value - least)) / Math.max(1, most - least);
  const step = most - least > 12 ? 4 : 2;
  const levels = Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, n) => least + n * step);
  const leave = (x(there) + x(Math.min(weeks, there + 1))) / 2;
  return h(
    'svg',
    { viewBox: `0 0 ${WIDE} ${HIGH}`, role: 'img', 'aria-label': says },
    h('rect', { x: leave, y: TOP, width: x(weeks) - leave, height: HIGH - TOP - BELOW, fill: 'var(--wash)' }),
    h('text', { x: leave + 6, y: TOP + 14, class: 'quiet' }, 'leave'),
    ...levels.flatMap((level) => [
      h('line', { x1: LEFT, x2: WIDE - RIGHT, y1: y(level), y2: y(level), stroke: 'var(--hairline)' }),
      h('text', { x: LEFT - 6, y: y(level) + 4, 'text-anchor': 'end', class: 'quiet' }, String(level)),
    ]),
    ...weekMarks(weeks).map((week) =>
      h('text', { x: x(week), y: HIGH - BELOW + 20, 'text-anchor': 'middle', class: 'quiet' }, String(week)),
    ),
    h('text', { x: (LEFT + WIDE - RIGHT) / 2, y: HIGH - 4, 'text-anchor': 'middle', class: 'quiet' }, 'week'),
    ...series.map(({ values, hue, dash, wide }) =>
      h('polyline', {
        points: values.map((value, n) => `${x(n + 1).toFixed(1)},${y(value).toFixed(1)}`).join(' '),
        fill: 'none',
        stroke: `var(--${hue})`,
        'stroke-width': wide === true ? 3.5 : 2,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
        ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
      }),
    ),
    ...placed(series, y).map(({ name, at }) => h('text', { x: x(weeks) + 8, y: at + 4 }, name)),
  );
}

/** Every week, or every so many of them: a dozen marks at most. */
function weekMarks(weeks: number): number[] {
  const step = Math.ceil(weeks / 12);
  return Array.from({ length: Math.ceil(weeks / step) }, (_, n) => 1 + n * step);
}

/** Names beside the lines' ends, moved apart where two would lie on each other. */
function placed(
  series: readonly Series[],
  y: (value: number) => number,
): { readonly name: string; readonly at: number }[] {
  const names = series.map(({ name, values }) => ({ name, at: y(values.at(-1) ?? 0) })).toSorted((a, b) => a.at - b.at);
  for (const [n, one] of names.entries()) one.at = Math.max(one.at, (names[n - 1]?.at ?? -Infinity) + ROW);
  return names;
}

/** A share as a bar in a line of text; the number stands beside it. */
export const shareBar = (share: number): VNode =>
  h(
    'svg',
    { viewBox: '0 0 80 10', width: 80, height: 10, 'aria-hidden': 'true', class: 'bar' },
    h('rect', { width: 80, height: 10, rx: 5, fill: 'var(--wash)' }),
    h('rect', { width: Math.max(0, Math.min(1, share)) * 80, height: 10, rx: 5, fill: 'var(--good)' }),
  );

interface Slice {
  readonly name: string;
  readonly share: number;
  readonly hue: string;
}

/** Parts of a whole side by side, told apart by what stands in them, too. */
export function stackedBar(slices: readonly Slice[], says: string): VNode {
  let from = 0;
  return h(
    'svg',
    { viewBox: `0 0 ${WIDE} 44`, role: 'img', 'aria-label': says },
    ...slices.flatMap(({ name, share, hue }) => {
      const [at, width] = [from, Math.max(0, share) * WIDE];
      from += width;
      return [
        h('rect', { x: at, y: 0, width: Math.max(0, width - 2), height: 24, rx: 4, fill: `var(--${hue})` }),
        ...(width < 8 * name.length + 8 ? [] : [h('text', { x: at + 2, y: 41 }, name)]),
      ];
    }),
  );
}

interface Range {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly target: number;
  /** 1: at least; −1: at most; 0: no further from 0. */
  readonly side: 1 | -1 | 0;
}

/** A figure with its interval on the way to what is wanted, which is shaded. */
export function rangeMark({ value, interval, target, side }: Range): VNode {
  const [low, high] = interval?.every(Number.isFinite) ? interval : [value, value];
  const bounds = side === 0 ? [-target, target] : [target];
  const ends = [low, high, value, ...bounds];
  const pad = Math.max(0.05, 0.25 * (Math.max(...ends) - Math.min(...ends)));
  const [least, most] = [Math.min(...ends) - pad, Math.max(...ends) + pad];
  const x = (v: number): number => (160 * (v - least)) / (most - least);
  return h(
    'svg',
    { viewBox: '0 0 160 18', width: 160, height: 18, 'aria-hidden': 'true', class: 'range' },
    h('rect', {
      x: side < 0 ? 0 : x(bounds[0]!),
      width: side > 0 ? 160 - x(target) : x(target) - (side < 0 ? 0 : x(-target)),
      height: 18,
      rx: 3,
      fill: 'var(--wash)',
    }),
    ...bounds.map((at) =>
      h('line', { x1: x(at), x2: x(at), y1: 0, y2: 18, stroke: 'var(--control)', 'stroke-width': 1.5 }),
    ),
    h('line', { x1: x(low), x2: x(high), y1: 9, y2: 9, stroke: 'var(--ink2)', 'stroke-width': 2 }),
    h('circle', { cx: x(value), cy: 9, r: 4.5, fill: 'var(--ink)' }),
  );
}
