// `balance`: what it judges, and how its figures are written.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { figure } from '../../src/node/cli/figure.ts';
import { GATED_WEEKS } from '../../src/core/lab/balance/gates.ts';
import { call } from '../support/command-line.ts';

const MINIMAL = readFileSync('test/scenario/minimal.json', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'skip-level-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lasting = (weeks: number): string => {
  const path = join(folder, `${weeks}.json`);
  writeFileSync(path, MINIMAL.replace(/"weeks": 3/, `"weeks": ${weeks}`));
  return path;
};

test('a scenario too short for its gates is measured, and judged from eight weeks on', async () => {
  const short = await call('balance', lasting(GATED_WEEKS - 1), '--seeds', '2', '--all');
  expect(short.code).toBe(0);
  expect(short.out).toContain('There’s no verdict on');
  expect(short.out).not.toMatch(/^ {2}(?:met|missed) /m);
  const long = await call('balance', lasting(GATED_WEEKS), '--seeds', '2', '--all');
  expect(long.code).toBe(1);
  expect(long.out).toMatch(/^ {2}missed /m);
  expect(long.out).not.toContain('There’s no verdict on');
  // What is missed, then in one line what to turn; and what the idea lacks.
  expect(long.out).toMatch(/^ {2}.*, wanted .* \[\w+\]\n(?: {4}Missing: .+\n)? {4}What to turn: .+$/m);
  expect(long.out).toContain('What it teaches: ');
  for (const { out } of [short, long]) expect(out).toContain('“missed”: a figure is not where');
}, 60_000);

test('what rounds to nothing has no minus', () => {
  expect([figure(-0.001, 2), figure(-0, 1), figure(-0.006, 2), figure(0.5, 0)]).toEqual(['0.00', '0.0', '-0.01', '1']);
});
