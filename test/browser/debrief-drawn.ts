import { expect } from 'vitest';

/** If, then, and who will ask. */
const FIELDS = 3;

/** The debrief draws its steps and their managers one after the other: this waits for the last of them. */
export async function drawn(managers: number): Promise<void> {
  const lists = (): number[] =>
    ['#debrief-plan textarea', '.multiples > li', '.timelines > li'].map((s) => document.querySelectorAll(s).length);
  await expect.poll(lists, { timeout: 10_000 }).toEqual([FIELDS, managers, managers]);
}
