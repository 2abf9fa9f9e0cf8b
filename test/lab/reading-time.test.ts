// What there is to read, and how long it takes.
import { expect, test } from 'vitest';
import { MOST_OFF, PACE, readingTime } from '../../src/core/lab/reading-time.ts';
import { eventful } from '../support/eventful.ts';
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

test('how often moments, signs and pools came is counted', () => {
  const { comings } = readingTime(eventful(), 3);
  const { moments, signs, pools } = comings;
  const of = (id: string) => moments.find((one) => one.id === id);
  expect(of('call')).toMatchObject({ met: 1, times: 3, lost: 0 });
  expect(of('storm')?.times).toBe(of('storm')?.met);
  expect(pools[0]?.times).toBeGreaterThan(3);
  expect(pools[0]?.times).toBeLessThanOrEqual(6);
  expect(signs.map(({ id }) => id)).toEqual(['rain', 'bikes', 'cake']);
  expect(signs[1]?.times).toBeGreaterThan(1);
});

test('one for which there is no room is counted as that', () => {
  const all = ['aa', 'bb', 'cc', 'dd', 'ee'].map((id) => moment(id, 'mira', 3));
  const waits = readingTime(scenario({ weeks: 4, moments: all, bets: [] }), 1).comings.moments;
  expect(waits.map(({ times, waited, lost }) => [times, waited, lost])).toEqual([
    ...[1, 2, 3].map(() => [1, 0, 0]),
    ...[4, 5].map(() => [1, 1, 0]),
  ]);
  const lost = readingTime(scenario({ weeks: 3, moments: all, bets: [] }), 1).comings.moments;
  expect(lost.map((one) => one.lost)).toEqual([0, 0, 0, 1, 1]);
});
