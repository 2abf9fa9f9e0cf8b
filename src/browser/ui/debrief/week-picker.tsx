// The timeline's chart with a slider over its weeks.
import type { ManagerDebrief } from '../../../core/run/debrief.ts';
import type { LevelRange } from './chart-box.ts';
import { readingAt } from './managers.ts';
import { timelineBox } from './timeline-box.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { useChartWidth } from './use-chart-width.ts';
import { plotPlace, WeekSlider } from './week-slider.tsx';
import { listed, sentences } from '../text/formats.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

const USUAL_WIDTH = 560;

export function weekName(week: number, away: boolean, { t }: Words): string {
  if (week === 0) return t('debrief.at_start');
  return t(away ? 'debrief.leave_week' : 'debrief.week_n', { week });
}

export function weekWords(manager: ManagerDebrief, week: number, words: Words): string {
  const away = manager.trust.some((point) => point.week === week && point.away);
  return weekName(week, away, words);
}

/** The week and its three levels, in words. */
export const weekReadings = (manager: ManagerDebrief, week: number, words: Words): string =>
  words.t('debrief.timeline.at', {
    week: weekWords(manager, week, words),
    trust: readingAt(manager.trust, week) ?? '–',
    autonomy: readingAt(manager.autonomy, week) ?? '–',
    delivery: readingAt(manager.delivery, week) ?? '–',
  });

function chartSentence(manager: ManagerDebrief, { t, locale }: Words): string {
  const first = (readings: ManagerDebrief['trust']): number => Math.round(readings[0]?.value ?? 0);
  const last = (readings: ManagerDebrief['trust']): number => Math.round(readings.at(-1)?.value ?? 0);
  const signWeeks = [...new Set(manager.signs.map((sign) => sign.week))];
  const signs = t('debrief.sign.chart', { signs: signWeeks.length, weeks: listed(locale, signWeeks.map(String)) });
  const lines = t('debrief.timeline.chart', {
    name: manager.short,
    last: manager.trust.at(-1)?.week ?? 0,
    trust_first: first(manager.trust),
    trust_last: last(manager.trust),
    autonomy_first: first(manager.autonomy),
    autonomy_last: last(manager.autonomy),
    delivery_first: first(manager.delivery),
    delivery_last: last(manager.delivery),
    marks: manager.marks.length,
  });
  return sentences(lines, signs);
}

interface WeekPickerProps {
  readonly manager: ManagerDebrief;
  readonly ghost: ManagerDebrief | null;
  readonly levels: LevelRange;
  readonly week: number;
  readonly pickerId: string;
  readonly onPick: (week: number) => void;
}

export function WeekPicker({ manager, ghost, levels, week, pickerId, onPick }: WeekPickerProps) {
  const words = useWords();
  const [frame, width] = useChartWidth<HTMLDivElement>(USUAL_WIDTH);
  const box = timelineBox(manager, width, levels);
  return (
    <div class="chart week-picker" ref={frame} style={plotPlace(box.frame)}>
      <TimelineChart manager={manager} ghost={ghost} box={box} chosen={week} sentence={chartSentence(manager, words)} />
      <WeekSlider
        id={pickerId}
        box={box.frame}
        week={week}
        label={words.t('debrief.timeline.pick', { name: manager.short })}
        words={weekReadings(manager, week, words)}
        onPick={onPick}
      />
    </div>
  );
}
