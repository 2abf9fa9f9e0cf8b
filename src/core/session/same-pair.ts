import type { Pair } from './session-event.ts';

/** The same two runs at the same moment, in the same order: votes for one are votes for the other. */
export const samePair = (a: Pair | null, b: Pair | null): boolean =>
  a?.moment === b?.moment && a?.one === b?.one && a?.other === b?.other;
