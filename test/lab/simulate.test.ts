import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { flatten } from '../../src/core/engine/flat.ts';
import { purePlan } from '../../src/core/lab/bots.ts';
import { purePolicy } from '../../src/core/lab/pure-policy.ts';
import * as lab from '../../src/core/lab/simulate.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario();
const START = flatten(compile(EXAMPLE, 4));

test('a plan made once is still the plan of its week and its attention', () => {
  const policy = purePolicy('micromanage');
  const course = lab.startCourse(EXAMPLE, 4, START);
  const standing = (week: number, attention: number): typeof course => ({
    ...course,
    week,
    chosen: [{ week, moment: 'draft', option: 'step_in', attention, manager: 'mira' }],
  });
  const stands = [1, 2, 3].flatMap((week) => [0, 2, 7].map((attention) => standing(week, attention)));
  for (const run of [...stands, ...stands.toReversed()]) expect(policy.plan(run)).toEqual(purePlan(run, 'micromanage'));
  expect(policy.plan(course)).toBe(policy.plan({ ...course }));
});

test('a branch goes on alone: the course it left knows nothing of it', () => {
  const course = lab.startCourse(EXAMPLE, 4, START);
  const room = lab.courseRoom(START);
  const policy = purePolicy('coach');
  lab.beginWeek(course);
  lab.endWeek(course, policy, room);
  const before = JSON.stringify(course);
  lab.finish(lab.branch(course), policy, room);
  expect(JSON.stringify(course)).toBe(before);
  expect(course.weeks.map((w) => w.number)).toEqual([1]);
});
