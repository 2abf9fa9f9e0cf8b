import { expect, test } from 'vitest';
import { costOf, itemsOf, planFrom, timesOf, withTimes, type WeekPlan } from '../../src/browser/ui/scenes/week-plan.ts';
import { startRun } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { PracticeView, RunView } from '../../src/core/run/view.ts';
import { idleUntil } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const view = viewOf(idleUntil(startRun(scenario(), 1), (run) => run.phase === 'plan'));
const practice = (id: string): PracticeView => {
  const found = view.practices.find((known) => known.id === id);
  if (!found) throw new Error(`expected a practice ${id}`);
  return found;
};
const oneOnOne = practice('one_on_one');
const strategy = practice('strategy');
const empty: WeekPlan = new Map();
const plan = withTimes(withTimes(empty, oneOnOne, 'mira', 2), strategy, undefined, 1);

test('costs add up, per manager and in all', () => {
  expect(costOf(plan, view.practices)).toBe(2 * oneOnOne.cost + strategy.cost);
  expect(costOf(plan, view.practices, 'mira')).toBe(2 * oneOnOne.cost);
  expect(costOf(plan, view.practices, 'omar')).toBe(0);
});

test('becomes items the run understands', () => {
  expect(itemsOf(plan, view.practices)).toEqual([
    { practice: 'one_on_one', manager: 'mira', times: 2 },
    { practice: 'strategy', times: 1 },
  ]);
});

test('zero times is no entry', () => {
  expect(itemsOf(withTimes(plan, oneOnOne, 'mira', 0), view.practices)).toEqual([{ practice: 'strategy', times: 1 }]);
});

test('last week again, as far as this week has attention', () => {
  const poor: RunView = {
    ...view,
    lastPlan: itemsOf(plan, view.practices),
    attention: { ...view.attention, left: oneOnOne.cost },
  };
  const again = planFrom(poor.lastPlan, poor);
  expect(timesOf(again, oneOnOne, 'mira')).toBe(1);
  expect(costOf(again, view.practices)).toBe(oneOnOne.cost);
});

test('last week again leaves out who and what is gone', () => {
  const lastPlan = [{ practice: 'one_on_one', manager: 'nobody', times: 1 } as const];
  expect(itemsOf(planFrom(lastPlan, view), view.practices)).toEqual([]);
});
