import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from '../support/command-line.ts';

test('what-if tells figures for a ready manager and one who isn’t yet', async () => {
  const { code, out, err } = await call('what-if', 'take_over');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/To a capable manager, once, in week 1:[^]*To a new manager, once, in week 1:/);
  expect(out).toMatch(/trust in you +−\d\.\d/);
});

test('of a manager of a scenario, over as many weeks as asked for, as data', async () => {
  const { out } = await call('what-if', 'one_on_one', 'scenarios/tutorial', 'kofi', '--weeks', '3', '--json');
  const { tried } = JSON.parse(out) as { tried: { manager: string; levels: { adds: number[] }[] }[] };
  expect(tried.map(({ manager }) => manager)).toEqual(['kofi']);
  expect(tried[0]?.levels[0]?.adds).toHaveLength(3);
});

test('the page has a chart for each level with its figures as text, and asks for nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'skip-level-what-if-'));
  const file = join(folder, 'page.html');
  const { code } = await call('what-if', 'take_over', '--manager', 'capable', '--html', file);
  const page = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
  expect(page.match(/<svg/g)?.length).toBe(page.match(/<p>week 1: /g)?.length);
  expect(page).toMatch(/aria-label="trust in you, week 1: −/);
  expect(page).not.toMatch(/NaN|https?:|<script/);
});

test.each([
  [['what-if'], 'which move or practice?'],
  [['what-if', 'tak_over'], 'did you mean take_over?'],
  [['what-if', 'take_over', '--weeks', '0'], '--weeks: 1 to'],
  [['what-if', 'take_over', '--manager', 'old'], '--manager can be new, growing, capable'],
  [['what-if', 'take_over', 'scenarios/tutorial'], 'to whom?'],
  [['what-if', 'take_over', 'scenarios/tutorial', 'nobody'], 'there is no manager "nobody"'],
])('%j is a command that cannot be understood', async (words, said) => {
  const { code, err } = await call(...words);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

describe('explain', () => {
  test.each([
    ['take_over', 'Whoever does it steps in'],
    ['one_on_one', 'Takes 1 of a week’s attention'],
    ['trust', 'How far a manager trusts you'],
    ['priya.trust', 'How far a manager trusts you'],
    ['boss.credit', 'How your boss thinks of you'],
  ])('%s', async (word, said) => {
    const { code, out } = await call('explain', word);
    expect(code).toBe(0);
    expect(out).toContain(said);
    expect(out).not.toMatch(/[|`*]/);
  });

  test('says what was meant', async () => {
    expect((await call('explain', 'tak_over')).err).toContain('did you mean take_over?');
  });
});
