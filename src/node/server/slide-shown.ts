// What of a session's slide is shown to the room: results only once the facilitator has let them go.
import { slideOf } from '../../core/session/debrief/slide-of.ts';
import type { Beside, SessionState } from '../../core/session/session-state.ts';
import type { Slide } from '../../core/session/slide.ts';

export function slideShown(state: SessionState, beside: Beside): Slide {
  const slide = slideOf(state, state.step, beside);
  return state.revealed || !isResult(slide, state) ? slide : { kind: 'nothing', step: state.step, why: 'held' };
}

function isResult(slide: Slide, { step }: SessionState): boolean {
  switch (slide.kind) {
    case 'bets':
    case 'told':
    case 'choice':
    case 'cloud':
    case 'shown_again':
      return true;
    case 'pair':
      return step === 'pair.shift';
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
