// A sheet as a workbook: cells that are texts whatever they begin with, wrapped, under a head that stays.
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Sheet } from '../../../core/scenario/sheet.ts';
import { tableOf } from './columns.ts';
import { withCodes } from './xlsx-codes.ts';

const WIDTHS = [32, 18, 40, 60, 60, 9, 13];
/** Of one cell, in the format itself. */
const MOST_CHARACTERS = 32_767;

export async function writeXlsx(sheet: Sheet): Promise<Uint8Array> {
  const [heads = [], ...rows] = tableOf(sheet);
  const data: SheetData = [
    heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((text) => {
        const value = withCodes(text);
        if (value.length > MOST_CHARACTERS) throw new Error(`${row[0]} is too long for a cell: take --as csv`);
        return value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' as const };
      }),
    ),
  ];
  const options = { columns: WIDTHS.map((width) => ({ width })), stickyRowsCount: 1, sheet: sheet.language ?? 'texts' };
  const blob = await writeXlsxFile(data, options).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
