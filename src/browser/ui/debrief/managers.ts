import type { Debrief, ManagerDebrief } from '../../../core/run/debrief.ts';

/** Full name of a manager id; a text that is no id stands for itself. */
export const nameOf = (debrief: Debrief, id: string): string => managerOf(debrief, id)?.name ?? id;
/** Found by id, or by full name. */
export const managerOf = (debrief: Debrief, id: string): ManagerDebrief | undefined =>
  debrief.managers.find((manager) => manager.id === id || manager.name === id);

/** The reading of a week, rounded as shown; undefined where there is none. */
export function readingAt(
  readings: readonly { readonly week: number; readonly value: number }[],
  week: number,
): number | undefined {
  const found = readings.find((reading) => reading.week === week);
  return found === undefined ? undefined : Math.round(found.value);
}
