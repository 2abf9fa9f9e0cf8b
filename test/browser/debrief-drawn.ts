import { expect } from 'vitest';

/** Who, what, which day, what then, and who will ask. */
const FIELDS = 5;

/** The debrief draws its steps and their managers one after the other: this waits for the last of them. */
export async function drawn(managers: number): Promise<void> {
  const lists = (): number[] =>
    ['#debrief-plan :is(textarea, input)', '.multiples > li', '.timelines > li'].map(
      (s) => document.querySelectorAll(s).length,
    );
  await expect.poll(lists, { timeout: 10_000 }).toEqual([FIELDS, managers, managers]);
}
