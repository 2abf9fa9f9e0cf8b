import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAME_ADJECTIVES, NAME_BEINGS } from '../../src/node/server/name-words.table.ts';
import { apart, LONGEST_NAME, mayBePutUp, newName, readName, readNote } from '../../src/node/server/names.ts';

const lettersOf = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length;

describe('a name that somebody types', () => {
  test.each([
    ['José', 'José'.normalize('NFD'), 'José'],
    ['李小龍', '李小龍', '李小龍'],
    ['a family of pictures', '👩‍👩‍👧‍👦 Ng', '👩‍👩‍👧‍👦 Ng'],
    ['O’Neill-Smith', ' O’Neill-Smith ', 'O’Neill-Smith'],
    ['what turns the line round', 'Ann\u202Exe\u2066y', 'Annxey'],
    ['what cannot be seen', 'An\u200Bn\u00AD\uFEFFa', 'Anna'],
    ['a joiner that joins nothing', 'An\u200Dna', 'Anna'],
    ['several lines', 'Ann\n\u2028 a\tb', 'Ann a b'],
    ['a control between spaces', 'Ann\t\u0000\tExe', 'Ann Exe'],
    ['a control', 'An\u0000na\u001B[31m', 'Anna[31m'],
    ['what a spreadsheet would reckon with', '=1+1', '=1+1'],
    ['markup', '<b>Ann</b>', '<b>Ann</b>'],
  ])('is kept as %s', (_, typed, name) => {
    expect(readName(typed)).toBe(name);
  });

  test('has no tower of marks', () => {
    expect(readName(`Z${'\u0310'.repeat(40)}algo`)?.length).toBeLessThan(12);
  });

  test.each([
    ['nothing', ''],
    ['only what cannot be seen', '\u200B \u2800 \u3164'],
    ['too long', 'x'.repeat(LONGEST_NAME + 1)],
    ['a book', 'x'.repeat(5000)],
    ['an insult', 'Sh1t'],
    ['one spelt apart', 'F u.c k'],
    ['one inside a word', 'xxFücker'],
    ['somebody who leads', 'Facilitator'],
  ])('is not taken where it is %s', (_, typed) => {
    expect(readName(typed)).toBeNull();
  });

  test.each(['Scunthorpe', 'Dick', 'Cassandra', 'Hancock', 'Matsushita', 'Assumpta', 'Fanny Putnam'])(
    'is no insult because one lies in it: %s',
    (name) => {
      expect(readName(name)).toBe(name);
    },
  );

  test('whatever it is, comes out short, in one line, and the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const name = readName(typed);
        if (name === null) return;
        expect(lettersOf(name)).toBeLessThanOrEqual(LONGEST_NAME);
        expect(name).toBe(name.normalize('NFC'));
        expect(name).not.toMatch(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u);
        expect(readName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a name that is made up', () => {
  test('is nobody else’s, in a room of a thousand', () => {
    const taken = new Set<string>();
    let luck = 7;
    const draw = (n: number): number => (luck = (luck * 1103515245 + 12345) % 2147483648) % n;
    for (let i = 0; i < 1000; i += 1) taken.add(apart(newName(taken, draw), taken));
    expect(taken.size).toBe(1000);
  });

  test('would be taken if somebody typed it', () => {
    for (const adjective of NAME_ADJECTIVES) expect(readName(`${adjective} ${NAME_BEINGS[0]}`)).not.toBeNull();
    for (const being of NAME_BEINGS) expect(readName(`${NAME_ADJECTIVES[0]} ${being}`)).not.toBeNull();
    expect(new Set([...NAME_ADJECTIVES, ...NAME_BEINGS]).size).toBe(NAME_ADJECTIVES.length + NAME_BEINGS.length);
  });

  test('gets a number where it is taken, and stays short', () => {
    const long = 'x'.repeat(LONGEST_NAME);
    expect(apart('Ann', new Set(['Ann', 'Ann 2']))).toBe('Ann 3');
    expect(lettersOf(apart(long, new Set([long])))).toBe(LONGEST_NAME);
  });
});

test('a plan that somebody writes may be a sentence, and no more', () => {
  expect(readNote('If she asks me,\nthen I ask back.')).toBe('If she asks me, then I ask back.');
  expect(readNote('x'.repeat(281))).toBeNull();
});

test('a rude word keeps a plan off the wall, and two harmless ones that meet do not', () => {
  for (const rude of ['If he says no, then I tell him: bullsh1t.', 'A fucking plan', 'WICHSER!'])
    expect(mayBePutUp(rude)).toBe(false);
  for (const fine of ['If the facilitator asks, then I answer.', 'If Scunthorpe calls, I go.', 'It is his hit list.'])
    expect(mayBePutUp(fine)).toBe(true);
});
