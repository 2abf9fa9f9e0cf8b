import { describe, expect, test } from 'vitest';
import { facesOf } from '../../src/core/pack/faces.ts';
import { peopleToCome } from '../../src/core/run/holder.ts';
import { portraitOf } from '../../src/core/run/portraits.ts';
import { STAND_INS } from '../../src/core/scenario/faces.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { manager, scenario } from '../support/scenario.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

/** Faces that a run may come to show, and that are not packed. */
function unpacked(one: Scenario): string[] {
  const faces = facesOf(one);
  const cast = [one.boss, ...(one.peers ?? []), ...one.managers, ...peopleToCome(one)];
  return cast.map(({ id }) => portraitOf(one, id)).filter((face) => !faces.has(face));
}

describe.each(SHIPPED)('%s', (id) => {
  test('has a face for everybody who can be there', () => expect(unpacked(shippedScenario(id))).toEqual([]));
});

test('whoever has no face of their own may have any that stands in', () => {
  const bare = scenario({ managers: ['mira', 'omar', 'lena'].map((id) => manager(id, {})) });
  expect(unpacked(bare)).toEqual([]);
  expect([...facesOf(bare)]).toEqual(expect.arrayContaining([...STAND_INS]));
});
