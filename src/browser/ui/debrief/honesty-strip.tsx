// Under what a manager said and what was so: how safe it felt to them to say so, week by week, and where the player changed that.
import type { ManagerDebrief } from '../../../core/run/debrief.ts';
import { whole } from '../text/formats.ts';
import { areaPath, linePath, pathsByLevel, xOf, yOf } from './chart-box.ts';
import type { Box, LevelRange, Reading } from './chart-box.ts';
import { LevelLines } from './chart-frame.tsx';
import { honestyTurn } from './told-readings.ts';
import { toneOf } from './tone.ts';
import { useChartWidth } from './use-chart-width.ts';
import { useWords } from './words.ts';

const HEIGHT = 74;
const USUAL_WIDTH = 290;

interface HonestyStripProps {
  readonly manager: ManagerDebrief;
  readonly levels: LevelRange;
  /** The weeks of the chart above. */
  readonly weeks: readonly Reading[];
  /** The first run, while a branch is looked at. */
  readonly ghost: ManagerDebrief | undefined;
}

export function HonestyStrip({ manager, levels, weeks, ghost }: HonestyStripProps) {
  const { t, locale } = useWords();
  const [frame, width] = useChartWidth<HTMLDivElement>(USUAL_WIDTH);
  const [firstWeek, lastWeek] = [weeks[0]?.week ?? 1, weeks.at(-1)?.week ?? 1];
  const shown = (all: readonly Reading[]): Reading[] => all.filter(({ week }) => week >= firstWeek && week <= lastWeek);
  const readings = shown(manager.honesty);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const box: Box = { width, height: HEIGHT, start: 26, end: 74, top: 26, bottom: 8, levels, firstWeek, lastWeek };
  const { usual, low } = pathsByLevel(box, readings);
  const turn = honestyTurn(manager);
  const turned = turn === null ? undefined : readings.find(({ week }) => week === turn.week);
  const [from, to] = [Math.round(first.value), Math.round(last.value)];
  const sentence = t('debrief.told.honesty_chart', { name: manager.short, from, to });
  return (
    <div class="chart honesty-strip screen-only" ref={frame}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={sentence}>
        <g class="strip" data-tone={toneOf(last.value)}>
          <text class="strip-name" x={box.start} y={box.top - 9}>
            {t('debrief.timeline.honesty')}
          </text>
          <path class="area" d={areaPath(box, readings)} />
          <LevelLines box={box} labelled="usual" />
          {ghost !== undefined && <path class="ghost" d={linePath(box, shown(ghost.honesty))} />}
          <path class="line" d={usual} />
          <path class="line low" d={low} />
          {turned !== undefined && (
            <circle class="decision" cx={xOf(box, turned.week)} cy={yOf(box, turned.value)} r="4.5" />
          )}
          <text class="figure" x={box.width - box.end + 9} y={yOf(box, last.value) + 4.5}>
            {whole(locale, to)}
          </text>
        </g>
      </svg>
    </div>
  );
}
