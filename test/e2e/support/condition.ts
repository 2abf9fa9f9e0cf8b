// What a condition is: how somebody's browser is other than the tests' own, and what the game promises there all the same.
import type { BrowserContextOptions, Frame, Page } from 'playwright';

/** Where a run under way stands. */
export interface Now {
  readonly page: Page;
  /** Where the game is: the page's own, or one inside it. */
  readonly frame: Frame;
  /** What the journey calls it. */
  readonly phase: string;
  /** How many phases were before. */
  readonly turn: number;
  /** Loads the game anew, as somebody who presses F5. */
  readonly reload: () => Promise<void>;
}

/** Addresses, each ending in a slash. */
export interface Addresses {
  readonly site: string;
  /** The same site, whose server lets pages of any origin read it. */
  readonly open: string;
  /** Another site, with the page that follows a `?` in its address; and the same server as another origin of the game's own site. */
  readonly host: string;
  readonly near: string;
}

export interface Condition {
  readonly name: string;
  readonly browser?: BrowserContextOptions;
  /** On the page before it opens. */
  readonly before?: (page: Page, addresses: Addresses) => Promise<unknown>;
  /** The page of another site that the game stands in. */
  readonly hostPage?: (addresses: Addresses, path: string) => string;
  /** That page is of the game's own site, though not of its origin. */
  readonly isNear?: boolean;
  /** `each`: one run for each phase, in which `act` comes then; `some`: for the first, the middle and the last; `every`: one run, `act` comes in all of them. */
  readonly when?: 'midway' | 'some' | 'each' | 'every';
  /** A phase is on screen, and nothing was pressed yet. */
  readonly act?: (now: Now) => Promise<unknown>;
  /** What is wrong with what is on screen, looked for at every step. */
  readonly look?: (now: Now) => Promise<readonly string[]>;
  /** Buttons by which the game leads out of what the condition has brought about; pressed where they show. */
  readonly waysOut?: RegExp;
  /** What must have been on screen at some time. */
  readonly says?: readonly (RegExp | string)[];
  /** From what is on the page to what the game has said. */
  readonly read?: (text: string) => string;
  /** Messages in the console that nobody can keep a browser from writing. */
  readonly console?: RegExp;
  /** At the end of the journey the page is loaded once more, and what was done is there. */
  readonly keeps?: boolean;
  /** The game cannot be played here, and says so on its first page. */
  readonly instead?: boolean;
}
