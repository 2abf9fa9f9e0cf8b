// The command line as it is called: exit codes, and what is said where.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MEASURED_CODES, PROBLEM_CODES } from '../../src/core/scenario/codes.table.ts';
import { textHash } from '../../src/core/scenario/text-hash.ts';
import { call, spawn, spawnIn } from '../support/command-line.ts';

const MINIMAL = readFileSync('test/scenario/minimal.json', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'skip-level-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('what is said goes out, what is complained about goes to the error stream, and the process exits with a code', () => {
  expect(spawn('check', 'test/scenario/minimal.json')).toEqual({
    code: 0,
    out: '1 file checked: no problems\n',
    err: '',
  });
  const { code, out, err } = spawn('chekc');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^there is no verb "chekc"; did you mean "check"\?\n\nUsage: /);
});

describe('check', () => {
  test('of a clean scenario exits with 0', async () => {
    expect(await call('check', 'test/scenario/minimal.json')).toEqual({
      code: 0,
      out: '1 file checked: no problems\n',
      err: '',
    });
  });

  test('of a warning exits with 0 and shows it', async () => {
    const { code, out } = await call('check', 'test/problems/T06/broken.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^warning\[T06\]: .*\n {2}--> test\/problems\/T06\/broken\.json:\d+:\d+ /);
    expect(out).toMatch(/\n1 file checked: 1 warning\n$/);
  });

  test('of an error exits with 1', async () => {
    const { code, out, err } = await call('check', 'test/problems/R01/broken.json');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('did you mean "priya"? (line 16)');
  });

  test('of a folder checks every scenario in it', async () => {
    const { code, out } = await call('check', 'scenarios');
    expect(out).toMatch(/\d+ files? checked/);
    expect(code).toBe(0);
  });

  test('of a folder checks the translations in it', async () => {
    const small = join(folder, 'small_team');
    mkdirSync(small);
    writeFileSync(join(small, 'scenario.json'), MINIMAL);
    writeFileSync(join(small, 'text.de.json'), readFileSync('test/problems/T11/text.de.json'));
    writeFileSync(join(small, 'text.fr.json'), '{ "format": 1, }');
    const whole = await call('check', small);
    expect(whole.code).toBe(1);
    expect(whole.out).toMatch(/warning\[T11\]: [^]*text\.de\.json:23:65/);
    expect(whole.out).toMatch(/\n3 files checked: 4 errors, 1 warning\n$/);
    const { code, out } = await call('check', join(small, 'text.de.json'));
    expect([code, out.split('\n').at(-2)]).toEqual([0, '1 file checked: 1 warning']);
  });

  test('of a folder that is called otherwise than its scenario exits with 1, also where one stands in it', async () => {
    const copy = join(folder, 'team - Copy');
    mkdirSync(copy);
    writeFileSync(join(copy, 'scenario.json'), MINIMAL);
    const [outside, inside] = [await call('check', copy), spawnIn(copy, 'check', 'scenario.json')];
    for (const { code, out } of [outside, inside]) {
      expect(code).toBe(1);
      expect(out).toMatch(/^error\[V09\]: the folder is called "team - Copy", the scenario "small_team"\n/);
    }
    // Where it lies does not keep anybody from trying it, nor from translating it.
    for (const verb of [['run'], ['fmt', '--check'], ['text', '--language', 'fr']])
      expect((await call(...verb, copy)).err).toBe('');
  });

  test('of two files with one id warns of the second', async () => {
    const [one, other] = [file('one.json', MINIMAL), file('other.json', `\uFEFF${MINIMAL}`)];
    const { code, out } = await call('check', one, other, one);
    expect([code, out.split('\n').at(-2)]).toEqual([0, '3 files checked: 1 warning']);
    expect(out).toContain(`warning[V09]: ${one} has the id "small_team" too\n  --> ${other}:3:9 `);
  });

  test('of a file that is not there exits with 1 and says so', async () => {
    const { code, out } = await call('check', 'scenarios/nowhere');
    expect(code).toBe(1);
    expect(out).toMatch(/^error\[V07\]: this file can’t be opened\n {2}--> scenarios\/nowhere:1:1\n/);
  });

  test('--json gives data', async () => {
    const { code, out } = await call(
      'check',
      '--json',
      'test/problems/R01/broken.json',
      'test/problems/T06/broken.json',
    );
    const data = JSON.parse(out);
    expect(code).toBe(1);
    expect(data).toMatchObject({ errors: 1, warnings: 1 });
    expect(data.files[0]).toMatchObject({ file: 'test/problems/R01/broken.json' });
    expect(data.files[0].problems[0]).toEqual({
      code: 'R01',
      level: 'error',
      message: 'there’s no manager called "pria"',
      help: '',
      says: 'unknown',
      args: { name: 'pria', count: 2, names: ['priya', 'tom'], wanted: 'manager', more: 0 },
      file: 'test/problems/R01/broken.json',
      offset: expect.any(Number),
      line: 64,
      column: 16,
      length: 6,
      path: '/moments/1/about',
      crumb: 'moment board_review › about',
      near: { text: 'priya', line: 16 },
    });
  });

  test('--format github gives annotations', async () => {
    const { code, out } = await call('check', '--format', 'github', 'test/problems/R01/broken.json');
    expect(code).toBe(1);
    expect(out).toBe(
      '::error file=test/problems/R01/broken.json,line=64,col=16,endColumn=22,title=R01::there’s no manager called "pria". did you mean "priya"? (line 16)\n',
    );
  });

  test('--fix makes the mends that are certain', async () => {
    const path = file(
      'commas.json',
      `\uFEFF${MINIMAL.replace('"weeks": 3,', '"weeks": 3').replace('["P1"]', '["P1", ]')}`,
    );
    const { code, err } = await call('check', '--fix', path);
    expect([code, err]).toEqual([0, `${path}: 2 mends made\n`]);
    expect(JSON.parse(readFileSync(path, 'utf8').slice(1))).toEqual(JSON.parse(MINIMAL));
  });
});

describe('what a scenario says reaches the terminal as it can be seen', () => {
  const steering = MINIMAL.replace('Priya Raman', 'Priya\\u001b[31m \\u202eRaman\\u009b');
  const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/; // eslint-disable-line no-control-regex

  test.each([
    ['run', '--bot', 'coach'],
    ['check', '--json'],
    ['check', '--format', 'github'],
    ['fmt', '--check'],
  ])('%s %s', async (...words) => {
    const path = file('\u001b[31mname.json', steering.replace('"weeks": 3', '"weeks": 3, "away_weeks\\u001b": 1'));
    const clean = file('steering.json', steering);
    for (const one of [path, clean]) {
      const { out, err } = await call(...words, one);
      expect(out + err).not.toMatch(unseen);
    }
  });
});

describe('explain', () => {
  test('shows the page of a code, in small letters too', async () => {
    expect(await call('explain', 'r01')).toEqual({
      code: 0,
      out: readFileSync('docs/authors/problems/R01.md', 'utf8'),
      err: '',
    });
  });

  test('without a code lists them all', async () => {
    expect((await call('explain')).out.trim().split('\n')).toHaveLength(
      Object.keys(PROBLEM_CODES).length + MEASURED_CODES.length,
    );
  });

  test('of an unknown code suggests one', async () => {
    const { code, err } = await call('explain', 'TO1');
    expect(code).toBe(2);
    expect(err).toMatch(/^there is no problem code, gate, move, practice or level "TO1"; did you mean T01\?/);
  });
});

describe('fmt', () => {
  test('lays a file out once and for all', async () => {
    const path = file('layout.json', JSON.stringify(JSON.parse(MINIMAL)));
    expect((await call('fmt', '--check', path)).code).toBe(1);
    expect(await call('fmt', path)).toEqual({ code: 0, out: `${path}: laid out\n`, err: '' });
    expect(await call('fmt', '--check', path)).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(MINIMAL));
  });

  test('leaves a file alone that it cannot read', async () => {
    const path = file('broken.json', '{ "format": 1');
    expect((await call('fmt', path)).code).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('{ "format": 1');
  });
});

describe('text', () => {
  const other = join(folder, 'other_team');
  const translation = join(other, 'text.de.json');
  const texts = (): Record<string, { text: string; from: string }> =>
    JSON.parse(readFileSync(translation, 'utf8')).texts;

  test('writes every text of a scenario for a translator to fill in', async () => {
    mkdirSync(other);
    writeFileSync(join(other, 'scenario.json'), MINIMAL);
    const out = `${translation}: 20 of 20 texts to translate\n`;
    expect(await call('text', other, '--language', 'de')).toEqual({ code: 0, out, err: '' });
    expect((await call('fmt', '--check', translation)).code).toBe(0);
    expect(texts()['board_review.title']).toEqual({ source: 'After the board', text: '', from: 'w2q96yjva1' });
  });

  test('keeps what is translated, and takes it for current only when told to', async () => {
    const { title: _title, ...rest } = texts();
    const changed = { ...rest, 'you.role': { text: 'Leitung', from: 'old' }, gone: { text: 'Weg', from: 'x' } };
    const file = { format: 1, note: 'Mine.', scenario: 'small_team', language: 'de', texts: changed };
    writeFileSync(translation, JSON.stringify(file));
    expect((await call('text', other, '--language', 'de')).code).toBe(0);
    const role = { source: 'Director of Operations', text: 'Leitung', from: 'old' };
    expect(texts()).toMatchObject({ title: { text: '' }, 'you.role': role, gone: { text: 'Weg' } });
    expect((await call('text', other, '--language', 'de', '--accept')).code).toBe(0);
    expect(texts()['you.role']).toEqual({
      source: 'Director of Operations',
      text: 'Leitung',
      from: textHash('Director of Operations'),
    });
    expect(JSON.parse(readFileSync(translation, 'utf8')).note).toBe('Mine.');
  });

  test('reads one that was saved in UTF-16', async () => {
    const before = texts();
    writeFileSync(translation, Buffer.from(`\uFEFF${readFileSync(translation, 'utf8')}`, 'utf16le'));
    expect((await call('text', other, '--language', 'de')).code).toBe(0);
    expect(texts()).toEqual(before);
  });

  test('leaves a translation alone that has errors', async () => {
    writeFileSync(translation, '{ "format": 1, "texts": {} }');
    const { code, err } = await call('text', other, '--language', 'de');
    expect([code, err.slice(0, 11)]).toEqual([1, 'error[S02]:']);
    expect(readFileSync(translation, 'utf8')).toBe('{ "format": 1, "texts": {} }');
  });

  test('wants a language', async () => {
    expect((await call('text', other)).code).toBe(2);
    expect((await call('text', other, '--language', '../de')).code).toBe(2);
  });
});

test('schema writes into one file, for an editor elsewhere', async () => {
  const elsewhere = join(folder, 'scenario.schema.json');
  expect((await call('schema', elsewhere)).code).toBe(0);
  expect(readFileSync(elsewhere, 'utf8')).toBe(readFileSync('scenarios/scenario.schema.json', 'utf8'));
  expect((await call('schema', elsewhere, 'scenarios')).code).toBe(2);
});

test('schema --check compares', async () => {
  expect(await call('schema', '--check')).toEqual({ code: 0, out: 'The schema is up to date.\n', err: '' });
});

describe('a command that cannot be understood exits with 2 and shows the usage', () => {
  test.each([
    [['chekc', 'x'], 'there is no verb "chekc"; did you mean "check"?'],
    [[], 'which verb?'],
    [['check'], 'which scenario? Give a file or a folder.'],
    [['check', '--jsn', 'x'], 'there is no flag --jsn; did you mean --json?'],
    [['check', '--format', 'xml', 'x'], '--format can be text, json, github, sarif, not "xml"'],
    [['check', '--format'], '--format needs a value: text, json, github, sarif'],
    [['check', '--json=yes'], '--json takes no value'],
  ])('%j', async (words, message) => {
    const { code, out, err } = await call(...words);
    expect([code, out]).toEqual([2, '']);
    const usage = words[0] === 'check' ? 'check: ' : 'Usage: npm run scenario -- VERB';
    expect(err.startsWith(`${message}\n\n${usage}`)).toBe(true);
  });
});

test.each([
  [['exploit'], 'exploit takes one scenario'],
  [['exploit', 'scenarios/tutorial', '--minutes', '0'], '--minutes is from 1 to 600'],
  [['exploit', 'scenarios/tutorial', '--seeds', '1'], '--seeds: a spread needs at least 2'],
  [['exploit', 'scenarios/tutorial', '--seeds', '1000001'], '--seeds: the hunt itself begins at 1000001'],
])('%j is told apart', async (words, reason) => {
  const { code, out, err } = await call(...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(reason);
});
