// Facts, passages and endings with anything anywhere: a scenario, or an error that can be shown.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { startRun } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { checkScenario } from '../../src/core/scenario/check-scenario.ts';
import { renderProblems } from '../../src/core/scenario/render-problem.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { knowing } from '../support/knowing.ts';
import { CONTINUE, does, idleUntil } from '../support/playing.ts';
import { draft } from './support.ts';

/** Every field of words once. */
const whole = (): Record<string, unknown> =>
  JSON.parse(
    draft((s) => {
      const { remember, inMoment, inScene, ...top } = knowing('priya');
      Object.assign(s, { format: 2, ...top });
      Object.assign(s.moments[0]!, { passages: inMoment });
      Object.assign(s.moments[0]!.options[0]!, { remember, reply: '{rota_here} {lost}' });
      Object.assign(s, { away: [{ id: 'desk', text: '{rota_there}', passages: inScene }] });
    }),
  ) as Record<string, unknown>;

function places(value: unknown): ((replacement: unknown) => void)[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    (replacement: unknown) => void Reflect.set(value, key, replacement),
    ...places(Reflect.get(value, key)),
  ]);
}

const id = fc.constantFrom(
  'rota_fixed',
  'helper',
  'lost',
  'rota',
  'rota_here',
  'priya',
  'boss',
  'all',
  'nobody',
  'week',
);
const condition = fc.letrec<{ one: unknown }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    fc.record(
      {
        fact: id,
        is: fc.oneof(id, fc.boolean(), fc.integer({ min: -3, max: 30 })),
        above: fc.integer({ min: -5, max: 30 }),
      },
      { requiredKeys: ['fact'] },
    ),
    fc.record({ chose: fc.constantFrom('board_deck.redo_slides', 'board_deck.sit_with_her', 'a_b.c_d') }),
    fc.record({ not: tie('one') }),
    fc.record({ any: fc.array(tie('one'), { maxLength: 3 }) }),
  ),
})).one;
const line = fc.record(
  { if: condition, text: fc.constantFrom('{rota}', '{lost, plural, other {#}}', '{helper', 'So.') },
  { requiredKeys: ['text'] },
);
const value = fc.oneof(
  fc.jsonValue(),
  condition,
  id,
  fc.array(line, { maxLength: 3 }),
  fc.record(
    { fact: id, is: fc.oneof(id, fc.boolean(), fc.integer()), add: fc.integer({ min: -9, max: 9 }) },
    { requiredKeys: ['fact'] },
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    1e308,
    -1,
    '{rota} {rota_here} {lost} {helper} {rota_fixed}',
    'constructor',
    '__proto__',
  ),
);

test('the fields themselves are a scenario', () => {
  const { problems } = checkScenario(JSON.stringify(whole()), {});
  expect(problems.map(({ code, path }) => [code, path])).toEqual([]);
});

test('any value in any place gives a scenario that plays, or an error that can be told', () => {
  let played = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 3 }), (changes) => {
      const file = whole();
      for (const [at, replacement] of changes) {
        const setters = places(file);
        setters[at % setters.length]?.(structuredClone(replacement));
      }
      const source = JSON.stringify(file);
      const { scenario, problems } = checkScenario(source, {});
      expect(scenario === null).toBe(problems.some(({ level }) => level === 'error'));
      expect(renderProblems(problems, source, EN)).not.toContain('undefined');
      if (scenario === null || played++ > 60) return;
      const end = idleUntil(does(startRun(scenario, 3), { kind: 'style', share: 20 }, CONTINUE), () => false);
      expect(viewOf(end).ending === null).toBe(scenario.endings === undefined);
      expect(debriefOf(end).facts.length).toBeLessThanOrEqual(60);
    }),
    { numRuns: 1500 },
  );
  expect(played).toBeGreaterThan(20);
}, 60_000);
