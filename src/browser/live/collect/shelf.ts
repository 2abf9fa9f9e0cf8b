// Scenarios to choose from, as the page lends them.
import type { Scenario } from '../../../core/scenario/schema.ts';

export interface OnShelf {
  readonly id: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
}

export interface Shelf {
  /** Null where the list does not come. */
  list(): Promise<readonly OnShelf[] | null>;
  /** Null where it does not come, or cannot be read. */
  open(id: string): Promise<Scenario | null>;
}
