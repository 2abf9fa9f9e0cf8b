// Where people went back to: the room's own map of second thoughts.
import { whole } from '../../ui/text/formats.ts';
import { CountBar } from './count-bar.tsx';
import { Authored, SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-words.ts';

const MOST_ROWS = 5;

export function SecondSlide({ slide: { back, of, to }, t }: SlideProps<'second'>) {
  const rows = to.toSorted((a, b) => b.count - a.count).slice(0, MOST_ROWS);
  const [first] = rows;
  return (
    <SlideFrame
      headline={t('slides.second.headline', { back, of })}
      under={t('slides.second.under')}
      caption={first === undefined ? '' : t('slides.second.caption', first)}
    >
      <ol class="slide-answers">
        {rows.map(({ title, count }, index) => (
          <li key={title}>
            <span class="slide-answer">
              <Authored text={title} />
              <CountBar count={count} of={back} label={whole(t.locale, count)} look={index === 0 ? 'full' : 'quiet'} />
            </span>
          </li>
        ))}
      </ol>
    </SlideFrame>
  );
}
