// Sheets as they come back from other programs, and from people who mean no good.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { SheetReading } from '../../../src/core/scenario/sheet-faults.ts';
import type { Sheet } from '../../../src/core/scenario/sheet.ts';
import { readSheet, readSheetFile, writeSheet } from '../../../src/node/cli/sheets/forms.ts';
import { FORMS } from '../../../src/node/cli/sheets/limits.ts';

const SHEET: Sheet = {
  scenario: 'small_team',
  language: 'de',
  from: 'en',
  rows: [
    {
      key: 'you.role',
      speaker: '',
      context: 'a job',
      source: 'Director',
      translation: 'Führung',
      state: 'done',
      stamp: 'a',
    },
    { key: 'title', speaker: '', context: '', source: 'A “team”', translation: 'Ein „Team“', state: 'new', stamp: 'b' },
  ],
};

const csv = async (): Promise<string> => new TextDecoder().decode(await writeSheet(SHEET, 'csv'));
const read = (text: string | Uint8Array): SheetReading =>
  readSheet(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'csv');
const rowsOf = (reading: SheetReading) =>
  'sheet' in reading ? reading.sheet.rows.map(({ key, translation }) => [key, translation]) : reading.fault;
const ROWS = [
  ['you.role', 'Führung'],
  ['title', 'Ein „Team“'],
];
const saysOf = (reading: SheetReading): string => ('fault' in reading ? reading.fault.says : 'nothing');

describe('CSV is read', () => {
  test('with semicolons, tabs and bare cells, as spreadsheet programs save it', async () => {
    const text = await csv();
    for (const sign of [';', '\t']) {
      const plain = text.replaceAll('","', `"${sign}"`).replaceAll('"', '');
      expect(rowsOf(read(plain))).toEqual(ROWS);
    }
  });

  test('in UTF-16 and in what Windows calls ANSI', async () => {
    const text = (await csv()).replace('\uFEFF', '');
    const ansi = Uint8Array.from(
      Array.from(text),
      (sign) => ({ '“': 0x93, '”': 0x94, '„': 0x84 })[sign] ?? sign.charCodeAt(0),
    );
    const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(rowsOf(read(wide))).toEqual(ROWS);
    expect(rowsOf(read(ansi))).toEqual(ROWS);
  });

  test('with its columns in another order, some gone, some new, and heads in capitals', () => {
    const text =
      'STAMP: small_team;Note;Translation: de;source: en;Key\r\n"a";"?";"Führung";"Director";"you.role"\r\n;;;;\r\n';
    expect(rowsOf(read(text))).toEqual([['you.role', 'Führung']]);
  });
});

describe('CSV is refused', () => {
  test('without a column it needs, without rows, empty, or with quotes that do not close', () => {
    expect(read('key,source,translation\na,b,c\n')).toEqual({
      fault: {
        code: 'T30',
        says: 'columns',
        args: { absent: ['“stamp”'], needed: ['key', 'source', 'translation', 'stamp'] },
      },
    });
    expect(saysOf(read('key,source,translation,stamp\n'))).toBe('rows');
    expect(saysOf(read(''))).toBe('rows');
    expect(saysOf(read('key,source,translation,stamp\na,"b,c,d\n'))).toBe('unreadable');
  });

  test('with more rows than any scenario has texts', () => {
    expect(saysOf(read(`key,source,translation,stamp\n${'a,b,c,d\n'.repeat(50_001)}`))).toBe('large');
  });

  test('and so is a workbook that is called CSV', async () => {
    expect(saysOf(read(await writeSheet(SHEET, 'xlsx')))).toBe('unreadable');
  });
});

const XML = '<?xml version="1.0"?>';
function workbook(rows: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'xl/workbook.xml': `${XML}<x:workbook xmlns:x="a" xmlns:r="b"><x:sheets><x:sheet name="T" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
}
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row>${['key', 'source: en', 'translation: de', 'stamp: small_team'].map(cell).join('')}</row>`;
const readBook = (bytes: Uint8Array): SheetReading => readSheet(bytes, 'xlsx');

describe('a workbook', () => {
  test('may keep its texts in a table of their own, in runs, as numbers, with gaps between cells', () => {
    const shared = `${XML}<sst><si><r><t>Füh</t></r><r><t xml:space="preserve">rung </t></r><rPh><t>x</t></rPh></si></sst>`;
    const rows = `${HEAD}<row r="7"><c r="A7" t="inlineStr"><is><t>you.role</t></is></c><c r="C7" t="s"><v>0</v></c></row><row r="8">${cell('title')}${cell('2024')}<c><v>2024</v></c></row>`;
    const reading = readBook(workbook(rows, { 'xl/sharedStrings.xml': shared }));
    expect(rowsOf(reading)).toEqual([
      ['you.role', 'Führung '],
      ['title', '2024'],
    ]);
    expect('sheet' in reading && reading.sheet.rows.map(({ line }) => line)).toEqual([7, 8]);
  });

  test('with a formula in it says so and works nothing out', () => {
    const rows = `${HEAD}<row>${cell('you.role')}${cell('Director')}<c t="str"><f>HYPERLINK("http://x")</f><v>Click</v></c></row>`;
    const reading = readBook(workbook(rows));
    expect('sheet' in reading && reading.sheet.rows[0]).toMatchObject({ isFormula: true, translation: 'Click' });
  });

  test('that unpacks to more than a sheet can need is refused before it is unpacked, and one that lies about it cannot be read', () => {
    const filled = (size: number): Uint8Array => {
      const bytes = workbook(HEAD, { 'xl/sharedStrings.xml': `<sst>${' '.repeat(100_000)}</sst>` });
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      for (let at = 0; at < bytes.length - 28; at += 1)
        if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 90_000)
          view.setUint32(at + 24, size, true);
      return bytes;
    };
    expect(saysOf(readBook(filled(100_011)))).toBe('rows');
    expect(saysOf(readBook(filled(60_000_000)))).toBe('large');
    expect(saysOf(readBook(filled(10)))).toBe('unreadable');
  });

  test('that is none, is encrypted or declares entities is refused', () => {
    const entities = `${XML}<!DOCTYPE a [<!ENTITY b "cccc">]><worksheet>&b;</worksheet>`;
    for (const bytes of [
      strToU8('PK'),
      strToU8('key;source'),
      new Uint8Array(),
      workbook(HEAD).slice(0, 300),
      zipSync({ 'a.xml': strToU8('<a/>') }),
      workbook(HEAD, { 'xl/worksheets/sheet1.xml': entities }),
    ])
      expect(saysOf(readBook(bytes))).toBe('unreadable');
  });
});

test('XLIFF that is something else, of a newer version, broken off or deeply nested is refused in words', () => {
  const texts = [
    '',
    '<html/>',
    '<xliff version="2.0"/>',
    '<xliff version="1.2"><file><body><trans-unit id="a">',
    `<xliff>${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}</xliff>`,
    '<!DOCTYPE xliff SYSTEM "http://example.org/x.dtd"><xliff/>',
  ];
  for (const text of texts) expect(saysOf(readSheet(strToU8(text), 'xliff'))).toBe('unreadable');
  expect(saysOf(readSheet(strToU8('<xliff version="1.2"/>'), 'xliff'))).toBe('rows');
});

test('PO that is broken off or something else is refused in words, and names of the language’s own harm nothing', () => {
  expect(saysOf(readSheet(strToU8('msgctxt "a"\nmsgid "b'), 'po'))).toBe('unreadable');
  expect(saysOf(readSheet(strToU8('key;source;translation'), 'po'))).toBe('unreadable');
  expect(saysOf(readSheet(strToU8(''), 'po'))).toBe('rows');
  readSheet(strToU8('msgctxt "__proto__"\nmsgid "polluted"\nmsgstr "x"\n'), 'po');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('what each form makes of a sheet the others read as nothing', async () => {
  for (const form of FORMS)
    for (const other of FORMS)
      if (form !== other)
        expect(saysOf(readSheet(await writeSheet(SHEET, form), other))).toMatch(/unreadable|columns|rows/);
});

test('a file whose name says nothing is refused', () => {
  expect(saysOf(readSheetFile('texts.docx'))).toBe('form');
});
