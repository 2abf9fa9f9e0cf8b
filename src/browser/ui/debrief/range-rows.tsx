// Rows of a dot in an interval on one axis: the dot is the middle, the thick line half of all, the thin one nine in ten.
import type { Interval } from './futures-figures.ts';
import { picture } from './picture.ts';
import { useChartWidth } from './use-chart-width.ts';

interface RangeRow {
  readonly name: string;
  readonly interval: Interval;
  /** The player's own run, as a ring on the row. */
  readonly ring?: number;
  readonly figure: string;
  readonly main?: boolean;
}
interface RangeRowsProps {
  readonly rows: readonly RangeRow[];
  readonly low: number;
  readonly high: number;
  /** A line across all rows, e.g. at "no difference". */
  readonly zero?: number;
  readonly sentence: string | null;
  /** Ends of the axis in words. */
  readonly ends?: readonly [string, string];
}

const NAME = 19;
const ROW = 44;
const EDGE = 10;
const FIGURE = 64;

export function RangeRows({ rows, low, high, zero, sentence, ends }: RangeRowsProps) {
  const [frame, width] = useChartWidth<HTMLDivElement>(300);
  const height = rows.length * ROW + (ends ? 18 : 2);
  const x = (value: number): number =>
    EDGE + ((Math.min(high, Math.max(low, value)) - low) / Math.max(0.001, high - low)) * (width - EDGE - FIGURE);
  return (
    <div class="chart" ref={frame}>
      <svg class="ranges" viewBox={`0 0 ${width} ${height}`} {...picture(sentence)}>
        {zero !== undefined && <line class="zero" x1={x(zero)} x2={x(zero)} y1={NAME - 2} y2={rows.length * ROW} />}
        {rows.map(({ name, interval, ring, figure, main }, index) => {
          const y = index * ROW + NAME + 12;
          return (
            <g key={name} data-main={main || undefined}>
              <text class="range-name" x={EDGE - 8} y={index * ROW + NAME - 4}>
                {name}
              </text>
              <line class="axis" x1={EDGE} x2={width - FIGURE} y1={y} y2={y} />
              <line class="nine" x1={x(interval.low)} x2={x(interval.high)} y1={y} y2={y} />
              <line class="half" x1={x(interval.quarter)} x2={x(interval.upper)} y1={y} y2={y} />
              <circle class="mid" cx={x(interval.middle)} cy={y} r="5" />
              {ring !== undefined && <circle class="ring" cx={x(ring)} cy={y} r="8" />}
              <text class="figure" x={width - FIGURE + 14} y={y + 4.5}>
                {figure}
              </text>
            </g>
          );
        })}
        {ends && (
          <g class="tick">
            <text x={EDGE} y={height - 3}>
              {ends[0]}
            </text>
            <text x={width - FIGURE} y={height - 3} text-anchor="end">
              {ends[1]}
            </text>
          </g>
        )}
      </svg>
    </div>
  );
}
