import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formatMessage, plainMessage } from '../../src/core/scenario/message.ts';
import { readMessage } from '../../src/core/scenario/message-syntax.ts';

const strong = (text: string, args = {}): string[] =>
  formatMessage(text, args)
    .filter((segment) => segment.strong)
    .map((segment) => segment.text);

test('words without braces and apostrophes are what the parser makes of them', () => {
  const words = fc.string({ unit: fc.constantFrom('a', ' ', '*', '#', '|', ',', '\n', '\\', '<', '“', 'é') });
  fc.assert(
    fc.property(words, (text) => {
      expect(readMessage(text)).toBe(text);
      expect(plainMessage(text.replaceAll('*', ''))).toBe(text.replaceAll('*', ''));
    }),
  );
});

describe('a message', () => {
  test.each([
    ['plain words', 'Nothing to fill in.', {}, 'Nothing to fill in.'],
    ['a name', '{priya} is late.', { priya: 'Priya Raman' }, 'Priya Raman is late.'],
    ['a number', '{people} people', { people: 1234.5 }, '1,234.5 people'],
    ['one', '{n, plural, one {# week} other {# weeks}}', { n: 1 }, '1 week'],
    ['many', '{n, plural, one {# week} other {# weeks}}', { n: 2000 }, '2,000 weeks'],
    ['an exact number', '{n, plural, =0 {never} one {once} other {# times}}', { n: 0 }, 'never'],
    [
      'all but one',
      '{n, plural, offset:1 =0 {nobody} =1 {{who}} other {{who} and #}}',
      { n: 3, who: 'Tom' },
      'Tom and 2',
    ],
    ['a choice', '{mood, select, angry {She glares.} other {She nods.}}', { mood: 'angry' }, 'She glares.'],
    ['another choice', '{mood, select, angry {She glares.} other {She nods.}}', { mood: 'happy' }, 'She nods.'],
    [
      'a place in order',
      'the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} week',
      { n: 22 },
      'the 22nd week',
    ],
    [
      'a nested count',
      '{n, plural, other {{who, select, tom {Tom has #} other {you have #}}}}',
      { n: 3, who: 'tom' },
      'Tom has 3',
    ],
    ['an apostrophe', "It's {who}'s", { who: 'Tom' }, "It's Tom's"],
    ['braces in apostrophes', "'{who}'", { who: 'Tom' }, '{who}'],
  ])('with %s', (_, text, args, shown) => {
    expect(plainMessage(text, args, 'en')).toBe(shown);
  });

  test('speaks the language it is told', () => {
    expect(plainMessage('{n, number}', { n: 1234.5 }, 'de')).toBe('1.234,5');
    expect(plainMessage('{n, plural, one {# тиждень} few {# тижні} many {# тижнів} other {#}}', { n: 3 }, 'uk')).toBe(
      '3 тижні',
    );
  });

  test('says numbers in English as the platform does, also where it needs no platform for it', () => {
    const numbers = new Intl.NumberFormat('en');
    const rules = new Intl.PluralRules('en');
    for (const n of [...Array(1100).keys(), -1, 0.5, 999.5]) {
      const shown = `${numbers.format(n)} ${rules.select(n)}`;
      expect(plainMessage('{n} {n, plural, one {one} other {other}}', { n }, 'en')).toBe(shown);
    }
  });

  test('falls back to English for a language tag that is none', () => {
    expect(plainMessage('{n}', { n: 1234 }, 'not a tag')).toBe('1,234');
  });

  test('shows the name of what is missing', () => {
    expect(plainMessage('{who} and {n, plural, other {#}} of {toString}', {})).toBe('{who} and {n} of {toString}');
  });

  test('shows unreadable text as it is', () => {
    expect(plainMessage('{who is that}', { who: 'Tom' })).toBe('{who is that}');
  });
});

test('without a reader braces show as they are, and messages that were read before are filled in', async () => {
  vi.resetModules();
  const alone = await import('../../src/core/scenario/message.ts');
  expect(alone.plainMessage("{who} didn't", { who: 'Tom' })).toBe("{who} didn't");
  expect(
    alone.plainMessage(readMessage('{who} and {n, plural, one {# more} other {# more}}'), { who: 'Tom', n: 2 }),
  ).toBe('Tom and 2 more');
});

describe('emphasis', () => {
  test('stands between asterisks', () => {
    expect(formatMessage('It is *not* {who}.', { who: 'Tom' })).toEqual([
      { text: 'It is ', strong: false },
      { text: 'not', strong: true },
      { text: ' Tom.', strong: false },
    ]);
  });

  test('reaches over arguments and cases', () => {
    expect(strong('*{who} has {n, plural, one {a week} other {# weeks}}*.', { who: 'Tom', n: 2 })).toEqual([
      'Tom has 2 weeks',
    ]);
  });

  test.each(['2 * 3 * 4', 'a * b', '*', '**', 'one* two'])('is not in %j', (text) => {
    expect(formatMessage(text)).toEqual([{ text, strong: false }]);
  });

  test('never comes from an argument', () => {
    expect(formatMessage('{who}', { who: '*Tom*' })).toEqual([{ text: '*Tom*', strong: false }]);
  });
});

test('nothing makes it throw', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    "'",
    '#',
    '*',
    'a',
    ' ',
    ', plural, ',
    'other',
    '{n, select, other {x}}',
    '\n',
    '\uE000',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(
      texts,
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double())),
      fc.string(),
      (text, args, locale) => {
        expect(typeof plainMessage(text, { n: 1, ...args }, locale)).toBe('string');
      },
    ),
    { numRuns: 500 },
  );
});
