// How a deed is taken by whom it is for: what shows in their face, and what of it lasts. Their readiness and how it suits must be weighed.
import type { PackedDeed } from '../bundles.ts';
import { snap } from '../fixed.ts';
import { LEVEL_PLACE } from '../levels.ts';
import { changeIn } from '../week.ts';
import type { Span } from './landing.ts';

/** Being met as one wishes, or not, in what mattered stays: they do more with it, or less. */
export function meetWishes({ c, first, end }: Span, manager: number, stakes: number, cause: string): void {
  const { lands, lasts } = c.parameters.WISH;
  if (lands === 0) return;
  const level = c.toChange[LEVEL_PLACE.suited]!;
  const share = (lasts * stakes) / lands;
  for (let n = first; n < end; n++) {
    const amount = snap(share * c.weights.suits[n]!);
    if (amount !== 0) changeIn(c, c.order[n]! * c.managers + manager, level, amount, cause);
  }
}

/** How much more warmly somebody takes what is just what they wish for; z of how it is received. Design choice. */
const FELT = 0.8;

/** How a deed is received where it comes first; its readiness and its fit must be known. */
export function received({ c, first }: Span, deed: PackedDeed): number {
  const { lands } = c.parameters.WISH;
  const suits = lands > 0 ? c.weights.suits[first]! / lands : 0;
  return deed.felt(c.weights.ready[first]!) + FELT * suits;
}

/** How a deed was received, for faces. */
export function tone(felt: number): 'warm' | 'cool' | 'plain' {
  return felt > 0.6 ? 'warm' : felt < -0.6 ? 'cool' : 'plain';
}
