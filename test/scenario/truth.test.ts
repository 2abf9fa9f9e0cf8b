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
  ['not both, both', { all: [{ not: { all: [seen, trust({ below: 50 })] } }, seen, trust({ below: 40 })] }, 'never'],
];

test.each(CASES)('%s', (_, condition, truth) => {
  expect(truthOf(condition, STORY)).toBe(truth);
});

test('too many ways to count are taken for sometimes, quickly', () => {
  const either = (index: number): Condition => ({ any: [{ seen: `a${index}` }, { seen: `b${index}` }] });
  expect(truthOf({ all: Array.from({ length: 40 }, (_, index) => either(index)) }, STORY)).toBe('sometimes');
});
