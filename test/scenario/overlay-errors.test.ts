// What an error of a translation costs: the text that it stands in, and nothing else.
import { expect, test } from 'vitest';
import { translationOf, type Overlay } from '../../src/core/scenario/overlay.ts';
import { readOverlay } from '../../src/core/scenario/read-overlay.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { overlayFor, validScenario } from './support.ts';

const small = validScenario();
const TEXTS = overlayFor(small).texts;
const asJson = (texts: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...overlayFor(small), texts: { ...TEXTS, ...texts } }, null, 2);
const written = (overlay: Overlay | null): readonly string[] =>
  Object.entries(overlay?.texts ?? {}).flatMap(([key, { text }]) => (text === '' ? [] : [key]));
const german = (text: string) => ({ ...TEXTS['summary'], text });

test.each([
  ['without its source', asJson({ summary: { text: 'Kurz.' } }), 'S02 /texts/summary/from'],
  ['that is none', asJson({ summary: 3 }), 'S04 /texts/summary'],
  ['with a field too many', asJson({ summary: { ...german('Kurz.'), txt: '' } }), 'S01 /texts/summary/txt'],
  ['with a placeholder that nothing fills', asJson({ 'you.brief': german('{managre}') }), 'T01 /texts/you.brief/text'],
  ['that cannot be read', asJson({ 'you.brief': german('{week, plural') }), 'T03 /texts/you.brief/text'],
  ['without an "other"', asJson({ 'you.brief': german('{week, plural, one {x}}') }), 'T03 /texts/you.brief/text'],
  ['with markup', asJson({ summary: german('<b>Kurz.</b>') }), 'T02 /texts/summary/text'],
  ['that is far too long', asJson({ summary: german('x'.repeat(2001)) }), 'S03 /texts/summary/text'],
  ['with a tab in it', asJson({ summary: german('Kurz.') }).replace('Kurz.', 'Kurz\t.'), 'P07 /texts/summary/text'],
  ['that stands there twice', asJson({}).replace('"summary"', '"title": {}, $&'), 'P02 /texts'],
])('leaves out a text %s, and nothing else', (_, source, told) => {
  const { overlay, problems } = readOverlay(source, small, 'text.de.json');
  const errors = problems.filter(({ level }) => level === 'error');
  expect(errors.map(({ code, path }) => `${code} ${path}`)).toEqual([told]);
  expect(problems.map(({ code }) => code)).not.toContain('T10');
  const bad = told.startsWith('P02') ? 'title' : told.split('/')[2];
  expect(written(overlay)).toEqual(Object.keys(TEXTS).filter((key) => key !== bad));
  expect(overlay && translationOf(small, overlay).untranslated).toEqual([bad]);
});

test('goes on behind one text that is wrong, and tells of every other', () => {
  const source = asJson({
    title: 3,
    summary: { text: 'Kurz.' },
    'you.brief': german('{'),
    'managers.priya.role': german('<i>'),
  });
  const { overlay, problems } = readOverlay(source, small, 'text.de.json');
  const errors = problems.filter(({ level }) => level === 'error');
  expect(errors.map(({ code }) => code)).toEqual(['S04', 'S02', 'T03', 'T02']);
  expect(new Set(errors.map(({ line }) => line)).size).toBe(4);
  expect(written(overlay)).toHaveLength(Object.keys(TEXTS).length - 4);
});

test('nothing that stood there before takes the place of a text that is wrong', () => {
  const renamed = validScenario((s) => void Object.assign(s.managers[1]!, { was: ['thomas'] }));
  const source = asJson({ 'managers.tom.role': german('<b>'), 'managers.thomas.role': german('{week, plural') });
  const { overlay } = readOverlay(source, renamed, 'text.de.json');
  expect(overlay && translationOf(renamed, overlay).untranslated).toEqual(['managers.1.role']);
});

test('takes what it could read past a slip between two texts', () => {
  const { overlay, problems } = readOverlay(asJson({}).replace(/\},\n/, '}\n'), small, 'text.de.json');
  expect(problems.map(({ code }) => code)).toEqual(['P05']);
  expect(overlay).toEqual(overlayFor(small));
});

test('tells the errors of a file with more warnings than are told', () => {
  const moments = Array.from({ length: 200 }, (_, n) => ({ ...small.moments[0]!, id: `moment_${n}` }));
  const large = { ...small, moments } as unknown as Scenario;
  const overlay = overlayFor(large);
  const stale = Object.entries(overlay.texts).map(([key, text]) => [key, { ...text, from: 'old' }]);
  const texts = { ...Object.fromEntries(stale), 'moment_199.text': german('x'.repeat(2001)) };
  const { problems } = readOverlay(JSON.stringify({ ...overlay, texts }), large, 'text.de.json');
  expect(problems.filter(({ level }) => level === 'error').map(({ code }) => code)).toEqual(['S03']);
});
