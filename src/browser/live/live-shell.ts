// What every window of a session is given by the page around it.
import type { Surroundings } from '../play/surroundings.ts';

/** What is kept in this browser, by key: read at once, written behind; where writing is refused, in memory. */
export interface LiveKept {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
  /** Told whenever another window of this browser has written, until the returned function is called. */
  subscribe?(heard: () => void): () => void;
}

export interface LiveShell extends Surroundings {
  readonly kept: LiveKept;
  /** Languages asked for, the dearest first, also those that only scenarios have. */
  readonly wanted: readonly string[];
  /** Where the game and its server are: an address that ends with a slash. */
  readonly base: string;
  readonly now: () => Date;
  readonly reload: () => void;
  /** Opens another window in the place of this one, by what stands behind the `#`. */
  readonly goTo: (hash: string) => void;
  /** The same, without a step back to where one came from. */
  readonly replace: (hash: string) => void;
}
