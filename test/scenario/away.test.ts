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
      '/away/1/id',
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
  });
});

const CHOSE = { chose: 'board_deck.redo_slides' };
const ELSE = { chose: 'board_deck.sit_with_her' };
const deck = (more: Scene): Scene => ({ ...SCENE, group: 'deck', ...more });
const other = (more: Scene): Scene => ({ ...SCENE, id: 'other', ...more });

describe('is never told, and the check says why', () => {
  const why = (...away: Scene[]): (readonly [string, string])[] =>
    problemsOf(withAway(...away)).map(({ code, says, path }) => [`${code} ${says}`, path] as const);

  test('whoever is gone, of whom nothing is told', () => {
    const gone = { gone: 'priya' };
    expect(why({ ...SCENE, if: gone })).toEqual([['F07 gone', '/away/0/about']]);
    expect(why({ ...SCENE, if: { all: [CHOSE, gone] } })).toEqual([['F07 gone', '/away/0/about']]);
    expect(why({ ...SCENE, if: { any: [CHOSE, gone] } })).toEqual([]);
    expect(why({ ...SCENE, about: 'tom', if: gone }, { ...SCENE, id: 'other', about: 'ines', if: gone })).toEqual([]);
  });

  test('the second of one person in one and the same week', () => {
    const once = { ...SCENE, weeks: [2, 2] };
    expect(why(once, other({ weeks: [2, 2] }))).toEqual([['F07 person', '/away/1/id']]);
    expect(why({ ...once, if: CHOSE }, other({ weeks: [2, 2], if: CHOSE }))).toEqual([['F07 person', '/away/1/id']]);
    expect(why({ ...once, if: CHOSE }, other({ weeks: [2, 2] }))).toEqual([]);
    expect(why(once, other({ weeks: [2, 3] }))).toEqual([]);
    expect(why(once, other({ weeks: [2, 2], about: 'tom' }))).toEqual([]);
    // Its group may have been told by then.
    expect(why({ ...once, group: 'deck' }, other({ weeks: [2, 2] }))).toEqual([]);
  });

  test('the second on the day of the return', () => {
    const back = { id: 'back', text: 'Nobody is there.' };
    expect(why(back, { ...back, id: 'other' })).toEqual([['F07 back', '/away/1/id']]);
    expect(why({ ...back, if: CHOSE }, { ...back, id: 'other' })).toEqual([]);
    expect(why({ ...back, about: 'priya' }, { ...back, id: 'other' })).toEqual([]);
  });

  test('one of a group that is told by an earlier week, whatever the order', () => {
    const late = deck({ id: 'late', weeks: [3, 4], if: CHOSE });
    expect(why(late, deck({ weeks: [1, 1] }))).toEqual([['F07 earlier', '/away/0/id']]);
    expect(why(late, deck({ weeks: [1, 1], if: { any: [ELSE, CHOSE] } }))).toEqual([['F07 earlier', '/away/0/id']]);
    expect(why(late, deck({ weeks: [1, 1], if: ELSE }))).toEqual([]);
    expect(
      why(
        deck({ id: 'late', weeks: [3, 4], if: { level: 'priya.trust', above: 50 } }),
        deck({ weeks: [1, 1], if: { level: 'priya.trust', above: 40 } }),
      ),
    ).toEqual([]);
    // About somebody who may have left by then.
    expect(why(late, deck({ weeks: [1, 1], about: 'tom' }))).toEqual([]);
    // Another scene may take that week.
    expect(why(late, deck({ weeks: [1, 1] }), { id: 'rival', about: 'tom', weeks: [1, 1], text: 'x' })).toEqual([]);
  });

  test('one of a group behind what its own "if" implies', () => {
    const any = deck({ if: { any: [CHOSE, { gone: 'tom' }] } });
    expect(why(any, deck({ id: 'other', if: CHOSE }))).toEqual([['F07 behind', '/away/1/id']]);
    expect(why(any, deck({ id: 'other', if: ELSE }))).toEqual([]);
    expect(why(deck({ if: CHOSE }), deck({ id: 'other', if: { any: [CHOSE, ELSE] } }))).toEqual([]);
  });
});

test('a leave is words alone: no rule changes with it, and a translation finds its texts', () => {
  const plain = validScenario();
  const told = validScenario((s) => Object.assign(s, { away: [SCENE] }));
  expect(rulesHash(told)).toBe(rulesHash(plain));
  expect(contentHash(told)).not.toBe(contentHash(plain));
  expect(textKeys(told).map(({ key }) => key)).toContain('away.second_deck.text');
});
