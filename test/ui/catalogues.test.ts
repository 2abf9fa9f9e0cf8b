import { describe, expect, test } from 'vitest';
import '../../src/browser/ui/text/pseudo-words.ts';
import type { Catalogue, CataloguePart } from '../../src/browser/ui/text/catalogue.ts';
import { LANGUAGES, loadCatalogue, type LanguageParts } from '../../src/browser/ui/text/languages.ts';
import { loadText } from '../../src/browser/ui/text/text.ts';
import { catalogueFaults } from '../../tools/catalogue-faults.ts';
import { WORDS as GERMAN } from './text/de/kept.ts';

const PARTS = Object.keys(LANGUAGES.en) as CataloguePart[];
const ENGLISH = { went: '{name} went', weeks: '{n, plural, one {# week} other {# weeks}}', left: '{n} left' } as const;
const faults = (language: string, words: Partial<Record<keyof typeof ENGLISH, string>>): string[] =>
  catalogueFaults(language, { ...ENGLISH, ...words }, ENGLISH);

test.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])('%s has every part', async (language) => {
  for (const part of PARTS) expect(Object.keys(await loadCatalogue(language, part))).not.toEqual([]);
});

test('a pseudo-locale has the English words of a late part, changed', async () => {
  expect((await loadText('en-XA', 'kept'))('kept.play')).toBe('Pláý~~');
});

test('what core refuses is said in the language of the interface', async () => {
  const say = await loadText('en-XA', 'refusal');
  const { code, args } = { code: 'does_not_replay', args: { week: 3 } } as const;
  expect(say(code, args)).toBe('Thé déçíšíóñš~~ óf thíš~~ rúñ štóp~~ mákíñg~~ šéñšé~~ íñ wéék~~ 3.');
});

describe('a language', () => {
  test('with every word of a part is one by its type', () => {
    const part: Catalogue<'kept'> = GERMAN;
    expect(part['kept.play']).toBe('Spielen');
  });
  test('with a word too few or too many is a type error', () => {
    const { 'kept.play': _, ...fewer } = GERMAN;
    const load: Partial<LanguageParts> = {
      // @ts-expect-error a message is missing
      kept: () => Promise.resolve(fewer),
    };
    const more = {
      ...GERMAN,
      // @ts-expect-error there is no such message in English
      'kept.nothing': 'Nichts',
    } satisfies Catalogue<'kept'>;
    expect([load, more]).toHaveLength(2);
  });
  test('is read by the build, in whatever language its folder is named after', async () => {
    expect(GERMAN['kept.aside_count']).toEqual([expect.objectContaining({ kind: 'plural', arg: 'count' })]);
    await expect(import('./text/pl/kept.ts')).rejects.toThrow(
      'pl/kept.ts:\nkept.with_branches: {count} has no "few", which pl needs\nkept.with_branches: {count} has no "many", which pl needs',
    );
  });
});

describe('the build stops where', () => {
  test.each([
    ['a message is missing', catalogueFaults('de', {}, { went: 'went' }), 'went: missing'],
    ['one is too many', catalogueFaults('de', { more: 'mehr' }, {}), 'more: no such message in English'],
    ['braces cannot be read', faults('de', { went: '{name ging' }), 'went: cannot be read: '],
    ['a placeholder is lost', faults('de', { went: 'ging' }), 'went: {name} is missing'],
    ['a placeholder is foreign', faults('de', { went: '{name}, {nam}' }), 'went: {nam} is none of: name'],
    ['a plural has no other', faults('de', { weeks: '{n, plural, one {# Woche}}' }), 'weeks: '],
    [
      'a plural misses a category of the language',
      faults('ar', { weeks: '{n, plural, one {a} two {b} few {c} other {d}}' }),
      'weeks: {n} has no "many", which ar needs\nweeks: {n} has no "zero", which ar needs',
    ],
    [
      'a plural does not count where English does',
      faults('pl', { weeks: '{n, plural, other {# tygodni}}' }),
      'weeks: {n} has no "one", which pl needs',
    ],
  ])('%s', (_, found, expected) => {
    expect(found.join('\n')).toContain(expected);
    expect(found).not.toEqual([]);
  });

  test('not where a case of its own or another word does the same', () => {
    expect(faults('de', { weeks: '{n, plural, =1 {eine Woche} other {# Wochen}}' })).toEqual([]);
    expect(faults('de', { left: '{n, plural, =0 {nichts} other {noch #}}' })).toEqual([]);
    expect(faults('ja', { weeks: '{n, plural, other {#週間}}' })).toEqual([]);
    expect(faults('cs', { weeks: '{n, plural, one {# týden} few {# týdny} other {# týdnů}}' })).toEqual([]);
  });

  test('a select has other cases than in English', () => {
    const english = { who: '{who, select, her {hers} other {his}}' };
    const said = (who: string): string[] => catalogueFaults('de', { who }, english);
    expect(said('{who, select, ihr {ihres} other {seines}}')).toEqual([
      'who: {who} has no case for "her"',
      'who: {who} is never "ihr"',
    ]);
    expect(said('{who, select, her {ihres} other {seines}}')).toEqual([]);
  });
});
