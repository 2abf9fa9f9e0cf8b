// Draws whatever a session shows: on the wall, in the control window beforehand, and on phones. The same drawing everywhere.
import './slides.css';
import './slide-kinds.css';
import type { ComponentChildren } from 'preact';
import type { Slide } from '../../../core/session/slide.ts';
import { BetsSlide } from './bets-slide.tsx';
import { ChoiceSlide } from './choice-slide.tsx';
import { CloudSlide } from './cloud-slide.tsx';
import { IdeaSlide } from './idea-slide.tsx';
import { CloseSlide, FrameSlide, NothingSlide, PlansSlide, PromptsSlide, WelcomeSlide } from './word-slides.tsx';
import { PairSlide } from './pair-slide.tsx';
import { SecondSlide } from './second-slide.tsx';
import { ShownAgainSlide } from './shown-again-slide.tsx';
import { AuthorsLanguage } from './slide-frame.tsx';
import type { SlideSize, SlidesText } from './slide-words.ts';
import { ToldSlide } from './told-slide.tsx';
import { TurnSlide } from './turn-slide.tsx';
import { FitContext, useFit } from './use-fit.ts';
import { usePreviewScale } from './use-preview-scale.ts';

interface SlideViewProps {
  readonly slide: Slide;
  readonly t: SlidesText;
  /** Of what is played. */
  readonly language: string;
  /** `wall` fills the window but for the strip below; `preview` is a wall of 1280 × 720 made small; `phone` is as high as it gets. */
  readonly size: SlideSize;
  /** How large its text is wanted, as a share of the usual; never so large that something is lost. */
  readonly scale?: number;
}

export const SlideView = ({ language, ...props }: SlideViewProps) => (
  <AuthorsLanguage.Provider value={language}>
    <Sized {...props} />
  </AuthorsLanguage.Provider>
);

function Sized({ slide, t, size, scale = 1 }: Omit<SlideViewProps, 'language'>) {
  if (size === 'preview')
    return (
      <Preview>
        <FittedSlide {...{ slide, t, size, scale }} />
      </Preview>
    );
  return size === 'wall' ? (
    <FittedSlide {...{ slide, t, size, scale }} />
  ) : (
    <section class="slide" data-kind={slide.kind} data-size="phone">
      <Drawn {...{ slide, t, size }} />
    </section>
  );
}

function Preview({ children }: { readonly children: ComponentChildren }) {
  const [frame, stage] = usePreviewScale();
  return (
    <div class="slide-preview" ref={frame}>
      <div class="slide-preview-stage" ref={stage}>
        {children}
      </div>
    </div>
  );
}

function FittedSlide({ slide, t, size, scale }: Required<Omit<SlideViewProps, 'language'>>) {
  const [section, share] = useFit(scale, slide);
  return (
    <FitContext.Provider value={share}>
      <section class="slide" data-kind={slide.kind} data-size={size} ref={section}>
        <Drawn {...{ slide, t, size }} />
      </section>
    </FitContext.Provider>
  );
}

function Drawn({ slide, t, size }: Omit<SlideViewProps, 'scale' | 'language'>) {
  switch (slide.kind) {
    case 'welcome':
      return <WelcomeSlide {...{ slide, t }} />;
    case 'frame':
      return <FrameSlide {...{ slide, t }} />;
    case 'turn':
      return <TurnSlide {...{ slide, t }} />;
    case 'bets':
      return <BetsSlide {...{ slide, t }} />;
    case 'told':
      return <ToldSlide {...{ slide, t }} />;
    case 'choice':
      return <ChoiceSlide {...{ slide, t }} />;
    case 'prompts':
      return <PromptsSlide {...{ slide, t }} />;
    case 'pair':
      return <PairSlide {...{ slide, t }} />;
    case 'cloud':
      return <CloudSlide {...{ slide, t, size }} />;
    case 'second':
      return <SecondSlide {...{ slide, t }} />;
    case 'shown_again':
      return <ShownAgainSlide {...{ slide, t }} />;
    case 'idea':
      return <IdeaSlide {...{ slide, t }} />;
    case 'plans':
      return <PlansSlide {...{ slide, t }} />;
    case 'close':
      return <CloseSlide {...{ slide, t }} />;
    case 'nothing':
      return <NothingSlide {...{ slide, t }} />;
  }
}
