// What came of a deed by the ledger: what it moved by itself, week after week, without what followed from that.
import { readCauseId, type ReadCause } from '../engine/cause-id.ts';
import type { CauseId } from '../engine/ledger.ts';
import type { Run } from './run-state.ts';

/** From this readiness on somebody could have done it alone; points of a level from which on a deed is known by them. Design choice. */
export const ABLE = 0.5;
export const FELT = 3;

const POINTS_PER_Z = 15;
/** Levels that tell whether a deed did somebody good. */
const TOLD = ['trust', 'autonomy', 'skill', 'honesty', 'delivery'] as const;

/** Points by level, over the whole run. */
export type CameTo = Readonly<Record<(typeof TOLD)[number], number>>;

const known = new WeakMap<readonly unknown[], Map<CauseId, ReadCause>>();

/** A ledger names the same few causes again and again. */
function readOnce({ weeks }: Run, id: CauseId): ReadCause {
  const read = known.get(weeks) ?? new Map<CauseId, ReadCause>();
  known.set(weeks, read);
  const cause = read.get(id) ?? readCauseId(id);
  read.set(id, cause);
  return cause;
}

/** What came of it for everybody, in points: all that was lost, and all that was won. */
export function cameToAll(
  run: Run,
  isOfIt: (cause: ReadCause) => boolean,
): { readonly harm: number; readonly good: number } {
  const found = run.scenario.managers.map(({ id }) => Object.values(cameOf(run, id, isOfIt))).flat();
  const sum = (way: number): number => found.reduce((total, amount) => total + Math.max(0, way * amount), 0);
  return { harm: sum(-1), good: sum(1) };
}

/** Of all whose cause is one of them, for one manager; nothing, where it is nobody's in particular. */
export function cameOf(run: Run, manager: string | null, isOfIt: (cause: ReadCause) => boolean): CameTo {
  const sums = { trust: 0, autonomy: 0, skill: 0, honesty: 0, delivery: 0 };
  if (manager === null) return sums;
  const levels = new Map(TOLD.map((level) => [`${manager}.${level}`, level]));
  for (const { ledger } of run.weeks)
    for (const { variable, cause, amount } of ledger) {
      const level = levels.get(variable);
      if (level !== undefined && isOfIt(readOnce(run, cause))) sums[level] += POINTS_PER_Z * amount;
    }
  return sums;
}
