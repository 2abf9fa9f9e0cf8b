// Every text of the schema is told to translators as what it is, and has a size.
import { expect, test } from 'vitest';
import { FIELD_KINDS, type FieldKinds } from '../../src/core/scenario/field-kinds.table.ts';
import { TEXT_BOXES } from '../../src/core/scenario/text-boxes.table.ts';
import { rowOfText } from '../../src/core/scenario/text-context.ts';
import { TEXT_KINDS } from '../../src/core/scenario/text-kinds.table.ts';

const textsIn = (fields: FieldKinds): readonly string[] =>
  Object.entries(fields).flatMap(([path, kind]) => (kind === 'word' ? [path] : []));
/** Of a list of texts the table of fields has the list, and that of sizes any place in it. */
const hasSize = (path: string): boolean => path in TEXT_BOXES || `${path}.*` in TEXT_BOXES;
const rowOf = (path: string) => rowOfText(path.split('.').map((step) => (step === '*' ? 0 : step)));

const withoutRow = (fields: FieldKinds): readonly string[] =>
  textsIn(fields).flatMap((path) => [
    ...(rowOf(path) === undefined ? [`${path}: no kind`] : []),
    ...(hasSize(path) ? [] : [`${path}: no size`]),
  ]);

test('every text has a kind and a size', () => {
  expect(withoutRow(FIELD_KINDS)).toEqual([]);
});

test.each(['peers.*.motto', 'bets.*.title', 'endings.*.brief', 'moments.*.aside.text', 'away.*.from'])(
  'a new text, %s, is found wanting both',
  (path) => {
    expect(withoutRow({ ...FIELD_KINDS, [path]: 'word' })).toEqual([`${path}: no kind`, `${path}: no size`]);
  },
);

test('every row is one of a text that there is', () => {
  const texts = textsIn(FIELD_KINDS);
  const rows = new Set(texts.map(rowOf));
  expect(TEXT_KINDS.filter((row) => !rows.has(row))).toEqual([]);
  const ofLists = texts.map((path) => `${path}.*`);
  expect(Object.keys(TEXT_BOXES).filter((path) => ![...texts, ...ofLists].includes(path))).toEqual([]);
});
