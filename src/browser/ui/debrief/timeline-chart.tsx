import type { ManagerDebrief, SeriesPoint } from '../../../core/run/debrief.ts';
import { whole } from '../text/formats.ts';
import { areaPath, linePath, pathsByLevel, xOf, yOf } from './chart-box.ts';
import type { Box } from './chart-box.ts';
import { LevelLines, WeekTicks } from './chart-frame.tsx';
import { MEASURES, markHeight } from './timeline-box.ts';
import type { Measure, TimelineBox } from './timeline-box.ts';
import { toneOf } from './tone.ts';
import { useWords } from './words.ts';

interface StripProps {
  readonly box: Box;
  readonly measure: Measure;
  readonly points: readonly SeriesPoint[];
  /** The same level in the first run, while a branch is looked at. */
  readonly ghost: readonly SeriesPoint[];
  readonly markWeeks: ReadonlySet<number>;
  readonly chosen: number;
}

function Strip({ box, measure, points, ghost, markWeeks, chosen }: StripProps) {
  const { t, locale } = useWords();
  const last = points.at(-1);
  if (last === undefined) return null;
  const { usual, low } = pathsByLevel(box, points);
  const dots = points.filter((point) => markWeeks.has(point.week));
  const here = points.find((point) => point.week === chosen);
  return (
    <g class="strip" data-tone={toneOf(last.value)}>
      <text class="strip-name" x={box.start} y={box.top - 7}>
        {t(`debrief.timeline.${measure}`)}
      </text>
      <path class="area" d={areaPath(box, points)} />
      <LevelLines box={box} labelled="usual" />
      {ghost.length > 0 && <path class="ghost" d={linePath(box, ghost)} />}
      <path class="line" d={usual} />
      <path class="line low" d={low} />
      {dots.map((point) => (
        <circle key={point.week} class="decision" cx={xOf(box, point.week)} cy={yOf(box, point.value)} r="4.5" />
      ))}
      {here !== undefined && <circle class="chosen" cx={xOf(box, here.week)} cy={yOf(box, here.value)} r="7" />}
      <text class="figure" x={box.width - box.end + 8} y={yOf(box, last.value) + 4.5}>
        {whole(locale, last.value)}
      </text>
    </g>
  );
}

function Leave({ box }: { readonly box: TimelineBox }) {
  const { t } = useWords();
  const { frame, lastPlayed } = box;
  if (lastPlayed >= frame.lastWeek) return null;
  const x = xOf(frame, lastPlayed + 0.5);
  const end = frame.width - frame.end;
  return (
    <g class="leave-shade">
      <rect x={x} y={frame.top} width={end - x} height={frame.height - frame.top - frame.bottom} />
      <line x1={x} x2={x} y1={frame.top} y2={frame.height - frame.bottom} />
      <text class="tick" x={(x + end) / 2} y={frame.top + 14} text-anchor="middle">
        {t('debrief.leave')}
      </text>
    </g>
  );
}

function Marks({ box }: { readonly box: TimelineBox }) {
  const { locale } = useWords();
  const { frame } = box;
  return (
    <g class="marks">
      {box.marks.map(({ mark, number, level }) => {
        const [x, y] = [xOf(frame, mark.week), markHeight(box, level)];
        return (
          <g key={mark.moment}>
            {level === 0 && <line x1={x} x2={x} y1={y + 10} y2={frame.height - frame.bottom} />}
            <circle cx={x} cy={y} r="10" />
            <text x={x} y={y + 4.5} text-anchor="middle">
              {whole(locale, number)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

export const SIGN = 'M0 -5.5L5.5 4.5H-5.5Z';
export const PERSON = 'M0 -6a2.9 2.9 0 1 1 0 5.8a2.9 2.9 0 0 1 0 -5.8M-5 6.4a5 5.4 0 0 1 10 0z';
/** A door: the manager themselves. */
export const MANAGER = 'M-5 7V-7H5V7ZM2.4 0V1';

/** Signs as triangles, people who gave notice as dashed figures, the manager's own notice as a door. */
function Happenings({ box, manager }: { readonly box: TimelineBox; readonly manager: ManagerDebrief }) {
  const { frame, eventsAt } = box;
  if (eventsAt === null) return null;
  const at = (week: number, shift: number): string => `translate(${xOf(frame, week) + shift} ${eventsAt})`;
  const both = (week: number): boolean => manager.signs.some((sign) => sign.week === week);
  return (
    <g class="happenings">
      {manager.signs.map(({ week, text }) => (
        <path key={text} class="sign-mark" d={SIGN} transform={at(week, 0)} />
      ))}
      {manager.departures.map(({ week }, index) => (
        <path key={index} class="gone" d={PERSON} transform={at(week, both(week) ? 12 : 0)} />
      ))}
      {manager.notices.map(({ week }) => (
        <path key={week} class="gone" data-manager d={MANAGER} transform={at(week, both(week) ? -14 : 0)} />
      ))}
    </g>
  );
}

interface TimelineChartProps {
  readonly manager: ManagerDebrief;
  readonly ghost: ManagerDebrief | null;
  readonly box: TimelineBox;
  readonly chosen: number;
  readonly sentence: string;
}

export function TimelineChart({ manager, ghost, box, chosen, sentence }: TimelineChartProps) {
  const { frame, lastPlayed } = box;
  const markWeeks = new Set(manager.marks.map((mark) => mark.week));
  const x = xOf(frame, chosen);
  const weeks = [...new Set([frame.firstWeek, lastPlayed, frame.lastWeek])];
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={sentence}>
      <Leave box={box} />
      <Marks box={box} />
      <line class="cursor" x1={x} x2={x} y1={frame.top} y2={frame.height - frame.bottom} />
      {MEASURES.map((measure) => (
        <Strip
          key={measure}
          box={box.strips[measure]}
          measure={measure}
          points={manager[measure]}
          ghost={ghost?.[measure] ?? []}
          markWeeks={markWeeks}
          chosen={chosen}
        />
      ))}
      <Happenings box={box} manager={manager} />
      <WeekTicks box={frame} weeks={weeks} />
    </svg>
  );
}
