// What of a session's slide is shown to the room: results only once the facilitator has let them go.
import { slideOf } from '../../core/session/debrief/slide-of.ts';
import { isResult } from '../../core/session/is-result.ts';
import type { Beside, SessionState } from '../../core/session/session-state.ts';
import type { Slide } from '../../core/session/slide.ts';

export function slideShown(state: SessionState, beside: Beside): Slide {
  const slide = slideOf(state, state.step, beside);
  if (state.revealed || !isResult(slide)) return slide;
  // While they write they see how many there are.
  return slide.kind === 'plans' ? { ...slide, wall: [] } : { kind: 'nothing', step: state.step, why: 'held' };
}
