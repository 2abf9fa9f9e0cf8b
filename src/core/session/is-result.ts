import type { Slide } from './slide.ts';
import type { StepId } from './step.ts';

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

/** What stands there until the facilitator lets a result go: what it is about, and no figure. */
export function heldBack(slide: Slide, step: StepId): Slide {
  // While they write they see how many there are.
  if (slide.kind === 'plans') return { ...slide, wall: [] };
  if (slide.kind !== 'choice') return { kind: 'nothing', step, why: 'held' };
  const { title, text, rows } = slide;
  const options = rows.map((row) => ({ id: row.option, text: row.text }));
  return { kind: 'nothing', step, why: 'held', asked: { title, text, options } };
}
