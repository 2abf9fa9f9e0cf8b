// An address that asks for a playtest, as people pass it on.
import { expect, test } from 'vitest';
import { beginTryout } from '../../src/browser/app/tryout.ts';
import { shippedScenario } from '../support/shipped.ts';

const TUTORIAL = shippedScenario('tutorial');

test.each([
  'week=2&seed=7',
  'Week=2&SEED=7',
  'week=2&amp;seed=7',
  'amp;week=2&amp;seed=7',
  'week=2&seed=7.',
  'week=2&seed=7).',
  'week=2.&seed=7',
  'utm_source=x&week=2&seed=7&fbclid=y',
])('%s begins in week 2 with seed 7, and nothing is missed', (query) => {
  const { from, playtest, problems } = beginTryout(TUTORIAL, query);
  expect([from, playtest.seed, problems]).toEqual([2, 7, []]);
});

test('what cannot be understood is said', () => {
  expect(beginTryout(TUTORIAL, 'week=two').problems).toMatchObject([{ code: 'week', args: { said: 'two' } }]);
});
