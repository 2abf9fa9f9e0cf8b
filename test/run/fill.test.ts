import { expect, test } from 'vitest';
import { fill } from '../../src/core/run/fill.ts';
import { startRun } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { manager, scenario } from '../support/scenario.ts';

const people = [manager('priya', { name: 'Dr. Priya Raman', short: 'Priya' }), manager('tom', { name: 'Tom Okafor' })];
const run = startRun(scenario({ managers: people }), 1);

test('people are called by their short name, or by the first word of their name', () => {
  expect(fill(run, '{priya}, {tom}, {manager}', 'priya')).toBe('Priya, Tom, Priya');
  expect(viewOf(run).managers.map(({ name, short }) => [name, short])).toEqual([
    ['Dr. Priya Raman', 'Priya'],
    ['Tom Okafor', 'Tom'],
  ]);
});
