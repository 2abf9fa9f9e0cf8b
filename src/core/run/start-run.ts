import { rulesHash } from '../scenario/rules-hash.ts';
import type { Scenario } from '../scenario/schema.ts';
import { openingRun } from './opening-run.ts';
import type { Run } from './run-state.ts';

const hashes = new WeakMap<Scenario, string>();

/** Worked out once: a room starts hundreds of runs of one scenario. */
function hashOf(scenario: Scenario): string {
  const known = hashes.get(scenario) ?? rulesHash(scenario);
  hashes.set(scenario, known);
  return known;
}

/** A new run at its opening. `seed` is taken as a 32-bit whole number, `hash` as the hash of the scenario's rules where it is known. */
export const startRun = (scenario: Scenario, seed: number, hash = hashOf(scenario)): Run =>
  openingRun(scenario, seed, hash);
