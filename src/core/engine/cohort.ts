// Organisations of the same size laid out for stepping side by side: a column for each level, a lane for each manager. The
// loops of a week then run over all of them at once, which costs a fraction of stepping one after the other. Play is a cohort of one.
import type { Coming } from './changes.ts';
import type { EngineEvent } from './event.ts';
import type { Deed } from './inputs.ts';
import { type Column, type Columns, EXTRA_NAMES, LEVEL_NAMES, LEVELS, LUCK_NAMES, YOU_NAMES } from './levels.ts';
import type { ExtraName, LevelName, LevelToChange, LuckName, ManagerField, TeamField, YouName } from './levels.ts';
import { type Parameters, USUAL_PARAMETERS } from './parameters.ts';
import { createPeople, type People } from './people.ts';
import { BEHAVIOURS, type Character, type Claim, type Delayed, type Promise_, TRAIT_NAMES } from './state.ts';
import type { BossMark, TraitName } from './state.ts';
import type { Trace } from './trace.ts';
import { type Wish, WISHES } from './wishes.ts';

/** Where one organisation of a cohort stands, with what is no column. Its lists are replaced and never changed in place. */
export interface Place {
  readonly cohort: Cohort;
  /** Its managers' lanes begin at `index · managers`. */
  readonly index: number;
  seed: number;
  promises: readonly Promise_[];
  delayed: readonly Delayed[];
  /** Blocks of next week's attention that an author has claimed, or that were claimed when it came in; `asked` has the others. */
  claims: readonly Claim[];
  /** Of posts and people with names: see Organisation. */
  coming: readonly Coming[] | undefined;
  former: readonly string[] | undefined;
  /** Of the boss: see Organisation. */
  patience: number;
  turnWeeks: number;
  warned: boolean;
  marks: readonly BossMark[];
}

interface Named<Field> {
  readonly field: Field;
  readonly column: Column;
}

export interface Cohort {
  /** Managers of each organisation. */
  readonly managers: number;
  /** How many organisations there is room for, and how many there are. */
  readonly room: number;
  size: number;
  /** Managers of all organisations: size · managers. */
  lanes: number;
  /** The numbers of the equations, in force in all its organisations. */
  readonly parameters: Parameters;
  /** Weeks completed, the player's weeks in the post, and whether the player is on leave: the same in all organisations. */
  week: number;
  tenure: number;
  away: boolean;
  readonly places: readonly Place[];

  // Of each manager and team, by lane.
  /** z; shares for scar, dependence, goal, ownOpenness and keeping. */
  readonly levels: Columns<LevelName>;
  /** The same columns in the order of LEVELS, ready for changes. */
  readonly toChange: readonly LevelToChange[];
  /** The same columns by the field that holds them in the named form. */
  readonly named: {
    readonly manager: readonly Named<ManagerField>[];
    readonly team: readonly Named<TeamField>[];
  };
  /** The constant part of each level's target, z. */
  readonly traits: Columns<TraitName>;
  readonly characters: Character[];
  /** Of the character: 0–1 each. */
  readonly will: Column;
  readonly readiness: Column;
  /** Of the character: −1 to 1 each. */
  readonly wishes: Columns<Wish>;
  /** The week in which the manager goes, after notice; 0 = staying. Of the character. */
  readonly goesAt: Int32Array;
  /** 1 = nobody has the post, 2 = somebody does it for now, 0 = it is held. Of the character. */
  readonly empty: Uint8Array;
  readonly people: People;
  /** Blocks of next week's attention that the manager has claimed by asking in the last week. */
  readonly asked: Uint8Array;
  /** The player's own skill at coaching, the same in all lanes of a place; 1 = average. */
  readonly coachingSkill: Column;

  /** The columns by lane that are not the character's, for copying. */
  readonly changing: readonly Column[];

  /** Levels of each organisation itself, by place; z. */
  readonly you: Columns<YouName>;

  // The week in the making; of no meaning between weeks.
  /** Number of this week, 1-based: week + 1 while it runs. */
  number: number;
  /** What is done in each organisation, by place. */
  deeds: readonly (readonly Deed[])[];
  /** The places once more, those next to each other in which the same is done. */
  readonly order: Int32Array;
  /** This week's behaviours, a column each in the order of BEHAVIOURS, by lane; z. */
  readonly conduct: readonly Column[];
  /** How the conduct has come to be experienced: the first eight columns of `levels`, in the same order. */
  readonly experience: readonly Column[];
  /** What chance adds this week, by lane; z on the grid. */
  readonly luck: Columns<LuckName>;
  /** What bears on a level and is neither behaviour nor level, by lane; of these, only `short` lasts. */
  readonly extra: Columns<ExtraName>;
  /**
   * How much of a deed lands, in the order of `order`: of what it always does, of what it does to the ready, and to others; and by
   * what share its good does more and its harm less, as it suits what is wished for.
   */
  readonly weights: Columns<'always' | 'ready' | 'unready' | 'suits'>;
  /** Seed and week, mixed, by lane; and which of an organisation's managers a lane is. */
  readonly keys: Int32Array;
  readonly who: Int32Array;
  trace: Trace | null;
  events: EngineEvent[] | null;
}

/** Room for `room` organisations of `managers` each; none is in it yet. All weeks are stepped under `parameters`. */
export function createCohort(managers: number, room = 1, parameters = USUAL_PARAMETERS): Cohort {
  const lanes = managers * room;
  const column = columnMaker(lanes);
  const columns = <Name extends string>(names: readonly Name[]): Columns<Name> =>
    Object.fromEntries(names.map((name) => [name, column()])) as Record<Name, Column>;
  const levels = columns(LEVEL_NAMES);
  const extra = columns(EXTRA_NAMES);
  const coachingSkill = column();
  const places: Place[] = [];
  const cohort: Cohort = {
    managers,
    room,
    size: 0,
    lanes: 0,
    parameters,
    week: 0,
    tenure: 0,
    away: false,
    places,
    levels,
    toChange: LEVELS.map(({ name, unit }) => ({ name, column: levels[name], isShare: unit === 'share' })),
    named: {
      manager: LEVELS.flatMap((l) => (l.of === 'manager' ? [{ field: l.field, column: levels[l.name] }] : [])),
      team: LEVELS.flatMap((l) => (l.of === 'team' ? [{ field: l.field, column: levels[l.name] }] : [])),
    },
    traits: columns(TRAIT_NAMES),
    characters: [],
    will: column(),
    readiness: column(),
    wishes: columns(WISHES),
    goesAt: new Int32Array(lanes),
    empty: new Uint8Array(lanes),
    people: createPeople(lanes),
    asked: new Uint8Array(lanes),
    coachingSkill,
    changing: [...Object.values(levels), extra.short, coachingSkill],
    you: columns(YOU_NAMES),
    number: 0,
    deeds: [],
    order: new Int32Array(room),
    conduct: BEHAVIOURS.map(column),
    experience: BEHAVIOURS.map((b) => levels[b]),
    luck: columns(LUCK_NAMES),
    extra,
    weights: columns(['always', 'ready', 'unready', 'suits']),
    keys: new Int32Array(lanes),
    who: Int32Array.from({ length: lanes }, (_, i) => i % managers),
    trace: null,
    events: null,
  };
  for (let index = 0; index < room; index++)
    places.push({ cohort, index, seed: 0, promises: [], delayed: [], claims: [], ...NO_CHANGES, ...NO_BOSS });
  return cohort;
}

const NO_CHANGES = { coming: undefined, former: undefined } as const;
const NO_BOSS = { patience: 0, turnWeeks: 1, warned: false, marks: [] } as const;

/** Columns and blocks of memory are as many as this. */
const BLOCK = 24;

/**
 * Columns stand side by side in few blocks of memory, an odd number of cache lines apart: at a power of two, the same lane of
 * all columns would compete for the same few places of the cache.
 */
function columnMaker(lanes: number): () => Column {
  const apart = 64 * (Math.ceil(lanes / 8) | 1);
  let [block, next] = [new ArrayBuffer(0), BLOCK];
  return () => {
    if (next === BLOCK) [block, next] = [new ArrayBuffer(BLOCK * apart), 0];
    return new Float64Array(block, apart * next++, lanes);
  };
}

/** The next free place. Throws when the cohort is full. */
export function takePlace(c: Cohort): Place {
  const place = c.places[c.size];
  if (place === undefined) throw new Error(`expected at most ${c.room} organisations, got one more`);
  c.size += 1;
  c.lanes += c.managers;
  return place;
}

/** Takes all organisations out, so that others can come in. */
export function clearCohort(c: Cohort): void {
  c.size = 0;
  c.lanes = 0;
}
