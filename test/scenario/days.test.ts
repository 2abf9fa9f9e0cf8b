// Weekdays that run backward among moments of one week.
import { describe, expect, test } from 'vitest';
import { checkDays } from '../../src/core/scenario/days.ts';
import { moment, option, scenario, type MomentInput } from '../support/scenario.ts';

interface Written extends Partial<MomentInput> {
  readonly reply?: string;
}

const told = (id: string, { reply = 'Done.', ...given }: Written): MomentInput =>
  moment(id, 'mira', 1, [option('act', 'take_over', 1, { reply }), option('wait', 'wait_and_see', 0)], given);

/** What is said of a first moment and one after it, in one week unless told. */
const saidOf = (first: Written, second: Written, language = 'en'): string[] =>
  checkDays(scenario({ language, moments: [told('first', first), told('second', second)] })).map(
    ({ says, path, args = {} }) => `${says} ${path.slice(0, 2).join('.')}: ${Object.values(args).join(', ')}`,
  );

describe('a later moment on an earlier day is told', () => {
  test('after a moment', () => {
    expect(saidOf({ text: 'Friday, ten past four.' }, { text: 'She waits. Wednesday evening. Rain.' })).toEqual([
      'moment moments.1: Wednesday, first, Friday',
    ]);
  });

  test('after a reply that has got further', () => {
    const second = { text: 'Today is Wednesday.' };
    expect(saidOf({ text: 'Tuesday. A call.', reply: 'On Friday the money is back.' }, second)).toEqual([
      'reply moments.1: Wednesday, first.act, Friday',
    ]);
    // From Tuesday on, Monday is next week’s.
    expect(saidOf({ text: 'Tuesday. A call.', reply: 'It takes until Monday.' }, second)).toHaveLength(1);
  });

  test('where a day is stressed', () => {
    const second = { text: 'Wednesday evening. Rain.' };
    expect(saidOf({ text: '*Friday, four.* She waits.' }, second)).toHaveLength(1);
    expect(saidOf({ text: 'Rain. *Friday*, four.' }, second)).toHaveLength(1);
    expect(saidOf({ text: '*Rain.* Friday, four.' }, second)).toHaveLength(1);
    expect(saidOf({ text: 'Tuesday. A call.', reply: 'It takes until *Friday*.' }, second)).toHaveLength(1);
  });

  test('where only a title has it', () => {
    expect(saidOf({ title: 'It is Friday, the deck is weak' }, { title: 'Monday, nine' })).toEqual([
      'moment moments.1: Monday, first, Friday',
    ]);
    // What the text says is nearer.
    expect(saidOf({ title: 'Friday: the board', text: 'Monday, nine.' }, { title: 'Monday, ten' })).toEqual([]);
  });

  test('in German', () => {
    expect(saidOf({ text: 'Freitag, zehn nach vier.' }, { text: 'Heute ist Dienstag.' }, 'de-AT')).toHaveLength(1);
    expect(saidOf({ text: 'Freitag, zehn nach vier.' }, { text: 'Dienstagabend.' }, 'de')).toHaveLength(1);
  });
});

test.each<[string, Written, Written]>([
  ['days in order', { text: 'Monday, nine.' }, { text: 'Friday, nine.' }],
  ['the same day', { text: 'Friday, nine.', reply: 'On Friday it is done.' }, { text: 'Friday, ten.' }],
  ['another week', { text: 'Friday, nine.' }, { text: 'Monday, nine.', when: { weeks: [2, 2] } }],
  [
    'what somebody says',
    { text: 'Tuesday.', reply: '“On Friday. By Saturday, at most.”' },
    { text: 'Wednesday, nine.' },
  ],
  ['a day that names something', { reply: 'Her Friday note is on time.' }, { text: 'Wednesday, nine.' }],
  ['a day that is to come', { text: 'Tuesday. The board meets on Monday.' }, { text: 'Wednesday, nine.' }],
  [
    'moments that exclude each other',
    { text: 'Friday, nine.', if: { level: 'mira.trust', above: 60 } },
    { text: 'Monday, nine.', if: { level: 'mira.trust', below: 40 } },
  ],
])('%s: nothing is told', (_, first, second) => {
  expect(saidOf(first, second)).toEqual([]);
});

describe('within one moment', () => {
  const only = (first: Written, language = 'en') =>
    checkDays(scenario({ language, moments: [told('first', first)] })).map(({ says, args = {} }) => [
      says,
      ...Object.values(args),
    ]);

  test('a room is told of the same day', () => {
    const text = 'Friday, ten past four.';
    expect(only({ text, room_text: 'Thursday, four.' })).toEqual([['room', 'Thursday', 'Friday']]);
    expect(only({ text, room_text: 'Friday. Rain.' })).toEqual([]);
    expect(only({ text, room_text: 'The board meets on Monday.' })).toEqual([]);
  });

  test('a step is not on an earlier day', () => {
    const answers = [option('yes', 'ask_questions', 0), option('no', 'wait_and_see', 0)];
    const steps = (text: string): Written => ({
      text: "It's Friday. Rain.",
      steps: [{ id: 'next_one', text, options: answers }],
    });
    expect(only(steps('Wednesday evening. She waits.'))).toEqual([['step', 'Wednesday', 'next_one', 'Friday']]);
    expect(only(steps('Friday evening. She waits.'))).toEqual([]);
    expect(only(steps('“Wednesday, nine,” she says.'))).toEqual([]);
  });

  test('a sign is told on a Monday', () => {
    const sign = (text: string, language?: string) =>
      checkDays(
        scenario({ language: language ?? 'en', moments: [moment('first', 'mira', 1)], signs: [{ id: 'rain', text }] }),
      ).map(({ says }) => says);
    expect(sign('It’s Thursday, and the door is shut.')).toEqual(['sign']);
    expect(sign('Heute ist Dienstag, und es regnet.', 'de')).toEqual(['sign']);
    for (const text of [
      'It’s Monday, and the door is shut.',
      'On Thursday the door was shut.',
      'It’s Thursday’s rota.',
    ])
      expect(sign(text)).toEqual([]);
  });
});

test('straight quotes and apostrophes are read as well', () => {
  expect(saidOf({ text: "It's Friday." }, { text: 'Monday, nine.' })).toHaveLength(1);
  expect(saidOf({ text: 'Tuesday.', reply: '"On Friday," he says.' }, { text: 'Wednesday, nine.' })).toEqual([]);
});

test('a follow-up is played before the others of its week', () => {
  const leads = moment('start', 'omar', 1, [
    option('on', 'take_over', 1, { then: 'second' }),
    option('no', 'wait_and_see', 0),
  ]);
  const [first, second] = [
    told('first', { text: 'Monday, nine.', when: { weeks: [2, 2] } }),
    { ...told('second', { text: 'Friday, nine.' }), when: undefined },
  ];
  expect(checkDays(scenario({ moments: [leads, first, second] })).map(({ path }) => path[1])).toEqual([1]);
});

test('what is written in another language is not judged', () => {
  expect(saidOf({ text: 'Friday, nine.' }, { text: 'Monday, nine.' }, 'fr')).toEqual([]);
});
