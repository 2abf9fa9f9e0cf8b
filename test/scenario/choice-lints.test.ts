// What can be seen of choices without playing: patterns over a whole scenario, and what the scenario leaves no room for.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOVES } from '../../src/core/engine/moves.table.ts';
import { checkAlternatives } from '../../src/core/scenario/check-alternatives.ts';
import { checkIdeas } from '../../src/core/scenario/check-ideas.ts';
import { checkPrecursors } from '../../src/core/scenario/check-precursors.ts';
import { checkRightSides } from '../../src/core/scenario/check-right-sides.ts';
import { checkTells } from '../../src/core/scenario/check-tells.ts';
import { chanceOfAtLeast } from '../../src/core/scenario/beyond-chance.ts';
import type { Finding } from '../../src/core/scenario/finding.ts';
import { IDEA_BEARERS } from '../../src/core/scenario/idea-bearers.table.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { MOVE_SIDES } from '../../src/core/scenario/sides.table.ts';
import { IDEAS, MOVE_IDS, type Idea } from '../../src/core/scenario/vocabulary.ts';
import { manager, moment, option, scenario, type MomentInput, type OptionInput } from '../support/scenario.ts';

const said = (findings: readonly Finding[]): string[] => findings.map(({ code, says }) => `${code} ${says}`);

type Given = Partial<OptionInput>;
const step = (given: Given = {}): OptionInput =>
  option('step_in', 'take_over', 1, { text: 'Write it tonight', ...given });
const coach = (given: Given = {}): OptionInput =>
  option('ask', 'ask_questions', 1, { text: 'Ask for a plan', ...given });
const leave = (given: Given = {}): OptionInput =>
  option('wait', 'wait_and_see', 1, { text: 'Wait for Monday', ...given });
const ABOUT = ['mira', 'omar', 'lena'];
const ORDERS = [
  [step, coach, leave],
  [leave, step, coach],
  [coach, leave, step],
];

/** So many moments, their options shuffled; `change` says what is special about one. */
const story = (count: number, options: (index: number) => OptionInput[], more: Partial<MomentInput> = {}): Scenario =>
  scenario({
    weeks: 12,
    moments: Array.from({ length: count }, (_, i) => moment(`m_${i}`, ABOUT[i % 3] ?? 'mira', i + 1, options(i), more)),
  });
const shuffled = (i: number, given: { step?: Given; coach?: Given; leave?: Given } = {}): OptionInput[] =>
  (ORDERS[i % 3] ?? []).map((make) =>
    make === step ? step(given.step) : make === coach ? coach(given.coach) : leave(given.leave),
  );

describe('over a whole scenario', () => {
  test('nothing is said of options that are shuffled, alike and of one price', () => {
    expect(said(checkTells(story(9, (i) => shuffled(i))))).toEqual([]);
  });

  test.each([
    ['the longest is always the one that coaches', { coach: { text: 'Ask for a plan and its price' } }, 'B02 longest'],
    ['the only one in quotes always leaves it', { leave: { text: '“It’s for you.”' } }, 'B02 quoted'],
    ['the dearest always coaches', { coach: { attention: 3 } }, 'B03 dearest'],
    ['the dearest always steps in', { step: { attention: 2 } }, 'B03 dearest'],
  ] as const)('%s', (_, given, says) => {
    expect(said(checkTells(story(9, (i) => shuffled(i, given))))).toEqual([says]);
    // Five are no habit yet, and one in two is none.
    expect(said(checkTells(story(5, (i) => shuffled(i, given))))).toEqual([]);
    expect(said(checkTells(story(10, (i) => shuffled(i, i % 2 === 0 ? given : {}))))).toEqual(
      // Where nothing is longest, quoted or dearest, nothing counts against it.
      [],
    );
  });

  test('one order of prices', () => {
    const prices = { step: { attention: 2 }, coach: { attention: 3 }, leave: { attention: 0 } };
    expect(said(checkTells(story(7, (i) => shuffled(i, prices))))).toEqual(['B03 order']);
    const turned = { ...prices, step: { attention: 3 }, coach: { attention: 2 } };
    expect(said(checkTells(story(7, (i) => shuffled(i, i < 3 ? turned : prices))))).toEqual([]);
  });

  test('the first or the last is always of one side', () => {
    expect(said(checkTells(story(8, () => [step(), coach(), leave()])))).toEqual(['B04 first', 'B04 last']);
    expect(said(checkTells(story(8, (i) => (i < 3 ? shuffled(i) : [step(), coach(), leave()]))))).toEqual([]);
  });

  test('moments are named, and counted among those that could show it', () => {
    const [found] = checkTells(story(8, (i) => shuffled(i, i === 2 ? {} : { coach: { attention: 3 } })));
    expect(found?.args).toEqual({
      side: 'coach',
      count: 7,
      of: 7,
      moments: ['m_0', 'm_1', 'm_3', 'm_4', 'm_5', 'm_6', 'm_7'],
    });
  });

  test('what chance alone makes of it is exact', () => {
    expect(chanceOfAtLeast(2, [0.5, 0.5])).toBe(0.25);
    expect(chanceOfAtLeast(1, [0.5, 0.5])).toBe(0.75);
    expect(chanceOfAtLeast(0, [0.3])).toBe(1);
    expect(chanceOfAtLeast(3, [0.25, 0.5, 1])).toBe(0.125);
  });
});

describe('a late effect', () => {
  const late = { kind: 'level', of: 'mira.trust', add: '-clear', after_weeks: 3, because: 'Why.' } as const;
  const told = (given: Given, more: Partial<MomentInput> = {}, signs?: Scenario['signs']): string[] =>
    said(
      checkPrecursors({
        ...story(3, (i) => shuffled(i, i === 0 ? { step: { effects: [late], ...given } } : {}), more),
        signs,
      }),
    );

  test('that nothing announces is told', () => {
    expect(told({})).toEqual(['B05 sudden']);
    expect(told({ later: [{ after_weeks: 4, sign: 'Too late.' }] })).toEqual(['B05 sudden']);
  });

  test.each([
    ['a sign before it', { later: [{ after_weeks: 1, sign: 'A door is shut.' }] }],
    ['a sign in its week', { later: [{ after_weeks: 3, sign: 'A door is shut.' }] }],
    ['a follow-up', { then: 'm_2' }],
    ['a claim', { effects: [late, { kind: 'claim', attention: 1, because: 'Why.' }] }],
    ['that it is small', { effects: [{ ...late, add: '-small' }] }],
    ['six points', { effects: [{ ...late, add: 6 }] }],
    ['that it comes next week', { effects: [{ ...late, after_weeks: 1 }] }],
  ] as const)('is announced by %s', (_, given) => {
    expect(told(given as Given)).toEqual([]);
  });

  test('is announced by what asks for the choice', () => {
    const asked = { chose: 'm_0.step_in' };
    expect(told({}, {}, [{ id: 'door', if: asked, text: 'A door is shut.' }] as Scenario['signs'])).toEqual([]);
    const another = { chose: 'm_0.wait' };
    expect(told({}, {}, [{ id: 'door', if: another, text: 'A door is shut.' }] as Scenario['signs'])).toEqual([
      'B05 sudden',
    ]);
  });

  test('that is grave and never heard of is told as that alone', () => {
    expect(told({ effects: [{ ...late, add: '-grave' }] })).toEqual([]);
    expect(told({ effects: [{ ...late, add: '-grave', remembered: 'They speak of it.' }] })).toEqual(['B05 sudden']);
  });
});

describe('an idea', () => {
  const teaching = (idea: Idea, practices?: Scenario['practices'], count = 6): string[] =>
    said(checkIdeas({ ...story(count, (i) => shuffled(i)), teaches: [idea], practices }));

  test('is met by an option, by a plan alone, or by nothing', () => {
    expect(teaching('P1', ['strategy'])).toEqual([]);
    expect(teaching('G5', ['strategy'])).toEqual(['B06 nothing']);
    expect(teaching('G5')).toEqual(['B06 planned']);
    expect(teaching('G5', undefined, 3)).toEqual([]);
  });

  test('is met by what the engine counts for it, and the page for authors says by what', () => {
    const page = readFileSync(new URL('../../docs/authors/problems/B06.md', import.meta.url), 'utf8');
    for (const idea of IDEAS) {
      const { moves, practices, why } = IDEA_BEARERS[idea];
      const counted = MOVE_IDS.filter((move) => MOVES[move].ideas.includes(idea));
      expect(counted.filter((move) => !moves.includes(move))).toEqual([]);
      const code = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');
      expect(page).toContain(`| ${idea} | ${code(moves)} | ${code(practices)} | `);
      expect(page).toContain(` | ${why} |`);
    }
  });
});

test('moves of one stance are on one side', () => {
  const sides = new Map(MOVE_IDS.map((move) => [MOVES[move].stance, MOVE_SIDES[move]]));
  for (const move of MOVE_IDS) expect([move, MOVE_SIDES[move]]).toEqual([move, sides.get(MOVES[move].stance)]);
  expect(Object.fromEntries(sides)).toEqual({
    micromanage: 'step_in',
    direct: 'step_in',
    coach: 'coach',
    systems: 'coach',
    openness: 'coach',
    delegate: 'leave',
    avoid: 'leave',
  });
});

describe('a way to lead', () => {
  const able = { skill: 'skilled', craft: 'strong', independence: 'high' } as const;
  const new_ = { skill: 'new', craft: 'weak', independence: 'low' } as const;
  const cast = (given: Partial<Parameters<typeof manager>[1]>) => ABOUT.map((id) => manager(id, given));
  const told = (given: typeof able | typeof new_, more: Partial<MomentInput> = {}, count = 6): string[] =>
    checkRightSides({
      ...story(count, (i) => shuffled(i), more),
      managers: scenario({ managers: cast(given) }).managers,
    }).map(({ says, args }) => `${says} ${args?.['side' as never]}`);

  test('is right nowhere where all are able, or nobody is', () => {
    expect(told(able)).toEqual(['nowhere step_in', 'nowhere coach']);
    expect(told(new_)).toEqual(['nowhere leave']);
    expect(told(able, {}, 4)).toEqual([]);
  });
  test('is right where stakes say so', () => {
    expect(told(able, { stakes: 'high', reversible: false })).toEqual(['nowhere coach']);
    expect(told(new_, { stakes: 'low' })).toEqual([]);
  });
  test('is missed where no moment has it', () => {
    const never = story(6, () => [step(), leave()]);
    expect(checkRightSides(never).map(({ says }) => says)).toEqual(['absent']);
    expect(said(checkRightSides(story(6, (i) => shuffled(i))))).toEqual([]);
  });
});

describe('options', () => {
  const told = (options: OptionInput[]): string[] => said(checkAlternatives(story(1, () => options)));
  const other = (given: Given): OptionInput => step({ id: 'other', text: 'Write it now', ...given });

  test('of one move are one, unless something else follows', () => {
    expect(told([step(), other({}), leave()])).toEqual(['B08 twins']);
    expect(told([step(), other({ attention: 2 }), leave()])).toEqual(['B08 dearer']);
    expect(told([step(), other({ to: 'omar' }), leave()])).toEqual([]);
    expect(told([step(), other({ then: 'm_0' }), leave()])).toEqual([]);
    const effect = { kind: 'level', of: 'mira.trust', add: 4, because: 'One.' } as const;
    expect(told([step(), other({ effects: [effect] }), leave()])).toEqual([]);
    expect(told([step({ effects: [effect] }), other({ effects: [{ ...effect, because: 'Two.' }] }), leave()])).toEqual([
      'B08 twins',
    ]);
  });

  test('of one side, three or more, are one question asked thrice', () => {
    const [two, three] = [option('bb', 'check_closely', 2), option('cc', 'bypass', 1)];
    expect(told([step(), two, three])).toEqual(['B08 one_side']);
    expect(told([step(), two])).toEqual([]);
    expect(told([step(), two, coach()])).toEqual([]);
  });
});

test('a boss wants something in a scenario of some length', () => {
  const boss = (more: object, count = 8): string[] =>
    said(
      checkAlternatives({
        ...story(count, (i) => shuffled(i)),
        boss: { id: 'agnes', name: 'Agnes', patience: 'usual', ...more } as Scenario['boss'],
      }),
    );
  expect(boss({})).toEqual(['B09 silent']);
  expect(boss({ wants: 'A quiet quarter.' })).toEqual([]);
  expect(boss({}, 7)).toEqual([]);
  const from = {
    ...story(8, (i) => shuffled(i), { from: 'agnes' }),
    boss: { id: 'agnes', name: 'A', patience: 'usual' },
  };
  expect(said(checkAlternatives(from as Scenario))).toEqual([]);
});
