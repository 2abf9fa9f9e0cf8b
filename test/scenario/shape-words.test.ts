// What stands where something else belongs, told in an author's words: one cause, one message.
import { describe, expect, test } from 'vitest';
import { draft, MINIMAL, problemsOf, toldOf, type Draft } from './support.ts';

const told = (change: (scenario: Draft) => void): string[] => toldOf(draft(change)).map(({ message }) => message);
const places = (change: (scenario: Draft) => void): string[] =>
  problemsOf(draft(change)).map(({ code, path }) => `${code} ${path}`);

describe('a list', () => {
  test.each<[string, (scenario: Draft) => void, string]>([
    [
      'of conditions',
      (s) => (s.moments[1]!['if'] = [{ seen: 'board_deck' }, { seen: 'x' }]),
      'a list of conditions, where one condition in { } should be',
    ],
    ['of one', (s) => (s['you'] = [{ role: 'x' }] as never), 'a list in [ ], where one thing in { } should be'],
    ['of none', (s) => (s['boss'] = [] as never), 'a list in [ ], where one thing in { } should be'],
    ['in a list', (s) => (s.moments[1]!.options[0] = [] as never), 'a list in [ ], where one thing in { } should be'],
  ])('%s where one thing belongs', (_, change, message) => {
    expect(told(change)).toEqual([message]);
  });

  test('is missing around one thing', () => {
    expect(told((s) => (s.moments[1]!['options'] = s.moments[1]!.options[0] as never))).toEqual([
      'one thing in { }, where a list in [ ] should be',
    ]);
  });

  test('is empty', () => {
    expect(toldOf(draft((s) => (s['teaches'] = [] as never)))).toMatchObject([
      { message: '"teaches" is empty', help: 'Name at least one idea, as "P1".' },
    ]);
  });
});

test('null is told as null, wherever it stands', () => {
  const nothing = 'null, which stands for nothing';
  expect(told((s) => (s.moments[0]!.options[0]!['effects'] = [null]))).toEqual([nothing]);
  expect(told((s) => (s.moments[0]!['if'] = null))).toEqual([nothing]);
  expect(told((s) => (s['weeks'] = null as never))).toEqual([nothing]);
  expect(told((s) => (s['title'] = null as never))).toEqual([nothing]);
  expect(told((s) => (s.moments[0]!['stakes'] = null))).toEqual([nothing]);
});

test('a number is quoted as it was written', () => {
  const messages = (number: string): string[] =>
    toldOf(MINIMAL.replace('"weeks": 3,', `"weeks": ${number},`)).map(({ message }) => message);
  expect(messages('1e999')).toEqual(['"weeks" can’t be 1e999']);
  expect(messages('2.50')).toEqual(['"weeks" can’t be 2.50']);
});

describe('a field that stands elsewhere', () => {
  test('is told where it belongs, and not that it is missing there', () => {
    expect(
      places((s) => {
        const { stakes, ...rest } = s.moments[1]!;
        s.moments[1] = { ...rest, when: { weeks: [3, 3], stakes } } as never;
      }),
    ).toEqual(['S11 /moments/1/when/stakes']);
    expect(toldOf(draft((s) => Object.assign(s.moments[1]!, { when: undefined, weeks: [3, 3] })))[0]).toMatchObject({
      message: '"weeks" doesn’t belong here',
      help: 'It goes inside "when": move it there.',
    });
  });

  test('is one thing that many have', () => {
    expect(places((s) => (s.managers[0]!['team'] = { ...Object(s.managers[0]!['team']), id: 'x' }))).toEqual([
      'S01 /managers/0/team/id',
    ]);
  });
});

test.each<[string, (scenario: Draft) => void, string]>([
  [
    'days',
    (s) => (s.moments[0]!.options[0]!['later'] = [{ after_days: 3, sign: 'x' }]),
    'S10 /moments/0/options/0/later/0/after_days',
  ],
  ['months', (s) => Object.assign(s, { away_weeks: undefined, away_months: 1 }), 'S10 /away_months'],
  [
    'hours',
    (s) => Object.assign(s.moments[0]!.options[0]!, { attention: undefined, hours: 3 }),
    'S10 /moments/0/options/0/hours',
  ],
  [
    'percent',
    (s) => (s.moments[0]!.options[0]!['effects'] = [{ kind: 'level', of: 'priya.trust', percent: 4, because: 'x' }]),
    'S10 /moments/0/options/0/effects/0/percent',
  ],
])('a field in %s is told its unit, and not that another is missing', (_, change, place) => {
  expect(places(change)).toEqual([place]);
});

test('a condition that is a text is told how one is written', () => {
  const [choice] = toldOf(draft((s) => (s.moments[1]!['if'] = 'board_deck.redo_slides')));
  expect(choice?.message).toBe('"board_deck.redo_slides", where a condition in { } should be');
  expect(choice?.help).toContain('{ "chose": "board_deck.redo_slides" }');
  const [other] = toldOf(draft((s) => (s.moments[1]!['if'] = { any: ['low trust'] })));
  expect(other?.help).toContain('{ "chose": "moment.option" }');
});

test('a text where fields belong is told how they are written', () => {
  expect(toldOf(draft((s) => (s['you'] = 'x' as never))).map(({ help }) => help)).toEqual([
    'Fields with their values stand there, in curly brackets: { "name": value }. The format\'s page has those that go here.',
  ]);
});
