// `rename`: everywhere, with the author's layout, and with old runs and translations behind it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { toPoints } from '../../src/core/engine/fixed.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import type { Run } from '../../src/core/run/run.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { isRenameRefusal, renameEdits, renamingOf } from '../../src/core/scenario/rename.ts';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { call } from '../support/command-line.ts';

const root = mkdtempSync(join(tmpdir(), 'skip-level-rename-'));
afterAll(() => rmSync(root, { recursive: true }));
const IDS = ['tutorial', '_demo-share', '_demo-talk', '_demo-hiring', '_demo-in-basket'];
beforeEach(() => IDS.forEach((id) => cpSync(`scenarios/${id}`, join(root, id), { recursive: true })));

const read = (id: string): string => readFileSync(join(root, id, 'scenario.json'), 'utf8');
const rename = (id: string, ...words: string[]) => call('rename', join(root, id), ...words);

function renamed(source: string, from: string, to: string): string {
  const { scenario, tree } = parseScenario(source);
  if (scenario === null || tree === null) throw new Error(`errors before ${from}`);
  const found = renamingOf(scenario, from, to);
  if (isRenameRefusal(found)) throw new Error(JSON.stringify(found));
  return renameEdits(source, tree, scenario, found)
    .toReversed()
    .reduce((text, edit) => text.slice(0, edit.offset) + edit.text + text.slice(edit.offset + edit.length), source);
}

/** Every id that can be renamed, as one would type it. */
function idsIn(scenario: Scenario): string[] {
  const { moments, managers, boss, peers = [], candidates = [], facts = [], passages = [], pools = [] } = scenario;
  const { signs = [], endings = [], away = [] } = scenario;
  const kinds = { sign: signs, ending: endings, away_scene: away, moment: moments, fact: facts, passage: passages };
  return [
    ...[
      boss,
      ...managers,
      ...peers,
      ...candidates,
      ...pools,
      ...managers.flatMap(({ team }) => team.members ?? []),
    ].map(({ id }) => id),
    ...Object.entries(kinds).flatMap(([kind, things]) => things.map(({ id }) => `${kind}:${id}`)),
    ...moments.flatMap(({ id, options, steps = [], looks = [] }) => [
      ...[...options, ...steps.flatMap((step) => step.options)].map((one) => `option:${id}.${one.id}`),
      ...steps.map((one) => `step:${id}.${one.id}`),
      ...looks.map((one) => `look:${id}.${one.id}`),
    ]),
  ];
}

const levels = (run: Run): number[][] =>
  run.weeks.map(({ state }) => state.managers.map((m) => toPoints(m.trust) + toPoints(m.team.delivery)));

describe.each(IDS)('every id of %s', (id) => {
  test('can be renamed, one after the other, and nothing else changes: same problems, same rules, same run', () => {
    const source = read(id).replace('"format": 1', '"format": 2');
    const before = parseScenario(source);
    if (before.scenario === null) throw new Error('errors');
    const run = playBot(before.scenario, 5, 'adaptive');
    const ids = idsIn(before.scenario);
    expect(ids.length).toBeGreaterThan(8);
    // From the innermost out: a path begins with names that are still as they were.
    const text = ids.toReversed().reduce((all, one, n) => renamed(all, one, `new_${n}_x`), source);
    const after = parseScenario(text);
    expect(after.problems.map(({ code }) => code)).toEqual(before.problems.map(({ code }) => code));
    if (after.scenario === null) throw new Error('errors');
    expect(rulesHash(after.scenario)).toBe(rulesHash(before.scenario));
    const again = rebuildRun(after.scenario, runText(run));
    if (isRunTextProblem(again)) throw new Error(JSON.stringify(again));
    expect(levels(again)).toEqual(levels(run));
    expect(runText(again)).toBe(runText(run));
  });
});

test('texts, levels, expectations and translations follow, and the layout stays', async () => {
  const lines = read('tutorial').split('\n').length;
  expect((await rename('tutorial', 'linh', 'lin')).code).toBe(0);
  await rename('tutorial', 'one_key.keep_key', 'hold_key');
  expect(read('tutorial').split('\n').length).toBe(lines + 2);
  expect(read('tutorial')).toContain('"of": "lin.autonomy"');
  expect(read('tutorial')).toContain('"choose": ["one_key.hold_key"]');
  expect(read('tutorial')).toMatch(/"id": "lin",\n {6}"was": \["linh"\],\n/);
  const german = readFileSync(join(root, 'tutorial', 'text.de.json'), 'utf8');
  expect(german).toContain('"managers.lin.brief"');
  expect(german).not.toContain('keep_key');
  expect((await call('check', join(root, 'tutorial'))).out).toBe(
    (await call('check', 'scenarios/tutorial')).out.replaceAll('scenarios/', `${root}/`),
  );
});

test('a translation that is saved as UTF-16 follows, too', async () => {
  const german = join(root, 'tutorial', 'text.de.json');
  writeFileSync(german, Buffer.from(`\uFEFF${readFileSync(german, 'utf8')}`, 'utf16le'));
  expect((await rename('tutorial', 'linh', 'lin')).out).toContain('text.de.json');
  expect((await call('check', join(root, 'tutorial'))).out).toBe(
    (await call('check', 'scenarios/tutorial')).out.replaceAll('scenarios/', `${root}/`),
  );
});

test('braces follow in texts and translations, which are not stale for it', async () => {
  const file = join(root, '_demo-share', 'text.de.json');
  await call('text', join(root, '_demo-share'), '--language', 'de');
  const filled = readFileSync(file, 'utf8').replaceAll('"text": ""', '"text": "{ewa}, {late}"');
  writeFileSync(file, filled);
  const stale = async (): Promise<number> => (await call('check', file)).out.match(/\[T11\]/g)?.length ?? 0;
  const before = await stale();
  await rename('_demo-share', 'late', 'delays');
  expect(await stale()).toBe(before);
  expect(readFileSync(file, 'utf8')).not.toContain('{late}');
  expect(read('_demo-share')).toContain('{delays, plural, one {One lorry}');
});

test('a name that comes back is former no more', () => {
  const there = renamed(read('tutorial'), 'kofi', 'kay');
  expect(renamed(there, 'kay', 'kofi')).toContain('"was": ["kay"]');
});

test('a dry one writes nothing', async () => {
  const before = read('tutorial');
  const { code, out } = await rename('tutorial', 'linh', 'lin', '--dry');
  expect([code, out]).toEqual([0, expect.stringContaining('would be called "lin"; nothing was written')]);
  expect(read('tutorial')).toBe(before);
});

test('the boss of a file of format 1 keeps their id', async () => {
  const old = read('tutorial')
    .replace('"format": 2', '"format": 1')
    .replace(/^ *"setting".*\n/m, '');
  writeFileSync(join(root, 'tutorial', 'scenario.json'), old);
  const { code, err } = await rename('tutorial', 'agnes', 'agatha');
  expect([code, err]).toEqual([2, expect.stringContaining('the boss can be renamed in files of format 2')]);
  expect(read('tutorial')).toBe(old);
});

test.each([
  [['linh', 'kofi'], 'there’s a manager called "kofi" already'],
  [['linh', 'Lin'], '"Lin" can’t be an id here'],
  [['linh', 'linh'], 'it is called "linh" already'],
  [['linh', 'boss'], '"boss" already means something else'],
  [['lin', 'lina'], 'nothing here is called "lin"; did you mean linh?'],
  [['keep_key', 'hold'], 'did you mean one_key.keep_key?'],
  [['one_key.keep_key', 'orchid_sign.hold'], 'can’t be an id here'],
  [['linh'], 'rename takes a scenario, the old id and the new one'],
])('%j is refused with words', async (words, message) => {
  const before = read('tutorial');
  const { code, err } = await rename('tutorial', ...words);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  expect(read('tutorial')).toBe(before);
});
