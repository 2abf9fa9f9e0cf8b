// The charts of the page to print, as vectors: two series at most, told apart by their strokes as well as by their colour.
import { html, type Markup } from './markup.ts';

interface Point {
  readonly week: number;
  readonly value: number;
}
interface Line {
  readonly name: string;
  readonly points: readonly Point[];
}
interface Fan {
  readonly name: string;
  readonly weeks: readonly {
    readonly week: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
  }[];
}

const [WIDTH, HEIGHT] = [680, 250];
/** Room for what stands beside the drawing: names of the lines on the right. */
const BOX = { left: 36, right: 128, top: 12, bottom: 34 } as const;
const STEP = 10;

interface Frame {
  readonly x: (week: number) => string;
  readonly y: (value: number) => string;
  readonly behind: Markup;
}
export interface Weeks {
  readonly from: number;
  readonly to: number;
  /** The first week of the leave; null where it is not drawn. */
  readonly away: number | null;
  readonly words: { readonly week: string; readonly leave: string };
}

const at = (value: number): string => (Math.round(10 * value) / 10).toString();

function rangeOf(values: readonly number[]): readonly [number, number] {
  const low = STEP * Math.floor((Math.min(...values, 100) - 1) / STEP);
  const high = STEP * Math.ceil((Math.max(...values, 0) + 1) / STEP);
  return [Math.max(0, low), Math.min(100, Math.max(high, low + 2 * STEP))];
}

function frameOf(values: readonly number[], { from, to, away, words }: Weeks): Frame {
  const [low, high] = rangeOf(values);
  const [wide, tall] = [WIDTH - BOX.left - BOX.right, HEIGHT - BOX.top - BOX.bottom];
  const xOf = (week: number): number => BOX.left + (wide * (week - from)) / Math.max(1, to - from);
  const yOf = (value: number): number => BOX.top + tall * (1 - (value - low) / (high - low));
  const every = high - low > 5 * STEP ? 2 * STEP : STEP;
  const levels = Array.from({ length: Math.floor((high - low) / every) + 1 }, (_, i) => low + i * every);
  const weekStep = Math.max(1, Math.ceil((to - from) / 8));
  const weeks = Array.from({ length: Math.floor((to - from) / weekStep) + 1 }, (_, i) => from + i * weekStep);
  const bottom = HEIGHT - BOX.bottom;
  const behind = html`${
      away === null || away > to
        ? null
        : html`<rect
              class="leave"
              x="${at(xOf(away - 1))}"
              y="${BOX.top}"
              width="${at(xOf(to) - xOf(away - 1))}"
              height="${tall}"
            /><text class="axis" x="${at(xOf(away - 1) + 4)}" y="${BOX.top + 12}">${words.leave}</text>`
    }${levels.map(
      (level) =>
        html`<line
            class="grid"
            x1="${BOX.left}"
            x2="${WIDTH - BOX.right}"
            y1="${at(yOf(level))}"
            y2="${at(yOf(level))}"
          /><text class="axis end" x="${BOX.left - 6}" y="${at(yOf(level) + 4)}">${level}</text>`,
    )}${weeks.map((week) => html`<text class="axis middle" x="${at(xOf(week))}" y="${bottom + 16}">${week}</text>`)}<text
      class="axis middle"
      x="${at(BOX.left + wide / 2)}"
      y="${HEIGHT - 2}"
      >${words.week}</text
    >`;
  return { x: (week) => at(xOf(week)), y: (value) => at(yOf(value)), behind };
}

const drawing = (label: string, inside: Markup, height = HEIGHT): Markup =>
  html`<svg role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${height}">${inside}</svg>`;

/** Where two names would stand on one another, they give way. */
function namePlaces(ends: readonly number[]): number[] {
  const [one, other] = ends;
  if (one === undefined || other === undefined || Math.abs(one - other) >= 16) return [...ends];
  const middle = (one + other) / 2;
  return one <= other ? [middle - 8, middle + 8] : [middle + 8, middle - 8];
}

export function lineChart(label: string, lines: readonly Line[], weeks: Weeks): Markup {
  const drawn = lines.filter(({ points }) => points.length > 0);
  const frame = frameOf(
    drawn.flatMap(({ points }) => points.map(({ value }) => value)),
    weeks,
  );
  const ends = drawn.map(({ points }) => Number(frame.y(points.at(-1)?.value ?? 0)));
  const places = namePlaces(ends);
  return drawing(
    label,
    html`${frame.behind}${drawn.map(({ name, points }, series) => {
      const path = points.map(({ week, value }) => `${frame.x(week)},${frame.y(value)}`).join(' ');
      return html`<polyline class="line s${series}" points="${path}" /><text
          class="name s${series}"
          x="${WIDTH - BOX.right + 8}"
          y="${at((places[series] ?? 0) + 4)}"
          >${name}</text
        >`;
    })}`,
  );
}

export function fanChart(label: string, fans: readonly Fan[], weeks: Weeks): Markup {
  const frame = frameOf(
    fans.flatMap(({ weeks: all }) => all.flatMap(({ low, high }) => [low, high])),
    weeks,
  );
  const places = namePlaces(fans.map((fan) => Number(frame.y(fan.weeks.at(-1)?.middle ?? 0))));
  return drawing(
    label,
    html`${frame.behind}${fans.map(({ name, weeks: all }, series) => {
      const upper = all.map(({ week, high }) => `${frame.x(week)},${frame.y(high)}`);
      const lower = all.map(({ week, low }) => `${frame.x(week)},${frame.y(low)}`).toReversed();
      const middle = all.map((one) => `${frame.x(one.week)},${frame.y(one.middle)}`).join(' ');
      return html`<polygon class="band s${series}" points="${[...upper, ...lower].join(' ')}" /><polyline
          class="line s${series}"
          points="${middle}"
        /><text class="name s${series}" x="${WIDTH - BOX.right + 8}" y="${at((places[series] ?? 0) + 4)}"
          >${name}</text
        >`;
    })}`,
  );
}

interface Dot {
  readonly trust: number;
  readonly delivery: number;
}

/** Where all began, as a ring, and where each ended. */
export function dotChart(
  label: string,
  start: Dot | undefined,
  dots: readonly Dot[],
  words: { readonly trust: string; readonly delivery: string },
): Markup {
  const height = 380;
  const all = start === undefined ? dots : [start, ...dots];
  const [west, east] = rangeOf(all.map(({ trust }) => trust));
  const [south, north] = rangeOf(all.map(({ delivery }) => delivery));
  const [wide, tall] = [WIDTH - 150, height - BOX.top - BOX.bottom];
  const x = (trust: number): number => 56 + (wide * (trust - west)) / (east - west);
  const y = (delivery: number): number => BOX.top + tall * (1 - (delivery - south) / (north - south));
  const ticks = (low: number, high: number): number[] =>
    Array.from({ length: Math.floor((high - low) / STEP) + 1 }, (_, i) => low + i * STEP);
  const bottom = BOX.top + tall;
  return drawing(
    label,
    html`${ticks(west, east).map(
        (level) =>
          html`<line class="grid" x1="${at(x(level))}" x2="${at(x(level))}" y1="${BOX.top}" y2="${at(bottom)}" /><text
              class="axis middle"
              x="${at(x(level))}"
              y="${at(bottom + 16)}"
              >${level}</text
            >`,
      )}${ticks(south, north).map(
        (level) =>
          html`<line class="grid" x1="56" x2="${at(56 + wide)}" y1="${at(y(level))}" y2="${at(y(level))}" /><text
              class="axis end"
              x="50"
              y="${at(y(level) + 4)}"
              >${level}</text
            >`,
      )}<text class="axis middle" x="${at(56 + wide / 2)}" y="${height - 2}">${words.trust}</text
      ><text class="axis middle" transform="translate(14 ${at(BOX.top + tall / 2)}) rotate(-90)">${words.delivery}</text
      >${dots.map(
        (dot) => html`<circle class="dot" cx="${at(x(dot.trust))}" cy="${at(y(dot.delivery))}" r="5" />`,
      )}${start === undefined ? null : html`<circle class="start" cx="${at(x(start.trust))}" cy="${at(y(start.delivery))}" r="7" />`}`,
    height,
  );
}

/** A bar in a row of a table: as long as its share. */
export const bar = (share: number): Markup =>
  html`<svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
    <rect class="track" width="100" height="10" />
    <rect class="part" width="${at(100 * Math.min(1, Math.max(0, share)))}" height="10" />
  </svg>`;
