// What cannot be seen in a text, and what cannot be told apart.
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/core/scenario/apply-fixes.ts';
import { codesOf, draft, MINIMAL, problemsOf, toldOf } from './support.ts';

const reply = (text: string): string => MINIMAL.replace('She nods.', text);
const mended = (source: string): string => applyFixes(source, problemsOf(source)).text;

describe('of a text nothing is seen', () => {
  test.each(['\\u200b\\u200d', '\\u2060', '\\u3164', '\\u2800 ', '\\u00ad', '\\u200f\\u00a0'])('in %s', (text) => {
    expect(codesOf(reply(text))).toEqual(['T08']);
  });

  test('but in an emoji, a number or a dash', () => {
    for (const text of ['👍🏽', '7', '—', '…']) expect(codesOf(reply(text))).toEqual([]);
  });

  test('and that an option is short is not told besides', () => {
    expect(codesOf(MINIMAL.replace('Ask how it went', '\\u200b'))).toEqual(['T08']);
  });
});

describe('signs that nobody sees', () => {
  test.each([
    ['She \\u0000nods.', 'an invisible control character (\\u0000)'],
    ['She \\u202enods\\u202c.', 'a sign that turns the reading direction (\\u202e)'],
    ['She \\ud800nods.', 'half a character (\\ud800)'],
    ['She \\ufffbnods.', 'a sign that nobody sees (\\ufffb)'],
    ['She \\udb40\\udc41nods.', 'a sign that nobody sees (\\udb40\\udc41)'],
  ])('in %s are named, and taken out', (text, message) => {
    expect(toldOf(reply(text)).map((told) => told.message)).toEqual([message]);
    expect(mended(reply(text))).toBe(MINIMAL);
  });

  test('of a font of one’s own are left to the author', () => {
    expect(codesOf(reply('She \\ue010nods.'))).toEqual(['T21']);
    expect(mended(reply('She \\ue010nods.'))).toBe(reply('She \\ue010nods.'));
  });

  test('all go at once, and what stands around them stays as it was written', () => {
    const source = reply('\\u0041\\u202e\\\\u202e\\u0007 \\"\\u202c\\ud83d\\ude00');
    expect(mended(source)).toBe(reply('\\u0041\\\\u202e \\"\\ud83d\\ude00'));
  });

  test('are told once, by whoever reads the file first', () => {
    const source = reply('She\u0007 nods\u0001.');
    expect(codesOf(source)).toEqual(['P07']);
    expect(mended(source)).toBe(MINIMAL);
    expect(mended(reply('She\tnods.'))).toBe(reply('She\\tnods.'));
  });

  test('keep flags, joined letters, line ends and names that run the other way', () => {
    for (const text of ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'می‌خواهم', 'a\\nb\\tc', '\\u2068أمل\\u2069 nods'])
      expect(codesOf(reply(text))).toEqual([]);
  });
});

describe('what cannot be told apart', () => {
  const options = (one: string, other: string, asked?: unknown): string =>
    draft((s) => {
      Object.assign(s.moments[1]!.options[0]!, { text: one });
      Object.assign(s.moments[1]!.options[1]!, { text: other, ...(asked !== undefined && { if: asked }) });
    });

  test('are options with the same words', () => {
    expect(codesOf(options('Ask how it went', 'Ask: how it went.'))).toEqual(['T22']);
    expect(codesOf(options('Ask how it went', 'Ask how it goes'))).toEqual([]);
  });

  test('are not options of which one is there only sometimes', () => {
    expect(codesOf(options('Ask her', 'Ask her', { chose: 'board_deck.redo_slides' }))).toEqual([]);
  });

  test('are names that look the same', () => {
    const source = (name: string): string => draft((s) => (s.managers[1]!['name'] = name));
    expect(codesOf(source('Рrіуа Rаmаn'))).toContain('T23');
    expect(codesOf(draft((s) => Object.assign(s.managers[0]!, { name: 'Cора', short: 'C' })))).toEqual(['T23']);
    expect(
      codesOf(
        draft((s) => {
          Object.assign(s.managers[0]!, { name: 'Copa Xaxe', short: 'C' });
          Object.assign(s.managers[1]!, { name: 'Сора Хахе', short: 'D' });
        }),
      ),
    ).toEqual(['T22']);
  });
});

test('a name has a letter or a digit', () => {
  const named = (name: string): string => draft((s) => (s.managers[1]!['name'] = name));
  expect(codesOf(named('…'))).toEqual(['T23']);
  for (const name of ['Team 7', '李雷', 'Ольга', 'R2', 'Ñandú']) expect(codesOf(named(name))).toEqual([]);
});
