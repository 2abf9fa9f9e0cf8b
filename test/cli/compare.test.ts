// `compare`: what changed, in the author's words, and whether runs go on.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'skip-level-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'repo', 'tutorial', 'scenario.json');
const OLD = 'scenarios/tutorial';

/** The tutorial with other words in it. */
function written(...changes: readonly (readonly [from: string, to: string])[]): void {
  const text = changes.reduce(
    (all, [from, to]) => {
      expect(all).toContain(from);
      return all.replaceAll(from, to);
    },
    readFileSync(`${OLD}/scenario.json`, 'utf8'),
  );
  writeFileSync(file, text);
}
const git = (...words: string[]) => spawnSync('git', ['-C', join(folder, 'repo'), ...words]);

beforeAll(() => {
  mkdirSync(join(folder, 'repo'), { recursive: true });
  cpSync(OLD, join(folder, 'repo', 'tutorial'), { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'First');
});

describe('since another file', () => {
  test('nothing is nothing', async () => {
    written();
    expect(await call('compare', OLD, file)).toMatchObject({
      code: 0,
      out: 'tutorial: nothing has changed since tutorial.\n',
    });
  });

  test('another word is a word, and runs go on', async () => {
    written(['A sign of 214 words', 'A sign of 200 words']);
    const { out } = await call('compare', OLD, file);
    expect(out).toContain(
      'Words\n  moments › orchid_sign › title\n    was: A sign of 214 words\n    now: A sign of 200 words',
    );
    expect(out).toContain('The rules are the same');
    expect(out).toContain('Of 1 recorded runs beside it 1 still play.');
    expect(out).not.toContain('What bots come to');
  });

  test('another price is a rule, and shows what bots come to', async () => {
    written(['"attention": 3,\n          "move": "take_over"', '"attention": 2,\n          "move": "take_over"']);
    const { out } = await call('compare', OLD, file, '--seeds', '3');
    expect(out).toContain('  moments › orchid_sign › options › rewrite › attention\n    was: 3\n    now: 2');
    expect(out).toMatch(
      /The rules are others[^]*Of 1 recorded runs beside it 0 still play\.[^]*What bots come to, over 3 runs/,
    );
    expect(out).toMatch(/micromanage +delivery on leave +\d+\.\d → +\d+\.\d +-?\d+\.\d +\(-?\d+\.\d to -?\d+\.\d\)/);
  });

  test('what was renamed is that, and nothing else', async () => {
    written();
    await call('rename', file, 'linh', 'lin');
    await call('rename', file, 'one_key.keep_key', 'hold_key');
    const { out } = await call('compare', OLD, file);
    expect(out).toMatch(
      /Renamed\n {2}managers › lin, formerly linh\n {2}moments › one_key › options › hold_key, formerly keep_key\n\nThe rules are the same/,
    );
  });

  test('what came and what went', async () => {
    written(['"id": "goes_up"', '"id": "up_it_goes"']);
    const { out } = await call('compare', OLD, file, '--seeds', '2');
    expect(out).toContain('  new: moments › orchid_sign › options › up_it_goes (Let the sign go up the way it is)');
    expect(out).toContain('  gone: moments › orchid_sign › options › goes_up (Let the sign go up the way it is)');
  });
});

describe('since a version in git', () => {
  test('that is there', async () => {
    written(['A sign of 214 words', 'A sign of 200 words']);
    expect((await call('compare', 'HEAD', file)).out).toMatch(/^tutorial, since HEAD\n\nWords\n/);
  });

  test.each([
    [['no_such_branch', file], 'git knows nothing called "no_such_branch", and there’s no such file'],
    [['--', file], 'there is no flag --'],
    [['HEAD', join(folder, 'alone.json')], 'isn’t in a git checkout; name the earlier file instead'],
    [['HEAD', join(folder, 'repo', 'later.json')], '"HEAD" has no'],
    [['HEAD'], 'compare takes an earlier version and a scenario'],
    [['test/problems/R01/broken.json', file], 'the earlier version has errors, so it can’t be compared: line'],
  ])('%j is told', async (words, message) => {
    for (const name of ['alone.json', 'repo/later.json']) cpSync('test/scenario/minimal.json', join(folder, name));
    const { code, err } = await call('compare', ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
