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
    // What people wrote themselves is read by the facilitator first.
    case 'plans':
      return slide.wall.length > 0;
    case 'pair':
      return slide.step === 'pair.shift';
    case 'welcome':
    case 'frame':
    case 'turn':
    case 'prompts':
    case 'second':
    case 'idea':
    case 'close':
    case 'nothing':
      return false;
  }
}
