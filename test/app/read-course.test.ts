import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCourse } from '../../src/browser/app/course/read-course.ts';

const given = {
  as: 'cmi5',
  id: 'friday_deck',
  title: 'The Friday deck',
  scenarios: ['friday_deck'],
  languages: ['en', 'de'],
  mastery: 60,
  brand: { name: 'Acme', logo: 'brand/logo.svg' },
};
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

test('nothing makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readCourse(text)));
  expect(readCourse('null')).toBeNull();
});
