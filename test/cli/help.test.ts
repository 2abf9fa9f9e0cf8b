// Each verb has a file, a line in the list, and help with an example that it understands.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { helpOf } from '../../src/node/cli/help.table.ts';
import { USAGE, VERBS } from '../../src/node/cli/usage.ts';
import { call } from '../support/command-line.ts';

/** The flags that a verb's file names where it reads its command line, or in the list it reads it with. */
function flagsRead(source: string): string[] {
  const list =
    /readCommandLine\(words, (\{[^}]*\})\)/.exec(source)?.[1] ?? /const FLAGS = (\{[^}]*\})/.exec(source)?.[1] ?? '';
  return [...list.matchAll(/[{,]\s*'?([a-z][a-z-]*)'?:/g)].map(([, flag]) => flag ?? '');
}

describe.each(VERBS)('%s', (verb) => {
  const file = `src/node/cli/${verb}.ts`;
  const { example, flags = {}, says } = helpOf(verb);

  test('has a file, a line in the list and an example', () => {
    expect(existsSync(file)).toBe(true);
    expect(USAGE).toContain(`  ${verb} `);
    expect(USAGE).toContain(says);
    expect(example.split(' ')[0]).toBe(verb);
  });

  test('explains every flag that it takes', () => {
    const told = Object.keys(flags).map((flag) => flag.replace(/^--([a-z-]+).*/, '$1'));
    expect(flagsRead(readFileSync(file, 'utf8')).filter((flag) => !told.includes(flag))).toEqual([]);
  });

  test('has lines that fit a terminal', () => {
    expect(`  ${verb} ${helpOf(verb).takes}`.length).toBeLessThan(26);
    expect(says.length).toBeLessThan(70);
  });
});

test.each([['--help'], ['help'], ['-h'], ['help', 'nonsense']])(
  'whoever asks for help gets the usage: %s',
  async (...words) => {
    const { code, out, err } = await call(...words);
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith('Usage: npm run scenario -- VERB')).toBe(true);
  },
);

test.each([
  ['balance', '--help'],
  ['balance', 'scenarios', '-h'],
  ['help', 'balance'],
])('of a verb its own, with its flags and an example: %s', async (...words) => {
  const { code, out, err } = await call(...words);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^balance: [^]*Usage: npm run scenario -- balance PATH\n[^]*--seeds N [^]*Example:\n {2}npm run scenario -- balance /,
  );
  expect(out).not.toContain('rename');
});
