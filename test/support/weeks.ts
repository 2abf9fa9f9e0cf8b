// Weeks of anything a player might do, for properties that must hold whatever is done.
import * as fc from 'fast-check';
import type { Deed, WeekInputs } from '../../src/core/engine/inputs.ts';
import type { EngineEvent } from '../../src/core/engine/event.ts';
import type { LedgerRow } from '../../src/core/engine/ledger.ts';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { BEHAVIOURS, type Organisation } from '../../src/core/engine/state.ts';
import { step, type Step } from '../../src/core/engine/step.ts';
import type { CauseMemory } from '../../src/core/engine/trace.ts';
import { MANAGER_LEVELS, MOVE_IDS, PRACTICE_IDS } from '../../src/core/scenario/vocabulary.ts';

const one = fc.integer({ min: 0, max: 2 });
const someone = fc.integer({ min: -1, max: 2 });
const promise = fc.constantFrom('a.a', 'b.b', 'c.c');
const amount = fc.double({ min: -2.7, max: 2.7, noNaN: true });

const move = fc.record({
  kind: fc.constant('move' as const),
  cause: fc.constantFrom('option:x.a@1', 'option:y.b@2'),
  manager: someone,
  move: fc.constantFrom(...MOVE_IDS),
  stakes: fc.constantFrom('low' as const, 'visible' as const, 'high' as const),
  reversible: fc.boolean(),
});
const practice = fc
  .record({ id: fc.constantFrom(...PRACTICE_IDS), who: one, times: fc.integer({ min: 1, max: 3 }) })
  .map(({ id, who, times }): Deed => {
    const manager = PRACTICES[id].perManager ? who : -1;
    return { kind: 'practice', cause: `plan:${id}.${manager < 0 ? 'all' : manager}@1`, manager, practice: id, times };
  });
const conduct = fc.record({
  kind: fc.constant('conduct' as const),
  cause: fc.constant('option:z.c@1'),
  manager: someone,
  behaviours: fc.dictionary(fc.constantFrom(...BEHAVIOURS), amount, { maxKeys: 4, noNullPrototype: true }),
});
const effect = fc.record({
  kind: fc.constant('effect' as const),
  cause: fc.constantFrom('effect:x.a.0@1', 'effect:y.b.1@1'),
  manager: someone,
  level: fc.constantFrom(...MANAGER_LEVELS, 'credit' as const),
  add: amount,
  afterWeeks: fc.integer({ min: 0, max: 4 }),
});
const lasting = fc.record({
  kind: fc.constant('effect' as const),
  cause: fc.constant('effect:z.a.0@1'),
  manager: fc.constant(-1),
  level: fc.constant('credit' as const),
  add: amount,
  lasts: fc.constant(true as const),
  afterWeeks: fc.integer({ min: 0, max: 4 }),
});
const claim = fc.record({
  kind: fc.constant('effect' as const),
  cause: fc.constant('effect:x.a.2@1'),
  manager: one,
  level: fc.constant('claim' as const),
  add: fc.integer({ min: 1, max: 6 }),
  afterWeeks: fc.integer({ min: 1, max: 4 }),
});
const made = fc.record({
  kind: fc.constant('promise' as const),
  cause: fc.constant('option:x.a@1'),
  manager: one,
  promise,
  due: fc.integer({ min: 1, max: 30 }),
});
const kept = promise.map((id): Deed => ({ kind: 'promise_kept', cause: `promise:${id}`, promise: id }));

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { arbitrary: move, weight: 4 },
  { arbitrary: practice, weight: 4 },
  conduct,
  effect,
  lasting,
  claim,
  made,
  kept,
);
const present = fc.array(deed, { maxLength: 6 }).map((deeds): WeekInputs => ({ deeds, away: false }));
const leave = fc.constant<WeekInputs>({ deeds: [], away: true });

/** Thirty weeks of anything, every eighth on leave or so. */
export const thirtyWeeks = fc.array(fc.oneof({ arbitrary: present, weight: 7 }, leave), {
  minLength: 30,
  maxLength: 30,
});
export const anySeed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

export const IDLE: WeekInputs = { deeds: [], away: false };
export const AWAY: WeekInputs = { deeds: [], away: true };

/** Plays weeks one after the other with full tracing; one Step a week. */
export function playWeeks(start: Organisation, weeks: readonly WeekInputs[]): Step[] {
  const steps: Step[] = [];
  let memory: CauseMemory | null = null;
  let state = start;
  for (const inputs of weeks) {
    const next = step(state, inputs, memory);
    steps.push(next);
    ({ state, memory } = next);
  }
  return steps;
}

/** The same inputs week after week. */
export const repeated = (inputs: WeekInputs, weeks: number): WeekInputs[] =>
  Array.from({ length: weeks }, () => inputs);

export const rowsOf = (steps: readonly Step[], variable: string, cause: string): LedgerRow[] =>
  steps.flatMap((s) => s.ledger).filter((r) => r.variable === variable && r.cause === cause);

export function eventsOf<K extends EngineEvent['kind']>(
  steps: readonly Step[],
  kind: K,
): Extract<EngineEvent, { kind: K }>[] {
  return steps.flatMap((s) => s.events).filter((e): e is Extract<EngineEvent, { kind: K }> => e.kind === kind);
}
