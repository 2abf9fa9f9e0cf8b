// A run to take along: its address, and a small JSON file with its run text.
import { useEffect } from 'preact/hooks';
import { runAddress } from './route.ts';
import type { Shell } from './shell.ts';

/** Larger files are no run files. */
const MOST_BYTES = 20_000;
/** What a run text looks like from outside; whether it is whole, the page that opens it finds out. */
export const RUN_TEXT = /^\d+~[a-z][a-z0-9_]*~\S+$/;

export const runFile = (text: string, title: string): string =>
  `${JSON.stringify({ skip_level_run: 1, scenario: title, run: text }, null, 2)}\n`;

/** The run text in a run file, whole or damaged; null when the file is something else. */
function readRunFile(source: string): string | null {
  try {
    const file: unknown = JSON.parse(source);
    if (typeof file !== 'object' || file === null || !('skip_level_run' in file)) return null;
    return 'run' in file && typeof file.run === 'string' ? file.run : '';
  } catch {
    // A bare run text, as it is saved where it doesn't fit any more, will do as well.
    return RUN_TEXT.test(source.trim()) ? source.trim() : null;
  }
}

/** Goes to the run of a run file; false when the file is something else. */
export async function openRunFile(file: File, shell: Shell): Promise<boolean> {
  if (file.size > MOST_BYTES) return false;
  const text = readRunFile(await file.text());
  if (text === null) return false;
  shell.goTo(runAddress(text));
  return true;
}

/** A run file may be dropped anywhere on the page. */
export function useDroppedRuns(shell: Shell): void {
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const take = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      // Where something else on the page has taken it, that is who opens it.
      if (event.defaultPrevented || file === undefined) return;
      event.preventDefault();
      void openRunFile(file, shell);
    };
    addEventListener('dragover', allow);
    addEventListener('drop', take);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', take);
    };
  }, []);
}
