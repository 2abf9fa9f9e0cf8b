import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { organisationAt, placeOf } from '../../src/core/engine/places.ts';
import { purePlan } from '../../src/core/lab/bots.ts';
import { purePolicy } from '../../src/core/lab/pure-policy.ts';
import * as lab from '../../src/core/lab/simulate.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario();
const START = placeOf(compile(EXAMPLE, 4));
const coach = purePolicy('coach');

test('a plan made once is still the plan of its week and its attention', () => {
  const policy = purePolicy('micromanage');
  const course = lab.startCourse(lab.createField(3, 1), EXAMPLE, 4, START, policy);
  const standing = (week: number, attention: number): typeof course => ({
    ...course,
    week,
    chosen: [{ week, moment: 'draft', option: 'step_in', attention, manager: 'mira' }],
  });
  const stands = [1, 2, 3].flatMap((week) => [0, 2, 7].map((attention) => standing(week, attention)));
  for (const run of [...stands, ...stands.toReversed()]) expect(policy.plan(run)).toEqual(purePlan(run, 'micromanage'));
  expect(policy.plan(course)).toBe(policy.plan({ ...course }));
});

/** All that a course is, as text. */
const textOf = (course: lab.Course): string =>
  JSON.stringify({ ...course, policy: null, organisation: organisationAt(course.organisation) });

test('a branch goes on alone: the course it left knows nothing of it', () => {
  const field = lab.createField(3, 1);
  const course = lab.startCourse(field, EXAMPLE, 4, START, coach);
  lab.beginTurn(course);
  lab.endTurn(field);
  const before = textOf(course);
  const others = lab.createField(3, 2);
  lab.branch(others, course);
  lab.branch(others, course, purePolicy('avoid'), 9);
  lab.finish(others);
  expect(textOf(course)).toBe(before);
  expect(course.weeks.map((w) => w.number)).toEqual([1]);
});

test('courses side by side come out as each would alone', () => {
  const lucks = [4, 17, -3, 88, 4];
  const policies = (['coach', 'avoid', 'micromanage', 'coach', 'avoid'] as const).map(purePolicy);
  const play = (places: readonly number[]): string[] => {
    const field = lab.createField(3, places.length);
    for (const n of places) lab.startCourse(field, EXAMPLE, 4, START, policies[n]!, lucks[n]);
    for (const course of field.courses) lab.beginTurn(course);
    lab.finish(field);
    return field.courses.map(textOf);
  };
  expect(play([0, 1, 2, 3, 4])).toEqual([0, 1, 2, 3, 4].flatMap((n) => play([n])));
});

test('a field that is full takes no more', () => {
  const field = lab.createField(3, 1);
  lab.startCourse(field, EXAMPLE, 4, START, coach);
  expect(() => lab.startCourse(field, EXAMPLE, 4, START, coach)).toThrow('at most 1');
});
