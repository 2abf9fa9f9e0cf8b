// `explore`: what came in how many runs, for people and as data.
import { describe, expect, test } from 'vitest';
import { call } from '../support/command-line.ts';

const MINIMAL = 'test/scenario/minimal.json';

describe('explore', () => {
  test('lists what came, kind by kind, what came least first, and how to see it', async () => {
    const { code, out, err } = await call('explore', MINIMAL, '--runs', '40', '--commands');
    expect(code).toBe(0);
    expect(err).toContain('100 %  playing');
    expect(out).toMatch(/^\w+: 40 runs, seeds 1 to 40\n/);
    expect(out).toMatch(/\n {2}Moments +2 +2\n/);
    expect(out).toMatch(/\n {2}board_deck +40 +100\.0\n {6}npm run scenario -- play test\S+ --run 3~\S+ --week 1\n/);
  });

  test('as data, the same under the same seed', async () => {
    const [one, other] = [
      await call('explore', MINIMAL, '--runs', '20', '--seed', '5', '--json'),
      await call('explore', MINIMAL, '--runs=20', '--seed=5', '--json'),
    ];
    expect(JSON.parse(one.out)).toMatchObject({ runs: 20, seed: 5, deadEnds: [], crashes: [] });
    expect(other.out).toBe(one.out);
  });

  test.each([
    [['explore'], 'explore takes one scenario'],
    [['explore', MINIMAL, '--runs', '0'], '--runs is from 1 to'],
    [['explore', MINIMAL, '--runs', 'many'], '--runs is a whole number'],
    [['explore', MINIMAL, '--runz', '3'], 'did you mean --runs?'],
  ])('%j is told as a command that cannot be understood', async (words, said) => {
    const { code, err } = await call(...words);
    expect([code, err.includes(said)]).toEqual([2, true]);
  });

  test('a scenario with errors is told as check tells it', async () => {
    expect(await call('explore', 'test/problems/F01/broken.json')).toMatchObject({ code: 1, out: '' });
  });
});
