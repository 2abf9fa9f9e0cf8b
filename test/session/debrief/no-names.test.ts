// Every slide of every scenario that ships, in every mode: no placeholder left, and nobody of the room asked by name.
import { describe, expect, test } from 'vitest';
import { pickMoments } from '../../../src/core/session/debrief/pick-moments.ts';
import { slideOf } from '../../../src/core/session/debrief/slide-of.ts';
import type { Mode } from '../../../src/core/session/setup.ts';
import type { StepId } from '../../../src/core/session/step.ts';
import { exampleBeside, exampleState } from '../../support/session.ts';
import { SHIPPED, shippedScenario } from '../../support/shipped.ts';

const beside = exampleBeside({
  nameOf: () => {
    throw new Error('a slide asked for a name');
  },
});
const MODES: readonly Mode[] = ['own', 'table', 'room'];
/** Steps that are told of a room as it stands at the key. */
const STEPS: Readonly<Partial<Record<StepId, readonly StepId[]>>> = {
  welcome: ['welcome', 'frame'],
  'turn.2': ['turn.2', 'leave'],
  'second.shown': [
    'bets',
    'told',
    'tables',
    'pair.vote',
    'pair.talk',
    'pair.again',
    'pair.shift',
    'cloud',
    'second',
    'second.shown',
    'idea',
    'plans',
    'close',
  ],
};

describe.each(SHIPPED)('%s', (id) => {
  test.each(MODES)('%s', (mode) => {
    const scenario = shippedScenario(id);
    const choices = scenario.moments.map((moment): StepId => `choice.${moment.id}`);
    const slides = (Object.keys(STEPS) as StepId[]).flatMap((at) => {
      const state = exampleState({ mode, seats: 6, step: at, scenario });
      const steps = at === 'second.shown' ? [...STEPS[at]!, ...choices] : STEPS[at]!;
      return steps.map((step) => JSON.stringify(slideOf({ ...state, step }, step, beside)));
    });
    for (const slide of slides) {
      // Keys of JSON stand before colons; what is left in braces would be a placeholder.
      expect(slide).not.toMatch(/\{[a-z_]+(?:,|\})/);
      expect(slide).not.toMatch(/"(?:title|text|line|name|team|brief)":"[^"]*\*[^"\s]/);
      expect(slide).not.toContain('undefined');
    }
  });
});

test('a debrief finds decisions to go through in every longer scenario', () => {
  for (const id of SHIPPED.filter((one) => !one.startsWith('_') && one !== 'tutorial')) {
    const state = exampleState({ seats: 6, step: 'bets', scenario: shippedScenario(id) });
    const picked = pickMoments(state);
    expect(picked.length, id).toBeGreaterThanOrEqual(3);
    expect(picked.length, id).toBeLessThanOrEqual(5);
  }
});
