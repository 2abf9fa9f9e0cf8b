// One screen of the gallery.
import type { Page } from 'playwright';

export interface Screen {
  readonly name: string;
  /** What follows the site's address. */
  readonly address: string;
  /** What the page finds in its storage. */
  readonly stored?: readonly (readonly [key: string, value: string])[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** On the page before it opens. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** From the open page to the picture. */
  readonly act?: (page: Page) => Promise<void>;
  /** There is nothing yet to wait for. */
  readonly waiting?: boolean;
  /** The whole page, not only the window. */
  readonly whole?: boolean;
  /** Caught in the middle of a movement: taken at once. */
  readonly moving?: boolean;
}
