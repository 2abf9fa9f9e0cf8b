import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps } from './slide-words.ts';

/** The first is what the scenario is about most; a third is the most one takes along. */
const MOST_IDEAS = 3;

export function IdeaSlide({ slide, t }: SlideProps<'idea'>) {
  const [first, ...others] = slide.ideas.slice(0, MOST_IDEAS);
  if (first === undefined) return <SlideFrame headline={t('slides.idea.over')} />;
  return (
    <SlideFrame over={t('slides.idea.over')} headline={t(`idea.${first}`)} under={t('slides.idea.is', { idea: first })}>
      {others.length > 0 && (
        <dl class="slide-ideas">
          {others.map((idea) => (
            <div key={idea}>
              <dt>{t(`idea.${idea}`)}</dt>
              <dd>{t('slides.idea.is', { idea })}</dd>
            </div>
          ))}
        </dl>
      )}
    </SlideFrame>
  );
}
