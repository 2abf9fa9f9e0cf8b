import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { meanAt, organisationAt, placeOf } from '../../src/core/engine/places.ts';
import { botCommand, purePlan } from '../../src/core/lab/bots.ts';
import { purePolicy } from '../../src/core/lab/pure-policy.ts';
import * as lab from '../../src/core/lab/simulate.ts';
import { decide, startRun, type Run } from '../../src/core/run/run.ts';
import { scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

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
const textOf = (course: lab.SimulatedRun): string =>
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

test('a run that joins a field at one of its moments ends there as it ends on its own', () => {
  const friday = shippedScenario('friday_deck');
  const count = friday.managers.length;
  const atMoments: Run[] = [];
  let run: Run = startRun(friday, 3);
  while (run.phase !== 'away') {
    if (run.phase === 'moment') atMoments.push(run);
    run = decide(run, botCommand(run, 'coach')) as Run;
  }
  expect(atMoments.length).toBeGreaterThan(8);
  for (const at of [atMoments[0]!, atMoments[5]!, atMoments.at(-1)!]) {
    const field = lab.createField(count, 1);
    const course = lab.joinCourse(field, at, coach);
    lab.finish(field);
    expect(organisationAt(course.organisation)).toEqual(run.organisation);
    const there = run.weeks.filter(({ away }) => !away).map(({ state }) => meanAt(placeOf(state), 'delivery'));
    expect(course.deliveryThere).toBeCloseTo(
      there.reduce((sum, one) => sum + one, 0),
      9,
    );
    expect(course.chosen).toEqual(run.chosen);
  }
});
