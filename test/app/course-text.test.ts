import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  courseText,
  NOTHING_DONE,
  readCourseText,
  type CourseState,
} from '../../src/browser/app/course/course-text.ts';

const RUN = '3~friday_deck~0cwkgjv1d5g~9~x1~s1A0~1abc';
const state = (given: Partial<CourseState> = {}): CourseState => ({
  runs: new Map([
    ['friday_deck', { text: RUN, week: 3, weeks: 8, finished: false, unread: true }],
    [
      'tutorial',
      {
        text: RUN,
        week: 4,
        weeks: 3,
        finished: true,
        branches: {
          active: 1,
          list: [
            { parent: null, text: RUN },
            { parent: 0, text: `${RUN}x` },
          ],
        },
      },
    ],
  ]),
  done: new Map([
    ['tutorial', 63],
    ['page_nine', 0],
  ]),
  tries: new Map([['tutorial', 3]]),
  ...given,
});
const plain = (value: CourseState | null) =>
  value && [value.runs, value.done, value.tries].map((map) => Object.fromEntries(map as ReadonlyMap<string, unknown>));

test('what is written is read again', () => {
  expect(plain(readCourseText(courseText(state(), 4096)))).toEqual(plain(state()));
  expect(plain(readCourseText(courseText(NOTHING_DONE, 4096)))).toEqual([{}, {}, {}]);
});

test('it is one line that no system has to escape', () => {
  expect(courseText(state(), 4096)).toMatch(/^[\w.~,;:*-]+$/);
});

test('branches give way where there is little room', () => {
  const whole = courseText(state(), 4096);
  const less = courseText(state(), whole.length - 1);
  expect(less.length).toBeLessThan(whole.length);
  expect(readCourseText(less)?.runs.get('tutorial')).toEqual({ text: RUN, week: 4, weeks: 3, finished: true });
});

test('what a system has cut off costs the last run and no other', () => {
  const text = courseText(state(), 4096);
  const cut = readCourseText(text.slice(0, text.indexOf('page_nine') + 3));
  expect(cut?.runs.get('friday_deck')?.text).toBe(RUN);
});

test.each(['', 'undefined', 'null', '2;friday_deck,1,8,,x', '{"a":1}', '<html>'])('%s is nothing of ours', (text) => {
  expect(readCourseText(text)).toBeNull();
});

test('no text makes it throw, and what it reads it can write', () => {
  const mutated = fc.tuple(fc.nat(300), fc.string({ maxLength: 4 })).map(([at, put]) => {
    const text = courseText(state(), 4096);
    return text.slice(0, at) + put + text.slice(at + 1);
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), mutated), (text) => {
      const read = readCourseText(text);
      if (read !== null) expect(plain(readCourseText(courseText(read, 1e6)))).toEqual(plain(read));
    }),
    { numRuns: 2000 },
  );
});
