import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandFiles } from '../../src/core/pack/brand-files.ts';
import { readCourse } from '../../src/browser/app/course/read-course.ts';

const given = {
  as: 'cmi5',
  id: 'friday_deck',
  title: 'The Friday deck',
  scenarios: ['friday_deck'],
  languages: ['en', 'de'],
  mastery: 60,
  brand: { name: 'Acme', logo: 'brand-logo.svg' },
};
const BEGINS = { svg: '<svg/>', png: '\u0089PNG\r\n\u001a\n', webp: 'RIFF....WEBP' };
const read = (change: object = {}) => readCourse(JSON.stringify({ ...given, ...change }));

test('a course is read as it was written', () => {
  expect(read()).toMatchObject(given);
  expect(read({ mastery: null, brand: null })).toMatchObject({ mastery: null, brand: null });
});

test.each([
  ['no standard', { as: 'scorm3' }],
  ['no id', { id: '' }],
  ['no title', { title: 7 }],
  ['no scenario', { scenarios: ['../secrets', 4] }],
])('%s is no course', (_, change) => {
  expect(read(change)).toBeNull();
});

test('what is wrong beside it is left out', () => {
  expect(read({ mastery: 400, languages: 'de', brand: { logo: 'x' } })).toMatchObject({
    mastery: null,
    languages: [],
    brand: null,
  });
});

test.each([
  'https://example.org/a.png',
  '//example.org/brand-logo.svg',
  'brand/brand-logo.svg',
  '../brand-logo.svg',
  'brand-logo.svg?a',
  'brand-logo.svg\n',
  'brand-logo.html',
  'data:image/png;base64,AA==',
  'javascript:1',
  7,
])('a logo at %s is none of a package’s', (logo) => {
  expect(read({ brand: { name: 'Acme', logo } })?.brand).toEqual({ name: 'Acme' });
});

test('a logo is called as the packer calls it', () => {
  for (const [kind, begin] of Object.entries(BEGINS)) {
    const { brand } = brandFiles({ name: 'Acme', logo: 'a' }, new Map([['a', Buffer.from(begin, 'latin1')]]));
    expect(read({ brand })?.brand).toEqual({ name: 'Acme', logo: `brand-logo.${kind}` });
  }
});

test('a name longer than a packer takes is cut', () => {
  expect(read({ brand: { name: 'A'.repeat(5000) } })?.brand?.name).toBe('A'.repeat(60));
  expect(read({ brand: { name: '  ' } })?.brand).toBeNull();
});

test('nothing makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readCourse(text)));
  expect(readCourse('null')).toBeNull();
});
