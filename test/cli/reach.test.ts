// `reach`: what comes in every run, in some or in none, for people, for one thing, and as data.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { call } from '../support/command-line.ts';

const MINIMAL = 'test/scenario/minimal.json';
const folder = mkdtempSync(join(tmpdir(), 'skip-level-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The smallest scenario with a moment that asks for more trust than anybody has. */
function hardToReach(): string {
  const path = join(folder, 'hard.json');
  const given = JSON.parse(readFileSync(MINIMAL, 'utf8'));
  given.moments[1].if = { all: [{ chose: 'board_deck.redo_slides' }, { level: 'priya.trust', above: 99 }] };
  writeFileSync(path, JSON.stringify(given));
  return path;
}

describe('reach', () => {
  test('tells what comes in every run, and how to see it', async () => {
    const { code, out } = await call('reach', MINIMAL, '--runs', '40', '--commands');
    expect(code).toBe(0);
    expect(out).toMatch(/^small_team: 6 things, 40 runs played\n/);
    expect(out).toMatch(
      /\n {2}board_deck +every run +100 %\n {6}npm run scenario -- play test\S+ --run 3~\S+ --week 1\n/,
    );
    expect(out).toMatch(/\n {2}board_deck\.redo_slides +possible +\d+ %\n/);
  });

  test('tells first what nobody met, and what that would take', async () => {
    const { code, out } = await call('reach', hardToReach(), '--runs', '40');
    expect(code).toBe(0);
    expect(out).toMatch(
      /not seen +the moment board_review\n +In none of \d+ runs\.\n +What it would take: board_deck\.redo_slides chosen; priya\.trust above 99 in week \d\.\n/,
    );
  });

  test('tells of one thing alone, and as data', async () => {
    const { out } = await call('reach', MINIMAL, 'board_deck.redo_slides', '--runs', '20');
    expect(out).toMatch(
      /^the option board_deck\.redo_slides: possible, in \d+ of 20 runs\n {2}npm run scenario -- play \S+ --run \S+ --week 1\n$/,
    );
    const { out: data } = await call('reach', MINIMAL, 'board_deck', '--runs', '20', '--json');
    expect(JSON.parse(data).verdicts).toMatchObject([{ kind: 'moment', id: 'board_deck', verdict: 'sure', came: 20 }]);
  });

  test.each([
    [['reach'], 'reach takes one scenario'],
    [['reach', MINIMAL, 'board_dek', '--runs', '20'], 'did you mean "board_deck"?'],
    [['reach', MINIMAL, '--runs', '0'], '--runs is from 1 to'],
  ])('%j is told as a command that cannot be understood', async (words, said) => {
    const { code, err } = await call(...words);
    expect([code, err.includes(said)]).toEqual([2, true]);
  });

  test('a scenario with errors is told as check tells it', async () => {
    expect(await call('reach', 'test/problems/F01/broken.json')).toMatchObject({ code: 1, out: '' });
  });
});
