// The player's decisions under other luck: where nine in ten and half of the futures lie, and the player's own run in it.
import { useState } from 'preact/hooks';
import { BAND_SHARES, type Fan } from '../../../core/lab/futures.ts';
import type { Debrief } from '../../../core/run/debrief.ts';
import { mean } from '../../../core/run/mean.ts';
import { FigureTable } from '../components/figure-table.tsx';
import { percent, sentences, whole } from '../text/formats.ts';
import type { Box, LevelRange, Reading } from './chart-box.ts';
import { betweenPath, linePath, xOf, yOf } from './chart-box.ts';
import { LevelLines, WeekTicks } from './chart-frame.tsx';
import { FanWeek } from './fan-week.tsx';
import { intervalOf } from './futures-figures.ts';
import { ghostColumn } from './ghost-key.tsx';
import { readingAt } from './managers.ts';
import { picture } from './picture.ts';
import { useChartWidth } from './use-chart-width.ts';
import { ChosenWeek, WeekLedger } from './week-ledger.tsx';
import { weekName } from './week-picker.tsx';
import { plotPlace, WeekSlider } from './week-slider.tsx';
import { useWords } from './words.ts';

const HEIGHT = 210;

type Measure = 'delivery' | 'trust';
/** What a run is judged by, as the words above the charts have it. */
const OUTCOME = { delivery: 'deliveryAway', trust: 'trustEnd' } as const;

interface FanChartProps {
  readonly debrief: Debrief;
  readonly measure: Measure;
  readonly name: string;
  readonly fan: Fan;
  readonly own: readonly Reading[];
  /** The first run, while a branch is looked at; null otherwise. */
  readonly ghost: readonly Reading[] | null;
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
    <g class="leave-shade">
      <rect x={x} y={box.top} width={Math.max(0, end - x)} height={box.height - box.top - box.bottom} />
      <line x1={x} x2={x} y1={box.top} y2={box.height - box.bottom} />
      <text class="tick" x={(x + end) / 2} y={box.top + 14} text-anchor="middle">
        {t('debrief.leave')}
      </text>
    </g>
  );
}

interface OwnEndProps {
  readonly box: Box;
  readonly measure: Measure;
  readonly value: number;
  readonly lastPlayed: number;
}

/** What the run is judged by here: trust as it was at the end, delivery as it was over the leave, which is drawn as long as that was. */
function OwnEnd({ box, measure, value, lastPlayed }: OwnEndProps) {
  const { t, locale } = useWords();
  const [y, end] = [yOf(box, value), xOf(box, box.lastWeek)];
  const [x, over] = [box.width - box.end + 10, measure === 'delivery'];
  return (
    <g class="end-labels">
      {over ? (
        <line class="own-average" x1={xOf(box, lastPlayed + 0.5)} x2={end + 6} y1={y} y2={y} />
      ) : (
        <circle class="own-dot" cx={end} cy={y} r="4.5" />
      )}
      <text x={x} y={y + 4.5}>
        {t('debrief.luck.you')} <tspan class="figure">{whole(locale, value)}</tspan>
        {over && (
          <tspan class="of" x={box.width - 1} dy="1.2em" text-anchor="end">
            {t('debrief.luck.average')}
          </tspan>
        )}
      </text>
    </g>
  );
}

/** Where the run ended, and where nine in ten futures did: rounded points. */
function judgedOf({ outcomes }: Fan, measure: Measure) {
  const all = [...outcomes[OUTCOME[measure]]];
  const { low, middle, high } = intervalOf(all);
  return { own: Math.round(all[0] ?? 0), low: Math.round(low), middle: Math.round(middle), high: Math.round(high) };
}

/** As `outcomeOf` and the futures have it: of trust the last week, of delivery all weeks of the leave. */
function judgedBy(measure: Measure, readings: readonly Reading[], lastPlayed: number): number {
  const away = readings.filter(({ week }) => week > lastPlayed).map(({ value }) => value);
  return Math.round(measure === 'trust' ? (away.at(-1) ?? 0) : mean(away));
}

interface FanTableProps {
  readonly name: string;
  readonly lines: readonly (readonly Reading[])[];
  readonly own: readonly Reading[];
  readonly ghost: readonly Reading[] | null;
}

function FanTable({ name, lines, own, ghost }: FanTableProps) {
  const words = useWords();
  const { t, locale } = words;
  const yours = t('debrief.luck.your_run');
  return (
    <FigureTable
      locale={t.locale}
      summary={t('debrief.table')}
      caption={t('debrief.table_of', { name, what: t('debrief.step.luck') })}
      columns={[
        t('debrief.week'),
        ...BAND_SHARES.map((share) => percent(locale, share)),
        yours,
        ...(ghost === null ? [] : [ghostColumn(yours, words)]),
      ]}
      rows={(lines[0] ?? []).map(({ week }) => [
        week,
        ...lines.map((line) => Math.round(line[week]?.value ?? 0)),
        readingAt(own, week) ?? 0,
        ...(ghost === null ? [] : [readingAt(ghost, week) ?? '–']),
      ])}
    />
  );
}

interface PickedProps {
  readonly box: Box;
  readonly own: readonly Reading[];
  readonly week: number;
}

function Picked({ box, own, week }: PickedProps) {
  const heights = own.filter((reading) => reading.week === week).map(({ value }) => yOf(box, value));
  return <ChosenWeek x={xOf(box, week)} heights={heights} top={box.top} bottom={HEIGHT - box.bottom} />;
}

export function FanChart({ debrief, measure, name, fan, own, ghost, levels, lastPlayed }: FanChartProps) {
  const words = useWords();
  const { t } = words;
  const [picked, pick] = useState<number | null>(null);
  const [frame, width] = useChartWidth<HTMLDivElement>();
  const lines = bandLines(fan[measure]);
  const [low = [], quarter = [], middle = [], upper = [], high = []] = lines;
  const lastWeek = middle.at(-1)?.week ?? 1;
  const box: Box = { width, height: HEIGHT, start: 26, end: 62, top: 12, bottom: 26, levels, firstWeek: 0, lastWeek };
  const shown = picked ?? lastPlayed;
  const pickerId = `debrief-fan-week-${measure}`;
  const inWords = (week: number): string => weekName(week, week > lastPlayed, words);
  const judged = judgedOf(fan, measure);
  const inFirst = (value: number | null | undefined): string | false =>
    ghost !== null && t('debrief.luck.first', { first: value ?? '–' });
  const first = (week: number): string | false => inFirst(ghost && readingAt(ghost, week));
  const sentence = sentences(
    t(`debrief.luck.fan_${OUTCOME[measure]}`, { name, ...judged }),
    inFirst(ghost && judgedBy(measure, ghost, lastPlayed)),
  );
  return (
    <div class="fan">
      <h3>{name}</h3>
      <div class="chart week-picker" ref={frame} style={plotPlace(box)}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} {...picture(null)}>
          <FanLeave box={box} lastPlayed={lastPlayed} />
          <path class="band wide" d={betweenPath(box, high, low)} />
          <path class="band near" d={betweenPath(box, upper, quarter)} />
          <LevelLines box={box} labelled="all" />
          <path class="band-middle" d={linePath(box, middle)} />
          {ghost !== null && <path class="ghost" d={linePath(box, ghost)} />}
          <path class="line" data-line="true" d={linePath(box, own)} />
          {picked !== null && <Picked box={box} own={own} week={picked} />}
          <OwnEnd {...{ box, measure, lastPlayed }} value={judged.own} />
          <WeekTicks box={box} weeks={[0, lastPlayed, lastWeek]} />
        </svg>
        <WeekSlider
          id={pickerId}
          box={box}
          week={shown}
          label={t('debrief.luck.pick', { name })}
          words={sentences(
            t('debrief.luck.at', {
              week: inWords(shown),
              own: readingAt(own, shown) ?? '–',
              middle: readingAt(middle, shown) ?? '–',
            }),
            first(shown),
          )}
          onPick={pick}
        />
      </div>
      <WeekLedger title={inWords(shown)} name={name} pickerId={pickerId} onClose={() => pick(null)}>
        {picked === null ? null : <FanWeek debrief={debrief} measure={measure} week={picked} />}
      </WeekLedger>
      <p class="quiet small">{sentence}</p>
      <FanTable name={name} lines={lines} own={own} ghost={ghost} />
    </div>
  );
}
