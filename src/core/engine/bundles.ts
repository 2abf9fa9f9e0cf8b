// The tables of moves and practices, made ready for the weekly kernel: which column of conduct, which level, how much.
import type { MoveId, PracticeId } from '../scenario/vocabulary.ts';
import { BEHAVIOUR_PLACE, LEVEL_PLACE, type LevelName, type YouName } from './levels.ts';
import { MOVES, type AtOnce, type MoveBundle } from './moves.table.ts';
import { type NeededBundle, PRACTICES } from './practices.table.ts';
import { type Behaviour, type Behaviours, BEHAVIOURS } from './state.ts';
import { offersOf, type Wishes } from './wishes.ts';
import { type UnrestRow, UNSETTLES } from './unrest.table.ts';

interface ConductRow {
  /** Place among the columns of conduct. */
  readonly index: number;
  readonly behaviour: Behaviour;
  readonly amount: number;
  /** Which way more of it is more of a good thing, ±1: there, what they have had lately leaves less room. 0: always in full. */
  readonly good: -1 | 0 | 1;
  /** Does this do good, 1, or harm, −1? */
  readonly helps: Sign;
}
type Sign = -1 | 0 | 1;
type Landing = { readonly level: LevelName } | { readonly you: YouName };
/**
 * A change at once. Without an end it adds `amount` (z, or a share, before stakes); with one it closes this share of the way
 * there and no more, so that repeating it leads nowhere else.
 */
export type Change = ({ readonly level: LevelName; readonly place: number } | { readonly you: YouName }) & {
  readonly amount: number;
  readonly end: number | null;
  readonly helps: Sign;
};
export interface Bundle {
  readonly rows: readonly ConductRow[];
  readonly changes: readonly Change[];
}
export interface PackedDeed {
  readonly always: Bundle | null;
  readonly ready: Bundle | null;
  readonly unready: Bundle | null;
  readonly others: Bundle | null;
  /** What it does besides, as far as that is needed. */
  readonly needed: (Bundle & Pick<NeededBundle, 'where' | 'by'>) | null;
  /** Does it matter how ready the manager is? */
  readonly minds: boolean;
  /** Is it help, which lands only where it is welcome? */
  readonly coaches: boolean;
  /** How it is received by someone this ready, 0–1: by what it does to say, respect and trust; z. */
  readonly felt: (ready: number) => number;
  /** What it gives of what managers wish for. */
  readonly offers: Wishes;
}

/** `sets`: the deed's number is the level it leads to. `fills`: the number is the share of what is left that it fills, up to ±1. */
type HowItLands = Landing & { readonly how?: 'sets' | 'fills' };
const LANDINGS: Readonly<Record<AtOnce, HowItLands>> = {
  trustNow: { level: 'trust' },
  autonomyNow: { level: 'autonomy' },
  clarityNow: { level: 'clarity' },
  honestyNow: { level: 'honesty' },
  skillNow: { level: 'skill' },
  strainNow: { level: 'strain' },
  engagementNow: { level: 'engagement' },
  dependenceNow: { level: 'dependence' },
  goalNow: { level: 'goal', how: 'sets' },
  scarNow: { level: 'scar' },
  opennessNow: { level: 'ownOpenness', how: 'fills' },
  keepingNow: { level: 'keeping', how: 'sets' },
  unrestNow: { level: 'unrest', how: 'fills' },
  deliveryNow: { level: 'delivery' },
  capabilityNow: { level: 'capability' },
  creditNow: { you: 'credit' },
  forewarnedNow: { you: 'forewarned', how: 'fills' },
  alliesNow: { you: 'allies', how: 'fills' },
  systemsNow: { you: 'systems', how: 'fills' },
  strategyNow: { you: 'strategy', how: 'fills' },
};

/** More of these is more of a good thing, and less absence is. Being watched has its own way of wearing off: adaptation. */
const GOOD: Readonly<Record<Behaviour, -1 | 0 | 1>> = {
  monitoring: 0,
  absence: -1,
  coaching: 1,
  direction: 1,
  goals: 1,
  sharing: 1,
  openness: 1,
  fairness: 1,
};

/** More of these is harm; of the organisation's own levels nobody's wishes change anything. */
const HARMFUL: readonly LevelName[] = ['strain', 'unrest', 'workload', 'dependence', 'scar', 'absence'];

/** Does this much more of a level do a manager good? */
export function helpOf(level: LevelName, amount: number): Sign {
  const sign = HARMFUL.includes(level) ? -amount : amount;
  return sign > 0 ? 1 : sign < 0 ? -1 : 0;
}

function changeOf(key: AtOnce, amount: number): Change {
  const { how, ...named } = LANDINGS[key];
  const where = 'level' in named ? { ...named, place: LEVEL_PLACE[named.level] } : named;
  const landing = { ...where, helps: 'level' in where ? helpOf(where.level, amount) : 0 } as const;
  switch (how) {
    case 'sets':
      return { ...landing, amount: 1, end: amount };
    case 'fills':
      return { ...landing, amount: Math.abs(amount), end: Math.sign(amount) };
    default:
      return { ...landing, amount, end: null };
  }
}

/** `wearsOff`: does what a manager has had lately leave less room for it? */
function pack(bundle: MoveBundle | undefined, wearsOff: boolean): Bundle | null {
  if (bundle === undefined) return null;
  const rows: ConductRow[] = [];
  const changes: Change[] = [];
  for (const key of Object.keys(bundle) as (Behaviour | AtOnce)[]) {
    const amount = bundle[key] ?? 0;
    if (key in LANDINGS) changes.push(changeOf(key as AtOnce, amount));
    else rows.push(conductRow(key as Behaviour, amount, wearsOff));
  }
  return { rows, changes };
}

function conductRow(behaviour: Behaviour, amount: number, wearsOff: boolean): ConductRow {
  const good = wearsOff && GOOD[behaviour] * amount > 0 ? GOOD[behaviour] : 0;
  // Being watched is harm to some and help to others by what else comes with it.
  const helps = behaviour === 'monitoring' ? 0 : helpOf(behaviour, amount);
  return { index: BEHAVIOUR_PLACE[behaviour], behaviour, amount, good, helps };
}

interface Bundles {
  always?: MoveBundle;
  ready?: MoveBundle;
  unready?: MoveBundle;
  others?: MoveBundle;
  readonly needed?: NeededBundle;
  readonly stance?: string;
}

/** Practices are done again and again, and wear off; moves are answers to what happened. */
function packDeed(row: Bundles, isPractice: boolean): PackedDeed {
  const reception = (b: MoveBundle | undefined): number =>
    (b?.fairness ?? 0) + (b?.sharing ?? 0) + 2 * (b?.trustNow ?? 0);
  const [always, ready, unready] = [reception(row.always), reception(row.ready), reception(row.unready)];
  return {
    always: pack(row.always, isPractice),
    ready: pack(row.ready, isPractice),
    unready: pack(row.unready, isPractice),
    others: pack(row.others, isPractice),
    needed: row.needed === undefined ? null : packNeeded(row.needed),
    minds: row.ready !== undefined || row.unready !== undefined || row.needed?.by !== undefined,
    coaches: row.stance === 'coach',
    felt: (share) => always + share * ready + (1 - share) * unready,
    offers: offersOf(behavioursOf(row)),
  };
}

/** With somebody half ready. */
function behavioursOf({ always, ready, unready }: Bundles): Behaviours {
  const of = (b: Behaviour): number => (always?.[b] ?? 0) + 0.5 * (ready?.[b] ?? 0) + 0.5 * (unready?.[b] ?? 0);
  return Object.fromEntries(BEHAVIOURS.map((b) => [b, of(b)])) as Behaviours;
}

function packNeeded({ does, ...how }: NeededBundle): PackedDeed['needed'] {
  const packed = pack(does, true);
  return packed === null ? null : { ...packed, ...how };
}

const REACHED = ['always', 'ready', 'unready', 'others'] as const;

/** A row with what it has in the table of unrest. */
function withUnrest(row: Bundles, unrest: UnrestRow | undefined): Bundles {
  const both = { ...row };
  for (const who of REACHED) if (unrest?.[who] !== undefined) both[who] = { ...row[who], ...unrest[who] };
  return both;
}

function packAll<Id extends MoveId | PracticeId>(
  table: Readonly<Record<Id, Bundles>>,
  isPractice: boolean,
): ReadonlyMap<Id, PackedDeed> {
  return new Map(
    (Object.keys(table) as Id[]).map((id) => [id, packDeed(withUnrest(table[id], UNSETTLES[id]), isPractice)]),
  );
}

const PACKED_MOVES = packAll<MoveId>(MOVES, false);
const PACKED_PRACTICES = packAll<PracticeId>(PRACTICES, true);

/** Throws for an id that is in no table. */
export function packedMove(id: MoveId): PackedDeed {
  return known(PACKED_MOVES.get(id), id);
}

/** Throws for an id that is in no table. */
export function packedPractice(id: PracticeId): PackedDeed {
  return known(PACKED_PRACTICES.get(id), id);
}

function known(packed: PackedDeed | undefined, id: string): PackedDeed {
  if (packed === undefined) throw new Error(`expected a move or practice of the tables, got "${id}"`);
  return packed;
}

const conducts = new WeakMap<Partial<Behaviours>, Bundle>();

/** Behaviours given directly, as the validation population does; packed once per object. */
export function packedConduct(behaviours: Partial<Behaviours>): Bundle {
  const before = conducts.get(behaviours);
  if (before !== undefined) return before;
  const packed = pack(behaviours, false) ?? { rows: [], changes: [] };
  conducts.set(behaviours, packed);
  return packed;
}
