// What charts over weeks have in common: level lines, first and last week, the leave.
import { Fragment } from 'preact';
import { whole } from '../text/formats.ts';
import { USUAL, withRoom, xOf, yOf } from './chart-box.ts';
import type { Box } from './chart-box.ts';
import { useWords } from './words.ts';

/** Lines at the usual level and at both ends of the range; `labelled` names the levels given. */
export function LevelLines({ box, labelled }: { readonly box: Box; readonly labelled: 'all' | 'usual' }) {
  const { locale } = useWords();
  const { low, high } = box.levels;
  return (
    <g class="level-lines">
      {[low, USUAL, high].map((level) => (
        <Fragment key={level}>
          <line x1={box.start} x2={box.width - box.end} y1={yOf(box, level)} y2={yOf(box, level)} />
          {(labelled === 'all' || level === USUAL) && (
            <text class="tick" x={box.start - 6} y={yOf(box, level) + 4} text-anchor="end">
              {whole(locale, level)}
            </text>
          )}
        </Fragment>
      ))}
    </g>
  );
}

const anchorOf = (index: number, count: number): 'start' | 'middle' | 'end' =>
  index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle';

/** The word "week" stands with the first figure only. */
export function WeekTicks({ box, weeks }: { readonly box: Box; readonly weeks: readonly number[] }) {
  const { t, locale } = useWords();
  const named = weeks.find((week) => week > 0);
  const words = (week: number): string => {
    if (week === 0) return t('debrief.start_axis');
    return week === named ? t('debrief.week_axis', { week }) : whole(locale, week);
  };
  const labels = weeks.map((week, index) => ({
    week,
    x: xOf(box, week),
    text: words(week),
    anchor: anchorOf(index, weeks.length),
  }));
  return (
    <g class="tick">
      {withRoom(labels).map(({ week, x, text, anchor }) => (
        <text key={week} x={x} y={box.height - 4} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}
