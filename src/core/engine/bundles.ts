// The tables of moves and practices, made ready for the weekly kernel: which column of conduct, which level, how much.
import type { MoveId, PracticeId } from '../scenario/vocabulary.ts';
import { BEHAVIOUR_PLACE, type LevelName, type YouName } from './levels.ts';
import { MOVES, type AtOnce, type MoveBundle } from './moves.table.ts';
import { PRACTICES } from './practices.table.ts';
import type { Behaviour, Behaviours } from './state.ts';

interface ConductRow {
  /** Place among the columns of conduct. */
  readonly index: number;
  readonly behaviour: Behaviour;
  readonly amount: number;
}
type Landing = { readonly level: LevelName } | { readonly you: YouName };
/** A change at once, z before stakes. */
export type Change = Landing & { readonly amount: number };
export interface Packed {
  readonly rows: readonly ConductRow[];
  readonly changes: readonly Change[];
}
export interface PackedDeed {
  readonly always: Packed | null;
  readonly ready: Packed | null;
  readonly unready: Packed | null;
  readonly others: Packed | null;
  /** Is it help, which lands only where it is welcome? */
  readonly coaches: boolean;
  /** How it is received by someone this ready, 0–1: by what it does to say, respect and trust; z. */
  readonly felt: (ready: number) => number;
}

const LANDINGS: Readonly<Record<AtOnce, Landing>> = {
  trustNow: { level: 'trust' },
  autonomyNow: { level: 'autonomy' },
  clarityNow: { level: 'clarity' },
  honestyNow: { level: 'honesty' },
  skillNow: { level: 'skill' },
  strainNow: { level: 'strain' },
  engagementNow: { level: 'engagement' },
  dependenceNow: { level: 'dependence' },
  goalNow: { level: 'goal' },
  scarNow: { level: 'scar' },
  opennessNow: { level: 'ownOpenness' },
  keepingNow: { level: 'keeping' },
  deliveryNow: { level: 'delivery' },
  capabilityNow: { level: 'capability' },
  creditNow: { you: 'credit' },
  alliesNow: { you: 'allies' },
  systemsNow: { you: 'systems' },
  strategyNow: { you: 'strategy' },
};

function pack(bundle: MoveBundle | undefined): Packed | null {
  if (bundle === undefined) return null;
  const rows: ConductRow[] = [];
  const changes: Change[] = [];
  for (const key of Object.keys(bundle) as (Behaviour | AtOnce)[]) {
    const amount = bundle[key] ?? 0;
    if (key in LANDINGS) changes.push({ ...LANDINGS[key as AtOnce], amount });
    else rows.push({ index: BEHAVIOUR_PLACE[key as Behaviour], behaviour: key as Behaviour, amount });
  }
  return { rows, changes };
}

interface Bundles {
  readonly always?: MoveBundle;
  readonly ready?: MoveBundle;
  readonly unready?: MoveBundle;
  readonly others?: MoveBundle;
  readonly stance?: string;
}

function packDeed(row: Bundles): PackedDeed {
  const reception = (b: MoveBundle | undefined): number =>
    (b?.fairness ?? 0) + (b?.sharing ?? 0) + 2 * (b?.trustNow ?? 0);
  const [always, ready, unready] = [reception(row.always), reception(row.ready), reception(row.unready)];
  return {
    always: pack(row.always),
    ready: pack(row.ready),
    unready: pack(row.unready),
    others: pack(row.others),
    coaches: row.stance === 'coach',
    felt: (share) => always + share * ready + (1 - share) * unready,
  };
}

function packAll<Id extends string>(table: Readonly<Record<Id, Bundles>>): ReadonlyMap<Id, PackedDeed> {
  return new Map((Object.keys(table) as Id[]).map((id) => [id, packDeed(table[id])]));
}

const PACKED_MOVES = packAll<MoveId>(MOVES);
const PACKED_PRACTICES = packAll<PracticeId>(PRACTICES);

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

const conducts = new WeakMap<Partial<Behaviours>, Packed>();

/** Behaviours given directly, as the validation population does; packed once per object. */
export function packedConduct(behaviours: Partial<Behaviours>): Packed {
  const before = conducts.get(behaviours);
  if (before !== undefined) return before;
  const packed = pack(behaviours) ?? { rows: [], changes: [] };
  conducts.set(behaviours, packed);
  return packed;
}
