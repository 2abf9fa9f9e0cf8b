// What is said of single choices: planted faults are found, and nothing else is called one.
import { expect, test } from 'vitest';
import { type Advice, adviceOn } from '../../../src/core/lab/balance/advice.ts';
import { adviceWords } from '../../../src/core/lab/balance/advice-words.ts';
import { playSteps } from '../../../src/core/lab/balance/plays.ts';
import { questionsOf } from '../../../src/core/lab/balance/questions.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { CAST, moment, option, scenario } from '../../support/scenario.ts';
import { returned } from '../../support/returned.ts';

const planted = scenario({
  format: 2,
  weeks: 3,
  away_weeks: 2,
  attention: 6,
  managers: CAST.slice(0, 2),
  bets: [],
  moments: [
    moment('twins', 'mira', 1, [
      option('one', 'ask_questions', 1),
      option('same', 'ask_questions', 1),
      option('own', 'take_over', 2),
    ]),
    moment('lesser', 'omar', 2, [
      option('good', 'ask_questions', 0),
      option('bad', 'ask_questions', 0, {
        effects: ['trust', 'delivery']
          .map((level) => ({
            kind: 'level' as const,
            of: `omar.${level}`,
            add: 'grave' as const,
            because: 'It is well meant.',
          }))
          .map((effect) => ({ ...effect, add: '-grave' as const })),
      }),
    ]),
    moment('first', 'mira', 3, [option('all_in', 'work_beside', 4), option('half', 'work_beside', 4)], {
      priority: 'first',
    }),
    moment('dear', 'omar', 3, [option('little', 'wait_and_see', 0), option('much', 'work_beside', 6)]),
  ],
});

const plays = returned(playSteps({ scenario: planted, seeds: 20, from: 1 }));
const advised = (of: Scenario): Advice[] =>
  adviceOn(of, {
    questions: questionsOf(planted, plays.tried),
    traces: [],
    offers: plays.offers,
    runs: plays.tried.length,
    gates: [],
  });
const found = advised(planted).map(({ code, at }) => `${code} ${at}`);

test('twins, an option that another beats, and one that nobody can pay for are found', () => {
  expect(found).toContain('B10 twins.same');
  expect(found).toContain('B11 lesser.bad');
  expect(found).toContain('B13 dear.much');
});

test('what is another choice is not called the same, and what can be paid for not too dear', () => {
  expect(found).not.toContain('B10 twins.own');
  expect(found).not.toContain('B11 lesser.good');
  expect(found.filter((one) => one.startsWith('B13'))).toEqual(['B13 dear.much']);
});

test('each is said in words, by name and with what to do', () => {
  for (const one of advised(planted)) {
    const { message, help } = adviceWords(one);
    expect(message).toMatch(/^\S.*\S$/);
    expect(help).toMatch(/^[A-Z].*[.]$/);
    expect(message + help).not.toContain('{');
  }
  expect(adviceWords(advised(planted).find(({ at }) => at === 'twins.same')!).message).toBe(
    '*One* and *Same* come to the same, whatever one looks at',
  );
});

test('what the author allows is not said', () => {
  const left = advised({ ...planted, allow: [{ code: 'B10', at: 'twins', why: 'Meant.' }] });
  expect(left.map(({ code, at }) => `${code} ${at}`)).toEqual(found.filter((one) => one !== 'B10 twins.same'));
});

test('a moment that hardly comes is not judged', () => {
  const rare = advised(planted).length;
  const few = (runs: number): string[] =>
    adviceOn(planted, {
      questions: questionsOf(planted, plays.tried.slice(0, 5)),
      traces: [],
      offers: {},
      runs,
      gates: [],
    }).map(({ code, at }) => `${code} ${at}`);
  expect(rare).toBeGreaterThan(0);
  expect(few(50)).toEqual(planted.moments.map(({ id }) => `B16 ${id}`));
  // In all of five runs is not rarely.
  expect(few(5)).toEqual([]);
});
