// Two lines over weeks, named at their ends. Told apart by stroke and dots, never by hue alone.
import type { ComponentChildren } from 'preact';
import { whole } from '../../ui/text/formats.ts';
import {
  betweenPath,
  linePath,
  spreadLabels,
  USUAL,
  xOf,
  yOf,
  type Box,
  type LevelRange,
  type Reading,
} from '../../ui/debrief/chart-box.ts';
import { lettersWide, useChartSpace } from './chart-space.ts';
import type { SlidesText } from './slide-words.ts';

export interface Line {
  readonly label: string;
  readonly readings: readonly Reading[];
  /** Half of the runs lie between. */
  readonly band?: { readonly low: readonly Reading[]; readonly high: readonly Reading[] };
}
interface TwoLinesProps {
  /** Drawn thin with hollow dots. */
  readonly first: Line;
  /** Drawn thick. */
  readonly second: Line;
  /** The space between is filled: the distance is what is meant. */
  readonly gap?: boolean;
  readonly levels: LevelRange;
  readonly t: SlidesText;
  /** Drawn over it. */
  readonly children?: (box: Box) => ComponentChildren;
}

const STEP = 10;
const LEAST_SPAN: LevelRange = { low: 30, high: 70 };
const USUAL_SPACE = { width: 760, height: 260 };
/** Chart units: the height of a line of letters, and space beside them. */
const [LETTERS, LABEL_GAP, BESIDE] = [16, 20, 10];

/** Whole tens around all of the lines, and around the usual level. */
export function levelsOf(lines: readonly (readonly Reading[])[]): LevelRange {
  const values = lines.flat().map(({ value }) => value);
  const low = Math.floor(Math.min(...values, LEAST_SPAN.low) / STEP) * STEP;
  const high = Math.ceil(Math.max(...values, LEAST_SPAN.high) / STEP) * STEP;
  return { low: Math.max(0, low), high: Math.min(100, high) };
}

function boxOf(
  space: { readonly width: number; readonly height: number },
  { first, second, levels }: TwoLinesProps,
): Box {
  const weeks = [...first.readings, ...second.readings].map(({ week }) => week);
  const ends = [first, second].map(({ label, readings }) => `${label} ${Math.round(readings.at(-1)?.value ?? 0)}`);
  const end = Math.min(space.width * 0.4, Math.max(...ends.map(lettersWide)) + 2 * BESIDE);
  return {
    ...space,
    start: 2.2 * LETTERS,
    end,
    top: LETTERS * 0.75,
    bottom: LETTERS * 1.75,
    levels,
    firstWeek: Math.min(...weeks),
    lastWeek: Math.max(...weeks),
  };
}

function Levels({ box, t }: { readonly box: Box; readonly t: SlidesText }) {
  const { low, high } = box.levels;
  return (
    <g class="chart-levels">
      {[low, USUAL, high].map((level) => (
        <g key={level}>
          <line x1={box.start} x2={box.width - box.end} y1={yOf(box, level)} y2={yOf(box, level)} />
          <text x={box.start - BESIDE} y={yOf(box, level) + LETTERS / 3} text-anchor="end">
            {whole(t.locale, level)}
          </text>
        </g>
      ))}
    </g>
  );
}

const Weeks = ({ box, t }: { readonly box: Box; readonly t: SlidesText }) => (
  <g class="chart-weeks">
    <text x={box.start} y={box.height - 3} text-anchor="start">
      {t('slides.week_axis', { week: box.firstWeek })}
    </text>
    {box.lastWeek > box.firstWeek && (
      <text x={box.width - box.end} y={box.height - 3} text-anchor="end">
        {whole(t.locale, box.lastWeek)}
      </text>
    )}
  </g>
);

function Ends({ box, lines, t }: { readonly box: Box; readonly lines: readonly [Line, Line]; readonly t: SlidesText }) {
  const heights = spreadLabels(
    lines.map(({ readings }) => yOf(box, readings.at(-1)?.value ?? USUAL) + LETTERS / 3),
    LABEL_GAP,
    box.height - box.bottom + LETTERS / 3,
  );
  return (
    <g class="chart-ends">
      {lines.map(({ label, readings }, index) => (
        <text
          key={label}
          data-line={index === 0 ? 'first' : 'second'}
          x={box.width - box.end + BESIDE}
          y={heights[index]}
        >
          {label} <tspan class="chart-figure">{whole(t.locale, readings.at(-1)?.value ?? 0)}</tspan>
        </text>
      ))}
    </g>
  );
}

export function TwoLines(props: TwoLinesProps) {
  const { first, second, gap = false, t, children } = props;
  const [frame, space] = useChartSpace(USUAL_SPACE);
  const box = boxOf(space, props);
  const band = ({ band: found }: Line): string => (found === undefined ? '' : betweenPath(box, found.high, found.low));
  return (
    <div class="slide-chart" ref={frame}>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
        <Levels box={box} t={t} />
        <path class="chart-band" data-line="first" d={band(first)} />
        <path class="chart-band" data-line="second" d={band(second)} />
        {gap && <path class="chart-gap" d={betweenPath(box, first.readings, second.readings)} />}
        <path class="chart-line" data-line="first" d={linePath(box, first.readings)} />
        <path class="chart-line" data-line="second" d={linePath(box, second.readings)} />
        {first.readings.map((reading) => (
          <circle
            key={reading.week}
            class="chart-dot"
            cx={xOf(box, reading.week)}
            cy={yOf(box, reading.value)}
            r="3.6"
          />
        ))}
        {children?.(box)}
        <Ends box={box} lines={[first, second]} t={t} />
        <Weeks box={box} t={t} />
      </svg>
    </div>
  );
}
