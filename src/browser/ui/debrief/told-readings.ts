// What the told-against-true chart needs to know: the weeks played, the three lines, where they were furthest apart.
import type { ManagerDebrief } from '../../../core/run/debrief.ts';
import { deedKey, strongestDeed } from './causes.ts';
import type { MergedCause } from './causes.ts';
import type { Reading } from './chart-box.ts';

export interface ToldReadings {
  readonly told: readonly Reading[];
  readonly real: readonly Reading[];
  readonly seen: readonly Reading[];
  /** Null when nothing was told. */
  readonly widest: { readonly week: number; readonly told: number; readonly real: number; readonly gap: number } | null;
}

export function readTold(manager: ManagerDebrief): ToldReadings {
  const last = manager.told.at(-1)?.week ?? 0;
  const played = ({ week }: Reading): boolean => week >= 1 && week <= last;
  const [told, real, seen] = [
    manager.told.filter(played),
    manager.delivery.filter(played),
    manager.impression.filter(played),
  ];
  const gaps = told.flatMap(({ week, value }) => {
    const truth = real.find((point) => point.week === week);
    if (truth === undefined) return [];
    const [said, was] = [Math.round(value), Math.round(truth.value)];
    return [{ week, told: said, real: was, gap: Math.abs(said - was) }];
  });
  const widest = gaps.toSorted((a, b) => b.gap - a.gap)[0] ?? null;
  return { told, real, seen, widest };
}

/** The deed that changed how openly this manager reports, and the week it began to show. */
export function honestyTurn(manager: ManagerDebrief): { readonly deed: MergedCause; readonly week: number } | null {
  const played = manager.honesty.filter((point) => !point.away);
  const deed = strongestDeed(played);
  if (deed === null) return null;
  const first = played.find((point) => point.causes.some((cause) => deedKey(cause) === deedKey(deed)));
  return { deed, week: first?.week ?? deed.week ?? 1 };
}

/** How safe it felt to be open, before the first week and after the last one played; points as shown. */
export function honestyDrift({ honesty }: ManagerDebrief): { readonly from: number; readonly to: number } {
  const played = honesty.filter((point) => !point.away);
  return { from: Math.round(played[0]?.value ?? 0), to: Math.round(played.at(-1)?.value ?? 0) };
}
