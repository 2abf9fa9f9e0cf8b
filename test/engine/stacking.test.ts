// Nothing stacks: what is done again leads no further, or buys less than it did.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed, Stakes } from '../../src/core/engine/inputs.ts';
import { type MoveBundle, MOVES } from '../../src/core/engine/moves.table.ts';
import { RATE } from '../../src/core/engine/parameters.table.ts';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { BEHAVIOURS, type Behaviour, type Organisation } from '../../src/core/engine/state.ts';
import { step } from '../../src/core/engine/step.ts';
import { MOVE_IDS, PRACTICE_IDS, type PracticeId } from '../../src/core/scenario/vocabulary.ts';
import { scenario } from '../support/scenario.ts';
import { anySeed } from '../support/weeks.ts';

const EXAMPLE = scenario();
const practice = (id: PracticeId, times = 1, manager = PRACTICES[id].perManager ? 0 : -1): Deed => ({
  kind: 'practice',
  cause: `plan:${id}.x@1`,
  manager,
  practice: id,
  times,
});
const everyDeed = (stakes: Stakes): Deed[] => [
  ...MOVE_IDS.map((move): Deed => ({
    kind: 'move',
    cause: 'option:x.a@1',
    manager: 0,
    move,
    stakes,
    reversible: false,
  })),
  ...PRACTICE_IDS.map((id) => practice(id, PRACTICES[id].most)),
];
const bundleOf = (deed: Deed): MoveBundle =>
  (deed.kind === 'move' ? MOVES[deed.move].always : deed.kind === 'practice' ? PRACTICES[deed.practice].always : {}) ??
  {};

/** The state after each of `weeks` weeks in which the same is done. */
function repeatedly(deeds: readonly Deed[], weeks: number, start = compile(EXAMPLE, 1)): Organisation[] {
  const states: Organisation[] = [];
  for (let state = start, week = 0; week < weeks; week++)
    states.push((state = step(state, { deeds, away: false }).state));
  return states;
}

test('a goal, or an order to keep people, is set: repeating it never leads beyond its strength', () => {
  let tried = 0;
  for (const stakes of ['low', 'high'] as const)
    for (const deed of everyDeed(stakes))
      for (const [key, level] of [
        ['goalNow', 'goal'],
        ['keepingNow', 'keeping'],
      ] as const) {
        const strength = bundleOf(deed)[key];
        if (strength === undefined) continue;
        tried += 1;
        const all = repeatedly([deed, deed], 12).map(({ managers }) => managers[0]![level]);
        expect(Math.max(...all)).toBeLessThanOrEqual(strength);
        expect(all[0]).toBeGreaterThan(0.8 * strength);
      }
  expect(tried).toBeGreaterThanOrEqual(8);
});

test('a weaker goal takes nothing from a stronger one', () => {
  const start = compile(EXAMPLE, 1);
  start.managers[0]!.goal = 0.7;
  const [left] = repeatedly([], 1, structuredClone(start));
  const [talked] = repeatedly([practice('goals_together')], 1, structuredClone(start));
  expect(talked!.managers[0]!.goal).toBe(left!.managers[0]!.goal);
});

test('direction, people-systems, allies and an example of openness fill up: each further deed adds less', () => {
  const filled = [
    ['strategy', (o: Organisation) => o.strategy, RATE.strategy],
    ['people_panel', (o: Organisation) => o.systems, RATE.systems],
    ['peer_time', (o: Organisation) => o.allies, RATE.allies],
    ['answer_feedback', (o: Organisation) => o.managers[0]!.ownOpenness, RATE.ownOpenness],
  ] as const;
  for (const [id, read, fade] of filled) {
    const levels = [0, ...repeatedly([practice(id, PRACTICES[id].most)], 60).map(read)];
    const added = levels.slice(1).map((level, week) => level / (1 - fade) - levels[week]!);
    for (const [week, more] of added.slice(1, 12).entries()) expect(more, id).toBeLessThan(added[week]!);
    expect(Math.max(...levels), id).toBeLessThan(1);
  }
});

test('whatever is done, none of them is ever beyond its end', () => {
  const deeds = fc.array(fc.constantFrom(...everyDeed('high')), { maxLength: 6 });
  fc.assert(
    fc.property(anySeed, fc.array(deeds, { minLength: 20, maxLength: 20 }), (seed, weeks) => {
      let state = compile(EXAMPLE, seed);
      for (const week of weeks) {
        state = step(state, { deeds: week, away: false }).state;
        for (const level of [state.strategy, state.systems, state.allies])
          expect(Math.abs(level)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 20 },
  );
});

/** What a practice adds to this week's conduct towards the first manager: its part of the experience, before the memory's rate. */
function adds(id: PracticeId, before: Organisation, behaviour: Behaviour): number {
  const after = (deeds: readonly Deed[]): number =>
    step(before, { deeds, away: false }).state.managers[0]!.experience[behaviour];
  return (after([practice(id)]) - after([])) / RATE.experience;
}
const constructive = (id: PracticeId): Behaviour[] =>
  BEHAVIOURS.filter((b) => {
    const amount = PRACTICES[id].always[b] ?? 0;
    return b === 'absence' ? amount < -0.3 : b !== 'monitoring' && amount > 0.3;
  });

test('week after week of the same adds less of each good thing, by the calendar and not by the plan', () => {
  let tried = 0;
  for (const id of PRACTICE_IDS)
    for (const behaviour of constructive(id)) {
      const usual = compile(EXAMPLE, 1);
      const [first, , , month] = repeatedly([practice(id)], 4, structuredClone(usual));
      const now = adds(id, usual, behaviour);
      const again = adds(id, month!, behaviour);
      const rested = adds(id, repeatedly([], 8, month)[7]!, behaviour);
      const size = Math.sign(now);
      expect(size * again, `${id}: ${behaviour}`).toBeLessThanOrEqual(size * now + 1e-9);
      expect(size * again, `${id}: ${behaviour}`).toBeLessThanOrEqual(size * adds(id, first!, behaviour) + 1e-9);
      expect(size * rested, `${id}: ${behaviour}`).toBeCloseTo(size * now, 2);
      if (size * again < size * now - 0.05) tried += 1;
    }
  expect(tried).toBeGreaterThan(4);
});

test('what takes something away counts in full each time', () => {
  const start = compile(EXAMPLE, 1);
  const later = repeatedly([practice('redo_work')], 4, structuredClone(start))[3]!;
  for (const o of [start, later]) o.managers[0]!.strain = 0;
  for (const o of [start, later]) o.managers[0]!.skill = o.managers[0]!.character.trait.skill;
  expect(adds('redo_work', later, 'sharing')).toBeCloseTo(adds('redo_work', start, 'sharing'), 6);
  expect(adds('redo_work', start, 'sharing')).toBeLessThan(-0.5);
});

test('what is taught leaves less to learn', () => {
  const start = compile(EXAMPLE, 1);
  const gain = (gained: number): number => {
    const m = start.managers[2]!;
    m.skill = m.character.trait.skill + gained;
    const deed = (deeds: Deed[]): number => step(start, { deeds, away: false }).state.managers[2]!.skill;
    return deed([practice('join_work', 1, 2)]) - deed([]);
  };
  expect(gain(1.9)).toBeLessThan(0.3 * gain(0));
});
