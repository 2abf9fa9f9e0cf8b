// Every form of sheet there is, written and read.
import { statSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Sheet } from '../../../core/scenario/sheet.ts';
import { readCsv, writeCsv } from './csv.ts';
import { readPo, writePo } from './po.ts';
import { noSuchForm, tooLarge, type SheetReading } from '../../../core/scenario/sheet-faults.ts';
import { inMegabytes, MOST_BYTES, type Form } from './limits.ts';
import { readXliff, writeXliff } from './xliff.ts';
import { readXlsx } from './xlsx-read.ts';
import { writeXlsx } from './xlsx-write.ts';

const BY_END: Readonly<Record<string, Form>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.xlsx': 'xlsx',
  '.po': 'po',
  '.xliff': 'xliff',
  '.xlf': 'xliff',
};

export async function writeSheet(sheet: Sheet, form: Form): Promise<Uint8Array> {
  switch (form) {
    case 'csv':
      return writeCsv(sheet);
    case 'xlsx':
      return await writeXlsx(sheet);
    case 'po':
      return writePo(sheet);
    case 'xliff':
      return writeXliff(sheet);
  }
}

export function readSheet(bytes: Uint8Array, form: Form): SheetReading {
  switch (form) {
    case 'csv':
      return readCsv(bytes);
    case 'xlsx':
      return readXlsx(bytes);
    case 'po':
      return readPo(bytes);
    case 'xliff':
      return readXliff(bytes);
  }
}

export const formOf = (file: string): Form | undefined => BY_END[extname(file).toLowerCase()];

/** Throws what the file system throws. */
export function readSheetFile(file: string): SheetReading {
  const form = formOf(file);
  if (form === undefined) return noSuchForm(file);
  if (statSync(file).size > MOST_BYTES) return tooLarge(inMegabytes(MOST_BYTES));
  return readSheet(readFileSync(file), form);
}
