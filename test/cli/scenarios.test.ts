// `npm run scenarios`: one table over all, what is missed by name, and what can be guessed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { callInTerminal } from '../../src/node/cli/call-verb.ts';
import { perform, USAGE } from '../../src/node/cli/scenarios/scenarios.ts';

const folder = mkdtempSync(join(tmpdir(), 'skip-level-library-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Draft {
  readonly moments: readonly object[];
}
const MINIMAL = JSON.parse(readFileSync('test/scenario/minimal.json', 'utf8')) as Draft;
const COSTS = {
  policy: 'coach',
  choose: ['board_deck.redo_slides'],
  of: 'priya.autonomy',
  versus: 'board_deck.sit_with_her',
} as const;

function libraryOf(name: string, scenarios: Readonly<Record<string, object>>): string {
  for (const [id, given] of Object.entries(scenarios)) {
    mkdirSync(join(folder, name, id), { recursive: true });
    writeFileSync(join(folder, name, id, 'scenario.json'), JSON.stringify({ ...MINIMAL, id, minutes: 4, ...given }));
  }
  return join(folder, name);
}

async function call(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await callInTerminal(
    (terminal) => perform(words, terminal),
    (text) => (out += text),
    (text) => (err += text),
    USAGE,
  );
  return { code, out, err };
}

test('a scenario is held to what is asked of it, and what is missed is named', { timeout: 120_000 }, async () => {
  const [moment] = MINIMAL.moments;
  const path = libraryOf('held', {
    whole: {
      expect: [
        { ...COSTS, it: 'redoing costs her say', worse_at: 'end' },
        { ...COSTS, it: 'redoing helps her', better_at: 'end' },
      ],
      minutes: 90,
      moments: [...MINIMAL.moments, { ...moment, id: 'nowhere', if: { level: 'priya.trust', above: 99 } }],
    },
    _shows: { title: '' },
  });
  const { code, out, err } = await call(path, '--seeds', '2');
  expect(code, err).toBe(1);
  const rows = out.split('\n');
  expect(rows[0]).toMatch(/^scenario +minutes +moments +check +expects +reach +gates +held +step in, coach, leave$/);
  expect(rows[1]).toMatch(/^whole .* \(90\) .* 1\/2 +\d+ never seen +\d+\/\d+ at 2, not judged +– /);
  expect(rows[2]).toMatch(/^all /);
  expect(out).not.toContain('_shows');
  expect(out).toContain('whole: expects “redoing helps her”: fails');
  expect(out).toMatch(/whole: the card says 90 minutes, and it takes \d\.\d/);
  expect(out).toMatch(/whole: moment nowhere (?:was never seen|can never come)/);
  expect(out).not.toContain('redoing costs her say');
});

test('what can be seen of the best options is told by scenario, and held against chance over several', async () => {
  const path = libraryOf('guessed', { one: {}, two: { title: 'Another' } });
  const { code, out } = await call('--guess', path, '--seeds', '4');
  expect([0, 1]).toContain(code);
  expect(out).toMatch(/^one: \d+ questions? with a best option, over 4 runs that adapt$/m);
  expect(out).toMatch(/^All 2 scenarios: \d+ questions with a best option; left out /m);
  expect(out).toMatch(/^[ ×] surfaces alone, learnt /m);
  expect(out).toMatch(/^[ ×] the dearest /m);
  const one = await call('--guess', join(path, 'one'), '--seeds', '4');
  expect(one.code).toBe(0);
  expect(one.out).not.toContain('All ');
});

test('what cannot be asked together is said, with what can be asked', async () => {
  const { code, err } = await call('--guess', '--held');
  expect(code).toBe(2);
  expect(err).toContain('--held is about gates');
  const twice = await call('scenarios/tutorial', 'scenarios/tutorial');
  expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('have the same id')]);
  expect(err).toContain('Usage: npm run scenarios');
  expect((await call('--help')).out).toContain('--guess');
});

test('a blind reader is shown questions, answers and prices, and nothing that gives them away', async () => {
  const path = libraryOf('texts', { whole: {} });
  const { code, out } = await call(path, '--texts');
  expect(code).toBe(0);
  expect(out).toMatch(/^# .*\n\n.*\n\nwhole 1 {2}/);
  expect(out).toMatch(/^ {2}a {2}.* \(\d\)$/m);
  for (const hidden of ['redo_slides', 'take_over', '"']) expect(out).not.toContain(hidden);
});

test('what a reading chose is played beside the bot that adapts; a line that says nothing is named', async () => {
  const path = libraryOf('read', { whole: {} });
  const file = join(folder, 'reading.txt');
  writeFileSync(file, '# as a coach would\nwhole 1 b\n');
  const read = await call(path, '--reading', file, '--seeds', '3');
  expect(read.out).toMatch(/^[ ×] whole +next to the bot .* ahead in [\d.]+, behind in [\d.]+ of 3 runs\n$/);
  expect(read.code).toBe(read.out.startsWith('×') ? 1 : 0);
  for (const wrong of ['whole 1 j', 'whole 99 a', 'other 1 a', 'whole 1 ab', 'whole 1']) {
    writeFileSync(file, `whole 1 a\n${wrong}\n`);
    const { code, err } = await call(path, '--reading', file, '--seeds', '3');
    expect([code, err]).toEqual([2, expect.stringContaining(`line 2: expected a scenario`)]);
  }
});
