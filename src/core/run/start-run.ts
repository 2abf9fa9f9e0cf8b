import { compile } from '../engine/compile.ts';
import { rulesHash } from '../scenario/rules-hash.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Run } from './run-state.ts';

const hashes = new WeakMap<Scenario, string>();

/** Worked out once: a room starts hundreds of runs of one scenario. */
function hashOf(scenario: Scenario): string {
  const known = hashes.get(scenario) ?? rulesHash(scenario);
  hashes.set(scenario, known);
  return known;
}

/** A new run at its opening. `seed` is taken as a 32-bit whole number, `hash` as the hash of the scenario's rules where it is known. */
export function startRun(scenario: Scenario, seed: number, hash = hashOf(scenario)): Run {
  const start = compile(scenario, seed);
  return {
    scenario,
    hash,
    seed: start.seed,
    phase: 'opening',
    week: 1,
    start,
    organisation: start,
    memory: null,
    decisions: [],
    style: null,
    bets: [],
    queue: [],
    queued: 0,
    seen: [],
    chosen: [],
    followUps: [],
    weeks: [],
    previous: null,
  };
}
