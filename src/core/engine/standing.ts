// Standing with the boss, and how far it is from the end of patience. Apart from other readings: whoever opens a scenario waits for this.
import { BOSS } from './early-parameters.table.ts';
import type { Parameters } from './parameters.ts';
import type { Readable } from './reading.ts';

/** Standing with the boss, z. */
export function creditOf(o: Readable): number {
  return 'cohort' in o ? o.cohort.you.credit[o.index]! : o.credit;
}

/** How far the boss's patience reaches below usual standing, z; `patience` 0–1. */
export const reachOf = ({ holds, holdsLonger }: Parameters['BOSS'], patience: number): number =>
  holds + holdsLonger * patience;

/** z that standing may still fall before the boss's patience is gone; below 0 it is. */
export function patienceLeft(o: Readable): number {
  return creditOf(o) + reachOf(BOSS, o.patience);
}

/** Whether worry shows in the boss. One who is worried says no to what needs a yes. */
export const isWorried = (o: Readable): boolean => patienceLeft(o) < BOSS.worry;
