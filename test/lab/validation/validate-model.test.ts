// The verb as it is called.
import { expect, test } from 'vitest';
import { observeOrganisation, type Report, reportOn } from '../../../src/core/lab/validation/validate.ts';
import { call } from '../../support/command-line.ts';

const validateModel = (...words: string[]) => call('validate-model', ...words);

test('over several threads, the same report as in one', { timeout: 60_000 }, async () => {
  const { code, out, err } = await validateModel('--json', '--orgs', '11', '--seed', '5', '--control', 'fast');
  expect([code, err]).toEqual([0, '']);
  const { seconds, ...report } = JSON.parse(out) as Report & { seconds: number };
  const records = Array.from({ length: 11 }, (_, index) => observeOrganisation(5, index, 'fast'));
  expect(report).toEqual(JSON.parse(JSON.stringify(reportOn(records, 5, 'fast'))));
  expect(seconds).toBeGreaterThan(0);
});

test('as data it has the shape that others read', async () => {
  const report = JSON.parse((await validateModel('--json', '--orgs', '3')).out) as Record<string, unknown>;
  expect(Object.keys(report)).toEqual(['model', 'orgs', 'seed', 'control', 'rows', 'summary', 'seconds']);
  expect(report).toMatchObject({ orgs: 3, seed: 1, control: null });
  const [first] = report['rows'] as Record<string, unknown>[];
  expect(Object.keys(first ?? {})).toEqual(['id', 'name', 'value', 'sd', 'low', 'high', 'n', 'band', 'verdict']);
  expect(first).toMatchObject({ id: 'S1', n: 30, band: [-0.58, -0.39] });
});

test('in words it claims no more than the rows show', async () => {
  const { out } = await validateModel('--orgs', '1');
  expect(out).toMatch(/reproduces \d+ of 29 published effects within stated intervals, \d of them over time/);
});

test.each([
  [['--control', 'none'], '--control can be easy-trust'],
  [['--orgs', '0'], '--orgs takes a whole number from 1 on, not "0"'],
  [['--seed', 'x'], '--seed takes a whole number'],
  [['here'], 'validate-model takes no path'],
  [['--write', '--control', 'fast', '--orgs', '3'], '--write takes no --control'],
])('refuses %j', async (words, message) => {
  const { code, err } = await validateModel(...words);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
