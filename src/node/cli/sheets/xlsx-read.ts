// The first sheet of a workbook, cell by cell as text. Nothing is worked out, and no more is unpacked than a sheet can need.
import { unzipSync } from 'fflate';
import { posix } from 'node:path';
import { readTable, type ReadCell, type TableLine } from './columns.ts';
import { tooLarge, unreadable, type SheetReading } from '../../../core/scenario/sheet-faults.ts';
import { inMegabytes, MOST_BYTES, MOST_ROWS } from './limits.ts';
import { allOf, childrenOf, isElement, readXml, wordsOf, type Element } from './xml.ts';
import { withoutCodes } from './xlsx-codes.ts';

/** Those that a spreadsheet has; beyond lies nothing of ours. */
const MOST_COLUMNS = 100;

class TooLarge extends Error {}

export function readXlsx(bytes: Uint8Array): SheetReading {
  try {
    const parts = unpacked(bytes);
    const name = firstSheet(parts);
    const shared = parts.has('xl/sharedStrings.xml') ? textsOf(partIn(parts, 'xl/sharedStrings.xml')) : [];
    const rows = allOf(partIn(parts, name), 'row');
    if (rows.length > MOST_ROWS) return tooLarge(`${MOST_ROWS} rows`);
    return readTable(rows.map((row, index) => lineOf(row, index, shared)));
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge(`${inMegabytes(MOST_BYTES)} unpacked`);
    return unreadable('a workbook (.xlsx)', error);
  }
}

/** A file in the archive that says it is smaller than it is gets cut off there, and cannot be read. */
function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  let sum = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      sum += originalSize;
      if (sum > MOST_BYTES) throw new TooLarge();
      return true;
    },
  });
  return new Map(Object.entries(files));
}

function partIn(parts: ReadonlyMap<string, Uint8Array>, name: string): Element {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`there is no ${name} in it`);
  return readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** By the workbook’s own order, which is that of its tabs. */
function firstSheet(parts: ReadonlyMap<string, Uint8Array>): string {
  const [sheet] = allOf(partIn(parts, 'xl/workbook.xml'), 'sheet');
  const id = sheet?.attributes['r:id'] ?? sheet?.attributes['id'];
  const related = childrenOf(partIn(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship');
  const target = related.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'];
  if (target === undefined) throw new Error('there is no sheet in it');
  return target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
}

const textsOf = (table: Element): string[] => childrenOf(table, 'si').map(richText);

/** Its runs, without what tells how a word is pronounced. */
const richText = (element: Element): string =>
  withoutCodes(
    wordsOf(element, (child) => (child.name === 't' ? wordsOf(child) : child.name === 'r' ? runText(child) : '')),
  );
const runText = (run: Element): string =>
  childrenOf(run, 't')
    .map((part) => wordsOf(part))
    .join('');

function lineOf(row: Element, index: number, shared: readonly string[]): TableLine {
  const line = Number(row.attributes['r']) || index + 1;
  const cells: ReadCell[] = [];
  for (const cell of row.children.filter(isElement)) {
    const column = columnOf(cell.attributes['r']) ?? cells.length;
    if (cell.name === 'c' && column < MOST_COLUMNS) cells[column] = cellOf(cell, shared);
  }
  return { line, cells: Array.from(cells, (cell: ReadCell | undefined) => cell ?? { text: '' }) };
}

/** `C7` is the third, counted from 0; null where it does not say. */
function columnOf(place = ''): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(cell: Element, shared: readonly string[]): ReadCell {
  const isFormula = childrenOf(cell, 'f').length > 0;
  const value = wordsOf(childrenOf(cell, 'v')[0]);
  const [inline] = childrenOf(cell, 'is');
  const { t } = cell.attributes;
  const text =
    t === 's' ? (shared[Number(value)] ?? '') : inline ? richText(inline) : t === 'str' ? withoutCodes(value) : value;
  return isFormula ? { text, isFormula } : { text };
}
