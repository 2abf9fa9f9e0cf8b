// In which order one reads the moments of a scenario.
import type { Moment, Scenario } from './schema.ts';

/** By the week in which they may first come; what only follows comes after what leads to it. */
export function momentsInOrder({ moments }: Scenario): readonly Moment[] {
  const placed = new Map<string, Moment>();
  const add = (one: Moment | undefined): void => {
    if (one === undefined || placed.has(one.id)) return;
    placed.set(one.id, one);
    const after = [...one.options, ...(one.steps ?? []).flatMap((step) => step.options)];
    for (const { then } of after) add(moments.find(({ id, when }) => id === then && when === undefined));
  };
  moments
    .filter(({ when }) => when !== undefined)
    .toSorted((a, b) => (a.when?.weeks[0] ?? 0) - (b.when?.weeks[0] ?? 0))
    .forEach(add);
  moments.forEach(add);
  return [...placed.values()];
}
