import type { ManagerDebrief } from '../../../core/run/debrief.ts';
import { whole } from '../text/formats.ts';
import { betweenPath, linePath, spreadLabels, xOf, yOf } from './chart-box.ts';
import type { Box, LevelRange, Reading } from './chart-box.ts';
import { LevelLines, WeekTicks } from './chart-frame.tsx';
import { readingAt } from './managers.ts';
import type { ToldReadings } from './told-readings.ts';
import { toldArgs } from './told-week.tsx';
import { useChartWidth } from './use-chart-width.ts';
import { ChosenWeek } from './week-ledger.tsx';
import { weekWords } from './week-picker.tsx';
import { plotPlace, WeekSlider } from './week-slider.tsx';
import { useWords } from './words.ts';

const HEIGHT = 190;
const USUAL_WIDTH = 290;
const LABEL_GAP = 17;

function boxFor(width: number, levels: LevelRange, readings: ToldReadings): Box {
  const firstWeek = readings.told[0]?.week ?? 1;
  const lastWeek = readings.told.at(-1)?.week ?? firstWeek;
  return { width, height: HEIGHT, start: 26, end: 74, top: 12, bottom: 26, levels, firstWeek, lastWeek };
}

function EndLabels({ box, readings }: { readonly box: Box; readonly readings: ToldReadings }) {
  const { t, locale } = useWords();
  const ends = [
    { id: 'said', text: t('debrief.told.said'), reading: readings.told.at(-1) },
    { id: 'true', text: t('debrief.told.true'), reading: readings.real.at(-1) },
    { id: 'seen', text: t('debrief.told.seen'), reading: readings.seen.at(-1) },
  ].flatMap(({ id, text, reading }) => (reading === undefined ? [] : [{ id, text, value: reading.value }]));
  const heights = spreadLabels(
    ends.map((end) => yOf(box, end.value) + 4.5),
    LABEL_GAP,
    HEIGHT - 26,
  );
  return (
    <g class="end-labels">
      {ends.map((end, index) => (
        <text key={end.id} data-line={end.id} x={box.width - box.end + 9} y={heights[index]}>
          {end.text} <tspan class="figure">{whole(locale, end.value)}</tspan>
        </text>
      ))}
    </g>
  );
}

function Dots({
  box,
  readings,
  radius,
}: {
  readonly box: Box;
  readonly readings: readonly Reading[];
  readonly radius: number;
}) {
  return (
    <>
      {readings.map((reading) => (
        <circle key={reading.week} cx={xOf(box, reading.week)} cy={yOf(box, reading.value)} r={radius} />
      ))}
    </>
  );
}

/** A bracket at the week where told and true were furthest apart. */
function WidestMark({ box, widest }: { readonly box: Box; readonly widest: NonNullable<ToldReadings['widest']> }) {
  const { locale } = useWords();
  const x = xOf(box, widest.week);
  const [above, below] = [Math.max(widest.told, widest.real), Math.min(widest.told, widest.real)];
  const late = widest.week > (box.firstWeek + box.lastWeek) / 2;
  return (
    <g class="widest">
      <line x1={x} x2={x} y1={yOf(box, above)} y2={yOf(box, below)} />
      <text x={late ? x - 6 : x + 6} y={yOf(box, (above + below) / 2) + 5} text-anchor={late ? 'end' : 'start'}>
        {whole(locale, widest.gap)}
      </text>
    </g>
  );
}

interface ToldChartProps {
  readonly manager: ManagerDebrief;
  readonly levels: LevelRange;
  readonly readings: ToldReadings;
  /** What was so in the first run, while a branch is looked at. */
  readonly ghost: readonly Reading[];
  readonly pickerId: string;
  /** The week whose causes are shown; null for none. */
  readonly picked: number | null;
  readonly onPick: (week: number) => void;
}

function Picked({
  box,
  readings,
  week,
}: {
  readonly box: Box;
  readonly readings: ToldReadings;
  readonly week: number;
}) {
  const heights = [readings.told, readings.real, readings.seen].flatMap((line) =>
    line.filter((reading) => reading.week === week).map((reading) => yOf(box, reading.value)),
  );
  return <ChosenWeek x={xOf(box, week)} heights={heights} top={box.top} bottom={HEIGHT - box.bottom} />;
}

export function ToldChart({ manager, levels, readings, ghost, pickerId, picked, onPick }: ToldChartProps) {
  const words = useWords();
  const { t } = words;
  const [frame, width] = useChartWidth<HTMLDivElement>(USUAL_WIDTH);
  const box = boxFor(width, levels, readings);
  const { told, real, seen, widest } = readings;
  const at = picked ?? widest?.week ?? box.lastWeek;
  const sentence = t('debrief.told.chart', {
    name: manager.short,
    week: box.lastWeek,
    told: readingAt(told, box.lastWeek) ?? '–',
    real: readingAt(real, box.lastWeek) ?? '–',
    seen: readingAt(seen, box.lastWeek) ?? '–',
    widest: widest?.week ?? '–',
    gap: widest?.gap ?? 0,
  });
  return (
    <div class="chart week-picker" ref={frame} style={plotPlace(box)}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={sentence}>
        <LevelLines box={box} labelled="all" />
        <path class="gap" d={betweenPath(box, told, real)} />
        {ghost.length > 0 && <path class="ghost" d={linePath(box, ghost)} />}
        <path class="line" data-line="seen" d={linePath(box, seen)} />
        <path class="line" data-line="said" d={linePath(box, told)} />
        <path class="line" data-line="true" d={linePath(box, real)} />
        <g class="dots" data-line="said">
          <Dots box={box} readings={told} radius={3.2} />
        </g>
        {widest !== null && widest.gap >= CLOSE && <WidestMark box={box} widest={widest} />}
        {picked !== null && <Picked box={box} readings={readings} week={picked} />}
        <EndLabels box={box} readings={readings} />
        <WeekTicks box={box} weeks={[box.firstWeek, box.lastWeek]} />
      </svg>
      {told.length > 0 && (
        <WeekSlider
          id={pickerId}
          box={box}
          week={at}
          label={t('debrief.told.pick', { name: manager.short })}
          words={t('debrief.told.at', { ...toldArgs(manager, at), week: weekWords(manager, at, words) })}
          onPick={onPick}
        />
      )}
    </div>
  );
}

/** Points; a gap below this is as good as none. */
export const CLOSE = 6;
