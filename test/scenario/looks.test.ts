// What is wrong with looks, documents and pictures is found, and whatever stands in them gives a scenario or an error.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check-scenario.ts';
import type { PictureFile } from '../../src/core/scenario/check-pictures.ts';
import { textKeys } from '../../src/core/scenario/text-keys.ts';
import { withoutRemarks } from '../../src/core/scenario/without-remarks.ts';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import { draft, problemsOf, toldOf, validScenario, type Draft } from './support.ts';

const NOTE = { frame: 'note', text: 'It is in the drawer.' };
const look = (id: string, given: object = {}) => ({ id, text: 'Look', attention: 1, shows: NOTE, ...given });
const withLooks =
  (...looks: object[]) =>
  (scenario: Draft): void => {
    scenario['format'] = 2 as never;
    scenario.moments[0]!['looks'] = looks;
  };
const withDocument =
  (document: object) =>
  (scenario: Draft): void => {
    scenario['format'] = 2 as never;
    scenario.moments[0]!['documents'] = [document];
  };
const found = (change: (scenario: Draft) => void, pictures?: readonly PictureFile[]): string[] =>
  problemsOf(draft(change), { pictures }).map(({ code, says, path }) => `${code} ${says} ${path}`);

const looked = (path: string) => ({ if: { looked: `board_deck.${path}` } });
const LOOKS = '/moments/0/looks';

describe('a look', () => {
  test.each<[string, object[], string[]]>([
    ['on its own', [look('file')], []],
    ['after another', [look('file'), look('call', looked('file'))], []],
    ['after itself', [look('file', looked('file'))], [`S08 closed ${LOOKS}/0/if`]],
    [
      'in a circle with another',
      [look('file', looked('call')), look('call', looked('file'))],
      [`S08 closed ${LOOKS}/0/if`, `S08 closed ${LOOKS}/1/if`],
    ],
    [
      'out of a circle',
      [look('file', { if: { any: [looked('call').if, { seen: 'board_review' }] } }), look('call')],
      [],
    ],
    [
      'once its moment is answered',
      [look('file', { if: { chose: 'board_deck.redo_slides' } })],
      [`S08 closed ${LOOKS}/0/if`],
    ],
    ['in weeks without its moment', [look('file', { if: { week: { from: 3 } } })], [`S08 closed ${LOOKS}/0/if`]],
    [
      'that is never true at all',
      [look('file', { if: { level: 'priya.trust', below: 0 } })],
      [`X01 level ${LOOKS}/0/if`],
    ],
    ['of nothing', [look('file', { if: { looked: 'board_deck.fiel' } })], [`R01 unknown ${LOOKS}/0/if/looked`]],
    ['that is an option', [look('file', looked('redo_slides'))], [`R01 other_kind ${LOOKS}/0/if/looked`]],
    ['twice', [look('file'), look('file')], [`R02 id ${LOOKS}/1/id`]],
    [
      'behind more than a week has',
      [
        look('one', { attention: 3 }),
        look('two', { attention: 3, ...looked('one') }),
        look('three', { attention: 3, ...looked('two') }),
        look('four', { attention: 3, ...looked('three') }),
      ],
      [`S08 dear ${LOOKS}/3/attention`],
    ],
  ])('%s', (_, looks, problems) => {
    expect(found(withLooks(...looks))).toEqual(problems);
  });

  test('is the nearest name of one that is misspelt', () => {
    const [told] = toldOf(draft(withLooks(look('file'), look('call', { if: { looked: 'board_deck.fiel' } }))));
    expect(told?.near).toContain('board_deck.file');
  });
});

const rows = (row: object) => ({ frame: 'dashboard', title: 'Monday', rows: [{ label: 'Work', ...row }] });
const ROW = '/moments/0/documents/0/rows/0';

test.each<[string, object, string[]]>([
  ['what is seen', { level: 'priya.delivery' }, []],
  ['what is hidden', { level: 'priya.honesty' }, [`S08 level ${ROW}/level`]],
  ['of the boss', { level: 'boss.credit' }, [`S08 level ${ROW}/level`]],
  ['of nobody', { level: 'pria.trust' }, [`R01 unknown ${ROW}/level`]],
  ['a number that is not kept', { fact: 'lost' }, [`S08 fact ${ROW}/fact`]],
  ['two things at once', { level: 'priya.trust', value: '3' }, [`S01 field ${ROW}/value`]],
  ['nothing', {}, [`S02 one_of ${ROW}`]],
])('a row of %s', (_, row, problems) => {
  expect(found(withDocument(rows(row)))).toEqual(problems);
});

const PICTURE = { frame: 'picture', file: 'board.png', description: 'A board with three columns.', licence: 'CC0' };
const there = (given: Partial<PictureFile> = {}): PictureFile[] => [
  { name: 'board.png', bytes: 9000, kind: 'png', ...given },
];

describe('a picture', () => {
  const at = '/moments/0/documents/0';
  test.each<[string, object, PictureFile[] | undefined, string[]]>([
    ['that is there', {}, there(), []],
    ['whose folder nobody knows', {}, undefined, []],
    ['that is not there', {}, [], [`A02 absent ${at}/file`]],
    ['in other letters', {}, there({ name: 'Board.png' }), [`A02 case ${at}/file`]],
    ['that is too big', {}, there({ bytes: 500_001 }), [`A03 bytes ${at}/file`]],
    ['that is none', {}, there({ kind: null }), [`A03 kind ${at}/file`]],
    ['of another kind', {}, there({ kind: 'jpg' }), [`A03 kind ${at}/file`]],
    ['that is called what it shows', { description: 'Board.png' }, there(), [`A04 description ${at}/description`]],
    ['without the name its licence asks for', { licence: 'CC BY-SA 4.0' }, there(), [`A04 credit ${at}/licence`]],
    ['outside of its folder', { file: '../board.png' }, there(), [`S05 picture ${at}/file`]],
    ['without a licence', { licence: undefined }, there(), [`S02 absent ${at}/licence`]],
  ])('%s', (_, given, pictures, problems) => {
    expect(found(withDocument({ ...PICTURE, ...given }), pictures)).toEqual(problems);
  });
});

test('of an unknown frame those that exist are told', () => {
  const [told] = toldOf(draft(withDocument({ frame: 'mial', subject: 'x' })));
  expect(told?.near).toContain('"mail"');
});

describe('a scenario with documents', () => {
  const mail = { frame: 'mail', from: '{priya}', subject: 'Late', text: 'It is late, {manager}.' };
  const scenario = validScenario((s) => {
    withDocument(mail)(s);
    s.moments[0]!['looks'] = [look('file', { shows: PICTURE, note: 'x' })];
  });

  test('has a key for every text of them, and for nothing else', () => {
    const keys = textKeys(scenario).map(({ key }) => key);
    expect(keys.filter((key) => /documents|looks/.test(key))).toEqual([
      'board_deck.documents.0.from',
      'board_deck.documents.0.subject',
      'board_deck.documents.0.text',
      'board_deck.looks.file.text',
      'board_deck.looks.file.shows.description',
    ]);
  });

  test('keeps its runs when a document is mended, and not when a look changes', () => {
    const change = (words: Draft['moments'][number]): string =>
      rulesHash(
        validScenario((s) => {
          withDocument(mail)(s);
          Object.assign(s.moments[0]!, { looks: [look('file', { shows: PICTURE })] }, words);
        }),
      );
    const hash = rulesHash(scenario);
    expect(change({ documents: [{ ...mail, text: 'It is early.' }] } as never)).toBe(hash);
    expect(change({ documents: undefined } as never)).toBe(hash);
    expect(change({ looks: [look('file', { attention: 0 })] } as never)).not.toBe(hash);
    expect(rulesHash(withoutRemarks(scenario))).toBe(hash);
  });

  test('tells a placeholder that nobody fills', () => {
    expect(found(withDocument({ ...mail, text: 'Dear {pryia}' }))).toEqual([
      'T01 unfilled /moments/0/documents/0/text',
    ]);
  });
});

test('any value in any place of looks and documents gives a scenario or an error', () => {
  const text = fc.constantFrom('x', '{priya}', '{nobody}', '');
  const row = fc.oneof(
    fc.record({ label: text, level: fc.constantFrom('priya.trust', 'boss.credit', 'nobody.trust', 'x') }),
    fc.record({ label: text, fact: fc.constantFrom('lost', 'priya') }),
    fc.jsonValue(),
  );
  const document = fc.oneof(
    fc.record({ frame: fc.constant('dashboard'), title: text, rows: fc.array(row, { maxLength: 3 }) }),
    fc.record({
      frame: fc.constant('picture'),
      file: fc.constantFrom('a.png', '../a'),
      description: text,
      licence: text,
    }),
    fc.record({ frame: fc.constantFrom('mail', 'chat', 'cv', 'constructor'), lines: fc.jsonValue() }),
    fc.constant(NOTE),
  );
  const condition = fc.constantFrom(
    { looked: 'board_deck.a0' },
    { looked: 'board_deck.a1' },
    { not: { looked: 'board_deck.a0' } },
    { all: [{ looked: 'board_deck.a1' }, { looked: 'board_deck.a2' }] },
    { any: [] },
    { looked: 3 },
  );
  const looks = fc.array(
    fc.record({ attention: fc.nat(4), shows: document, if: condition }, { requiredKeys: ['attention', 'shows'] }),
    {
      maxLength: 7,
    },
  );
  fc.assert(
    fc.property(looks, fc.array(document, { maxLength: 5 }), (some, documents) => {
      const source = draft((s) => {
        withLooks(...some.map((one, at) => look(`a${at}`, one)))(s);
        s.moments[0]!['documents'] = documents;
      });
      const { scenario, problems } = checkScenario(source, { pictures: there() });
      expect(scenario === null).toBe(problems.some(({ level }) => level === 'error'));
    }),
    { numRuns: 600 },
  );
});
