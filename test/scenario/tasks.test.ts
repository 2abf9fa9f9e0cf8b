// F19 and F20: what is wrong with a task is found by going through all ways to arrange it.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check-scenario.ts';
import { eachWay, isWay, waysOf } from '../../src/core/scenario/task-ways.ts';
import type { Task } from '../../src/core/scenario/schema.ts';
import { textKeys } from '../../src/core/scenario/text-keys.ts';
import { draft, problemsOf, toldOf, validScenario, type Draft } from './support.ts';

type Outcome = Record<string, unknown>;
const SHARE = { kind: 'share', amount: 12, unit: 'days', among: ['priya', 'tom'] };
const ITEMS = [
  { id: 'press', text: 'Call the press' },
  { id: 'staff', text: 'Tell the staff' },
  { id: 'board', text: 'Ring {boss}' },
];
const ORDER = { kind: 'order', items: ITEMS };
const ASSIGN = { kind: 'assign', items: ITEMS, to: ['priya', 'tom', 'you', 'nobody'] };

const outcomes = (...wheres: (Outcome | undefined)[]): Outcome[] =>
  wheres.map((where, at) => ({
    id: `outcome_${at}`,
    text: `Do it so ${at}`,
    attention: 1,
    move: 'wait_and_see',
    reply: 'Fine.',
    ...(where && { where }),
  }));

const withTask = (task: unknown, options: Outcome[], change: (scenario: Draft) => void = () => {}): string =>
  draft((s) => {
    Object.assign(s, { format: 2 });
    Object.assign(s.moments[0]!, { task, options });
    change(s);
  });

const said = (task: unknown, ...wheres: (Outcome | undefined)[]): string[] =>
  problemsOf(withTask(task, outcomes(...wheres))).map(({ code, says }) => `${code} ${says}`);

describe('outcomes', () => {
  test('that can be come to are fine', () => {
    expect(said(SHARE, { least: { priya: 8 } }, { most: { priya: 3 } }, undefined)).toEqual([]);
    expect(said(ORDER, { first: 'press' }, { last: 'press', before: ['staff', 'board'] }, undefined)).toEqual([]);
    expect(said(ASSIGN, { takes: { press: 'tom' } }, { nobody: ['board'] }, { least: { you: 2 } }, undefined)).toEqual(
      [],
    );
  });

  test.each([
    ['more than there is', SHARE, { least: { priya: 8, tom: 5 } }],
    ['too little of all', SHARE, { most: { priya: 5, tom: 5 } }],
    ['two first ones', ORDER, { first: 'press', before: ['staff', 'press'] }],
    ['a circle', ORDER, { before: ['press', 'staff', 'press'] }],
    ['two takers of everything', ASSIGN, { least: { tom: 2, priya: 2 } }],
  ] as const)('that ask for %s are reached by nothing', (_, task, where) => {
    expect(said(task, where, undefined)).toEqual(['F19 unreached']);
  });

  test('behind one that takes everything are reached by nothing', () => {
    expect(said(SHARE, { most: { tom: 4 } }, { least: { priya: 9 } }, undefined)).toEqual(['F19 taken']);
    expect(said(SHARE, undefined, { least: { priya: 9 } }, undefined)).toEqual(['F19 taken', 'F19 taken']);
    expect(said(SHARE, {}, undefined)).toEqual(['F19 taken']);
  });

  test('have a last one for what fits none', () => {
    expect(said(SHARE, { least: { priya: 8 } }, { most: { priya: 8 } })).toEqual(['F19 none_left']);
  });

  test('ask for what their task has', () => {
    expect(said(SHARE, { first: 'priya' }, undefined)).toEqual(['F19 field']);
    expect(said(ORDER, { any: [{ first: 'press' }, { least: { press: 1 } }] }, undefined)).toEqual(['F19 field']);
    expect(said({ ...ASSIGN, to: ['tom', 'you'] }, { nobody: ['press'] }, undefined)).toEqual(['F19 name']);
    expect(toldOf(withTask(SHARE, outcomes({ least: { prija: 8 } }, undefined)))[0]?.message).toContain('"prija"');
    expect(problemsOf(withTask(SHARE, outcomes({ least: { prija: 8 } }, undefined)))[0]?.near?.text).toBe('priya');
  });

  test('have one price, no condition and no boss', () => {
    const options = outcomes({ least: { priya: 8 } }, { least: { tom: 8 } }, { least: { tom: 6 } }, undefined);
    Object.assign(options[1]!, { attention: 2 });
    Object.assign(options[2]!, { needs_boss: true });
    Object.assign(options[3]!, { if: { week: { from: 1, to: 2 } } });
    expect(problemsOf(withTask(SHARE, options)).map(({ code, says }) => `${code} ${says}`)).toEqual([
      'F19 price',
      'F19 boss',
      'F19 if',
    ]);
  });

  test('stand in a moment with a task', () => {
    const source = draft((s) => {
      Object.assign(s, { format: 2 });
      Object.assign(s.moments[0]!.options[0]!, { where: { first: 'priya' } });
    });
    expect(problemsOf(source).map(({ code, says }) => `${code} ${says}`)).toEqual(['F19 no_task']);
  });
});

describe('a task', () => {
  test.each([
    ['too_little', { ...SHARE, least: 7 }],
    ['too_much', { ...SHARE, most: 5 }],
    ['bounds', { ...SHARE, least: 6, most: 5 }],
    ['places', { ...SHARE, among: ['priya'] }],
    ['places', { kind: 'share', amount: 12, unit: 'days' }],
    ['twice', { ...SHARE, items: [{ id: 'tom', text: 'Tools' }] }],
    ['twice', { ...ORDER, items: [...ITEMS, ITEMS[0]] }],
    ['twice', { ...ASSIGN, to: ['tom', 'you', 'tom'] }],
    [
      'each_nobody',
      { kind: 'share', amount: 4, unit: 'days', items: ITEMS, each: { level: 'trust', add: 1, because: 'so' } },
    ],
    ['each_much', { ...SHARE, each: { level: 'workload', add: -4, because: 'so' } }],
    [
      'ways',
      {
        kind: 'share',
        amount: 60,
        unit: 'days',
        items: [...ITEMS, { id: 'it', text: 'It' }, { id: 'hr', text: 'HR' }],
      },
    ],
  ] as const)('is told as %s', (says, task) => {
    expect(said(task, {}, undefined)).toEqual([`F20 ${says}`]);
  });

  test('names people there are', () => {
    expect(said({ ...SHARE, among: ['priya', 'jane'] }, undefined, undefined)).toContain('R01 unknown');
    expect(said({ ...ASSIGN, to: ['jane', 'you'] }, undefined, undefined)).toContain('R01 unknown');
  });

  test('of which there are thousands is not gone through', () => {
    const source = withTask(SHARE, [], (s) => {
      const six = Array.from({ length: 6 }, (_, n) => ({ id: `item_${n}`, text: 'Something' }));
      const task = { kind: 'assign', items: six, to: ['priya', 'tom', 'you', 'nobody', 'boss'] };
      const options = outcomes({ takes: { item_0: 'tom' }, most: { tom: 0 } }, undefined);
      s.moments = Array.from({ length: 300 }, (_, n) => ({
        ...s.moments[0]!,
        id: `moment_${n}`,
        task,
        options,
      })) as never;
    });
    expect(problemsOf(source).map(({ says }) => says)).toContain('ways_in_all');
  });

  test('has texts to translate, and says how much of its unit there is', () => {
    const task = {
      ...SHARE,
      unit: '{count, plural, one {day} other {days}}',
      items: [{ id: 'tools', text: 'New tools' }],
    };
    const read = validScenario((s) => {
      Object.assign(s, { format: 2 });
      Object.assign(s.moments[0]!, { task, options: outcomes({ least: { tools: 2 } }, undefined) });
    });
    expect(textKeys(read).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['board_deck.task.unit', 'board_deck.task.items.tools.text']),
    );
    expect(said({ ...SHARE, unit: '{amount} days' }, { least: { tom: 1 } }, undefined)).toEqual(['T01 unfilled']);
  });
});

test('all ways are gone through, each once, and counted', () => {
  const count = fc.integer({ min: 0, max: 9 });
  const items = fc
    .integer({ min: 2, max: 5 })
    .map((n) => Array.from({ length: n }, (_, i) => ({ id: `i${i}`, text: 'x' })));
  const tasks = fc.oneof(
    fc.record({ kind: fc.constant('share'), amount: count, unit: fc.constant('x'), items, least: count, most: count }),
    fc.record({ kind: fc.constant('order'), items }),
    fc.record({ kind: fc.constant('assign'), items, to: fc.constantFrom(['a', 'b'], ['a', 'b', 'c', 'd']) }),
  ) as fc.Arbitrary<Task>;
  fc.assert(
    fc.property(tasks, (task) => {
      const ways = new Set<string>();
      let visits = 0;
      eachWay(task, (places) => {
        expect(isWay(task, places)).toBe(true);
        ways.add(places.join());
        return ++visits > 0;
      });
      expect([ways.size, visits]).toEqual([waysOf(task), waysOf(task)]);
    }),
    { numRuns: 200 },
  );
});

test('the example of the page works', () => {
  const page = readFileSync(new URL('../../docs/authors/format.md', import.meta.url), 'utf8');
  const [, example = ''] = /## A task[^]*?```json task\n([^]*?)\n```/.exec(page) ?? [];
  const { task, options } = JSON.parse(`{${example}}`);
  expect(problemsOf(withTask(task, options))).toEqual([]);
});

/** Of the right shape, and otherwise anything: unknown ids, circles, nothing at all. */
const anyId = fc.constantFrom('priya', 'tom', 'you', 'nobody', 'boss', 'all', 'press', 'staff', 'xx', 'constructor');
const anyIds = (least: number, most: number) => fc.array(anyId, { minLength: least, maxLength: most });
const anyItems = (least: number) => anyIds(least, 6).map((ids) => ids.map((id) => ({ id, text: `{count} {${id}}` })));
const amounts = fc.dictionary(anyId, fc.integer({ min: 0, max: 60 }), { maxKeys: 3 });
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const fitsParts = {
  least: optional(amounts),
  most: optional(amounts),
  first: optional(anyId),
  last: optional(anyId),
  before: optional(anyIds(2, 6)),
  takes: optional(fc.dictionary(anyId, anyId, { maxKeys: 3 })),
  nobody: optional(anyIds(1, 6)),
};
const anyWhere = fc.record({
  ...fitsParts,
  any: optional(fc.array(fc.record(fitsParts), { minLength: 1, maxLength: 3 })),
});
const number = fc.integer({ min: 0, max: 60 });
const anyTask = fc.oneof(
  fc.record({
    kind: fc.constant('share'),
    amount: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('days', '{count}', '{count, plural, one {day}}'),
    among: optional(anyIds(1, 6)),
    items: optional(anyItems(1)),
    least: optional(number),
    most: optional(number),
    each: optional(fc.constant({ level: 'trust', add: 7, because: 'x' })),
  }),
  fc.record({ kind: fc.constant('order'), items: anyItems(3) }),
  fc.record({ kind: fc.constant('assign'), items: anyItems(2), to: anyIds(2, 6) }),
);

test('any task gives a scenario or an error', () => {
  fc.assert(
    fc.property(anyTask, fc.array(optional(anyWhere), { minLength: 2, maxLength: 5 }), (task, wheres) => {
      const { scenario, problems } = checkScenario(withTask(task, outcomes(...wheres)), {});
      expect(scenario === null).toBe(problems.some(({ level }) => level === 'error'));
    }),
    { numRuns: 300 },
  );
});
