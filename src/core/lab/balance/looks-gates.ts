// Gates on what the map tells.
import type { Gate } from './gates.ts';
import type { Looks } from './looks.ts';

const EARLY = 4;
const MOST_EARLY = 0.8;
const MOST_LATER = 0.95;

/** Others alone must tell: that the player's own week is drawn would make it too easy. */
export function looksGates({ told }: Looks): Gate[] {
  return told.map(({ week, others }) => {
    const [id, target] = week <= EARLY ? ['seen_early', MOST_EARLY] : [`seen_${week}`, MOST_LATER];
    const says = `ways of leading told apart by others’ looks after week ${week}: share of runs`;
    return { id, says, value: others, target: `≥ ${target}`, met: others >= target, interval: null };
  });
}
