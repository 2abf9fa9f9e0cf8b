import { expect, test } from 'vitest';
import type { Condition } from '../../src/core/scenario/schema.ts';
import { truthOf } from '../../src/core/scenario/truth.ts';

const trust = (bounds: { below?: number; above?: number }): Condition => ({ level: 'priya.trust', ...bounds });
const seen: Condition = { seen: 'deck' };

const STORY = { weeks: 8, moments: [] };

const CASES: readonly (readonly [string, Condition, ReturnType<typeof truthOf>])[] = [
  ['a level', trust({ below: 60 }), 'sometimes'],
  ['a level without a number', trust({}), 'always'],
  ['below nothing', trust({ below: 0 }), 'never'],
  ['above everything', trust({ above: 100 }), 'never'],
  ['above the number below', trust({ below: 40, above: 60 }), 'never'],
  ['between a number and itself', trust({ below: 60, above: 60 }), 'never'],
  ['between two numbers', trust({ below: 60, above: 59 }), 'sometimes'],
  ['below or above leaves the number itself', { any: [trust({ below: 60 }), trust({ above: 60 })] }, 'sometimes'],
  ['below or not below', { any: [trust({ below: 60 }), { not: trust({ below: 60 }) }] }, 'always'],
  ['overlapping levels', { any: [trust({ below: 61 }), trust({ above: 60 })] }, 'always'],
  ['different people', { all: [trust({ below: 10 }), { level: 'tom.trust', above: 90 }] }, 'sometimes'],
  ['seen and not seen', { all: [seen, { not: seen }] }, 'never'],
  ['seen or not seen', { any: [seen, { not: seen }] }, 'always'],
  ['nothing at all', { all: [] }, 'always'],
  ['none of nothing', { any: [] }, 'never'],
  ['weeks that are played', { week: { from: 1, to: 8 } }, 'always'],
  ['weeks after the end', { week: { from: 9 } }, 'never'],
  ['weeks the wrong way round', { week: { from: 5, to: 3 } }, 'never'],
  ['every week in pieces', { any: [{ week: { to: 3 } }, { week: { from: 4 } }] }, 'always'],
  ['weeks with a hole', { any: [{ week: { to: 3 } }, { week: { from: 5 } }] }, 'sometimes'],
  ['one option and another of the same moment', { all: [{ chose: 'deck.redo' }, { chose: 'deck.ask' }] }, 'never'],
  ['not one or not the other', { any: [{ not: { chose: 'deck.redo' } }, { not: { chose: 'deck.ask' } }] }, 'always'],
  ['one option and another moment’s', { all: [{ chose: 'deck.redo' }, { chose: 'desk.ask' }] }, 'sometimes'],
  ['one option and not another', { all: [{ chose: 'deck.redo' }, { not: { chose: 'deck.ask' } }] }, 'sometimes'],
  ['a promise kept and broken', { all: [{ kept: 'deck.ask' }, { broken: 'deck.ask' }] }, 'never'],
  ['a promise kept and still open', { all: [{ kept: 'deck.ask' }, { open: 'deck.ask' }] }, 'never'],
  [
    'a promise neither open, kept nor broken',
    { not: { any: [{ open: 'a.b' }, { kept: 'a.b' }, { broken: 'a.b' }] } },
    'sometimes',
  ],
  [
    'a promise kept, and another option of its moment',
    { all: [{ kept: 'deck.ask' }, { chose: 'deck.redo' }] },
    'never',
  ],
  [
    'a promise not kept, and another option',
    { all: [{ not: { kept: 'deck.ask' } }, { chose: 'deck.redo' }] },
    'sometimes',
  ],
  ['planned at all or never', { any: [{ planned: 'one_on_one' }, { planned: 'one_on_one', at_most: 0 }] }, 'always'],
  ['planned at all, and never', { all: [{ planned: 'one_on_one' }, { planned: 'one_on_one', at_most: 0 }] }, 'never'],
  ['at least more than at most', { planned: 'one_on_one', at_least: 4, at_most: 3 }, 'never'],
  ['as many as at most', { planned: 'one_on_one', at_least: 3, at_most: 3 }, 'sometimes'],
  [
    'with two people',
    {
      all: [
        { planned: 'one_on_one', with: 'a' },
        { planned: 'one_on_one', with: 'b', at_most: 0 },
      ],
    },
    'sometimes',
  ],
  [
    'lately and ever',
    { all: [{ planned: 'one_on_one' }, { planned: 'one_on_one', last_weeks: 2, at_most: 0 }] },
    'sometimes',
  ],
  ['planned before the first week', { all: [{ planned: 'one_on_one' }, { week: { to: 1 } }] }, 'never'],
  ['not planned in the first week', { all: [{ planned: 'one_on_one', at_most: 0 }, { week: { to: 1 } }] }, 'sometimes'],
  ['two left, and not one', { all: [{ left: 'priya', at_least: 2 }, { not: { left: 'priya' } }] }, 'never'],
  ['one left, and not two', { all: [{ left: 'priya' }, { not: { left: 'priya', at_least: 2 } }] }, 'sometimes'],
  [
    'shown high and low',
    {
      all: [
        { shown: 'a.trust', is: ['high'] },
        { shown: 'a.trust', is: ['low'] },
      ],
    },
    'never',
  ],
  ['shown any of all words', { shown: 'a.trust', is: ['very_low', 'low', 'fair', 'good', 'high'] }, 'always'],
  [
    'figures in any words, or none yet',
    { shown: 'a.delivery', is: ['very_low', 'low', 'fair', 'good', 'high'] },
    'sometimes',
  ],
  [
    'shown not low, and low',
    { all: [{ not: { shown: 'a.trust', is: ['low', 'fair'] } }, { shown: 'a.trust', is: ['low'] }] },
    'never',
  ],
  ['figures before there are any', { all: [{ shown: 'a.delivery', is: ['low'] }, { week: { to: 2 } }] }, 'never'],
  ['for weeks, and not now', { all: [{ ...trust({ below: 40 }), for_weeks: 2 }, trust({ above: 40 })] }, 'never'],
  [
    'for weeks, and for longer',
    { all: [{ ...trust({ below: 40 }), for_weeks: 2 }, { not: { ...trust({ below: 40 }), for_weeks: 5 } }] },
    'sometimes',
  ],
  [
    'for long, and not for short',
    { all: [{ ...trust({ below: 40 }), for_weeks: 5 }, { not: { ...trust({ below: 40 }), for_weeks: 2 } }] },
    'never',
  ],
  [
    'now, and not for weeks',
    { all: [trust({ below: 40 }), { not: { ...trust({ below: 40 }), for_weeks: 2 } }] },
    'sometimes',
  ],
  [
    'for weeks before they are over',
    { all: [{ ...trust({ below: 40 }), for_weeks: 3 }, { week: { to: 3 } }] },
    'never',
  ],
  ['not both, both', { all: [{ not: { all: [seen, trust({ below: 50 })] } }, seen, trust({ below: 40 })] }, 'never'],
];

test.each(CASES)('%s', (_, condition, truth) => {
  expect(truthOf(condition, STORY)).toBe(truth);
});

test('too many ways to count are taken for sometimes, quickly', () => {
  const either = (index: number): Condition => ({ any: [{ seen: `a${index}` }, { seen: `b${index}` }] });
  expect(truthOf({ all: Array.from({ length: 40 }, (_, index) => either(index)) }, STORY)).toBe('sometimes');
});

test('after the last week no week is told apart', () => {
  const condition: Condition = { all: [{ ...trust({ below: 40 }), for_weeks: 3 }, { week: { to: 3 } }] };
  expect(truthOf(condition, STORY, 'afterwards')).toBe('sometimes');
});
