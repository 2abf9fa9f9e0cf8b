// A whole scenario judged: planted faults are found, what helps is found by trying, and places make no difference.
import { expect, test } from 'vitest';
import { assess, type Assessment } from '../../../src/core/lab/balance/assess.ts';
import { adviceWords } from '../../../src/core/lab/balance/advice-words.ts';
import { JOBS, runJobsHere, type RunJob } from '../../../src/core/lab/jobs.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { CAST, moment, option, scenario } from '../../support/scenario.ts';

const here = (): RunJob =>
  runJobsHere(JOBS, { slice: 1000, now: () => 0, giveWay: () => new Promise((resolve) => setImmediate(resolve)) });
const judged = (of: Scenario, places = 1): Promise<Assessment> =>
  assess(of, { seeds: 20, from: 1, places: Array.from({ length: places }, here) });

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

test('twins, an option that another beats, and one that nobody can pay for are found', async () => {
  const { advice } = await judged(planted);
  const found = advice.map(({ code, at }) => `${code} ${at}`);
  expect(found).toContain('B10 twins.same');
  expect(found).toContain('B11 lesser.bad');
  expect(found).toContain('B13 dear.much');
  expect(found.filter((one) => one.startsWith('B10'))).not.toContain('B10 twins.own');
  for (const one of advice) for (const text of Object.values(adviceWords(one))) expect(text).toMatch(/^\S.*\S$/);
}, 60_000);

test('what the author allows is not said', async () => {
  const { advice } = await judged({ ...planted, allow: [{ code: 'B10', at: 'twins', why: 'Meant.' }] });
  expect(advice.map(({ code }) => code)).not.toContain('B10');
  expect(advice.map(({ code }) => code)).toContain('B11');
}, 60_000);
