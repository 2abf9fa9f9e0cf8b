// Sorts the causes of one week's change: the player's deeds first, follow-ons next, the engine's own last and summed.
import type { Cause } from '../../../core/run/cause.ts';
import type { DecisionMark, SeriesPoint } from '../../../core/run/debrief.ts';

export interface MergedCause extends Cause {
  /** Weeks in which the deed was done, ascending; one deed may have been done often. */
  readonly weeks: readonly number[];
}
export interface SortedCauses {
  readonly change: number;
  readonly deeds: readonly MergedCause[];
  /** Deeds too small to name one by one, in one sum, points. */
  readonly smallDeeds: number;
  /** Leave, and one level pulling on another. */
  readonly followOns: readonly MergedCause[];
  /** Settling, luck and character in one sum, points. */
  readonly ownSum: number;
}

const DEED_KINDS: ReadonlySet<Cause['kind']> = new Set(['option', 'plan', 'undone', 'effect', 'escalation', 'promise']);
const FOLLOW_ON_KINDS: ReadonlySet<Cause['kind']> = new Set(['away', 'state']);
/** Points; smaller amounts would read as zero. */
const LEAST_SHOWN = 0.5;
/** Points; what reads as one is told together, unless it is all there is. */
const LEAST_ALONE = 1.5;

const isDeed = (cause: Cause): boolean => DEED_KINDS.has(cause.kind);
const isFollowOn = (cause: Cause): boolean => FOLLOW_ON_KINDS.has(cause.kind);
const isAlone = (cause: Cause): boolean => Math.abs(cause.amount) >= LEAST_ALONE;
const isShown = (cause: Cause): boolean => Math.abs(cause.amount) >= LEAST_SHOWN;
const sum = (causes: readonly Cause[]): number => causes.reduce((total, cause) => total + cause.amount, 0);

/** Same for what a reader would call the same deed: a choice, or a practice whatever its weeks. */
export const deedKey = (cause: Cause): string =>
  [cause.kind, cause.moment, cause.practice, cause.manager, cause.variable, cause.text].join('|');

function mergeCauses(causes: readonly Cause[]): MergedCause[] {
  const byKey = new Map<string, MergedCause>();
  for (const cause of causes) {
    const before = byKey.get(deedKey(cause));
    const weeks = new Set([...(before?.weeks ?? []), ...(cause.week === null ? [] : [cause.week])]);
    const amount = cause.amount + (before?.amount ?? 0);
    byKey.set(deedKey(cause), { ...cause, amount, weeks: [...weeks].toSorted((a, b) => a - b) });
  }
  return [...byKey.values()].toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** `named`: how many deeds are told one by one. */
export function sortCauses(point: SeriesPoint, named = Infinity): SortedCauses {
  const deeds = mergeCauses(point.causes.filter(isDeed));
  const shown = deeds.filter((deed, at) => isShown(deed) && (at === 0 || isAlone(deed))).slice(0, named);
  const followOns = mergeCauses(point.causes.filter(isFollowOn)).filter(isAlone);
  const change = sum(point.causes);
  return {
    change,
    deeds: shown,
    smallDeeds: sum(deeds) - sum(shown),
    followOns,
    ownSum: change - sum(deeds) - sum(followOns),
  };
}

/** How far the player's own deeds moved this point once they are set off against each other, in points. */
export const deedWeight = (point: SeriesPoint): number => Math.abs(sum(point.causes.filter(isDeed)));

/** How much a decision moved some series over the whole run, whichever way, in points. */
export const decisionWeight = (
  { moment, week }: Pick<DecisionMark, 'moment' | 'week'>,
  series: readonly (readonly SeriesPoint[])[],
): number =>
  series
    .flat()
    .flatMap((point) => point.causes)
    .reduce(
      (total, cause) => (cause.moment === moment && cause.week === week ? total + Math.abs(cause.amount) : total),
      0,
    );

/** The deed that moved a series most over the whole run, its amounts of all weeks added up. */
export function strongestDeed(series: readonly SeriesPoint[]): MergedCause | null {
  const strongest = mergeCauses(series.flatMap((point) => point.causes.filter(isDeed)))[0];
  return strongest !== undefined && Math.abs(strongest.amount) >= 1 ? strongest : null;
}
