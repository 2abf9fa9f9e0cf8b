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

const SMALL = ['--seeds', '2', '--no-tries'] as const;

test('a scenario too short for its gates is measured, and judged from eight weeks on', async () => {
  const short = await call('balance', lasting(GATED_WEEKS - 1), ...SMALL);
  expect(short.code).toBe(0);
  expect(short.out).toMatch(/^There’s no verdict on “[^”]+”: it lasts 7 weeks, and how one leads takes 8 to show\./);
  expect(short.out).not.toMatch(/^ {2}(?:met|missed) /m);
  const report = join(folder, 'report.html');
  const long = await call('balance', lasting(GATED_WEEKS), ...SMALL, '--all', '--html', report);
  expect(long.code).toBe(1);
  expect(long.out).toMatch(/^“[^”]+” misses \d+ of \d+ gates, over 2 runs of each bot\./);
  expect(long.out).toMatch(/\n\nWhat to do\n/);
  expect(long.out).toMatch(/^ {2}missed /m);
  expect(long.out).toContain('“missed”: a figure is not where');
  expect(long.err).toMatch(/^ *\d+ % {2}letting bots play$/m);
  const page = readFileSync(report, 'utf8');
  for (const head of ['What to do', 'Gates', 'Moments and their options', 'What the outcome hangs on', 'Playing time'])
    expect(page).toContain(`<h2>${head}</h2>`);
  expect(page).not.toMatch(/NaN|undefined|\[object|<script/);
}, 120_000);

test('what rounds to nothing has no minus', () => {
  expect([figure(-0.001, 2), figure(-0, 1), figure(-0.006, 2), figure(0.5, 0)]).toEqual(['0.00', '0.0', '-0.01', '1']);
});
