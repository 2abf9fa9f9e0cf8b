// Two ways of leading, week by week: middle, band, what we assume as a dotted line, the leave shaded.
import type { Comparison, MeasureName, Policy, Spread } from '../../../core/lab/assumptions.ts';
import {
  betweenPath,
  linePath,
  spreadLabels,
  lettersWidth,
  withRoom,
  xOf,
  yOf,
  type Box,
  type Reading,
} from '../debrief/chart-box.ts';
import { useChartWidth } from '../debrief/use-chart-width.ts';
import { FigureTable } from '../components/figure-table.tsx';
import { whole } from '../text/formats.ts';
import { useText } from './words.ts';

const HEIGHT = 280;
const POLICIES: readonly Policy[] = ['step_in', 'coach'];

interface ChartProps {
  readonly measure: MeasureName;
  readonly now: Comparison;
  readonly usual: Comparison;
}

const readings = (values: readonly number[]): Reading[] => values.map((value, week) => ({ week, value }));
const lastOf = (values: readonly number[]): number => Math.round(values.at(-1) ?? 0);

/** Levels in whole tens around everything shown, never tighter than 30 to 70: a small difference should look small. */
function boxFor(width: number, names: readonly string[], { measure, now, usual }: ChartProps): Box {
  const spreads = [now, usual].flatMap(({ of }) => POLICIES.map((policy) => of[policy][measure]));
  const low = Math.min(35, ...spreads.flatMap((spread) => spread.low));
  const high = Math.max(65, ...spreads.flatMap((spread) => spread.high));
  return {
    width,
    height: HEIGHT,
    start: 26,
    end: Math.max(106, 44 + lettersWidth(names)),
    top: 22,
    bottom: 26,
    firstWeek: 0,
    lastWeek: now.weeks + now.awayWeeks,
    levels: { low: Math.floor(low / 10) * 10, high: Math.ceil(high / 10) * 10 },
  };
}

function Ground({ box, weeks }: { readonly box: Box; readonly weeks: number }) {
  const t = useText();
  const { low, high } = box.levels;
  const left = xOf(box, weeks);
  const ticks = [0, weeks, box.lastWeek].map((week) => ({
    week,
    x: xOf(box, week),
    text: week === 0 ? t('model.start') : week === weeks ? t('model.week_axis', { week }) : whole(t.locale, week),
    anchor: week === 0 ? ('start' as const) : ('middle' as const),
  }));
  return (
    <>
      <rect class="leave" x={left} y={0} width={xOf(box, box.lastWeek) - left} height={HEIGHT - box.bottom} />
      <text class="tick" x={left + 7} y={15}>
        {t('model.leave')}
      </text>
      {[low, 50, high].map((level) => (
        <g key={level} class="tick">
          <line x1={box.start} x2={box.width - box.end} y1={yOf(box, level)} y2={yOf(box, level)} />
          <text x={box.start - 6} y={yOf(box, level) + 4} text-anchor="end">
            {whole(t.locale, level)}
          </text>
        </g>
      ))}
      {withRoom(ticks).map(({ week, x, text, anchor }) => (
        <text key={week} class="tick" x={x} y={HEIGHT - 5} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}

function Way({ box, now, usual }: { readonly box: Box; readonly now: Spread; readonly usual: Spread | null }) {
  const end = readings(now.middle).at(-1) ?? { week: 0, value: 0 };
  return (
    <>
      {usual && <path class="assumed" d={linePath(box, readings(usual.middle))} />}
      <path class="middle" d={linePath(box, readings(now.middle))} />
      <circle class="end" cx={xOf(box, end.week)} cy={yOf(box, end.value)} r="4.5" />
    </>
  );
}

function Lines({ box, measure, now, usual }: ChartProps & { readonly box: Box }) {
  const t = useText();
  const heights = spreadLabels(
    POLICIES.map((policy) => yOf(box, now.of[policy][measure].middle.at(-1) ?? 0) + 4.5),
    18,
    HEIGHT - box.bottom,
  );
  return (
    <>
      {POLICIES.map((policy) => {
        const { low, high } = now.of[policy][measure];
        return (
          <path key={policy} class="spread" data-way={policy} d={betweenPath(box, readings(high), readings(low))} />
        );
      })}
      {POLICIES.map((policy, index) => (
        <g key={policy} data-way={policy}>
          <Way box={box} now={now.of[policy][measure]} usual={now === usual ? null : usual.of[policy][measure]} />
          <text x={box.width - box.end + 11} y={heights[index]}>
            {t(`model.${policy}`)}{' '}
            <tspan class="figure">{whole(t.locale, lastOf(now.of[policy][measure].middle))}</tspan>
          </text>
        </g>
      ))}
    </>
  );
}

function Table({ measure, now }: ChartProps) {
  const t = useText();
  const [stepIn, coach] = POLICIES.map((policy) => now.of[policy][measure].middle);
  const week = (index: number): string => {
    if (index === 0) return t('model.start');
    return index > now.weeks ? t('model.week_leave', { week: index }) : whole(t.locale, index);
  };
  return (
    <FigureTable
      locale={t.locale}
      summary={t('model.table')}
      caption={t('model.table_caption', { measure: t(`model.measure.${measure}`), futures: now.futures })}
      columns={[t('model.week'), t('model.step_in_capital'), t('model.coach_capital')]}
      rows={(stepIn ?? []).map((value, index) => [week(index), Math.round(value), Math.round(coach?.[index] ?? 0)])}
    />
  );
}

export function ComparisonChart(props: ChartProps) {
  const { measure, now } = props;
  const t = useText();
  const [frame, width] = useChartWidth<HTMLDivElement>(560);
  const box = boxFor(
    width,
    POLICIES.map((policy) => t(`model.${policy}`)),
    props,
  );
  const [stepIn, coach] = [now.of.step_in[measure].middle, now.of.coach[measure].middle];
  const label = t('model.chart_label', {
    measure: t(`model.measure.${measure}`),
    weeks: now.weeks,
    start: Math.round(stepIn[0] ?? 0),
    left: Math.round(stepIn[now.weeks] ?? 0),
    stepIn: lastOf(stepIn),
    coachLeft: Math.round(coach[now.weeks] ?? 0),
    coach: lastOf(coach),
  });
  return (
    <>
      <div class="comparison" ref={frame}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
          <Ground box={box} weeks={now.weeks} />
          <Lines {...props} box={box} />
        </svg>
      </div>
      <Table {...props} />
    </>
  );
}
