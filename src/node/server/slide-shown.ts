// What of a session's slide is shown to the room: results only once the facilitator has let them go.
import { slideOf } from '../../core/session/debrief/slide-of.ts';
import { heldBack, isResult } from '../../core/session/is-result.ts';
import type { Beside, SessionState } from '../../core/session/session-state.ts';
import type { Slide } from '../../core/session/slide.ts';

export function slideShown(state: SessionState, beside: Beside): Slide {
  const slide = slideOf(state, state.step, beside);
  return state.revealed || !isResult(slide) ? slide : heldBack(slide, state.step);
}
