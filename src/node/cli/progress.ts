// How far long work is, a line every tenth, to the error stream.
import type { Terminal } from './verb.ts';

/** Work that is over at once says nothing: the first line comes with the first tenth. */
export function tellProgress(terminal: Terminal, doing: string): (progress: { readonly share: number }) => void {
  let told = 0;
  return ({ share }) => {
    const tenth = Math.floor(10 * share);
    if (tenth > told) terminal.complain(`${String(10 * tenth).padStart(3)} %  ${doing}`);
    told = Math.max(told, tenth);
  };
}
