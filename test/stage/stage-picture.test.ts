// What the stage is given to draw follows the run, and the plan in the making before it is one.
import { expect, test } from 'vitest';
import { pictureOf } from '../../src/browser/play/stage-picture.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { botRuns, does, idleUntil, planning } from '../support/playing.ts';
import { moment, scenario } from '../support/scenario.ts';
import { startRun } from '../../src/core/run/run.ts';

const example = scenario({ weeks: 4, moments: [moment('late', 'mira', 4)] });
const atPlan = idleUntil(startRun(example, 2), ({ phase }) => phase === 'plan');
const draft = [
  { practice: 'redo_work', manager: 'mira', times: 1 },
  { practice: 'one_on_one', manager: 'mira', times: 2 },
  { practice: 'boss_time', times: 1 },
] as const;

test('what is being planned lies on the lines, in blocks, before the week starts', () => {
  const before = viewOf(atPlan);
  const bare = pictureOf(before).planned;
  const planned = pictureOf(before, before.managers, {}, draft).planned;
  expect((planned['mira'] ?? 0) - (bare['mira'] ?? 0)).toBe(4);
  expect(planned['omar']).toBe(bare['omar']);
});

test('once the week has started it lies around you instead', () => {
  const view = viewOf(does(atPlan, planning(...draft)));
  const { planned, calendar } = pictureOf(view, view.managers, {}, draft);
  expect(planned).toEqual({});
  expect(calendar?.managers['mira']).toMatchObject({ work: 2, along: 2 });
});

test('on leave nothing is planned and no week is yours', () => {
  const away = botRuns(example, 2, 'coach').find(({ phase }) => phase === 'away');
  if (away === undefined) throw new Error('expected a leave, got none');
  expect(pictureOf(viewOf(away))).toMatchObject({ planned: {}, calendar: null, you: { present: false } });
});
