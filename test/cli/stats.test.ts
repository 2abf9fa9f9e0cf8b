// `stats`: how much there is to read, and whether the card says how long it takes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { call } from '../support/command-line.ts';

const MINIMAL = readFileSync('test/scenario/minimal.json', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'skip-level-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('stats', () => {
  const timed = (minutes: number): string => {
    const path = join(folder, 'timed.json');
    writeFileSync(path, MINIMAL.replace(/"minutes": \d+/, `"minutes": ${minutes}`));
    return path;
  };

  test('says what a run takes, and exits with 1 where the card is far off', async () => {
    const far = await call('stats', timed(60), '--seeds', '1');
    expect([far.code, far.err]).toEqual([1, '']);
    const [, minutes = ''] = /too much\. Write "minutes": (\d+)/.exec(far.out) ?? [];
    const held = await call('stats', timed(Number(minutes)), '--seeds', '1');
    expect(held.code).toBe(0);
    expect(held.out).toContain('which holds');
    expect(held.out).toMatch(/board_deck +\d+ +\d+ +\d+ +\d+ +\d+ +100\n/);
  });

  test('lists every scene of the leave with the share of runs that are told it', async () => {
    const path = join(folder, 'away.json');
    const scene = (id: string, more: object): object => ({ id, text: 'A deck.', weeks: [1, 1], ...more });
    const away = [scene('always', {}), scene('crowded', { weeks: [1, 2] }), scene('never', { if: { gone: 'tom' } })];
    writeFileSync(path, JSON.stringify({ ...JSON.parse(MINIMAL), away }));
    const { out } = await call('stats', path, '--seeds', '1');
    expect(out).toMatch(/always +100\n +crowded +100\n +never +0 +no bot was told it\n/);
    expect((await call('stats', timed(5), '--seeds', '1')).out).not.toContain('Scene of the leave');
  });

  test('names what never comes, endings and lines of passages among it', async () => {
    const path = join(folder, 'missing.json');
    const given = JSON.parse(MINIMAL);
    const never = { level: 'priya.trust', above: 99 };
    const passages = [{ id: 'how', say: [{ if: never, text: 'Glad.' }, { text: 'Not so.' }] }];
    given.moments[0].text += ' {how}';
    given.moments[1].if = never;
    const endings = [
      { id: 'best', if: never, text: 'All is well.' },
      { id: 'other', text: 'It is over.' },
    ];
    writeFileSync(path, JSON.stringify({ ...given, format: 2, passages, endings }));
    const { out } = await call('stats', path, '--seeds', '1');
    expect(out).toMatch(/board_review +\d+.* 0 {3}no bot met it\n/);
    expect(out).toMatch(/Never came in 300 runs that tried everything \(reach says why\)\n {2}Moments: board_review\n/);
    expect(out).toMatch(/\n {2}Lines of passages: how\.1\n {2}Endings: best\n/);
  });

  test('as data', async () => {
    const { out } = await call('stats', timed(5), '--seeds', '1', '--json');
    expect(JSON.parse(out)).toMatchObject({ pace: { words: 220 }, runs: 5, said: 5 });
  });
});
