// What the steps of a room are called on a phone.
import { turnIn } from '../../../core/session/agenda.ts';
import type { StepId } from '../../../core/session/step.ts';
import type { TextOf } from '../../ui/text/text.ts';

export const isDebriefStep = (step: StepId): boolean =>
  turnIn(step) === null && !['welcome', 'frame', 'play', 'leave'].includes(step);

export function whereWords(step: StepId, words: TextOf<'join'>): string {
  const turn = turnIn(step);
  if (turn !== null) return words('join.at.turn', { turn });
  switch (step) {
    case 'welcome':
    case 'frame':
    case 'play':
    case 'leave':
    case 'second':
      return words(`join.at.${step}`);
    default:
      return words('join.at.debrief');
  }
}
