import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/core/scenario/content-hash.ts';
import { FIELD_KINDS } from '../../src/core/scenario/field-kinds.table.ts';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { shippedScenario } from '../support/shipped.ts';
import { validScenario } from './support.ts';

const plain = rulesHash(validScenario());
const friday = shippedScenario('friday_deck');

test('is ten characters that never change', () => {
  expect(plain).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
  expect(rulesHash(friday)).toBe('kb6k7pp2fz');
  expect(rulesHash(shippedScenario('tutorial'))).toBe('4dyd2rcnjf');
});

test('does not depend on the order of fields', () => {
  const turned = Object.fromEntries(Object.entries(validScenario()).reverse());
  expect(rulesHash(turned as Scenario)).toBe(plain);
});

test('depends on the order of lists', () => {
  const turned = validScenario((s) => void s.moments[0]!.options.reverse());
  expect(rulesHash(turned)).not.toBe(plain);
});

/** The scenario with one change at every place that has a field of this name. */
function changed(thing: unknown, at: (path: string) => boolean, path = ''): unknown {
  if (Array.isArray(thing)) return thing.map((one) => changed(one, at, typeof one === 'object' ? `${path}.*` : path));
  if (typeof thing === 'string' && at(path)) return `${thing} (mended)`;
  if (typeof thing === 'number' && at(path)) return thing + 1;
  if (typeof thing === 'boolean' && at(path)) return !thing;
  if (typeof thing !== 'object' || thing === null) return thing;
  return Object.fromEntries(
    Object.entries(thing).map(([name, inner]) => [name, changed(inner, at, path === '' ? name : `${path}.${name}`)]),
  );
}

const rowsOf = (...kinds: string[]): string[] =>
  Object.entries(FIELD_KINDS).flatMap(([path, kind]) =>
    kinds.includes(typeof kind === 'object' ? 'rule' : kind) ? [path] : [],
  );

describe('a change of', () => {
  test('every word, remark and thing only shown leaves it as it was', () => {
    const rows = rowsOf('word', 'shown', 'remark');
    const other = changed(friday, (path) => rows.includes(path)) as Scenario;
    expect(other.moments[0]?.options[0]?.reply).toMatch(/ \(mended\)$/);
    expect(rulesHash(other)).toBe(rulesHash(friday));
    expect(contentHash(other)).not.toBe(contentHash(friday));
  });

  test.each(
    rowsOf('rule').filter((path) => JSON.stringify(changed(friday, (at) => at === path)) !== JSON.stringify(friday)),
  )('%s shows', (row) => {
    const other = changed(friday, (path) => path === row) as Scenario;
    expect(rulesHash(other)).not.toBe(rulesHash(friday));
  });

  test('a number deep in a condition shows', () => {
    const below = (points: number): Scenario =>
      validScenario((s) => (s.moments[0]!.if = { not: { level: 'priya.trust', below: points } }));
    expect(rulesHash(below(40))).not.toBe(rulesHash(below(41)));
    expect(rulesHash(below(40))).not.toBe(plain);
  });
});

test('takes a default for what it stands for', () => {
  expect(rulesHash(validScenario((s) => (s.managers[0]!.will = 'usual')))).toBe(plain);
  expect(rulesHash(validScenario((s) => (s.managers[0]!.will = 'easily_led')))).not.toBe(plain);
});

test('leaves out the default of each kind of effect', () => {
  const effect = (kind: object, after?: number): string =>
    rulesHash(
      validScenario((s) => (s.moments[0]!.options[0]!.effects = [{ ...kind, because: 'So.', after_weeks: after }])),
    );
  const level = { kind: 'level', of: 'priya.trust', add: 3 };
  const claim = { kind: 'claim', on: 'priya', attention: 2 };
  expect(effect(level)).toBe(effect(level, 0));
  expect(effect(level)).not.toBe(effect(level, 1));
  expect(effect(claim)).toBe(effect(claim, 1));
  expect(effect(claim)).not.toBe(effect(claim, 2));
});

test('does not see lists that are empty', () => {
  expect(rulesHash(validScenario((s) => (s.moments[0]!.options[0]!.later = [])))).toBe(plain);
});

describe('a field that the format gets later', () => {
  const KINDS = {
    ...FIELD_KINDS,
    season: { unless: 'any' },
    'managers.*.hours': { unless: 40 },
    'managers.*.team.shift.nights': { unless: false },
    'managers.*.motto': 'word',
    'managers.*.quotes.*.by': 'word',
  } as const;
  const later = (season: string, hours: number, nights: boolean): Scenario =>
    ({
      ...friday,
      season,
      managers: friday.managers.map((m) => ({ ...m, hours, team: { ...m.team, shift: { nights } } })),
    }) as Scenario;

  test('changes neither hash by its default', () => {
    expect(rulesHash(later('any', 40, false), KINDS)).toBe(rulesHash(friday));
    expect(rulesHash(friday, KINDS)).toBe(rulesHash(friday));
    const flat = { ...friday, season: 'any' } as Scenario;
    expect(contentHash(flat, KINDS)).toBe(contentHash(friday));
  });

  test('shows by any other value', () => {
    const hashes = [later('spring', 40, false), later('any', 41, false), later('any', 40, true)].map((one) =>
      rulesHash(one, KINDS),
    );
    expect(new Set([...hashes, rulesHash(friday)]).size).toBe(4);
  });

  test('never shows when it is a word', () => {
    const spoken = {
      ...friday,
      managers: friday.managers.map((m) => ({ ...m, motto: 'Onwards.', quotes: [{ by: 'x' }] })),
    };
    expect(rulesHash(spoken, KINDS)).toBe(rulesHash(friday));
  });
});
