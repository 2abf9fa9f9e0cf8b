// Which report the debrief opens with: one that could have been better known, or the bad news that came as it was.
import { expect, test } from 'vitest';
import { foggedOf } from '../../src/browser/ui/debrief/heard-gap.ts';
import type { Debrief, ManagerDebrief } from '../../src/core/run/debrief.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { debriefFixture } from '../support/debrief.ts';
import { readings } from '../support/debrief-parts.ts';
import { shippedScenario } from '../support/shipped.ts';

const withAll = (more: Partial<ManagerDebrief>): Debrief => ({
  ...debriefFixture,
  managers: debriefFixture.managers.map((manager) => ({ ...manager, ...more })),
});
const opening = (debrief: Debrief) => {
  const { widest, straight, rest } = foggedOf(debrief, []);
  return [widest?.manager.id ?? null, straight?.manager.id ?? null, rest];
};

test('it is the gap that was widest once you two had to do with each other', () => {
  expect(opening(debriefFixture)[0]).toBe('tomasz');
  expect(opening(withAll({ dealt: 8 }))[0]).toBe(null);
  expect(opening(withAll({ dealt: 8 }))[2]).toBe('early');
});

test('it is none about which you had just been told, or had seen for yourself', () => {
  expect(opening(withAll({ knew: [2, 4, 6, 8] }))).toEqual([null, null, 'known']);
});

test('somebody you never had anything to do with counts once that has lasted a while', () => {
  expect(opening(withAll({ dealt: null }))[0]).toBe('tomasz');
});

test('where nobody kept anything back it is bad news that was told as it was', () => {
  const low = readings([50, 49, 48, 45, 41, 38, 36, 35]);
  const [first, ...others] = withAll({}).managers.map((manager) => ({
    ...manager,
    told: manager.delivery.slice(0, 9),
  }));
  expect(
    opening({ ...debriefFixture, managers: [{ ...first!, told: low, delivery: first!.delivery }, ...others] })[2],
  ).toBe('none');
  expect(opening({ ...debriefFixture, managers: [first!, ...others] })).toEqual([null, 'tomasz', 'none']);
});

test.each(['micromanage', 'avoid', 'coach'] as const)('a run that was played knows its dealings (%s)', (bot) => {
  const run = playBot(shippedScenario('friday_deck'), 5, bot);
  for (const { id, dealt, knew } of debriefOf(run).managers) {
    const met = run.chosen.filter(({ manager }) => manager === id).map(({ week }) => week);
    expect(dealt ?? Infinity).toBeLessThanOrEqual(Math.min(...met, Infinity));
    for (const week of knew) expect(week).toBeGreaterThanOrEqual(dealt!);
  }
});
