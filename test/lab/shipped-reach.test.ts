// Everything in the shipped scenarios is reached, or named with the reason.
import { expect, test } from 'vitest';
import { explore } from '../../src/core/lab/explore.ts';
import { nameOf } from '../../src/core/lab/explore/things.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';
import { UNREACHED } from './unreached.table.ts';

const RUNS = 240;

test.each(SHIPPED)('all there is in %s comes, or is named with the reason', { timeout: 60_000 }, (id) => {
  const { things, deadEnds, crashes } = explore(shippedScenario(id), { runs: RUNS, seed: 1 });
  const named = Object.keys(UNREACHED[id] ?? {});
  const missing = things.filter(({ runs }) => runs === 0).map(nameOf);
  expect(missing.filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => !things.some((thing) => nameOf(thing) === name))).toEqual([]);
  expect([deadEnds, crashes]).toEqual([[], []]);
});
