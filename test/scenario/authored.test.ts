// What authors write comes out as they wrote it: apostrophes, braces, asterisks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/run/fill.ts';
import { startRun } from '../../src/core/run/run.ts';
import { isOnlyWords } from '../../src/core/scenario/authored.ts';
import { plainText, segmentsOf } from '../../src/core/scenario/emphasis.ts';
import { plainMessage } from '../../src/core/scenario/message.ts';
import { readAuthored } from '../../src/core/scenario/message-syntax.ts';
import { manager, scenario } from '../support/scenario.ts';

const cast = [
  manager('priya', { name: 'Priya Raman', team: { name: 'A*Team*', people: 8, workload: 'usual' } }),
  manager('tom', { name: 'Tom Okafor' }),
];
const run = startRun(scenario({ managers: cast }), 1);
const filled = (text: string): string => plainText(fill(run, text, 'priya'));
const strong = (text: string): string[] =>
  segmentsOf(fill(run, text, 'priya')).flatMap((segment) => (segment.strong ? segment.text : []));

describe('an apostrophe is an apostrophe', () => {
  test.each([
    ["L'{manager} n'a rien dit. C'est l'{team}.", "L'Priya n'a rien dit. C'est l'A*Team*."],
    ["L'{manager} dell'ufficio, quell'{team}", "L'Priya dell'ufficio, quell'A*Team*"],
    ["d'{manager} i l'{team}", "d'Priya i l'A*Team*"],
    ["'{priya}' and '{tom}'", "'Priya' and 'Tom'"],
    ["{priya}'s and {tom}'s", "Priya's and Tom's"],
    ["it''s", "it''s"],
    ["{week, plural, one {l'{manager} n'a qu'# semaine} other {l'# d'{manager}}}", "l'Priya n'a qu'1 semaine"],
    ["'", "'"],
  ])('in %j', (text, shown) => {
    expect(filled(text)).toBe(shown);
  });

  test('whatever stands beside it', () => {
    const piece = fc.constantFrom("'", "''", ' ', 'n', 'é', '{priya}', '{tom}', '#', ',');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(filled(text)).toBe(text.replaceAll('{priya}', 'Priya').replaceAll('{tom}', 'Tom'));
      }),
    );
  });
});

test('braces, number signs and asterisks after a backslash are themselves; other backslashes are, too', () => {
  expect(filled('\\{priya\\} is {priya}')).toBe('{priya} is Priya');
  expect(filled('{week, plural, one {week \\#} other {#}} in \\{\\}')).toBe('week # in {}');
  expect(filled('1\\*, 2\\* and *3*')).toBe('1*, 2* and 3');
  expect(filled('C:\\temp \\n')).toBe('C:\\temp \\n');
  expect(isOnlyWords("l'\\{x\\} \\*")).toBe(true);
});

test('what the build reads beforehand says the same', () => {
  for (const text of ["L'{manager} n'a", '\\{ {manager} \\* *x*', "{n, plural, one {l'# \\#} other {#}}"]) {
    const args = { manager: 'Priya', n: 1 };
    const shown = text
      .replace(/\{n.*\}$/, "l'1 #")
      .replace('{manager}', 'Priya')
      .replace('\\{', '{');
    expect(plainMessage(readAuthored(text), args)).toBe(plainText(shown.replace('\\*', '*\uFE0E')));
  }
});

describe('stress', () => {
  test.each([
    ['*She* waits.', ['She']],
    ['(*so*), “*so*” and *so*.', ['so', 'so', 'so']],
    ["l'*équipe* et *l'autre*", ['équipe', "l'autre"]],
    ['*This is a moment:* something', ['This is a moment:']],
    ['*{priya}* and *{tom} too*', ['Priya', 'Tom too']],
    ['*a 5\\* hotel*', ['a 5* hotel']],
    ['他*非常*好', ['非常']],
    ['*{team}*', ['A*Team*']],
  ])('is in %j', (text, found) => {
    expect(strong(text)).toEqual(found);
  });

  test.each([
    'The offer is 3 * 4 * 5 thousand.',
    'Pick 1*, 2* or 3* hotels.',
    '2*3*4',
    '* a * b *',
    'un*believ*able',
    '*.txt and *.doc',
    'price (*) and (*)',
    '*over\ntwo lines*',
    '**',
    '***',
    '{team} and {team}',
  ])('is not in %j', (text) => {
    expect(strong(text)).toEqual([]);
    expect(filled(text)).toBe(text.replaceAll('{team}', 'A*Team*'));
  });

  test('leaves every other sign where it was', () => {
    const texts = fc.string({ unit: fc.constantFrom('*', ' ', 'a', 'é', '3', '.', '(', ')', '\n', '他') });
    fc.assert(
      fc.property(texts, (text) => {
        expect(plainText(text).replaceAll('*', '')).toBe(text.replaceAll('*', ''));
        expect(plainText(text.replaceAll('*', '\\*')).length).toBeGreaterThanOrEqual(text.length);
        expect(filled(text.replaceAll('*', '\\*'))).toBe(text);
      }),
    );
  });
});
