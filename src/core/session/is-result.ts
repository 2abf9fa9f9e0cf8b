import type { Slide } from './slide.ts';

/** What a room came to: on the projector only once the facilitator lets it go. All else is shown at once. */
export function isResult(slide: Slide): boolean {
  switch (slide.kind) {
    case 'bets':
    case 'told':
    case 'choice':
    case 'cloud':
    case 'shown_again':
      return true;
    case 'pair':
      return slide.step === 'pair.shift';
    case 'welcome':
    case 'frame':
    case 'turn':
    case 'prompts':
    case 'second':
    case 'idea':
    case 'plans':
    case 'close':
    case 'nothing':
      return false;
  }
}
