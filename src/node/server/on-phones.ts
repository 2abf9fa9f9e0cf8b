// What of a slide goes to phones: in the debrief all that its words and figures need, for whoever cannot see the wall.
import { MOST_PLANS, MOST_WAYS_BACK, type Slide } from '../../core/session/slide.ts';

/** Null where the phone itself says what is asked. What is only drawn stays behind: hundreds of phones are told every change. */
export function onPhones(slide: Slide): Slide | null {
  switch (slide.kind) {
    case 'bets':
    case 'told':
    case 'choice':
    case 'prompts':
    case 'pair':
    case 'shown_again':
    case 'idea':
    case 'close':
    case 'nothing':
      return slide;
    case 'cloud':
      return { ...slide, frames: slide.frames.slice(lastPlayed(slide.frames)).slice(0, 1) };
    case 'second':
      return { ...slide, to: slide.to.slice(0, MOST_WAYS_BACK) };
    case 'plans':
      return { ...slide, wall: slide.wall.slice(-MOST_PLANS) };
    case 'welcome':
    case 'frame':
    case 'turn':
      return null;
  }
}

/** The week that the slide's words are about. */
function lastPlayed(frames: Extract<Slide, { readonly kind: 'cloud' }>['frames']): number {
  return Math.max(
    0,
    frames.findLastIndex(({ away }) => !away),
  );
}
