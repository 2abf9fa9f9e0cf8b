// A document as its player may read it: words filled in, and of levels only what a player can see.
import type { Document } from '../scenario/schema.ts';
import type { Band } from './band.ts';

/** `none`: there are no figures yet. `late`: they are two weeks old. */
export type RowReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly unit: string }
  | { readonly kind: 'level'; readonly points: number; readonly band: Band; readonly late: boolean }
  | { readonly kind: 'none' };
export interface RowView {
  readonly label: string;
  readonly reading: RowReading;
}
export type DocumentView =
  | Exclude<Document, { readonly frame: 'dashboard' | 'picture' }>
  | { readonly frame: 'dashboard'; readonly title: string; readonly rows: readonly RowView[] }
  /** `scenario`: whose folder it lies in. */
  | (Extract<Document, { readonly frame: 'picture' }> & { readonly scenario: string });

export interface LookView {
  readonly id: string;
  readonly text: string;
  readonly attention: number;
  readonly affordable: boolean;
  /** What it shows, once it has been opened. */
  readonly shows: DocumentView | null;
}
