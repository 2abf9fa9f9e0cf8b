import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { organisationAt, placeOf } from '../../src/core/engine/places.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { scenario } from '../support/scenario.ts';

const state = compile(scenario(), 1);

test('a state has one hash of 16 hex digits, whatever the order of its fields', () => {
  expect(stateHash(state)).toMatch(/^[0-9a-f]{16}$/);
  const turned = Object.fromEntries(Object.entries(state).toReversed()) as unknown as typeof state;
  expect(stateHash(turned)).toBe(stateHash(state));
  expect(stateHash(organisationAt(placeOf(state)))).toBe(stateHash(state));
});

test('the smallest change of any level changes both halves', () => {
  const hashes = Array.from({ length: 200 }, (_, i) => {
    const changed = organisationAt(placeOf(state));
    changed.managers[1]!.trust += i * 2 ** -32;
    return stateHash(changed);
  });
  for (const half of [0, 8]) expect(new Set(hashes.map((hash) => hash.slice(half, half + 8))).size).toBe(200);
});
