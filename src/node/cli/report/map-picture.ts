// The map of a story as a picture: a row for each moment, a column for each turn, and an arrow where a choice brings a moment.
import { type ComponentChildren, h } from 'preact';
import type { Arrow, Cell, StoryMap } from '../../../core/lab/reach/story-map.ts';
import { visibleText } from '../../../core/scenario/visible-text.ts';
import { weekName } from '../map-table.ts';

const ROW = 30;
const HEAD = 34;
const COLUMN = 46;
const LABEL = 210;
const MARGIN = 14;
/** Of the ring, and of what fills it where it comes in every run. */
const RADIUS = 9;
/** Characters of a title that fit beside its row. */
const LONGEST = 30;

export const MAP_STYLE = `
.map .grid { stroke: var(--hairline); }
.map .ring { fill: var(--card); stroke: var(--ink); stroke-width: 1.5; }
.map .full { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5; }
.map .part { fill: var(--ink); }
.map .unseen { fill: none; stroke: var(--control); stroke-width: 1.5; stroke-dasharray: 2.5 2.5; }
.map .arrow { fill: none; stroke: var(--accent); stroke-width: 1.75; }
.map .head { fill: var(--accent); }
.map { min-inline-size: 40rem; }
@media print { .map { min-inline-size: 0; } }
`;

const xOf = (turn: number): number => LABEL + COLUMN * (turn + 0.5);
const yOf = (row: number): number => HEAD + ROW * (row + 0.5);

export function mapPicture(map: StoryMap): ComponentChildren {
  const { turns, moments } = map;
  const [width, height] = [LABEL + COLUMN * turns.length + MARGIN, HEAD + ROW * moments.length + MARGIN];
  return h(
    'svg',
    { class: 'map', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-labelledby': 'map-title' },
    h('title', { id: 'map-title' }, 'Which moment may come in which week. The table below says the same.'),
    h('text', { x: 0, y: HEAD - 14, class: 'quiet' }, 'Week'),
    turns.map((turn, at) =>
      h('text', { x: xOf(at), y: HEAD - 14, 'text-anchor': 'middle', class: 'quiet' }, weekName(turn)),
    ),
    moments.map((row, at) => [
      h('line', { class: 'grid', x1: 0, x2: width - MARGIN, y1: HEAD + ROW * at, y2: HEAD + ROW * at }),
      h('text', { x: 0, y: yOf(at) + 4.5 }, shortened(visibleText(row.title))),
    ]),
    map.arrows.flatMap((arrow, at) => drawnArrow(map, arrow, at)),
    moments.map(({ cells }, row) =>
      cells.map((cell, turn) => drawnCell(cell, map.runs, { x: xOf(turn), y: yOf(row) })),
    ),
  );
}

const shortened = (title: string): string => {
  const letters = Array.from(new Intl.Segmenter().segment(title), ({ segment }) => segment);
  return letters.length <= LONGEST ? title : `${letters.slice(0, LONGEST - 1).join('')}…`;
};

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A ring, filled as far as it comes; dashed where nobody saw it. */
function drawnCell({ verdict, came }: Cell, runs: number, { x, y }: Spot): ComponentChildren {
  if (verdict === 'never') return null;
  if (verdict === 'unseen') return h('circle', { class: 'unseen', cx: x, cy: y, r: RADIUS });
  if (verdict === 'sure') return h('circle', { class: 'full', cx: x, cy: y, r: RADIUS });
  // By area, and never so full that it looks sure.
  const inner = Math.min(RADIUS - 2.5, RADIUS * Math.sqrt(came / runs));
  return h(
    'g',
    null,
    h('circle', { class: 'ring', cx: x, cy: y, r: RADIUS }),
    h('circle', { class: 'part', cx: x, cy: y, r: Math.max(1, inner).toFixed(1) }),
  );
}

/** From the first turn in which its moment may come to the first after it in which what it brings may. */
function drawnArrow({ moments }: StoryMap, { from, to }: Arrow, at: number): ComponentChildren[] {
  const [start, end] = [moments.findIndex(({ id }) => id === from), moments.findIndex(({ id }) => id === to)];
  const isPossible = ({ verdict }: Cell): boolean => verdict !== 'never';
  const turn = moments[start]?.cells.findIndex(isPossible) ?? -1;
  const arrives = moments[end]?.cells.findIndex((cell, n) => n > turn && isPossible(cell)) ?? -1;
  if (turn < 0 || arrives < 0) return [];
  const [a, b] = [
    { x: xOf(turn) + RADIUS, y: yOf(start) },
    { x: xOf(arrives) - RADIUS - 5, y: yOf(end) },
  ];
  const bend = Math.max(12, (b.x - a.x) / 2);
  const tip = `M ${b.x} ${b.y - 4} L ${b.x + 5} ${b.y} L ${b.x} ${b.y + 4} Z`;
  return [
    h('path', {
      key: `line ${at}`,
      class: 'arrow',
      d: `M ${a.x} ${a.y} C ${a.x + bend} ${a.y}, ${b.x - bend} ${b.y}, ${b.x} ${b.y}`,
    }),
    h('path', { key: `tip ${at}`, class: 'head', d: tip }),
  ];
}
