import type { Debrief, HeldPost, ManagerDebrief } from '../../../core/run/debrief.ts';

/** Full name of a manager id; a text that is no id stands for itself. */
export const nameOf = (debrief: Debrief, id: string): string => managerOf(debrief, id)?.name ?? id;
/** Found by id, or by full name. */
export const managerOf = (debrief: Debrief, id: string): ManagerDebrief | undefined =>
  debrief.managers.find((manager) => manager.id === id || manager.name === id);

const postIn = ({ held }: ManagerDebrief, week: number): HeldPost | undefined =>
  held?.findLast(({ from }) => from <= week);

/** Nobody had it when that week was over. */
export const isEmptyPost = (manager: ManagerDebrief, week: number): boolean => postIn(manager, week)?.how === 'vacant';

/** By the name and face of who had the post when that week was over. */
export function inWeek(manager: ManagerDebrief, week: number): ManagerDebrief {
  const then = postIn(manager, week);
  if (then === undefined) return manager;
  const { name, short, portrait } = then;
  return { ...manager, name, short, portrait };
}

/** The reading of a week, rounded as shown; undefined where there is none. */
export function readingAt(
  readings: readonly { readonly week: number; readonly value: number }[],
  week: number,
): number | undefined {
  const found = readings.find((reading) => reading.week === week);
  return found === undefined ? undefined : Math.round(found.value);
}
