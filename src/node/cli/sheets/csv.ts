// A sheet as CSV, as spreadsheet programs take it: with a byte order mark, and nothing in it that one of them would work out.
import Papa from 'papaparse';
import type { Sheet } from '../../../core/scenario/sheet.ts';
import { readTable, tableOf, type TableLine } from './columns.ts';
import { tooLarge, unreadable, type SheetReading } from '../../../core/scenario/sheet-faults.ts';
import { MOST_ROWS } from './limits.ts';

/** What a cell that is a formula begins with, in programs of East Asia also in full width. */
const RISKY = /^'*[=+\-@\t\r＝＋－＠]/;
/** As spreadsheets mark a text; one that has the mark already gets another, so that taking one off is exact. */
const safe = (text: string): string => (RISKY.test(text) ? `'${text}` : text);
const restored = (text: string): string => (text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text);

export function csvOf(table: readonly (readonly string[])[]): Uint8Array {
  const cells = table.map((row) => row.map(safe));
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(cells, { quotes: true, newline: '\r\n' })}\r\n`);
}

export const writeCsv = (sheet: Sheet): Uint8Array => csvOf(tableOf(sheet));

/** Separated by whatever the program at hand takes for usual: a comma, a semicolon or a tab. */
export function readCsv(bytes: Uint8Array): SheetReading {
  const text = decoded(bytes);
  if (text.includes('\0') && text.slice(0, 2) === 'PK') return unreadable('CSV', 'it is a workbook: name it .xlsx');
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: MOST_ROWS + 1 });
  if (data.length > MOST_ROWS) return tooLarge(`${MOST_ROWS} rows`);
  const [broken] = errors.filter(({ type }) => type === 'Quotes');
  if (broken) return unreadable('CSV', `${broken.message} (row ${(broken.row ?? 0) + 1})`);
  return readTable(
    data.map((cells, index): TableLine => ({
      line: index + 1,
      cells: cells.map((cell) => ({ text: restored(cell) })),
    })),
  );
}

/** The head line decides: its names have none of these signs in them. */
function delimiterOf(text: string): string {
  const head = /^[\s\uFEFF]*([^\r\n]*)/.exec(text)?.[1] ?? '';
  const counted = [',', ';', '\t'].map((sign) => [sign, head.split(sign).length] as const);
  return counted.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? ',';
}

/** As spreadsheet programs write it: UTF-8, UTF-16 with a mark, or what Windows calls ANSI. */
function decoded(bytes: Uint8Array): string {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
