// Gates of ideas: a scenario that teaches an idea by its moves meets them; one that rewards the wrong answer, or lacks one, misses them.
import { describe, expect, test } from 'vitest';
import type { Gate } from '../../../src/core/lab/balance/gates.ts';
import { ideaGateSteps } from '../../../src/core/lab/balance/idea-gates.ts';
import { IDEA_CLAIMS } from '../../../src/core/lab/balance/idea-claims.table.ts';
import { finish } from '../../../src/core/lab/steps.ts';
import { IDEAS, type Idea } from '../../../src/core/scenario/vocabulary.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { BADLY } from '../../support/badly-taught.ts';
import { momentsOf, teaching } from '../../support/teaching.ts';

const SEEDS = 6;
const gatesOf = (scenario: Scenario, from = 1): readonly Gate[] =>
  finish(ideaGateSteps({ scenario, seeds: SEEDS, from }));
const missed = (scenario: Scenario): string[] => gatesOf(scenario).flatMap(({ id, met }) => (met ? [] : [id]));
const claimsOf = (idea: Idea): string[] =>
  IDEA_CLAIMS[idea].contrasts.flatMap(({ claims }) => claims.map(({ id }) => id));

describe.each(IDEAS)('%s', (idea) => {
  test('taught by moves alone, without an effect of its author’s, is met', () => {
    const gates = gatesOf(teaching(idea));
    expect(gates.map(({ id }) => id)).toEqual([`${idea}_there`, ...claimsOf(idea)]);
    expect(gates.filter(({ met }) => !met)).toEqual([]);
  });

  test('in the title alone is told by what is missing, and measured no further', () => {
    const gates = gatesOf(
      teaching(idea, {
        moments: momentsOf([
          [
            ['keep_people', 1],
            ['redirect', 0],
          ],
        ]),
      }),
    );
    expect(gates).toEqual([expect.objectContaining({ id: `${idea}_there`, met: false, interval: null })]);
    expect(gates[0]?.missing).toMatch(/^(no option |there is no post)/);
  });

  const bad = BADLY[idea];
  test.each(Object.entries(bad))('%s is missed where a scenario teaches otherwise', (id, scenario) => {
    expect(missed(scenario())).toContain(id);
  });

  test('each gate is seen to fail', () => expect(Object.keys(bad).sort()).toEqual(claimsOf(idea).sort()));
});
