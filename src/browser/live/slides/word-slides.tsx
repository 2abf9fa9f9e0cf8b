// Slides of words alone.
import { MOST_PLANS, slideTextKey } from '../../../core/session/slide.ts';
import { Authored, onSlide, SlideFrame, SlideSentence, useAuthored } from './slide-frame.tsx';
import { stepWord, type SlideProps } from './slide-words.ts';
import { AskedSlide } from './turn-slide.tsx';

export const WelcomeSlide = ({ slide: { title, people, begun }, t }: SlideProps<'welcome'>) => (
  <SlideFrame headline={<Authored text={title} />} under={t('slides.welcome.how')}>
    <p class="slide-big">{t('slides.welcome.here', { people })}</p>
    <p class="slide-quiet">{t('slides.welcome.begun', { begun })}</p>
  </SlideFrame>
);

export function FrameSlide({ slide: { role, brief, teams, weeks }, t }: SlideProps<'frame'>) {
  const facts = [t('slides.frame.teams', { teams }), t('slides.frame.weeks', { weeks }), t('slides.frame.no_names')];
  return (
    <SlideFrame over={t('slides.frame.job')} headline={<Authored text={role} />} caption={t('slides.frame.caption')}>
      <p class="slide-prose" {...useAuthored()}>
        {brief}
      </p>
      <ul class="slide-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </SlideFrame>
  );
}

export const PromptsSlide = ({ slide: { prompts }, t }: SlideProps<'prompts'>) => (
  <SlideFrame headline={t('slides.prompts.headline')} under={t('slides.prompts.caption')}>
    <ol class="slide-prompts">
      {prompts.map((prompt) => (
        <li key={slideTextKey(prompt)}>
          <SlideSentence text={onSlide(prompt, t)} />
        </li>
      ))}
    </ol>
  </SlideFrame>
);

export function PlansSlide({ slide: { written, wall }, t }: SlideProps<'plans'>) {
  const up = wall.slice(-MOST_PLANS);
  if (up.length === 0)
    return <SlideFrame headline={t('slides.plans.headline', { written })} under={t('slides.plans.put_up')} />;
  return (
    <SlideFrame
      headline={t('slides.plans.headline', { written })}
      caption={t('slides.plans.caption', { up: up.length, written })}
    >
      <ul class="slide-wall" data-count={up.length}>
        {up.map((plan, index) => (
          <li key={index}>
            <bdi dir="auto">{plan}</bdi>
          </li>
        ))}
      </ul>
    </SlideFrame>
  );
}

export const CloseSlide = ({ slide: { people, decisions }, t }: SlideProps<'close'>) => (
  <SlideFrame headline={t('slides.close.headline', { people, decisions })} under={t('slides.close.under')}>
    <p class="slide-quiet">{t('slides.close.caption')}</p>
  </SlideFrame>
);

export const NothingSlide = ({ slide: { step, why, asked }, t }: SlideProps<'nothing'>) =>
  asked ? (
    <AskedSlide {...asked} t={t} />
  ) : why === 'few' ? (
    <SlideFrame
      over={t('slides.step', { step: stepWord(step) })}
      headline={t('slides.few')}
      under={t('slides.few_why')}
    />
  ) : (
    <SlideFrame headline={t('slides.step', { step: stepWord(step) })} />
  );
