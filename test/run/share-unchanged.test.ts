import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareUnchanged } from '../../src/core/run/share-unchanged.ts';
import { CONTINUE, does, planning } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';
import { startRun } from '../../src/core/run/run.ts';

test('what changed is new, what did not is the very same', () => {
  const before = { a: { x: 1 }, b: [{ y: 1 }, { y: 2 }], c: [] as number[] };
  const after = shareUnchanged(before, { a: { x: 1 }, b: [{ y: 1 }, { y: 3 }], c: [] });
  expect(after).toEqual({ a: { x: 1 }, b: [{ y: 1 }, { y: 3 }], c: [] });
  expect(after.a).toBe(before.a);
  expect(after.b).not.toBe(before.b);
  expect(after.b[0]).toBe(before.b[0]);
  expect(after.c).toBe(before.c);
});

test('the value is always that of after', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      const text = JSON.stringify(after);
      expect(JSON.stringify(shareUnchanged(before, structuredClone(after)))).toBe(text);
      expect(shareUnchanged(before, structuredClone(before))).toBe(before);
    }),
  );
});

test('a week of play leaves the people who stayed as they were, and the run before it untouched', () => {
  const start = startRun(scenario(), 3);
  const text = JSON.stringify(start);
  const run = does(start, { kind: 'style', share: 50 }, CONTINUE, { kind: 'bet', bet: 0, manager: 'mira' });
  const played = does(run, { kind: 'option', moment: 'draft', option: 'ask' }, planning());
  const [then, now] = [start.organisation.managers[0], played.organisation.managers[0]];
  expect(now).not.toBe(then);
  expect(played.organisation.managers[1]?.character).toBe(start.organisation.managers[1]?.character);
  expect(now?.team.people[0]).toBe(then?.team.people[0]);
  expect(JSON.stringify(start)).toBe(text);
});
