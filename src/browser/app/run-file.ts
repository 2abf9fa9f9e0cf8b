// A run to take along: its address, and a small JSON file with its run text.
import { LIMITS } from '../../core/scenario/vocabulary.ts';
import type { Shell } from './shell.ts';

export const runFile = (text: string, title: string): string =>
  `${JSON.stringify({ skip_level_run: 1, scenario: title, run: text }, null, 2)}\n`;

/** Null also where it cannot be read: what is said of that, a scenario's reader says. */
async function addressOf(file: File): Promise<string | null> {
  try {
    const [bytes, { addressIn }] = await Promise.all([file.arrayBuffer(), import('./read-run-file.ts')]);
    return addressIn(new Uint8Array(bytes));
  } catch {
    return null;
  }
}

/** Goes to the run, or the address, that a file holds; false when the file is something else. */
export async function openRunFile(file: File, shell: Shell): Promise<boolean> {
  if (file.size > LIMITS.fileBytes) return false;
  const address = await addressOf(file);
  if (address === null) return false;
  shell.goTo(address);
  return true;
}
