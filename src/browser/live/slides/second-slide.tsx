// Where people went back to: the room's own map of second thoughts.
import { MOST_WAYS_BACK, slideTextKey } from '../../../core/session/slide.ts';
import { CountRow } from './count-row.tsx';
import { onSlide, SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-words.ts';

export function SecondSlide({ slide: { back, of, to }, t }: SlideProps<'second'>) {
  const rows = to.toSorted((a, b) => b.count - a.count).slice(0, MOST_WAYS_BACK);
  const [first] = rows;
  return (
    <SlideFrame
      headline={t('slides.second.headline', { back, of })}
      under={t('slides.second.under')}
      caption={
        first === undefined ? '' : t('slides.second.caption', { title: onSlide(first.title, t), count: first.count })
      }
    >
      <table class="slide-rows" role="table">
        <tbody role="rowgroup">
          {rows.map(({ title, count }) => (
            <CountRow
              key={slideTextKey(title)}
              text={title}
              of={back}
              most={count === first?.count}
              {...{ count, t }}
            />
          ))}
        </tbody>
      </table>
    </SlideFrame>
  );
}
