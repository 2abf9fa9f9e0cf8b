// One week. The systems run in this order; each is one file in systems/.
import type { EngineEvent } from './event.ts';
import { snap } from './fixed.ts';
import { type FlatOrganisation, flatten, unflatten } from './flat.ts';
import type { WeekInputs } from './inputs.ts';
import type { LedgerRow } from './ledger.ts';
import { LEVEL } from './levels.ts';
import type { Organisation } from './state.ts';
import { conductSystem } from './systems/conduct.ts';
import { contagionSystem } from './systems/contagion.ts';
import { delayedSystem } from './systems/delayed.ts';
import { deliverySystem } from './systems/delivery.ts';
import { escalationSystem } from './systems/escalation.ts';
import { experienceSystem } from './systems/experience.ts';
import { growthSystem } from './systems/growth.ts';
import { organisationSystem } from './systems/organisation.ts';
import { peopleSystem } from './systems/people.ts';
import { promiseSystem } from './systems/promises.ts';
import { relationshipSystem } from './systems/relationship.ts';
import { teamSystem } from './systems/team.ts';
import { wellbeingSystem } from './systems/wellbeing.ts';
import { type CauseMemory, Trace } from './trace.ts';
import { beginWeek, createWeek, type Week } from './week.ts';

const SYSTEMS = [
  delayedSystem,
  conductSystem,
  promiseSystem,
  experienceSystem,
  relationshipSystem,
  wellbeingSystem,
  growthSystem,
  contagionSystem,
  teamSystem,
  deliverySystem,
  peopleSystem,
  escalationSystem,
  organisationSystem,
];

export interface Step {
  readonly state: Organisation;
  readonly events: readonly EngineEvent[];
  readonly ledger: readonly LedgerRow[];
  /** Which deeds each manager's present experience is made of; hand it to the next step. */
  readonly memory: CauseMemory;
}

/** Runs one week on a copy. The ledger's rows of a variable sum exactly to its change. Never throws for valid state. */
export function step(state: Organisation, inputs: WeekInputs, memory: CauseMemory | null = null): Step {
  const next = flatten(state);
  const trace = new Trace(state.week + 1, state.managers.length, memory);
  const events: EngineEvent[] = [];
  advance(next, inputs, trace, events);
  return { state: unflatten(next), events, ledger: trace.rows, memory: trace.memory };
}

/**
 * Runs one week in place; with `trace` and `events` null nothing is recorded. The one rule set of play and mass simulation,
 * which hands in `scratch` (from createWeek, same number of managers) so that a week allocates next to nothing.
 */
export function advance(
  state: FlatOrganisation,
  inputs: WeekInputs,
  trace: Trace | null,
  events: EngineEvent[] | null,
  scratch: Week = createWeek(state, inputs),
): void {
  beginWeek(scratch, state, inputs);
  scratch.trace = trace;
  scratch.events = events;
  const before = events === null ? null : state.managers.map(({ levels }) => levels.slice());
  state.away = inputs.away;
  for (let s = 0; s < SYSTEMS.length; s++) SYSTEMS[s]?.(scratch);
  state.week += 1;
  if (!inputs.away) state.tenure += 1;
  if (events !== null && before !== null) tellChanges(state, before, events);
}

/** A change of trust that a person would notice, z. */
const NOTICEABLE = 0.12;
/** Below this trust and above this strain, a manager starts to look around, z. */
const WANTS_OUT = { trust: -1, strain: 0.5 } as const;

/** Skill gained in steps of this size is seen as growth, z. */
const GROWTH_STEP = 0.25;

function tellChanges(state: FlatOrganisation, before: readonly (readonly number[])[], events: EngineEvent[]): void {
  state.managers.forEach(({ levels, trait }, manager) => {
    const then = before[manager] ?? levels;
    const trust = levels[LEVEL.trust];
    const change = snap(trust - (then[LEVEL.trust] ?? 0));
    if (change > NOTICEABLE || change < -NOTICEABLE) events.push({ kind: 'trust', manager, change });
    const usual = trait[LEVEL.skill];
    if (steps(levels[LEVEL.skill] - usual) > steps((then[LEVEL.skill] ?? 0) - usual))
      events.push({ kind: 'grew', manager });
    if (trust < WANTS_OUT.trust && levels[LEVEL.strain] > WANTS_OUT.strain) events.push({ kind: 'wants_out', manager });
  });
}

function steps(gained: number): number {
  return Math.floor(Math.max(0, gained) / GROWTH_STEP);
}
