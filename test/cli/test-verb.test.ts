// `test`: what holds, what doesn't and what can't be told, in words and in exit codes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { call } from '../support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'skip-level-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(expected: readonly object[]): string {
  const file = join(folder, 'some.json');
  const scenario = JSON.parse(readFileSync('test/scenario/minimal.json', 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...scenario, ...(expected.length > 0 && { expect: expected }) }));
  return file;
}
const COSTS = {
  it: 'redoing her slides costs Priya’s say',
  policy: 'coach',
  choose: ['board_deck.redo_slides'],
  of: 'priya.autonomy',
  versus: 'board_deck.sit_with_her',
};

test('what holds is told with its figures, and progress goes elsewhere', async () => {
  const { code, out, err } = await call('test', fileWith([{ ...COSTS, worse_at: 'end' }]), '--runs', '10');
  expect(code).toBe(0);
  expect(out).toMatch(/ {2}holds {5}redoing her slides costs Priya’s say\n/);
  expect(out).toMatch(
    /priya\.autonomy at the end: \d+\.\d against \d+\.\d, a difference of -\d+\.\d \(-\d+\.\d to -\d+\.\d\); wanted: behind\./,
  );
  expect(out).toMatch(/\n1 of 1 expectations hold\.\n$/);
  expect(err).toBe('small_team: 1 of 1, redoing her slides costs Priya’s say\n');
});

test('what does not hold, or cannot be told, gives exit code 1', async () => {
  const fails = await call('test', fileWith([{ ...COSTS, better_at: 'end' }]), '--runs', '10');
  expect([fails.code, fails.out]).toEqual([
    1,
    expect.stringMatching(/DOESN’T[^]*\n0 of 1 expectations hold, 1 don’t\.\n$/),
  ]);
  const close = { it: 'it comes now and then', policy: 'coach', comes: { moment: 'board_deck', in_at_most: 0.95 } };
  const unclear = await call('test', fileWith([close]), '--runs', '10');
  expect([unclear.code, unclear.out]).toEqual([
    1,
    expect.stringMatching(/unclear[^]*So few runs can’t tell\. About \d+ should: --runs \d+/),
  ]);
});

test('a scenario that expects nothing says how to begin, and one with errors is not played', async () => {
  expect(await call('test', fileWith([]))).toMatchObject({
    code: 0,
    out: expect.stringContaining('expects nothing. Write'),
  });
  const broken = await call('test', fileWith([{ ...COSTS, worse_at: 9 }]));
  expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('error[F26]')]);
});

test('as data', async () => {
  const { out } = await call('test', fileWith([{ ...COSTS, worse_at: 'end' }]), '--runs', '10', '--json');
  expect(JSON.parse(out)).toMatchObject({ files: [{ tested: [{ verdict: 'holds', runs: 10, used: 10 }] }] });
});
