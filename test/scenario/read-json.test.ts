// What is no strict JSON, or no scenario, is told once.
import { expect, test } from 'vitest';
import { codesOf, MINIMAL, toldOf } from './support.ts';

/** What → source → the codes it must give, and no other. */
const CASES: readonly (readonly [what: string, source: string, codes: readonly string[]])[] = [
  ['only blanks', ' \n\t ', ['P08']],
  ['only a comment', '// nothing', ['P06']],
  ['half a file', MINIMAL.slice(0, 1500), ['P04']],
  ['half a text', MINIMAL.slice(0, MINIMAL.indexOf('Priya sends') + 8), ['P04']],
  ['a missing closing quote', MINIMAL.replace('"priya",', '"priya,'), ['P04']],
  ['a curly closing quote', MINIMAL.replace('"priya",', '"priya”,'), ['P03']],
  ['a curly name', MINIMAL.replace('"weeks":', '“weeks”:'), ['P03']],
  ['single quotes', MINIMAL.replace('"priya"', "'priya'"), ['P09']],
  ['a name without quotes', MINIMAL.replace('"weeks":', 'weeks:'), ['P09']],
  ['a quoted word in a text', MINIMAL.replace('Priya sends', 'Priya "sends"'), ['P09']],
  ['a text that begins with a quote', MINIMAL.replace('"Priya sends', '""Priya" sends'), ['P09']],
  ['a quoted number in a text', MINIMAL.replace('Priya sends', 'Priya "3" sends'), ['P09']],
  ['one quote in a text', MINIMAL.replace('Priya sends', 'Priya " sends'), ['P09']],
  ['a missing colon', MINIMAL.replace('"weeks":', '"weeks"'), ['P09']],
  ['a missing value', MINIMAL.replace('"weeks": 3,', '"weeks": ,'), ['P09']],
  ['two commas', MINIMAL.replace('"weeks": 3,', '"weeks": 3,,'), ['P09']],
  ['a bracket of the wrong kind', MINIMAL.replace('["P1"]', '["P1"}'), ['P09']],
  ['a bracket too many', `${MINIMAL}}`, ['P09']],
  ['a padded number', MINIMAL.replace('"weeks": 3', '"weeks": 03'), ['P09']],
  ['a number with a unit', MINIMAL.replace('"weeks": 3', '"weeks": 3w'), ['P09']],
  ['an unfinished number', MINIMAL.replace('"weeks": 3', '"weeks": 3.'), ['P09']],
  ['an unknown escape', MINIMAL.replace('Two managers, three', 'Two managers, \\three three \\x'), ['P09']],
  ['a raw tab in a text', MINIMAL.replace('Two managers, three', 'Two\tmanagers, three'), ['P07']],
  ['a null byte between fields', MINIMAL.replace('"weeks"', '\u0000"weeks"'), ['P07']],
  ['an invisible space', MINIMAL.replace('"weeks"', '\u00a0"weeks"'), ['P09']],
  ['a block comment', MINIMAL.replace('"weeks"', '/* eight? */ "weeks"'), ['P06']],
  ['an open block comment', MINIMAL.replace('"weeks"', '/* "weeks"'), ['P06']],
  ['a comma and a comment at once', MINIMAL.replace('["P1"]', '["P1", /* P2 */]'), ['P01', 'P06']],
  ['a missing comma in a list', MINIMAL.replace('["P1"]', '["P1" "P2"]'), ['P05']],
  ['a list', '[]', ['V06']],
  ['a word', '"scenario"', ['V06']],
  ['a number', '12', ['V06']],
  ['null', 'null', ['V06']],
  ['a letter', 'Dear Mara, “thank you” for {your} notes:\nthey were good.', ['V06']],
  ['a scenario without its first brace', '"format": 1, "managers": []', ['P09']],
  ['a newer format that looks quite different', '{ "format": 7, "story": {} }', ['V01']],
  ['a prototype', MINIMAL.replace('"weeks": 3', '"__proto__": { "weeks": 3 }, "weeks": 3'), ['V05']],
];

test.each(CASES)('%s is told once', (_, source, codes) => {
  expect(codesOf(source)).toEqual(codes);
});

test.each(['Priya "sends"', '"Priya" sends', 'Priya "3" sends', 'Priya " sends', 'Priya asks: "Now?", and sends'])(
  'a straight quote inside a text is told as what it is: %s',
  (words) => {
    const [problem] = toldOf(MINIMAL.replace('Priya sends', words));
    expect(problem?.message).toBe('the text ends at this quote, and goes on behind it');
    expect(problem?.help).toContain('“ and ”');
  },
);

test('what stands behind a text on its own line is no quote', () => {
  const messages = (source: string): string[] => toldOf(source).map(({ message }) => message);
  expect(messages(MINIMAL.replace('"weeks": 3', '"weeks"3'))).toEqual(['a colon is missing after "weeks"']);
  expect(messages(MINIMAL.replace('"weeks": 3,', '"weeks": "3" note: "y",'))).toEqual(['"note" can’t go here']);
  expect(messages(MINIMAL.replace('"weeks": 3', '"weeks"= 3'))).toEqual(['an equals sign']);
  expect(messages(MINIMAL.replace('["P1"]', '["P1"; "P2"]'))).toEqual(['a semicolon']);
});
