// Whoever reads what the command line says may stop reading: it ends without a word, and with the code it would have ended with.
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { shippedScenario } from '../support/shipped.ts';

const TEXT = runText(playBot(shippedScenario('tutorial'), 7, 'coach'));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
}

/** `early`: its output is closed before it says anything, else after the first piece of it, as by `head -1`. */
function unread(words: readonly string[], early: boolean, program = 'src/node/cli/main.ts'): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words]);
  let err = '';
  child.stderr.on('data', (piece) => (err += piece));
  if (early) child.stdout.destroy();
  else child.stdout.once('data', () => child.stdout.destroy());
  // How far long work has got is said there, too.
  const complaints = (): string => err.replaceAll(/^ *\d+ % {2}.*\n/gm, '');
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, err: complaints() })));
}

const folder = mkdtempSync(join(tmpdir(), 'skip-level-closed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const TEAM = join(folder, 'scenario.json');
const LONG_LINE = join(folder, 'long.json');
const MINIMAL = readFileSync('test/scenario/minimal.json', 'utf8');
writeFileSync(TEAM, MINIMAL);
writeFileSync(LONG_LINE, JSON.stringify(JSON.parse(MINIMAL)));

const VERBS: readonly (readonly [code: number, ...words: string[]])[] = [
  [1, 'check', 'test/problems/R01/broken.json'],
  [0, 'explain'],
  [1, 'fmt', '--check', LONG_LINE],
  [0, 'text', TEAM, '--language', 'de'],
  [0, 'schema', '--check'],
  [0, 'run', 'scenarios/tutorial', '--json'],
  [0, 'replay', TEXT],
  [0, 'balance', 'scenarios/tutorial', '--seeds', '2', '--no-tries'],
  [0, 'validate-model', '--orgs', '10', '--json'],
];

test('closed at once, in every verb', async () => {
  const ends: (readonly [string, Ended])[] = [];
  // Two at a time: all at once would only wait for each other.
  const queue = [...VERBS];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      ends.push([next.join(' '), await unread(next.slice(1) as string[], true)]);
  };
  await Promise.all([worker(), worker()]);
  const expected = VERBS.map((verb) => [verb.join(' '), { code: verb[0], signal: null, err: '' }] as const);
  expect(Object.fromEntries(ends)).toEqual(Object.fromEntries(expected));
}, 120_000);

test.each(['src/node/cli/scenarios/main.ts', 'src/node/server/main.ts'])('closed at once, in %s', async (program) => {
  expect(await unread(['--help'], true, program)).toEqual({ code: 0, signal: null, err: '' });
});

test('nothing else in the command line writes there by itself', () => {
  const writing = globSync('src/node/cli/**/*.ts').filter((file) =>
    /process\.std(?:out|err)|console\./.test(readFileSync(file, 'utf8')),
  );
  expect(writing.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual([
    'src/node/cli/bear-closed-output.ts',
    'src/node/cli/main.ts',
    'src/node/cli/scenarios/main.ts',
  ]);
});

test('closed in the midst of more than a pipe holds', async () => {
  const words = ['run', 'scenarios/friday_deck', '--json'];
  expect(await unread(words, false)).toEqual({ code: 0, signal: null, err: '' });
});
