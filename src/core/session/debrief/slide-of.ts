// What the projector shows at a step of the session: figures and authors' words, never a participant's name.
import type { Beside, SessionState } from '../session-state.ts';
import type { Slide } from '../slide.ts';
import type { StepId } from '../step.ts';
import { betsSlide } from './bets-slide.ts';
import { choiceSlide } from './choice-slide.ts';
import { cloudSlide } from './cloud-slide.ts';
import { pairSlide } from './pair-slide.ts';
import { secondSlide, shownAgainSlide } from './second-slides.ts';
import { toldSlide } from './told-slide.ts';
import { closeSlide, frameSlide, ideaSlide, plansSlide, promptsSlide, welcomeSlide } from './plain-slides.ts';
import { turnSlide } from './turn-slide.ts';

/** The slide of any step, be it the one the session is at or another to be seen beforehand. */
export function slideOf(state: SessionState, step: StepId, beside: Beside): Slide {
  switch (step) {
    case 'welcome':
      return welcomeSlide(state);
    case 'frame':
      return frameSlide(state);
    case 'play':
    case 'leave':
      return turnSlide(state, step);
    case 'bets':
      return betsSlide(state);
    case 'told':
      return toldSlide(state);
    case 'pair.vote':
    case 'pair.talk':
    case 'pair.again':
    case 'pair.shift':
      return pairSlide(state, step);
    case 'cloud':
      return cloudSlide(state);
    case 'second':
      return secondSlide(state);
    case 'second.shown':
      return shownAgainSlide(state);
    case 'tables':
      return promptsSlide(state);
    case 'idea':
      return ideaSlide(state);
    case 'plans':
      return plansSlide(beside);
    case 'close':
      return closeSlide(state);
    default:
      if (step.startsWith('choice.')) return choiceSlide(state, step.slice('choice.'.length));
      return step.startsWith('turn.') ? turnSlide(state, step) : { kind: 'nothing', step, why: 'none' };
  }
}
