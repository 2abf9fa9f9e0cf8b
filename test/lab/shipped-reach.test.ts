// Everything in the shipped scenarios comes in some run: what few runs don't come across is looked for.
import { expect, test } from 'vitest';
import { nameOf } from '../../src/core/lab/explore/things.ts';
import { reached } from '../../src/core/lab/reach/verdicts.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

/** More only where so many have not come across something: a scene of the leave may need a day that is rare. */
const RUNS = [240, 1000] as const;

function unmetIn(id: string): string[] {
  let unmet: string[] = [];
  for (const runs of RUNS) {
    const { verdicts, coverage } = reached(shippedScenario(id), { runs, seed: 1 });
    expect([coverage.deadEnds, coverage.crashes]).toEqual([[], []]);
    const missing = verdicts.filter(({ verdict }) => verdict === 'never' || verdict === 'unseen');
    unmet = missing.map((one) => `${nameOf(one)}: ${one.verdict}`);
    if (unmet.length === 0) break;
  }
  return unmet;
}

test.each(SHIPPED)('all there is in %s comes', { timeout: 120_000 }, (id) => {
  expect(unmetIn(id)).toEqual([]);
});
