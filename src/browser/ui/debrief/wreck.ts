// However it compares with others, nobody would call this a good run: and what makes it one, the plainest first.
import type { Debrief } from '../../../core/run/debrief.ts';
import { goneFrom } from './leaver-lines.ts';

/** Points; below it a level is low. A share of all people. */
const LOW = 40;
const MANY_LEFT = 0.15;

type Wreck = 'people' | 'trust' | 'work';

/** Null for a run that is none. */
export function wreckOf(debrief: Debrief): Wreck | null {
  const { peopleStart, trustEnd, deliveryAway, managersLeft } = debrief.outcome;
  const many = goneFrom(debrief) >= MANY_LEFT * peopleStart || managersLeft.length > 0;
  const worst = Math.min(trustEnd, deliveryAway);
  if (many && worst >= LOW) return 'people';
  if (worst < LOW) return trustEnd <= deliveryAway ? 'trust' : 'work';
  return null;
}
