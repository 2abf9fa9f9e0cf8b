// What something does to a manager, as small charts on one scale, each with its figures as text.
import { type ComponentChild, h } from 'preact';
import { levelName } from '../../../core/lab/deed-pages.ts';
import { noticed, type Difference } from '../../../core/lab/what-if.ts';
import { signed, weeksShown } from './printout.ts';

/** Units of the drawing. */
const [WIDTH, HEIGHT, EDGE] = [220, 110, 8];

export const CHART_STYLE = `
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1.5rem; max-inline-size: none; padding: 0; list-style: none; }
.multiples li { margin: 0; break-inside: avoid; }
.multiples p { margin: 0; }
.multiples svg { inline-size: 100%; block-size: auto; }
.multiples h3 { margin: 0; font-size: 1rem; }
.multiples .zero { stroke: currentColor; stroke-opacity: 0.5; stroke-dasharray: 3 3; }
.multiples .band { fill: currentColor; fill-opacity: 0.15; }
.multiples .adds { fill: none; stroke: currentColor; stroke-width: 2; }
`;

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (points: number) => number;
}

function scaleOf(rows: readonly Difference[], weeks: number): Scale {
  const most = Math.max(1, ...rows.flatMap(({ low, high }) => [...low, ...high].map(Math.abs)));
  const inner = HEIGHT / 2 - EDGE;
  return {
    x: (at) => EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, weeks - 1),
    y: (points) => HEIGHT / 2 - (points / most) * inner,
  };
}

const line = (values: readonly number[], { x, y }: Scale): string =>
  values.map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ');

function chart({ level, adds, low, high }: Difference, scale: Scale, weeks: number): ComponentChild {
  const across = high.map(
    (_, at) => `${scale.x(high.length - 1 - at).toFixed(1)},${scale.y(low[low.length - 1 - at] ?? 0).toFixed(1)}`,
  );
  const shown = weeksShown(weeks).filter(
    (_, at, all) => at === 0 || at === all.length - 1 || at === Math.floor(all.length / 2),
  );
  const figures = shown.map((week) => `week ${week}: ${signed(adds[week - 1] ?? 0)}`).join(', ');
  return h('li', null, [
    h('h3', null, levelName(level)),
    h('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${levelName(level)}, ${figures}` }, [
      h('line', { class: 'zero', x1: EDGE, x2: WIDTH - EDGE, y1: HEIGHT / 2, y2: HEIGHT / 2 }),
      h('polygon', { class: 'band', points: `${line(high, scale)} ${across.join(' ')}` }),
      h('polyline', { class: 'adds', points: line(adds, scale) }),
    ]),
    h('p', null, figures),
  ]);
}

export function multiples(all: readonly Difference[], weeks: number): ComponentChild {
  const rows = noticed(all);
  if (rows.length === 0) return h('p', null, 'Nothing that anybody would notice.');
  const scale = scaleOf(rows, weeks);
  return h(
    'ul',
    { class: 'multiples' },
    rows.map((row) => chart(row, scale, weeks)),
  );
}
