// The named sizes against what a player can read: the words that screens have for a level.
import { expect, test } from 'vitest';
import { SIZES } from '../../src/core/scenario/vocabulary.ts';
import { band } from '../../src/core/run/told.ts';
import { mean } from '../../src/core/lab/statistics.ts';

/** Where levels lie in nearly all weeks of nearly all runs, points. */
const PLACES = Array.from({ length: 51 }, (_, n) => 25 + n);

/** Share of places from which a change by so many points, either way, is another word. */
const otherWord = (points: number): number =>
  mean(PLACES.flatMap((from) => [from - points, from + points].map((to) => Number(band(from) !== band(to)))));

test('something grave is another word from wherever it was', () => {
  const seen = PLACES.filter((from) => from + SIZES.grave <= 100);
  expect(seen.filter((from) => band(from) === band(from - SIZES.grave) && from >= 30)).toEqual([]);
  expect(seen.filter((from) => band(from) === band(from + SIZES.grave) && from <= 67)).toEqual([]);
});

test('something clear is mostly another word, something small now and then', () => {
  expect(otherWord(SIZES.clear)).toBeGreaterThan(0.5);
  expect(otherWord(SIZES.small)).toBeGreaterThan(0.1);
  expect(otherWord(SIZES.small)).toBeLessThan(0.5);
});
