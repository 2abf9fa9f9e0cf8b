// A run is played again from whatever it came in.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { reportOf } from '../../src/core/run/run-report.ts';
import { everyRunText, runText } from '../../src/core/run/run-text.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { call, spawnIn } from '../support/command-line.ts';
import { shippedScenario } from '../support/shipped.ts';

const RUN = playBot(shippedScenario('tutorial'), 7, 'adaptive');
const TEXT = runText(RUN);
const REPORT = JSON.stringify({ bot: 'adaptive', ...reportOf(RUN) }, null, 2);
const folder = mkdtempSync(join(tmpdir(), 'skip-level-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test.each([
  ['its text', TEXT],
  [
    'a link as a chat program passes it on',
    `<https://play.example.org/#/run/${TEXT.replaceAll('~', '%7E')}?utm_source=x>.`,
  ],
  ['a report with a byte order mark', file('bom.json', `\uFEFF${REPORT}`)],
  ['a report in UTF-16, as PowerShell writes it', file('utf16.json', Buffer.from(`\uFEFF${REPORT}\r\n`, 'utf16le'))],
  ['a report in UTF-16, the other way round', file('be.json', Buffer.from(`\uFEFF${REPORT}`, 'utf16le').swap16())],
  ['a run file of the page', file('file.json', JSON.stringify({ skip_level_run: 1, scenario: 'x', run: TEXT }))],
  ['a mail', file('mail.txt', `Look:\n\nhttps://play.example.org/#/run/${TEXT}\n\nAnna`)],
])('from %s', async (_, word) => {
  const { code, out, err } = await call('replay', '--json', word);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out).hash).toBe(reportOf(RUN).hash);
});

test.each([
  TEXT.slice(0, -2),
  `https://play.example.org/#/run/${TEXT.slice(0, -7)}`,
  'scenarios/tutorial/scenario.json',
])('and %s is not a whole one', async (word) => {
  expect(await call('replay', word)).toEqual({
    code: 1,
    out: '',
    err: 'This run text isn’t complete: part of it is missing or changed.\n',
  });
});

test.each([1, 2])('a text of version %i is of an engine that is no more, and that is said', async (version) => {
  const { code, err } = await call('replay', everyRunText(RUN)[version - 1] ?? '');
  expect([code, err]).toEqual([1, expect.stringContaining('version 1 of the model')]);
});

test('a scenario saved with a byte order mark, in UTF-16 and with Windows line ends is a scenario to every verb', async () => {
  const source = readFileSync('test/scenario/minimal.json', 'utf8').replaceAll('\n', '\r\n');
  for (const bytes of [Buffer.from(`\uFEFF${source}`), Buffer.from(`\uFEFF${source}`, 'utf16le')]) {
    const path = file('strange.json', bytes);
    for (const verb of [['check'], ['run'], ['fmt']]) expect((await call(...verb, path)).err).toBe('');
    expect(readFileSync(path, 'utf8').startsWith('{\n')).toBe(true);
  }
});

test('what is neither a run nor a file is told as no such file', async () => {
  const { code, out, err } = await call('replay', 'nope');
  expect([code, out, err]).toEqual([1, '', expect.stringMatching(/^There’s no such file: nope\. A run is its text/)]);
  expect((await call('replay', 'scenarios')).err).toMatch(/^scenarios is a folder; name a file in it\n/);
});

test('the scenario is looked for where one says, beside the run, or among ours', async () => {
  const own = join(folder, 'elsewhere');
  mkdirSync(join(own, 'runs'), { recursive: true });
  const scenario = { ...(JSON.parse(readFileSync('test/scenario/minimal.json', 'utf8')) as object), id: 'elsewhere' };
  writeFileSync(join(own, 'scenario.json'), JSON.stringify(scenario));
  const text = runText(playBot(parseScenario(JSON.stringify(scenario)).scenario!, 3, 'coach'));
  const run = join(own, 'runs', 'some.json');
  writeFileSync(run, JSON.stringify({ text }));
  expect((await call('replay', text)).err).toMatch(/belongs to the scenario "elsewhere"[^]*--scenario PATH\n$/);
  for (const words of [
    [run],
    [text, '--scenario', own],
    [text, '--scenario', folder],
    [text, '--scenario', join(own, 'scenario.json')],
  ])
    expect(await call('replay', ...words)).toMatchObject({ code: 0, err: '' });
  expect(spawnIn(folder, 'replay', TEXT)).toMatchObject({ code: 0, err: '' });
});
