// Any shapes of what comes by state, chance and pool give a scenario or an error; and what is told never to come never comes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { checkScenario } from '../../src/core/scenario/check-scenario.ts';
import { renderProblems } from '../../src/core/scenario/render-problem.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const MOMENTS = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'] as const;
const OPTIONS = ['one', 'two'] as const;
const WEEKS = 5;

const week = fc.integer({ min: 1, max: WEEKS + 1 });
const window = fc
  .tuple(week, week, fc.integer({ min: 0, max: 50 }))
  .map(([a, b, n]): [number, number] => (n === 0 || a <= b ? [a, b] : [b, a]));
const pool = fc.constantFrom(...Array.from({ length: 60 }, () => 'small'), 'none');
const sometimes = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });
const choice = fc.tuple(fc.constantFrom(...MOMENTS), fc.constantFrom(...OPTIONS)).map((names) => names.join('.'));

const condition: fc.Arbitrary<NonNullable<Scenario['moments'][number]['if']>> = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record({ seen: fc.constantFrom(...MOMENTS) }),
    fc.record({ chose: choice }),
    fc.record({ week: fc.record({ from: week }, { requiredKeys: [] }) }),
    fc.record({ not: tie('node') }),
    fc.record({ all: fc.array(tie('node'), { maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('node'), { maxLength: 2 }) }),
  ),
})).node as never;

const someMoment = (id: string) =>
  fc
    .record({
      weeks: sometimes(window),
      as_soon: fc.boolean(),
      chance: fc.constantFrom(1, 1, 0.5),
      again: sometimes(fc.integer({ min: 1, max: 4 })),
      priority: fc.constantFrom('first', 'usual', 'usual', 'last'),
      pool: sometimes(pool),
      if: sometimes(condition),
      ifs: fc.tuple(sometimes(condition), fc.constant(undefined)),
      thens: fc.tuple(sometimes(fc.constantFrom(...MOMENTS)), sometimes(fc.constantFrom(...MOMENTS))),
    })
    .map((given) => ({
      ...moment(
        id,
        'mira',
        1,
        OPTIONS.map((name, n) => option(name, 'wait_and_see', 0, { if: given.ifs[n], then: given.thens[n] })),
      ),
      when: given.weeks && { weeks: given.weeks, as_soon: given.as_soon, chance: given.chance },
      again_after_weeks: given.again,
      priority: given.priority,
      pool: given.pool,
      if: given.if,
    }));

const signs = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('rain', 'cake'),
    about: sometimes(fc.constantFrom('mira', 'omar', 'lena', 'agnes')),
    weeks: sometimes(window),
    if: sometimes(condition),
    chance: sometimes(fc.constantFrom(0.3, 1)),
    again_after_weeks: sometimes(fc.integer({ min: 1, max: 9 })),
    pool: sometimes(pool),
    text: fc.constant('Rain.'),
  }),
  { minLength: 1, maxLength: 2, selector: ({ id }) => id },
);

const eventful = fc
  .record({ moments: fc.tuple(...MOMENTS.map(someMoment)), signs, chance: fc.constantFrom(0.4, 1) })
  .map((given) => ({
    ...scenario({ format: 2, weeks: WEEKS, bets: [] }),
    moments: given.moments,
    signs: given.signs,
    pools: [{ id: 'small', chance: given.chance }],
  }));

/** As the file would be read, whatever is wrong with it. */
const asRead = (given: object): Scenario => scenario(JSON.parse(JSON.stringify(given)));

test('any of them give a scenario or an error, and what is told never to come never comes', () => {
  const told = { never: 0, hidden: 0, played: 0 };
  fc.assert(
    fc.property(eventful, (given) => {
      const source = JSON.stringify(given);
      const { scenario: found, problems } = checkScenario(source, {});
      expect(found === null).toBe(problems.some(({ level }) => level === 'error'));
      expect(renderProblems(problems, source, EN)).not.toContain('undefined');
      if (problems.some(({ code }) => code === 'F03' || code === 'R01' || code === 'R02')) return;
      const at = (path: string): Scenario['moments'][number] | undefined =>
        given.moments[Number(path.split('/')[2])] as never;
      const never = problems.flatMap(({ code, path }) => (code === 'F02' ? (at(path)?.id ?? []) : []));
      const hidden = problems.flatMap(({ code, path }) => {
        const option = path.includes('/options/') && !path.includes('/later/') ? Number(path.split('/')[4]) : -1;
        return code === 'X01' && option >= 0 ? `${at(path)?.id}.${OPTIONS[option]}` : [];
      });
      told.never += never.length;
      told.hidden += hidden.length;
      told.played += 1;
      for (const seed of [1, 2]) {
        const run = playBot(asRead(given), seed, 'random');
        expect(run.seen.filter(({ moment: id }) => never.includes(id))).toEqual([]);
        expect(run.chosen.filter((c) => hidden.includes(`${c.moment}.${c.option}`))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
  expect([told.never > 50, told.hidden > 8, told.played > 40]).toEqual([true, true, true]);
}, 120_000);
