// One week. The systems run in this order; each has its file in systems/, but sharing, which lies with organisation.
import type { EngineEvent } from './event.ts';
import { clearCohort, type Cohort, createCohort } from './cohort.ts';
import { snap } from './fixed.ts';
import type { Deed, WeekInputs } from './inputs.ts';
import type { LedgerRow } from './ledger.ts';
import type { Columns } from './levels.ts';
import { type Parameters, USUAL_PARAMETERS } from './parameters.ts';
import { enter, organisationAt } from './places.ts';
import type { Organisation } from './state.ts';
import { bossSystem } from './systems/boss.ts';
import { changesSystem, openPostsSystem } from './systems/changes.ts';
import { conductSystem } from './systems/conduct.ts';
import { contagionSystem } from './systems/contagion.ts';
import { delayedSystem } from './systems/delayed.ts';
import { deliverySystem } from './systems/delivery.ts';
import { escalationSystem } from './systems/escalation.ts';
import { experienceSystem } from './systems/experience.ts';
import { growthSystem } from './systems/growth.ts';
import { lookingSystem } from './systems/looking.ts';
import { organisationSystem, sharingSystem } from './systems/organisation.ts';
import { peopleSystem } from './systems/people.ts';
import { promiseSystem } from './systems/promises.ts';
import { relationshipSystem } from './systems/relationship.ts';
import { teamSystem } from './systems/team.ts';
import { wellbeingSystem } from './systems/wellbeing.ts';
import { type CauseMemory, Trace } from './trace.ts';
import { beginWeek } from './week.ts';

const SYSTEMS = [
  openPostsSystem,
  delayedSystem,
  conductSystem,
  promiseSystem,
  sharingSystem,
  experienceSystem,
  relationshipSystem,
  wellbeingSystem,
  growthSystem,
  contagionSystem,
  teamSystem,
  deliverySystem,
  peopleSystem,
  lookingSystem,
  changesSystem,
  escalationSystem,
  organisationSystem,
  bossSystem,
];

export interface Step {
  readonly state: Organisation;
  readonly events: readonly EngineEvent[];
  readonly ledger: readonly LedgerRow[];
  /** Which deeds each manager's present experience is made of; hand it to the next step. */
  readonly memory: CauseMemory;
}

/** Runs one week on a copy. The ledger's rows of a variable sum exactly to its change. Never throws for valid state. */
export function step(
  state: Organisation,
  inputs: WeekInputs,
  memory: CauseMemory | null = null,
  parameters = USUAL_PARAMETERS,
): Step {
  const c = roomFor(state.managers.length, parameters);
  const place = enter(c, state);
  const trace = new Trace(state.week + 1, state.managers.length, memory);
  const events: EngineEvent[] = [];
  advance(c, [inputs.deeds], inputs.away, trace, events);
  return { state: organisationAt(place), events, ledger: trace.rows, memory: trace.memory };
}

/** The same week without a word of why: the same state and events, in a fraction of the time and the memory. */
export function stepUntraced(state: Organisation, inputs: WeekInputs): Pick<Step, 'state' | 'events'> {
  const c = roomFor(state.managers.length, USUAL_PARAMETERS);
  const place = enter(c, state);
  const events: EngineEvent[] = [];
  advance(c, [inputs.deeds], inputs.away, null, events);
  return { state: organisationAt(place), events };
}

const usualRooms: Cohort[] = [];

/** An empty cohort of one. That of play is kept from step to step: making its columns costs more than the week. */
function roomFor(managers: number, parameters: Parameters): Cohort {
  if (parameters !== USUAL_PARAMETERS) return createCohort(managers, 1, parameters);
  const c = (usualRooms[managers] ??= createCohort(managers));
  clearCohort(c);
  return c;
}

/**
 * Runs one week in place in all organisations of `c`; `deeds` are what is done in each, by place. With `trace` and `events` null
 * nothing is recorded. The one rule set of play and mass simulation. Throws when more than one organisation is to be recorded.
 */
export function advance(
  c: Cohort,
  deeds: readonly (readonly Deed[])[],
  away: boolean,
  trace: Trace | null = null,
  events: EngineEvent[] | null = null,
): void {
  if (c.size > 1 && (trace !== null || events !== null))
    throw new Error(`expected one organisation to record, got ${c.size}`);
  c.trace = trace;
  c.events = events;
  beginWeek(c, deeds, away);
  const before = events === null ? null : noticeable(c.levels);
  for (let s = 0; s < SYSTEMS.length; s++) SYSTEMS[s]!(c);
  c.week += 1;
  if (!away) c.tenure += 1;
  if (events !== null && before !== null) tellChanges(c, before, events);
}

/** A change of trust that a person would notice, z. */
const NOTICEABLE = 0.12;
/** Skill gained in steps of this size is seen as growth, z. */
const GROWTH_STEP = 0.25;

type Noticeable = Columns<'trust' | 'skill' | 'unrest' | 'looking'>;

function noticeable({ trust, skill, unrest, looking }: Noticeable): Noticeable {
  return { trust: trust.slice(), skill: skill.slice(), unrest: unrest.slice(), looking: looking.slice() };
}

function tellChanges(c: Cohort, before: Noticeable, events: EngineEvent[]): void {
  const { trust, skill, unrest, looking } = c.levels;
  const { UNREST, LOOKING } = c.parameters;
  for (let manager = 0; manager < c.managers; manager++) {
    const change = snap(trust[manager]! - before.trust[manager]!);
    if (hasChanged(events, manager)) continue;
    if (change > NOTICEABLE || change < -NOTICEABLE) events.push({ kind: 'trust', manager, change });
    const usual = c.traits.skill[manager]!;
    if (steps(skill[manager]! - usual) > steps(before.skill[manager]! - usual)) events.push({ kind: 'grew', manager });
    if (unrest[manager]! >= UNREST.visible && before.unrest[manager]! < UNREST.visible)
      events.push({ kind: 'restless', manager });
    if (looking[manager]! >= LOOKING.visible && before.looking[manager]! < LOOKING.visible)
      events.push({ kind: 'wants_out', manager });
  }
}

/** Whoever has the post is another than a week ago, and has not come to think otherwise. */
const hasChanged = (events: readonly EngineEvent[], manager: number): boolean =>
  events.some((e) => (e.kind === 'seat_vacant' || e.kind === 'seat_filled') && e.manager === manager);

function steps(gained: number): number {
  return Math.floor(Math.max(0, gained) / GROWTH_STEP);
}
