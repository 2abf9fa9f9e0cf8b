import { expect, test } from 'vitest';
import { mostChanged } from '../../src/core/lab/most-changed.ts';
import { compile } from '../../src/core/engine/compile.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import { scenario } from '../support/scenario.ts';

const one = compile(scenario(), 1);
const changed = (change: (o: Organisation) => void): Organisation => {
  const other = structuredClone(one);
  change(other);
  return other;
};

test('between equals nothing has changed', () => expect(mostChanged(one, structuredClone(one))).toEqual([]));

test('the widest comes first, in points, with its sign, named as conditions name it', () => {
  const other = changed((o) => {
    o.credit -= 1;
    o.managers[1]!.team.delivery -= 2;
    o.managers[0]!.trust += 0.5;
  });
  const found = mostChanged(one, other).map(({ level, by }) => [level, Math.round(10 * by) / 10]);
  expect(found).toEqual([
    ['omar.delivery', -30],
    ['boss.credit', -15],
    ['mira.trust', 7.5],
  ]);
});

test('what happened to one of three is not thinned by the others', () => {
  const other = changed((o) => void (o.managers[2]!.strain += 1));
  expect(mostChanged(one, other)[0]?.by).toBeCloseTo(15, 9);
});
