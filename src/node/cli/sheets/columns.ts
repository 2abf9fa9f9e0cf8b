// The columns of a sheet that is a table: heads that say what the sheet is of, found again in whatever order they come back.
import { SHEET_STATES, type ReadRow, type ReadSheet, type Sheet, type SheetRow } from '../../../core/scenario/sheet.ts';
import { columnsLost, noRows, type SheetReading } from '../../../core/scenario/sheet-faults.ts';

const NAMES = ['key', 'speaker', 'context', 'source', 'translation', 'state', 'stamp'] as const;
type Name = (typeof NAMES)[number];
const NEEDED: readonly Name[] = ['key', 'source', 'translation', 'stamp'];

/** `source: en`, `translation: de`, `stamp: small_team`. */
const heads = ({ scenario, language, from }: Sheet): string[] =>
  NAMES.map((name) => {
    const says = { source: from, translation: language, stamp: scenario }[name as 'source'];
    return says === undefined || says === null ? name : `${name}: ${says}`;
  });

export const tableOf = (sheet: Sheet): string[][] => [heads(sheet), ...sheet.rows.map(cellsOf)];
const cellsOf = (row: SheetRow): string[] => NAMES.map((name) => row[name]);

export interface ReadCell {
  readonly text: string;
  readonly isFormula?: boolean;
}
export interface TableLine {
  /** From 1, as whoever opens the sheet counts. */
  readonly line: number;
  readonly cells: readonly ReadCell[];
}

/** Everything a table says; a line without a key is none. */
export function readTable(lines: readonly TableLine[]): SheetReading {
  const head = lines.find(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  if (!head) return noRows();
  const found = new Map(head.cells.map(({ text }, index) => [nameOf(text), { index, says: saysOf(text) }] as const));
  const absent = NEEDED.filter((name) => !found.has(name));
  if (absent.length > 0) return columnsLost(absent, NEEDED);
  const cellIn = ({ cells }: TableLine, name: Name): ReadCell => cells[found.get(name)?.index ?? -1] ?? { text: '' };
  const rows = lines
    .filter((line) => line !== head && cellIn(line, 'key').text.trim() !== '')
    .map((line): ReadRow => {
      const text = (name: Name): string => cellIn(line, name).text;
      const { isFormula = false } = cellIn(line, 'translation');
      const state = SHEET_STATES.find((one) => one === text('state').trim().toLowerCase()) ?? null;
      const [key, stamp] = [text('key').trim(), text('stamp').trim()];
      const whole = { line: line.line, key, source: text('source'), translation: text('translation'), state, stamp };
      return isFormula ? { ...whole, isFormula } : whole;
    });
  if (rows.length === 0) return noRows();
  const sheet: ReadSheet = {
    scenario: found.get('stamp')?.says ?? null,
    language: found.get('translation')?.says ?? null,
    rows,
  };
  return { sheet };
}

const nameOf = (head: string): string => (head.split(':')[0] ?? '').trim().toLowerCase();
const saysOf = (head: string): string | null => /:\s*(\S+)\s*$/.exec(head)?.[1] ?? null;
