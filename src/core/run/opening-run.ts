import { compile } from '../engine/compile.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Run } from './run-state.ts';

/** A new run at its opening. `seed` is taken as a 32-bit whole number; `hash` is that of the scenario's rules. */
export function openingRun(scenario: Scenario, seed: number, hash: string): Run {
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
    looked: [],
    followUps: [],
    waiting: [],
    signsTold: [],
    opened: [],
    borrowed: 0,
    owed: null,
    weeks: [],
    previous: null,
  };
}
