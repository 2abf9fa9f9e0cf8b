// Apart from what the door needs: it comes with the seat.
import type { LiveKept } from '../live-shell.ts';
import { keepSeat, keysOf, type KeptSeat } from './seat-kept.ts';

/**
 * Again and again while somebody is there: what is deleted under an open page is kept once more, as a run is by its next decision.
 * What another window has forgotten stays forgotten.
 */
export function stayAt(kept: LiveKept, seat: KeptSeat, at: number): void {
  if (kept.read(keysOf(seat.joined.session).seat) !== null) keepSeat(kept, { ...seat, at });
}
