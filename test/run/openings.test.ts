// What there is to plan with grows: from a week on, or once something holds, and with a word on that Monday.
import { describe, expect, test } from 'vitest';
import { openPractices } from '../../src/core/run/attention.ts';
import { fittingPlan } from '../../src/core/run/progress.ts';
import { decide, startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { BOT_NAMES, botRuns, choosing, does, idleUntil, planning, refusalOf } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

const EXAMPLE = scenario({
  practices: ['one_on_one', 'go_and_see', 'strategy', 'boss_time'],
  opens: [
    { practice: 'go_and_see', from: 3, because: 'Boots stand by your door.' },
    { practice: 'strategy', if: { chose: 'draft.ask' }, because: 'Mira asks where this leads.' },
    { practice: 'boss_time', from: 4, if: { chose: 'draft.ask' }, because: '{boss} has half an hour.' },
  ],
});
const start = idleUntil(startRun(EXAMPLE, 1), ({ phase }) => phase === 'moment');
const opensOn = (run: Run) => viewOf(run).briefing.filter(({ kind }) => kind === 'opens');
const monday = (run: Run, week: number): Run => idleUntil(run, (r) => r.phase === 'briefing' && r.week === week);
const ids = (run: Run) => viewOf(run).practices.map(({ id }) => id);

describe('a practice', () => {
  test('is there from its week on, and that Monday says why', () => {
    expect(ids(start)).toEqual(['one_on_one']);
    const third = monday(start, 3);
    expect(ids(third)).toEqual(['one_on_one', 'go_and_see']);
    expect(opensOn(third)).toEqual([
      { kind: 'opens', manager: '', practice: 'go_and_see', text: 'Boots stand by your door.' },
    ]);
    expect(opensOn(monday(third, 4))).toMatchObject([{ practice: 'boss_time' }]);
  });

  test('is there sooner where what it waits for has happened', () => {
    const second = monday(does(start, choosing('draft.ask')), 2);
    expect(opensOn(second)).toMatchObject([
      { practice: 'strategy' },
      { practice: 'boss_time', text: 'Agnes has half an hour.' },
    ]);
    expect(opensOn(monday(second, 4))).toEqual([]);
  });

  test('cannot be planned before', () => {
    const plan = idleUntil(start, ({ phase }) => phase === 'plan');
    expect(refusalOf(decide(plan, planning({ practice: 'strategy', times: 1 })))).toBe('unknown_practice');
    expect(fittingPlan(plan, [{ practice: 'strategy', times: 1 }])).toEqual([]);
  });

  test('is there from the start where nothing is said', () => {
    expect(openPractices(startRun(scenario(), 1))).toHaveLength(13);
  });
});

describe('the Friday deck', () => {
  const deck = shippedScenario('friday_deck');

  test('begins with four, and has them all by week 9 at the latest', () => {
    for (const bot of BOT_NAMES) {
      const runs = botRuns(deck, 2, bot);
      const at = (week: number) => runs.find((r) => r.phase === 'plan' && r.week === week)!;
      expect(openPractices(at(1))).toEqual(['one_on_one', 'redo_work', 'goals_together', 'old_specialty']);
      expect(openPractices(at(9))).toHaveLength(13);
    }
  });
});
