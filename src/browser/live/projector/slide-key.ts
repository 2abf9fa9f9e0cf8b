import type { Slide } from '../../../core/session/slide.ts';

/** The same while a slide only counts on: another one comes in, this one stays. */
export function slideKey(slide: Slide): string {
  switch (slide.kind) {
    case 'choice':
      return `choice ${slide.moment}`;
    case 'turn':
      return `turn ${slide.step} ${slide.ask?.title ?? ''}`;
    case 'pair':
    case 'nothing':
      return `${slide.kind} ${slide.step}`;
    case 'welcome':
    case 'frame':
    case 'bets':
    case 'told':
    case 'prompts':
    case 'cloud':
    case 'second':
    case 'shown_again':
    case 'idea':
    case 'plans':
    case 'close':
      return slide.kind;
  }
}
