import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeShares } from '../../src/browser/ui/debrief/whole-shares.ts';

test('what rounding by itself takes to 102 comes to a hundred', () => {
  expect(wholeShares([2, 39, 2, 3, 34])).toEqual([3, 49, 2, 4, 42]);
  expect(wholeShares([0, 0])).toEqual([0, 0]);
});

test('whatever the amounts, whole shares come to a hundred, and none is a whole one away from its own', () => {
  const amounts = fc
    .array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 9 })
    .filter((all) => all.some((one) => one > 0));
  fc.assert(
    fc.property(amounts, (all) => {
      const [shares, total] = [wholeShares(all), all.reduce((a, b) => a + b, 0)];
      expect(shares.reduce((a, b) => a + b, 0)).toBe(100);
      for (const [at, amount] of all.entries())
        expect(Math.abs((shares[at] ?? 0) - (100 * amount) / total)).toBeLessThan(1);
    }),
  );
});
