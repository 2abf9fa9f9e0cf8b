import { describe, expect, test } from 'vitest';
import { shortName } from '../../src/core/scenario/short-name.ts';
import { draft, problemsOf, toldOf } from './support.ts';

describe('short names', () => {
  const named = (...names: readonly object[]) => {
    const source = draft((s) => names.forEach((name, index) => Object.assign(s.managers[index]!, name)));
    const told = toldOf(source);
    return problemsOf(source).map(({ code, path }, at) => [code, told[at]?.message, path, told[at]?.help]);
  };

  test('of two people are told apart', () => {
    expect(named({ name: 'Anna Roth' }, { name: 'Anna Berg' })).toEqual([
      [
        'T09',
        'Anna Roth and Anna Berg both go by "Anna"',
        '/managers/1/name',
        'Say what people call them: "short": "Anna B.".',
      ],
    ]);
    expect(named({ name: 'Anna Roth', short: 'Anna R.' }, { name: 'Anna Berg' })).toEqual([]);
    expect(named({ short: 'Bea' }, { short: 'bea' })[0]?.[2]).toBe('/managers/1/short');
  });

  test('are no titles, unless somebody says so', () => {
    expect(named({ name: 'Dr. Raman' })[0]?.slice(0, 2)).toEqual(['T09', 'Dr. Raman would go by "Dr."']);
    for (const name of ['Prof Raman', 'Frau Raman', 'Mme. Raman']) expect(named({ name })).toHaveLength(1);
    for (const name of ['Drew Raman', 'Marie Raman']) expect(named({ name })).toEqual([]);
    expect(named({ name: 'Dr. Raman', short: 'Dr. Raman' })).toEqual([]);
  });

  test.each(['Mrs. Raman', 'Don Carlos', 'Herr Roth', 'Dott.ssa Rossi', 'Dr.-Ing. Roth', 'Señora Raman', 'Mme Roth'])(
    'are no title: %s',
    (name) => {
      expect(named({ name })).toHaveLength(1);
      expect(problemsOf(draft((s) => Object.assign(Object(s.boss), { name }))).map(({ path }) => path)).toEqual([
        '/boss/name',
      ]);
    },
  );

  test('are held against those of boss and peers, and the role that texts call the player by', () => {
    expect(named({ name: 'Ines Roth' })[0]?.[1]).toBe('Inés Duarte and Ines Roth both go by "Ines"');
    expect(named({ short: 'director of operations' }).map(([code]) => code)).toContain('T09');
    const peers = [{ id: 'jo', name: 'Priya Berg' }];
    expect(problemsOf(draft((s) => (s.peers = peers as never))).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'T09 /managers/0/name',
    ]);
  });

  test('are the first word where nobody says otherwise', () => {
    expect(shortName({ name: ' Priya  Raman ' })).toBe('Priya');
    expect(shortName({ name: 'Cher' })).toBe('Cher');
    expect(shortName({ name: 'Dr. Raman', short: 'Doctor' })).toBe('Doctor');
  });
});
