import { expect, test } from 'vitest';
import { forcedSteps } from '../../../src/core/lab/guess/forced.ts';
import { truthOf } from '../../../src/core/lab/guess/truth.ts';
import { finish } from '../../../src/core/lab/steps.ts';
import { CAST, moment, option, scenario } from '../../support/scenario.ts';
import { shippedScenario } from '../../support/shipped.ts';

const forced = (given: Parameters<typeof forcedSteps>[0]): ReturnType<typeof truthOf> =>
  truthOf(given.scenario, finish(forcedSteps(given)));

test('seeds come to the same side by side and alone, whatever their first one is', () => {
  const tutorial = shippedScenario('tutorial');
  const played = (from: number, seeds: number): unknown[] => [
    ...finish(forcedSteps({ scenario: tutorial, seeds, from })),
  ];
  expect(played(1, 6)).toEqual([...played(1, 1), ...played(2, 4), ...played(6, 1)]);
});

test('every option that can be had is worth something, the same each time', () => {
  const [run = []] = finish(forcedSteps({ scenario: shippedScenario('friday_deck'), seeds: 1, from: 5 }));
  const questions = new Set(run.map(({ question }) => question));
  expect(questions.size).toBeGreaterThan(9);
  expect(new Set(run.map(({ question, option: id }) => `${question}.${id}`)).size).toBe(run.length);
  for (const { worth } of run) expect(worth).toBeTypeOf('number');
});

const harm = (id: string) => ({ kind: 'level', of: `${CAST[0]!.id}.${id}`, add: -20, because: 'It hurts.' }) as const;

test('what harms is not best; twins are too close, what is arranged is not read, and what never comes has no best', () => {
  const twins = ['left', 'right'].map((id) => option(id, 'ask_questions', 1));
  const example = scenario({
    weeks: 4,
    moments: [
      moment('harm', 'mira', 1, [
        option('bad', 'ask_questions', 1, { effects: [harm('trust'), harm('autonomy'), harm('engagement')] }),
        option('good', 'ask_questions', 1),
      ]),
      moment('twins', 'mira', 2, twins),
      moment('never', 'mira', 3, twins, { if: { level: 'mira.trust', above: 99 } }),
    ],
  });
  const { known, leftOut } = forced({ scenario: example, seeds: 8, from: 1 });
  expect(known.map(({ question, options, best }) => [question, options[best]?.id])).toEqual([['harm', 'good']]);
  expect(leftOut).toEqual([
    { question: 'twins', runs: 8, why: 'close' },
    { question: 'never', runs: 0, why: 'rare' },
  ]);
});
