// Gates on what the map tells.
import type { Gate } from './gates.ts';
import type { Looks } from './looks.ts';
import { least } from './matter.ts';

const EARLY = 4;

/** Others alone must tell: that the player's own week is drawn would make it too easy. */
export function looksGates({ told }: Looks): Gate[] {
  return told.map(({ week, others }) =>
    week <= EARLY
      ? least('seen_early', `ways of leading told apart by others’ looks after week ${week}`, others, 0.8)
      : least(`seen_${week}`, `ways of leading told apart by others’ looks after week ${week}`, others, 0.95),
  );
}
