// Steps as an author may write them: what is said of those that nobody gets to, that turn in a circle or lead to nothing.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check-scenario.ts';
import { StepSchema } from '../../src/core/scenario/schema/step.ts';
import { textKeys } from '../../src/core/scenario/text-keys.ts';
import { codesOf, draft, toldOf, validScenario, type Draft } from './support.ts';

type Given = Record<string, unknown>;
const said = (id: string, given: Given = {}): Given => ({ id, text: `Say ${id}`, reply: `“${id}.”`, ...given });
const step = (id: string, ...options: Given[]): Given => ({ id, text: `Then ${id}.`, options });

/** The first moment’s first option leads to `next`; it has these steps. */
const withSteps =
  (next: string | undefined, ...steps: Given[]) =>
  (s: Draft): void => {
    Object.assign(s, { format: 2 });
    Object.assign(s.moments[0]!, { steps });
    Object.assign(s.moments[0]!.options[0]!, { next });
  };
const ONE = step('one', said('yes'), said('no'));

describe('steps', () => {
  test('are fine where an answer leads to each of them', () => {
    const three = [
      step('one', said('on_one', { next: 'two' }), said('off_one')),
      step('two', said('on_two', { next: 'three' }), said('off_two')),
      step('three', said('on_three'), said('off_three')),
    ];
    expect(codesOf(draft(withSteps('one', ...three)))).toEqual([]);
    expect(codesOf(draft(withSteps('one', ...three, step('four', said('x1'), said('x2')))))).toEqual(['S07']);
  });

  test.each([
    ['a step that nothing leads to', [undefined, ONE], ['F12']],
    ['a step that leads to itself', ['one', step('one', said('yes', { next: 'one' }), said('no'))], ['F12']],
    [
      'a circle of two',
      [
        'one',
        step('one', said('a1', { next: 'two' }), said('a2')),
        step('two', said('b1', { next: 'one' }), said('b2')),
      ],
      ['F12'],
    ],
    [
      'a circle that nothing leads to',
      [
        undefined,
        step('one', said('a1', { next: 'two' }), said('a2')),
        step('two', said('b1', { next: 'one' }), said('b2')),
      ],
      ['F12', 'F12', 'F12'],
    ],
    ['a step twice', ['one', ONE, step('one', said('a1'), said('a2'))], ['R02']],
    ['an option that the moment has as well', ['one', step('one', said('redo_slides'), said('not_now'))], ['R02']],
    ['a step that is not there', ['won', ONE], ['R01', 'F12']],
    ['somebody who is not there', ['one', { ...ONE, from: 'nobody' }], ['R01']],
    ['a price', ['one', step('one', said('yes', { attention: 1 }), said('no'))], ['S03']],
    ['one answer', ['one', step('one', said('yes'))], ['S07']],
    [
      'options that may all be hidden',
      ['one', step('one', said('yes', { if: { seen: 'board_review' } }), said('no', { if: { seen: 'board_review' } }))],
      ['F01'],
    ],
    [
      'options that all need the boss',
      ['one', step('one', said('yes', { needs_boss: true }), said('no', { needs_boss: true }))],
      ['F06'],
    ],
    [
      'an option for who answered otherwise',
      ['one', step('one', said('yes', { if: { chose: 'board_deck.sit_with_her' } }), said('no'))],
      ['F13'],
    ],
    [
      'an option for who has taken it',
      ['one', step('one', said('yes', { if: { chose: 'board_deck.yes' } }), said('no'))],
      ['F13'],
    ],
    [
      'an option for who came this way',
      ['one', step('one', said('yes', { if: { chose: 'board_deck.redo_slides' } }), said('no'))],
      [],
    ],
  ] as const)('with %s', (_, [next, ...steps], codes) => {
    expect(codesOf(draft(withSteps(next, ...(steps as Given[]))))).toEqual(codes);
  });

  test('are offered by their own names', () => {
    const [unknown] = toldOf(draft(withSteps('ones', ONE)));
    expect(unknown).toMatchObject({ message: 'there’s no step called "ones"', near: expect.stringContaining('one') });
  });

  test('both belong to one run: a first answer and one to a step exclude nothing', () => {
    const both = { all: [{ chose: 'board_deck.redo_slides' }, { chose: 'board_deck.yes' }] };
    const change = (s: Draft): void => {
      withSteps('one', ONE)(s);
      s.moments[1]!['if'] = both;
    };
    expect(codesOf(draft(change))).toEqual([]);
  });

  test('lead to later moments, and are translated', () => {
    const scenario = validScenario((s) => {
      withSteps('one', step('one', said('yes', { then: 'board_review' }), said('no')))(s);
      delete s.moments[1]!['when'];
      s.moments[0]!['briefs'] = [{ role: 'Finance', text: 'The money is gone.' }];
    });
    const keys = textKeys(scenario).map(({ key }) => key);
    expect(keys).toContain('board_deck.steps.one.text');
    expect(keys).toContain('board_deck.steps.one.options.yes.reply');
    expect(keys).toContain('board_deck.briefs.0.text');
  });

  test('may have their reply from anybody who is there', () => {
    const from = (who: string) =>
      codesOf(draft(withSteps('one', step('one', said('yes', { reply_from: who }), said('no')))));
    expect([from('ines'), from('tom'), from('nobody')]).toEqual([[], [], ['R01']]);
  });
});

test('the manual’s example is a step', () => {
  const page = readFileSync('docs/authors/format.md', 'utf8');
  const [, example = ''] = /```json step\n([^]*?)\n```/.exec(page) ?? [];
  expect(safeParse(StepSchema, JSON.parse(example)).success).toBe(true);
});

test('any steps give a scenario or an error', () => {
  const id = fc.constantFrom('one', 'two', 'three', 'board_deck', 'all', 'constructor');
  const option = fc.record(
    {
      id,
      next: id,
      reply_from: id,
      if: fc.constantFrom({ chose: 'board_deck.one' }, { any: [] }, { not: { all: [] } }),
    },
    { requiredKeys: ['id'] },
  );
  const anyStep = fc.record(
    { id, from: id, options: fc.array(option, { maxLength: 4 }) },
    { requiredKeys: ['id', 'options'] },
  );
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 4 }), id, (steps, next) => {
      const whole = steps.map((one) => ({ ...one, text: 'Then.', options: one.options.map((o) => said(o.id, o)) }));
      const { scenario, problems } = checkScenario(draft(withSteps(next, ...whole)), {});
      expect(scenario === null).toBe(problems.some(({ level }) => level === 'error'));
    }),
    { numRuns: 500 },
  );
});
