// First runs and second ones, as two bands: the first a ghost behind the second.
import type { FanWeek } from '../../../core/session/slide.ts';
import type { Reading } from '../../ui/debrief/chart-box.ts';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-words.ts';
import { levelsOf, TwoLines, type Line } from './two-lines.tsx';

const reading = (weeks: readonly FanWeek[], level: 'low' | 'middle' | 'high'): Reading[] =>
  weeks.map((week) => ({ week: week.week, value: week[level] }));

const lineOf = (label: string, weeks: readonly FanWeek[]): Required<Line> => ({
  label,
  readings: reading(weeks, 'middle'),
  band: { low: reading(weeks, 'low'), high: reading(weeks, 'high') },
});

export function ShownAgainSlide({ slide: { level, first, second, pairs, better }, t }: SlideProps<'shown_again'>) {
  const lines = [lineOf(t('slides.again.first'), first), lineOf(t('slides.again.second'), second)] as const;
  const [last, lastSecond] = [first.at(-1), second.at(-1)];
  return (
    <SlideFrame
      headline={t('slides.again.headline', { better, pairs })}
      under={t('slides.again.under', { level })}
      caption={t('slides.again.caption', {
        week: lastSecond?.week ?? 0,
        first: Math.round(last?.middle ?? 0),
        second: Math.round(lastSecond?.middle ?? 0),
      })}
    >
      <div class="slide-ghosts">
        <TwoLines
          first={lines[0]}
          second={lines[1]}
          levels={levelsOf(lines.flatMap(({ band: { low, high } }) => [low, high]))}
          t={t}
        />
      </div>
    </SlideFrame>
  );
}
