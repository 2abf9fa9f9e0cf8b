// A sheet comes back: what is taken, what is left alone, what is told of it.
import { describe, expect, test } from 'vitest';
import { playtestOf } from '../../src/core/lab/playtest.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Overlay } from '../../src/core/scenario/overlay.ts';
import { importSheet, type SheetImport } from '../../src/core/scenario/sheet-import.ts';
import { type ReadRow, type ReadSheet, sheetOf } from '../../src/core/scenario/sheet.ts';
import { textHash } from '../../src/core/scenario/text-hash.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const OPTION = 'draft.options.leave.text';
const of = (text: string) =>
  scenario({
    format: 2,
    moments: [
      moment('draft', 'mira', 1, [
        option('step_in', 'take_over', 2, { text: 'Write it yourself', note_translators: 'A text, not a law.' }),
        option('leave', 'wait_and_see', 0, { text, reply: 'It has {week, plural, one {one page} other {# pages}}.' }),
      ]),
      moment('later', 'omar', 3),
    ],
    bets: [],
  });
const OLD = of('Leave it as it is');
const NEW = of('Leave it exactly as it is');

/** As it would come back with these translations. */
function back(
  from: typeof OLD,
  given: Readonly<Record<string, string>>,
  more: Partial<ReadRow> = {},
  before: Overlay | null = null,
): ReadSheet {
  const sheet = sheetOf(from, 'de', before);
  const rows = sheet.rows.map((row, index) => ({
    ...row,
    line: index + 2,
    ...(row.key in given && { translation: given[row.key] ?? '', ...more }),
  }));
  return { ...sheet, rows };
}
const take = (sheet: ReadSheet, more: Partial<Parameters<typeof importSheet>[2]> = {}, into = OLD): SheetImport =>
  importSheet(into, sheet, { file: 'sheet.csv', language: null, before: null, erase: false, ...more });
const codes = ({ problems }: SheetImport): string[] => problems.map(({ code, says }) => `${code} ${says}`);
const entry = ({ overlay }: SheetImport, key = OPTION) => overlay?.texts[key];
const taken = (text: string, into = OLD): Overlay => {
  const { overlay } = take(back(into, { [OPTION]: text }), {}, into);
  if (!overlay) throw new Error('expected an overlay');
  return overlay;
};

test('rows come in the order of play, with who speaks, where, and what the author noted', () => {
  const { rows } = sheetOf(OLD, 'de', null);
  const keys = rows.map(({ key }) => key);
  expect(keys.slice(0, 3)).toEqual(['title', 'summary', 'you.role']);
  expect(keys.indexOf('draft.title')).toBeGreaterThan(keys.indexOf('managers.mira.name'));
  expect(keys.indexOf('later.title')).toBeGreaterThan(keys.indexOf(OPTION));
  const row = (key: string) => rows.find((one) => one.key === key);
  expect(row('draft.options.step_in.text')).toMatchObject({
    speaker: 'the player',
    context:
      'Week 1, “Title of draft” · an answer the player may choose · about Mira Example — Note: A text, not a law.',
    state: 'new',
  });
  expect(row('draft.options.leave.reply')?.speaker).toBe('Mira Example');
});

test('whom the sheet names as answering answers in the game', () => {
  const given = scenario({
    format: 2,
    peers: [{ id: 'karin', name: 'Karin Weiss', role: 'A peer' }],
    moments: [
      moment(
        'talk',
        'mira',
        1,
        [
          option('plain', 'take_over', 1),
          option('other', 'wait_and_see', 0, { to: 'lena' }),
          option('named', 'ask_questions', 1, { reply_from: 'omar' }),
          option('everybody', 'wait_and_see', 0, { to: 'all' }),
        ],
        { from: 'karin' },
      ),
    ],
    bets: [],
  });
  const { rows } = sheetOf(given, 'de', null);
  for (const [id, name] of [
    ['plain', 'Mira Example'],
    ['other', 'Lena Example'],
    ['named', 'Omar Example'],
    ['everybody', 'Karin Weiss'],
  ]) {
    const { run } = playtestOf(given, { seed: 1, week: 1, choose: [`talk.${id}`], set: [] });
    expect(viewOf(run).replies[0]?.name, id).toBe(name);
    expect(rows.find(({ key }) => key === `talk.options.${id}.reply`)?.speaker, id).toBe(name);
  }
});

test('what was translated is taken with the source it was made from, and is done', () => {
  const result = take(back(OLD, { [OPTION]: 'So lassen' }));
  expect(result).toMatchObject({ taken: 1, refused: 0, problems: [] });
  expect(entry(result)).toEqual({
    source: 'Leave it as it is',
    text: 'So lassen',
    from: textHash('Leave it as it is'),
  });
  expect(sheetOf(OLD, 'de', result.overlay).rows.find(({ key }) => key === OPTION)?.state).toBe('done');
});

describe('an old sheet', () => {
  test('never blesses a new source, whatever its states say', () => {
    const result = take(back(OLD, { [OPTION]: 'So lassen' }, { state: 'done' }), {}, NEW);
    expect(codes(result)).toEqual(['T32 stale']);
    expect(entry(result)?.from).toBe(textHash('Leave it as it is'));
    expect(sheetOf(NEW, 'de', result.overlay).rows.find(({ key }) => key === OPTION)?.state).toBe('stale');
    const again = take(back(OLD, { [OPTION]: 'So lassen' }, { state: 'done' }), { before: result.overlay }, NEW);
    expect(entry(again)?.from).toBe(textHash('Leave it as it is'));
  });

  test('takes no newer translation away', () => {
    const before = taken('Genau so lassen', NEW);
    const result = take(back(OLD, { [OPTION]: 'So lassen' }), { before }, NEW);
    expect(codes(result)).toEqual(['T32 kept']);
    expect(entry(result)).toEqual(before.texts[OPTION]);
  });

  test('with the stamps of a newer one is known by its sources, and one without stamps as well', () => {
    for (const stamp of [textHash('Leave it exactly as it is'), '']) {
      const result = take(back(OLD, { [OPTION]: 'So lassen' }, { stamp }), {}, NEW);
      expect(entry(result)?.from).toBe(textHash('Leave it as it is'));
    }
    const mixed = take(back(NEW, { [OPTION]: 'So lassen' }, { source: 'So lassen' }), {}, NEW);
    expect(codes(mixed)).toEqual(['T33 source']);
    expect(entry(mixed)?.from).not.toBe(textHash('Leave it exactly as it is'));
  });
});

test('a fresh sheet that says done blesses what has not changed, and only then', () => {
  const before = taken('So lassen');
  const stale = back(NEW, {}, {}, before);
  expect(stale.rows.find(({ key }) => key === OPTION)).toMatchObject({ state: 'stale', translation: 'So lassen' });
  expect(entry(take(stale, { before }, NEW))?.from).toBe(textHash('Leave it as it is'));
  const looked = back(NEW, { [OPTION]: 'So lassen' }, { state: 'done' }, before);
  expect(entry(take(looked, { before }, NEW))?.from).toBe(textHash('Leave it exactly as it is'));
});

test('empty cells erase nothing unless asked to', () => {
  const before = taken('So lassen');
  const empty = back(OLD, { [OPTION]: ' ' }, {}, before);
  expect(take(empty, { before })).toMatchObject({ left: 1, taken: 0, overlay: before });
  expect(entry(take(empty, { before, erase: true }))?.text).toBe('');
});

test('line ends of the program it came through are no change', () => {
  const sheet = back(OLD, { [OPTION]: 'So\r\nlassen' });
  const result = take(sheet);
  expect(entry(result)?.text).toBe('So\nlassen');
  expect(take(sheet, { before: result.overlay })).toMatchObject({ taken: 0 });
});

test('a translation that is the source is told and taken; names may be the same', () => {
  const result = take(back(OLD, { [OPTION]: 'Leave it as it is', 'managers.mira.name': 'Mira Example' }));
  expect(codes(result)).toEqual(['T34 same']);
  expect(result.taken).toBe(2);
});

test('unknown keys are told and kept, of a key that comes twice the first counts', () => {
  const row = { line: 90, source: 'Leave', translation: 'Lassen', state: null, stamp: 'x' } as const;
  const sheet = back(OLD, { [OPTION]: 'So lassen' });
  const result = take({
    ...sheet,
    rows: [...sheet.rows, { ...row, key: 'draft.options.leaf.text' }, { ...row, key: OPTION, line: 91 }],
  });
  expect(result.problems.map(({ code, says, line, near }) => [code, says, line, near?.text])).toEqual([
    ['T31', 'unknown', 90, OPTION],
    ['T31', 'twice', 91, undefined],
  ]);
  expect(entry(result, 'draft.options.leaf.text')).toMatchObject({ text: 'Lassen' });
  expect(entry(result)?.text).toBe('So lassen');
});

test('placeholders and plurals are checked as in any translation, at the rows of the sheet', () => {
  const key = 'draft.options.leave.reply';
  const polish = { language: 'pl', rows: back(OLD, { [key]: '{week, plural, one {Strona} other {# strony}}.' }).rows };
  const result = take({ scenario: 'example_run', ...polish });
  expect(codes(result)).toEqual(['T13 form']);
  expect(result.problems[0]?.line).toBe(polish.rows.find((row) => row.key === key)?.line);
  expect(codes(take(back(OLD, { [key]: 'Es hat Seiten.' })))).toEqual(['T12 lost']);
});

test('a row with an error is left out, and the others are taken', () => {
  const result = take(back(OLD, { [OPTION]: 'So {lassen', 'draft.title': 'Der Entwurf' }));
  expect(result).toMatchObject({ taken: 1, refused: 1 });
  expect(result.problems.map(({ level }) => level)).toContain('error');
  expect(entry(result)?.text).toBe('');
});

describe('nothing is written', () => {
  const fault = (sheet: ReadSheet, more: Parameters<typeof take>[1] = {}): string => {
    const result = take(sheet, more);
    expect(result.overlay).toBeNull();
    return codes(result).join();
  };
  const sheet = back(OLD, { [OPTION]: 'So lassen' });

  test('of a sheet of another scenario, of none, or in another language', () => {
    expect(fault({ ...sheet, scenario: 'other_run' })).toBe('T30 scenario');
    expect(fault({ ...sheet, scenario: null, rows: sheet.rows.map((row) => ({ ...row, key: 'x' })) })).toBe(
      'T30 unrelated',
    );
    expect(fault(sheet, { language: 'fr' })).toBe('T30 language');
    expect(fault({ ...sheet, language: null })).toBe('T30 no_language');
    expect(fault({ ...sheet, language: 'en' })).toBe('T30 own');
    expect(fault({ ...sheet, language: '../x' })).toBe('T30 no_language');
  });

  test('of one whose letters were lost on the way', () => {
    const source = 'Fünf “gute” Tage';
    const into = of(source);
    const lost = (written: string): ReadSheet => back(into, { [OPTION]: 'x' }, { source: written });
    for (const written of ['FÃ¼nf â€œguteâ€ Tage', 'F?nf ?gute? Tage', 'F\uFFFDnf “gute” Tage'])
      expect(codes(take(lost(written), {}, into))).toEqual(['T30 letters']);
    expect(codes(take(lost(source), {}, into))).toEqual([]);
  });
});
