// The scenes of the leave as an author writes them, and what is wrong with them.
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/core/scenario/content-hash.ts';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import { textKeys } from '../../src/core/scenario/text-keys.ts';
import { draft, problemsOf, validScenario } from './support.ts';

const SCENE = { id: 'second_deck', about: 'priya', weeks: [1, 2], text: 'Priya sends her next deck to {boss}.' };
type Scene = Readonly<Record<string, unknown>>;
const withAway = (...away: Scene[]): string => draft((s) => Object.assign(s, { away }));
const told = (...away: Scene[]): (readonly [string, string])[] =>
  problemsOf(withAway(...away)).map(({ code, path }) => [code, path] as const);

test('what is right is told nothing', () => {
  expect(told(SCENE, { id: 'back', text: 'Nobody is there.' })).toEqual([]);
});

describe('is told', () => {
  test.each([
    ['weeks after the leave', [{ ...SCENE, weeks: [2, 5] }], 'F07', '/away/0/weeks'],
    ['weeks the wrong way round', [{ ...SCENE, weeks: [2, 1] }], 'F03', '/away/0/weeks'],
    [
      'one that can never be told',
      [
        { ...SCENE, group: 'deck' },
        { ...SCENE, id: 'third', group: 'deck' },
      ],
      'F07',
      '/away/1/group',
    ],
    ['an id that stands twice', [SCENE, SCENE], 'R02', '/away/1/id'],
    ['somebody unknown', [{ ...SCENE, about: 'prija' }], 'R01', '/away/0/about'],
    ['a choice that is none', [{ ...SCENE, if: { chose: 'board_deck.ignore' } }], 'R01', '/away/0/if/chose'],
    ['a promise that was never made', [{ ...SCENE, if: { kept: 'board_deck.redo_slides' } }], 'X01', '/away/0/if'],
    ['somebody gone who never was there', [{ ...SCENE, if: { gone: 'nobody' } }], 'R01', '/away/0/if/gone'],
    ['a level that is none', [{ ...SCENE, if: { level: 'priya.luck', above: 50 } }], 'X02', '/away/0/if/level'],
    ['a text that is too long', [{ ...SCENE, text: 'word '.repeat(81) }], 'T04', '/away/0/text'],
    ['a placeholder that is none', [{ ...SCENE, text: 'For {prija}.' }], 'T01', '/away/0/text'],
  ] as const)('%s', (_, scenes, code, path) => {
    expect(told(...scenes)).toEqual([[code, path]]);
  });

  test('in a group only what comes after one that always fits', () => {
    const first = { ...SCENE, group: 'deck', if: { chose: 'board_deck.redo_slides' } };
    expect(told(first, { ...SCENE, id: 'other', group: 'deck' })).toEqual([]);
    expect(told({ ...SCENE, group: 'deck', weeks: [2, 2] }, { ...SCENE, id: 'other', group: 'deck' })).toEqual([]);
  });
});

test('a leave is words alone: no rule changes with it, and a translation finds its texts', () => {
  const plain = validScenario();
  const told = validScenario((s) => Object.assign(s, { away: [SCENE] }));
  expect(rulesHash(told)).toBe(rulesHash(plain));
  expect(contentHash(told)).not.toBe(contentHash(plain));
  expect(textKeys(told).map(({ key }) => key)).toContain('away.second_deck.text');
});
