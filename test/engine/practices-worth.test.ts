// Every practice is the best use of a block in a state that a player can recognise, and none in most.
import { expect, test } from 'vitest';
import type { Cohort } from '../../src/core/engine/cohort.ts';
import type { LevelName, YouName } from '../../src/core/engine/levels.ts';
import { PRACTICE_IDS, type PracticeId } from '../../src/core/scenario/vocabulary.ts';
import { blockWorth, type Situation } from '../support/block-worth.ts';

const everyone = (c: Cohort, act: (lane: number) => void): void => {
  for (let i = 0; i < c.managers; i++) act(i);
};
/** Goals are in force, and direction, people-systems, peers and an example of openness are there. */
const FILLED: readonly YouName[] = ['strategy', 'systems', 'allies'];
function settle(c: Cohort, filled: readonly YouName[] = FILLED): void {
  everyone(c, (i) => (c.levels.goal[i] = Math.max(c.levels.goal[i]!, 0.4)));
  for (const name of filled) c.you[name][0] = 0.75;
  if (filled.includes('systems')) everyone(c, (i) => (c.levels.ownOpenness[i] = 0.4));
}
/** All is well kept, but for what happens now to everyone. */
const once =
  (happens: (c: Cohort, lane: number) => void, filled?: readonly YouName[]): Situation =>
  (c, week) => {
    if (week > 0) return;
    settle(c, filled);
    everyone(c, (i) => happens(c, i));
  };
/** A level is off, and stays off by itself. */
const off = (name: LevelName & keyof Cohort['traits'], by: number, ready?: number): Situation =>
  once((c, i) => {
    c.traits[name][i]! += by;
    c.levels[name][i]! += by;
    if (ready !== undefined) c.readiness[i] = ready;
  });
const shortOfTwo: Situation = (c, week) => {
  if (week === 0) settle(c);
  everyone(c, (i) => {
    if (i < 2 && week < 4) c.extra.short[i] = 0.25;
    if (i < 2 && week === 4) c.extra.short[i] = 0;
  });
};
/** And stays so of her own accord. */
const outOfPatience: Situation = (c, week) => {
  if (week > 0) return;
  settle(c);
  c.you.credit[0] = -1.8;
  c.places[0]!.marks = [{ amount: -1.8, cause: 'effect:x.a.0@1' }];
};
const nothing = (): void => {};

/** What a player would see, and what is then best. */
const STATES: readonly (readonly [seen: string, best: PracticeId, situation: Situation])[] = [
  ['nobody has goals', 'goals_together', nothing],
  ['goals are there, direction is not', 'strategy', once(nothing, [])],
  ['how people are chosen is left to chance', 'people_panel', once(nothing, ['strategy', 'allies'])],
  ['all is well kept', 'one_on_one', once(nothing)],
  ['managers are worn out', 'one_on_one', off('strain', 1.5)],
  ['teams have far too much to do', 'peer_time', off('workload', 1.6)],
  ['capable managers report nothing but good', 'skip_level_announced', off('honesty', -1.6, 0.9)],
  ['new managers report nothing but good', 'skip_level', off('honesty', -1.6, 0.1)],
  ['the boss is out of patience', 'boss_time', outOfPatience],
  ['the work of capable managers is behind', 'go_and_see', off('delivery', -1.4, 0.9)],
  ['the work of new managers is behind', 'redo_work', off('delivery', -1.4, 0.1)],
  ['managers are new, the work is as usual', 'join_work', once((c, i) => (c.readiness[i] = 0.1))],
  ['seats are empty in two teams', 'old_specialty', shortOfTwo],
  ['trust is low', 'answer_feedback', once((c, i) => (c.levels.trust[i]! -= 1.5))],
];

const best = (situation: Situation): PracticeId =>
  PRACTICE_IDS.map((id) => [id, blockWorth(id, situation)] as const).toSorted((a, b) => b[1] - a[1])[0]![0];

test.each(STATES)('where %s, the best use of a block is %s', (_, practice, situation) => {
  expect(best(situation)).toBe(practice);
});

test('each practice is the best somewhere, none in more than a few of these states', () => {
  for (const id of PRACTICE_IDS) {
    const states = STATES.filter(([, practice]) => practice === id).length;
    expect(states, id).toBeGreaterThan(0);
    expect(states / STATES.length, id).toBeLessThan(0.25);
  }
});

test.each(PRACTICE_IDS)('a second month of %s buys less than the first, or had nothing to buy', (id) => {
  const first = blockWorth(id);
  if (first > 0) expect(blockWorth(id, undefined, [id])).toBeLessThan(first);
  else expect(first).toBeGreaterThan(-6);
});
