// The player's decisions under other luck: where nine in ten and half of the futures lie, and the player's own run in it.
import { BAND_SHARES } from '../../../core/lab/futures.ts';
import { FigureTable } from '../components/figure-table.tsx';
import type { Box, LevelRange, Reading } from './chart-box.ts';
import { betweenPath, linePath, xOf, yOf } from './chart-box.ts';
import { LevelLines, WeekTicks } from './chart-frame.tsx';
import { useChartWidth } from './use-chart-width.ts';
import { useWords } from './words.ts';

const HEIGHT = 210;

export interface FanChartProps {
  readonly name: string;
  /** BAND_SHARES.length numbers a week, week 0 first. */
  readonly bands: Float64Array;
  readonly own: readonly Reading[];
  readonly levels: LevelRange;
  /** Last week before the leave. */
  readonly lastPlayed: number;
}

/** The bands week by week, lowest first. */
export function bandLines(bands: Float64Array): Reading[][] {
  const size = BAND_SHARES.length;
  return BAND_SHARES.map((_, band) =>
    Array.from({ length: bands.length / size }, (__, week) => ({ week, value: bands[week * size + band] ?? 0 })),
  );
}

function FanLeave({ box, lastPlayed }: { readonly box: Box; readonly lastPlayed: number }) {
  const { t } = useWords();
  const x = xOf(box, lastPlayed + 0.5);
  const end = box.width - box.end;
  return (
    <g class="leave">
      <rect x={x} y={box.top} width={Math.max(0, end - x)} height={box.height - box.top - box.bottom} />
      <line x1={x} x2={x} y1={box.top} y2={box.height - box.bottom} />
      <text class="tick" x={(x + end) / 2} y={box.top + 14} text-anchor="middle">
        {t('debrief.leave')}
      </text>
    </g>
  );
}

export function FanChart({ name, bands, own, levels, lastPlayed }: FanChartProps) {
  const { t } = useWords();
  const [frame, width] = useChartWidth<HTMLDivElement>();
  const lines = bandLines(bands);
  const [low = [], quarter = [], middle = [], upper = [], high = []] = lines;
  const lastWeek = middle.at(-1)?.week ?? 1;
  const box: Box = { width, height: HEIGHT, start: 26, end: 62, top: 12, bottom: 26, levels, firstWeek: 0, lastWeek };
  const end = own.at(-1);
  const at = (readings: readonly Reading[]): number => Math.round(readings.at(-1)?.value ?? 0);
  const sentence = t('debrief.luck.fan', { name, low: at(low), high: at(high), middle: at(middle), own: at(own) });
  return (
    <div class="fan">
      <h3>{name}</h3>
      <div class="chart" ref={frame}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={sentence}>
          <FanLeave box={box} lastPlayed={lastPlayed} />
          <path class="band wide" d={betweenPath(box, high, low)} />
          <path class="band near" d={betweenPath(box, upper, quarter)} />
          <LevelLines box={box} labelled="all" />
          <path class="band-middle" d={linePath(box, middle)} />
          <path class="line" data-line="true" d={linePath(box, own)} />
          {end !== undefined && (
            <g class="end-labels">
              <circle class="own-dot" cx={xOf(box, end.week)} cy={yOf(box, end.value)} r="4.5" />
              <text x={width - box.end + 10} y={yOf(box, end.value) + 4.5}>
                {t('debrief.luck.you')} <tspan class="figure">{at(own)}</tspan>
              </text>
            </g>
          )}
          <WeekTicks box={box} weeks={[0, lastPlayed, lastWeek]} />
        </svg>
      </div>
      <p class="quiet small">{sentence}</p>
      <FigureTable
        summary={t('debrief.table')}
        caption={`${name}: ${t('debrief.step.luck')}`}
        columns={[t('debrief.week'), '5%', '25%', '50%', '75%', '95%', t('debrief.luck.your_run')]}
        rows={middle.map(({ week }) => [
          week,
          ...lines.map((line) => Math.round(line[week]?.value ?? 0)),
          Math.round(own.find((reading) => reading.week === week)?.value ?? 0),
        ])}
      />
    </div>
  );
}
