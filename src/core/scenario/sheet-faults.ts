// What comes of reading a sheet: its rows, or why there are none.
import type { Says } from './says.ts';
import type { ReadSheet } from './sheet.ts';

type Fault = Extract<Says, { readonly code: 'T30' }>;
export type SheetReading = { readonly sheet: ReadSheet } | { readonly fault: Fault };

export const tooLarge = (most: string): SheetReading => ({ fault: { code: 'T30', says: 'large', args: { most } } });
export const noRows = (): SheetReading => ({ fault: { code: 'T30', says: 'rows' } });
export const noSuchForm = (name: string): SheetReading => ({ fault: { code: 'T30', says: 'form', args: { name } } });

export const columnsLost = (absent: readonly string[], needed: readonly string[]): SheetReading => ({
  fault: { code: 'T30', says: 'columns', args: { absent: absent.map((name) => `“${name}”`), needed } },
});

/** `form`: what it was read as. */
export function unreadable(form: string, error: unknown): SheetReading {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
  return { fault: { code: 'T30', says: 'unreadable', args: { form, reason } } };
}
