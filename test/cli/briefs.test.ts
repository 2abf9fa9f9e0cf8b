// `briefs`: what each of several people at a table knows, on cards.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startRun } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { moment, scenario } from '../support/scenario.ts';
import { idleUntil } from '../support/playing.ts';
import { call } from '../support/command-line.ts';

const MINIMAL = JSON.parse(readFileSync('test/scenario/minimal.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'skip-level-'));
afterAll(() => rmSync(folder, { recursive: true }));

const briefs = [
  { role: 'Finance', text: `The *board* has seen {priya}’s figures. ${'It will ask about the third one. '.repeat(6)}` },
  { role: 'Operations', text: 'The third figure is wrong.\nNobody else knows.' },
];
function withBriefs(given: unknown): string {
  const path = join(folder, 'briefs.json');
  const [first, ...rest] = MINIMAL.moments;
  writeFileSync(path, JSON.stringify({ ...MINIMAL, format: 2, moments: [{ ...first, briefs: given }, ...rest] }));
  return path;
}

describe('briefs', () => {
  test('prints a card for each role, filled in and no wider than a card', async () => {
    const { code, out, err } = await call('briefs', withBriefs(briefs));
    expect([code, err]).toEqual([0, '']);
    expect(out.match(/^- - /gm)).toHaveLength(3);
    expect(out).toContain(`FINANCE\n${MINIMAL.moments[0].title}\n\nThe board has seen Priya’s figures. It will`);
    expect(out).toContain('The third figure is wrong.\nNobody else knows.');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(65);
  });

  test('as data', async () => {
    const { out } = await call('briefs', withBriefs(briefs), '--json');
    expect(JSON.parse(out)).toMatchObject([{ moment: 'board_deck', role: 'Finance' }, { role: 'Operations' }]);
  });

  test('says so where there are none, and takes one scenario', async () => {
    expect((await call('briefs', withBriefs(undefined))).out).toContain('no moment has "briefs"');
    expect((await call('briefs')).code).toBe(2);
  });
});

test('no player alone is shown a brief', () => {
  const secret = { role: 'Finance', text: 'The money is gone.' };
  const played = scenario({ format: 2, moments: [moment('draft', 'mira', 1, undefined, { briefs: [secret] })] });
  const run = idleUntil(startRun(played, 1), ({ phase }) => phase === 'moment');
  expect(JSON.stringify(viewOf(run))).not.toContain(secret.text);
});
