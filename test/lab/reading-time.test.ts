// What there is to read, and how long it takes.
import { expect, test } from 'vitest';
import { MOST_OFF, PACE, readingTime } from '../../src/core/lab/reading-time.ts';
import { moment, option, scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

/** A run of one week with one moment, whose texts are so long. */
const withWords = (text: number, reply: number, minutes = 10) =>
  scenario({
    weeks: 1,
    minutes,
    bets: [],
    moments: [
      moment(
        'draft',
        'mira',
        1,
        [
          option('one', 'take_over', 1, { reply: words(reply) }),
          option('two', 'wait_and_see', 0, { reply: words(reply) }),
        ],
        {
          text: words(text),
        },
      ),
    ],
  });

test('every word of a moment that is met, and of its reply, is counted once', () => {
  const [short, long] = [readingTime(withWords(20, 5), 1), readingTime(withWords(130, 27), 1)];
  expect(long.typical.moments - short.typical.moments).toBe(110);
  expect(long.typical.replies - short.typical.replies).toBe(22);
  expect(60 * (long.minutes.middle - short.minutes.middle)).toBeCloseTo((60 * 132) / PACE.words);
  expect(long.moments).toMatchObject([{ id: 'draft', text: 133, options: 4, reply: 27, met: 1 }]);
});

test('a moment that nobody comes to is not read', () => {
  const whole = withWords(20, 5);
  const never = { ...moment('never', 'omar', 1, undefined, { if: { level: 'omar.trust', above: 99 } }) };
  const more = readingTime({ ...whole, moments: [...whole.moments, ...scenario({ moments: [never] }).moments] }, 1);
  expect(more.moments[1]?.met).toBe(0);
  expect(more.typical.moments).toBe(readingTime(whole, 1).typical.moments);
});

test('what the card says is held against the middle run', () => {
  const { minutes } = readingTime(withWords(20, 5, 10), 1);
  expect(readingTime(withWords(20, 5, 10), 1).off).toBeCloseTo(10 / minutes.middle - 1);
});

test.each(['tutorial', 'friday_deck'])('the card of %s says what it takes', (id) => {
  expect(Math.abs(readingTime(shippedScenario(id), 2).off)).toBeLessThanOrEqual(MOST_OFF);
});
