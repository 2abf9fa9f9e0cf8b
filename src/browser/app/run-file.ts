// A run to take along: its address, and a small JSON file with its run text.
import type { Shell } from './shell.ts';

export const runFile = (text: string, title: string): string =>
  `${JSON.stringify({ skip_level_run: 1, scenario: title, run: text }, null, 2)}\n`;

/** As `openTaken`. Null also where it cannot be read: what is said of that, a scenario's reader says. */
export async function openRunFile(file: File, shell: Shell): Promise<string | null> {
  try {
    return await (await import('./read-run-file.ts')).openTaken(file, shell);
  } catch {
    return null;
  }
}
