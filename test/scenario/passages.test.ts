// Facts, passages and endings: what can never be, what is never said, and what nobody uses.
import { describe, expect, test } from 'vitest';
import { textKeys } from '../../src/core/scenario/text-keys.ts';
import { codesOf, draft, toldOf, validScenario, type Draft } from './support.ts';

const REDONE = { chose: 'board_deck.redo_slides' };
const SAT = { chose: 'board_deck.sit_with_her' };
const YOURS = { fact: 'yours' };

/** The second moment says `pen`, and the first one’s first option sets what `remember` says. */
function source(say: unknown[], more: (s: Draft) => void = () => {}): string {
  return draft((s) => {
    Object.assign(s, {
      format: 2,
      facts: [
        { id: 'yours' },
        { id: 'helper', person: 'tom' },
        { id: 'lost', number: 10, least: 0, most: 30, shown: 'Lost' },
      ],
      passages: [{ id: 'pen', say }],
    });
    s.moments[0]!.options[0]!['remember'] = [
      { fact: 'yours' },
      { fact: 'helper', is: 'priya' },
      { fact: 'lost', add: 5 },
    ];
    s.moments[1]!['text'] = '{pen} {helper}';
    more(s);
  });
}
const factsOf = (s: Draft) => Reflect.get(s, 'facts') as object[];
const line = (condition?: unknown) => (condition === undefined ? { text: 'Else.' } : { if: condition, text: 'So.' });
/** Whatever else is there: nobody asks for `yours` in most of them. */
const codes = (say: unknown[], more?: (s: Draft) => void): string[] =>
  codesOf(source(say, more)).filter((code) => code !== 'F11');

describe('of the lines of a passage', () => {
  test.each([
    ['each its own choice', [line(REDONE), line(SAT), line()], []],
    ['by a fact', [line(YOURS), line()], []],
    ['by a fact that a choice sets, after that choice', [line(REDONE), line(YOURS), line()], ['T18']],
    ['the choice after the fact', [line(YOURS), line(REDONE), line()], []],
    ['one after an open one', [line(), line(YOURS)], ['T18']],
    ['the same twice', [line(REDONE), line(REDONE), line()], ['T18']],
    ['none for the rest', [line(REDONE), line({ not: REDONE })], ['T19']],
    ['two choices of one moment', [line({ all: [REDONE, SAT] }), line()], ['X01']],
    [
      'two people at once',
      [
        line({
          all: [
            { fact: 'helper', is: 'tom' },
            { fact: 'helper', is: 'priya' },
          ],
        }),
        line(),
      ],
      ['X01'],
    ],
    ['somebody nobody becomes', [line({ fact: 'helper', is: 'ines' }), line()], ['X01']],
    ['a number within reach', [line({ fact: 'lost', above: 14 }), line()], []],
    ['a number that nothing adds up to', [line({ fact: 'lost', above: 15 }), line()], ['X01']],
    ['a number between two others', [line({ fact: 'lost', above: 14, below: 15 }), line()], ['X01']],
    [
      'everybody it can be, and an else',
      [line({ fact: 'helper', is: 'tom' }), line({ fact: 'helper', is: 'priya' }), line()],
      ['T18'],
    ],
    ['a number it always is', [line({ fact: 'lost', below: 16 }), line()], ['X03', 'T18']],
    ['by the number, both ways', [line({ fact: 'lost', below: 15 }), line({ fact: 'lost', is: 15 }), line()], ['T18']],
  ])('%s', (_, say, expected) => {
    expect(codes(say)).toEqual(expected);
  });

  test('one for a choice of the moment that is being asked is never said', () => {
    const asked = (s: Draft): void => void (s.moments[0]!['text'] = '{pen}');
    expect(codes([line(REDONE), line()], (s) => (asked(s), void (s.moments[1]!['text'] = '{helper}')))).toEqual([
      'T18',
    ]);
    expect(codes([line(REDONE), line()], asked)).toEqual([]);
    const answered = (s: Draft): void => void (s.moments[0]!.options[0]!['reply'] = '{pen}');
    expect(codes([line(REDONE), line()], answered)).toEqual([]);
  });
});

test('where a moment may come again, its choices add up, and it may have been answered before', () => {
  const again = (s: Draft): void => void (s.moments[0]!['again_after_weeks'] = 1);
  expect(codes([line({ fact: 'lost', above: 29 }), line()], again)).not.toContain('X01');
  const asked = (s: Draft): void => (
    again(s),
    void (s.moments[0]!['text'] = '{pen}'),
    void (s.moments[1]!['text'] = '{helper}')
  );
  expect(codes([line(REDONE), line()], asked)).not.toContain('T18');
});

describe('endings', () => {
  const ending = (id: string, condition?: unknown) => ({ id, ...line(condition) });
  test.each([
    ['two', [ending('yours_then', YOURS), ending('hers')], []],
    ['none for the rest', [ending('yours_then', YOURS)], ['T19']],
    ['one that never comes', [ending('hers'), ending('yours_then', YOURS)], ['T18']],
    ['two of one name', [ending('hers', YOURS), ending('hers')], ['R02']],
  ])('%s', (_, endings, expected) => {
    expect(codes([line()], (s) => Object.assign(s, { endings }))).toEqual(expected);
  });
});

describe('a fact', () => {
  test.each([
    ['set to another kind', { fact: 'yours', is: 'tom' }, 'F10'],
    ['added to, and no number', { fact: 'helper', add: 2 }, 'F10'],
    ['both set and added to', { fact: 'lost', add: 2, is: 3 }, 'F10'],
    ['a number left open', { fact: 'lost' }, 'F10'],
    ['out of its bounds', { fact: 'lost', is: 31 }, 'F10'],
    ['that nobody declared', { fact: 'lots' }, 'R01'],
    ['somebody who isn’t there', { fact: 'helper', is: 'tim' }, 'R01'],
  ])('%s', (_, set, code) => {
    const more = (s: Draft): void => void (s.moments[0]!.options[1]!['remember'] = [set]);
    expect(codes([line()], more)).toEqual([code]);
  });

  test.each([
    ['a person without saying whom', { fact: 'helper' }],
    ['a yes or no by number', { fact: 'yours', above: 2 }],
    ['a number by person', { fact: 'lost', is: 'tom' }],
    ['a number both ways', { fact: 'lost', is: 10, above: 2 }],
  ])('asked for as %s', (_, condition) => {
    expect(codes([line(condition), line()])).toContain('F10');
  });

  test('that nobody sets or reads, and a passage that nobody says', () => {
    const told = toldOf(
      source([line()], (s) => {
        Object.assign(s, { facts: [...factsOf(s), { id: 'left' }] });
        s.moments[1]!['text'] = '{helper}';
      }),
    );
    expect(told.map(({ message }) => message)).toEqual([
      'nothing reads "yours"',
      'no choice sets "left"',
      'no text says "pen"',
    ]);
  });

  test('whose least is above its most, or that starts outside', () => {
    const number = (given: object) => (s: Draft) => Object.assign(factsOf(s)[2]!, given);
    expect(codes([line()], number({ least: 40 }))).toEqual(['F10']);
    expect(codes([line()], number({ most: 9 }))).toEqual(['F10']);
  });
});

describe('in braces', () => {
  const text = (said: string) => (s: Draft) => void (s.moments[1]!['text'] = `{pen} ${said}`);
  test.each([
    ['a number', '{lost, plural, one {one} other {#}} of {lost}', []],
    ['a yes or no', '{yours}', ['T20']],
    ['words by a person', '{helper, select, tom {him} other {her}}', ['T20']],
    ['a name that nobody has', '{helpers}', ['T01']],
  ])('%s', (_, said, expected) => {
    expect(codes([line()], text(said))).toEqual(expected);
  });

  test('a passage in a passage, and one of another moment', () => {
    expect(codes([{ text: 'Again: {pen}' }])).toEqual(['T20']);
    const elsewhere = (s: Draft): void => {
      s.moments[0]!['passages'] = [{ id: 'pencil', say: [{ text: 'A pencil.' }] }];
      s.moments[0]!.options[0]!['reply'] = '{pencil}';
      s.moments[1]!['text'] = '{pen} {pencil}';
    };
    expect(codes([line()], elsewhere)).toEqual(['T20']);
  });

  test('nothing that has to happen first, where the opening is read', () => {
    expect(codes([line()], (s) => Object.assign(s, { you: { role: 'Director', brief: 'You lead. {pen}' } }))).toEqual([
      'T01',
    ]);
    expect(codes([line()], (s) => Object.assign(s.managers[0]!, { brief: '{lost}' }))).toEqual(['T01']);
  });
});

test('lines of a passage are translated one by one, by its id wherever it stands', () => {
  const scenario = validScenario((s) => {
    Object.assign(s, { format: 2, passages: [{ id: 'pen', say: [line(REDONE), line()] }] });
    s.moments[1]!['passages'] = [{ id: 'ink', was: ['inks'], say: [line()] }];
    s.moments[1]!['text'] = '{pen} {ink}';
  });
  const keys = textKeys(scenario).filter(({ key }) => key.startsWith('passages.'));
  expect(keys.map(({ key, former }) => [key, former])).toEqual([
    ['passages.pen.0', []],
    ['passages.pen.1', []],
    ['passages.ink.0', ['passages.inks.0']],
  ]);
});
