// Whatever a text says comes back from a sheet as it went out, in every form there is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHEET_STATES, type Sheet, type SheetRow } from '../../../src/core/scenario/sheet.ts';
import { readSheet, writeSheet } from '../../../src/node/cli/sheets/forms.ts';
import { FORMS, type Form } from '../../../src/node/cli/sheets/limits.ts';

const AWKWARD = [
  'valueOf',
  '__proto__',
  '=1+1',
  "'=1+1",
  "''-",
  '+49',
  '-',
  '@you',
  '＝A1',
  '\t=',
  '"quoted", and; more',
  'two\nlines\r\nand\rthree\n',
  '  blanks  ',
  'مرحبا {priya} 🦊 עברית',
  '_x0041_ _x0041',
  '_x0041\u0007',
  '\u0000\u001B[31m\uFFFE\uFFFD\uFDD0\u{1FFFF}',
  '</source>]]>&amp;<x id="char-0007"/>',
  'C:\\new\\table \\{ \\"',
  '{count, plural, one {# day} other {# days}}',
  '\u2028\u2029\u0085\u200F\uFEFF',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...Array.from('=+-@\'"\\\n\r\t ,;{}<&_x0041~#')), maxLength: 12 }),
  fc.constantFrom(...AWKWARD),
);
const row = fc.record({
  source: anyText.filter((text) => /\S/.test(text)),
  translation: anyText,
  speaker: anyText,
  context: anyText,
  state: fc.constantFrom(...SHEET_STATES),
});
const rows = fc.array(row, { minLength: 1, maxLength: 6 });

const sheetOfRows = (given: readonly Omit<SheetRow, 'key' | 'stamp'>[]): Sheet => ({
  scenario: 'small_team',
  language: 'pt-BR',
  from: 'en',
  rows: given.map((one, index) => ({
    ...one,
    key: `board_deck.options.o${index}.text`,
    stamp: `8h6nbn1kr${index}`,
    // A gap cannot be stale or done, and says so by itself where a form has no column for it.
    state: one.translation === '' ? 'new' : one.state === 'new' ? 'done' : one.state,
  })),
});

const told = ({ key, source, translation, stamp, state }: SheetRow) => ({ key, source, translation, stamp, state });

async function readBack(sheet: Sheet, form: Form) {
  const reading = readSheet(await writeSheet(sheet, form), form);
  if ('fault' in reading) throw new Error(JSON.stringify(reading.fault));
  return reading.sheet;
}

describe.each(FORMS)('%s', (form) => {
  test('brings every text back to the last character', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const sheet = sheetOfRows(given);
        const back = await readBack(sheet, form);
        expect(back.rows.map(({ line: _line, ...rest }) => rest)).toEqual(sheet.rows.map(told));
        expect([back.scenario, back.language]).toEqual(['small_team', 'pt-BR']);
      }),
      {
        numRuns: form === 'xlsx' ? 12 : 60,
        examples: [
          [AWKWARD.map((text) => ({ source: text, translation: text, speaker: text, context: text, state: 'done' }))],
        ] as never,
      },
    );
  });

  test('says of each row where it stands', async () => {
    const text = { source: 'One\ntwo', translation: 'Eins', speaker: '', context: 'A\nB', state: 'done' } as const;
    const { rows: back } = await readBack(sheetOfRows([text, text, text]), form);
    const lines = back.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
    if (form === 'csv' || form === 'xlsx') expect(lines).toEqual([2, 3, 4]);
  });
});

test('no cell of a CSV file begins as a formula does, and the file begins with a byte order mark', async () => {
  const texts = AWKWARD.map((text) => ({
    source: text,
    translation: text,
    speaker: text,
    context: text,
    state: 'done' as const,
  }));
  const bytes = await writeSheet(sheetOfRows(texts), 'csv');
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).not.toMatch(/(?:^|[,\n])"[=+\-@\t\r]/);
});
