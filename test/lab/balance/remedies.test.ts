// What would help is found by trying: the planted cause of a missed gate is among it, and nothing louder comes before it.
import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/lab/balance/apply-edit.ts';
import { type Edit, editsOf } from '../../../src/core/lab/balance/edits.ts';
import type { Gate } from '../../../src/core/lab/balance/gates.ts';
import { remedySteps } from '../../../src/core/lab/balance/remedies.ts';
import { changeWords } from '../../../src/core/lab/balance/remedy-words.ts';
import { finish } from '../../../src/core/lab/steps.ts';
import { CAST, moment, option, scenario } from '../../support/scenario.ts';

/** Without one effect, stepping in would fall behind on leave. */
const planted = scenario({
  format: 2,
  weeks: 6,
  away_weeks: 3,
  attention: 6,
  managers: CAST.slice(0, 2),
  bets: [],
  moments: [
    moment('draft', 'mira', 1),
    moment('gift', 'omar', 2, [
      option('own', 'take_over', 2, {
        effects: [{ kind: 'level', of: 'omar.delivery', add: 40, lasts: true, because: 'He is glad.' }],
      }),
      option('leave', 'wait_and_see', 0),
      option('ask', 'ask_questions', 1),
    ]),
  ],
});
const gate: Gate = {
  id: 'truth_micromanage',
  says: 'after leave, stepping in is behind coaching',
  value: 0,
  target: '≥ 0.75',
  met: false,
  interval: null,
};
const [found] = finish(remedySteps({ scenario: planted, missed: [gate], seeds: 24, from: 1 }));

test('the planted cause of a missed gate is among what helps', () => {
  expect(found?.remedies.map(({ change }) => change.at)).toContain('gift.own');
  for (const { before, after, interval } of found?.remedies ?? []) {
    expect(after).toBeGreaterThan(before);
    expect(interval[0]).toBeLessThanOrEqual(after);
    expect(interval[1]).toBeGreaterThanOrEqual(after);
  }
});

test('the moment it is in is named as what stands in the way', () => {
  expect(found?.carriers[0]?.at.split('.')[0]).toBe('gift');
  expect(found?.carriers[0]?.helps).toBe(false);
});

test('all of them begin at the gate’s own figure, though tried over fewer runs', () => {
  const own = { ...gate, value: 0.31 };
  const [one] = finish(remedySteps({ scenario: planted, missed: [own], seeds: 24, from: 1 }));
  const begun = [...(one?.remedies ?? []), ...(one?.carriers ?? [])].map(({ before }) => before);
  expect(new Set(begun)).toEqual(new Set([0.31]));
  for (const { before, without, interval } of one?.carriers ?? []) {
    expect(without - before).toBeGreaterThanOrEqual(interval[0]);
    expect(without - before).toBeLessThanOrEqual(interval[1]);
  }
});

test.each([
  ['≥ 0', (change: number) => change < 0],
  ['≤ 1', (change: number) => change > 0],
])('what a figure hangs on helps where it would be worse without it: wanted %s', (target, isWorse) => {
  const [one] = finish(remedySteps({ scenario: planted, missed: [{ ...gate, target }], seeds: 24, from: 1 }));
  expect(one?.carriers).not.toEqual([]);
  for (const { before, without, helps } of one?.carriers ?? []) expect(helps).toBe(isWorse(without - before));
});

test('what makes an effect larger comes after all else', () => {
  const loud = found?.remedies.map(({ change }) => change.inflates) ?? [];
  expect(loud).toEqual(loud.toSorted((a, b) => Number(a) - Number(b)));
});

test('nothing helps a gate that nothing was wrong with', () => {
  const met = { ...gate, target: '≥ 0' };
  const [none] = finish(remedySteps({ scenario: planted, missed: [met], seeds: 4, from: 1, effort: 0.05 }));
  expect(none?.remedies).toEqual([]);
  expect(none?.tried).toBeGreaterThan(0);
});

test('a gate that nothing is tried for says so', () => {
  const other = { ...gate, id: 'presses_coach' };
  expect(finish(remedySteps({ scenario: planted, missed: [other], seeds: 4, from: 1 }))).toEqual([
    { gate: 'presses_coach', remedies: [], tried: 0, carriers: [] },
  ]);
});

test('each change alters what it says and leaves the scenario as it was', () => {
  const before = JSON.stringify(planted);
  for (const edit of editsOf(planted)) expect(JSON.stringify(applyEdit(planted, edit))).not.toBe(before);
  expect(JSON.stringify(planted)).toBe(before);
});

test('changes are told as an author would make them', () => {
  const words = (kind: Edit['kind'], at: string): string =>
    changeWords(
      editsOf(planted).find((edit) => edit.kind === kind && edit.at === at)!,
      planted,
    );
  expect(words('price', 'gift.own')).toBe('Set the price of *Own* from 2 to 1');
  expect(words('effect_out', 'gift.own')).toBe('Take the effect on Omar’s delivery out of *Own*');
  expect(words('later', 'draft')).toBe('Let *Draft* come a week later: weeks 2 instead of 1');
  expect(words('cast', 'mira')).toBe('Make Mira Example’s skill `growing` instead of `skilled`');
  expect(words('attention', '')).toBe('Give the week 5 blocks of attention instead of 6');
});
