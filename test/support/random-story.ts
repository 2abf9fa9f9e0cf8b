// Small stories at random: moments that lead to one another, wait for one another, come again or not at all.
import fc from 'fast-check';
import type { Condition, Scenario } from '../../src/core/scenario/schema.ts';
import { moment, option, scenario, type MomentInput, type OptionInput } from './scenario.ts';

const NAMES = ['one', 'two', 'three', 'four', 'five'];
const OPTIONS = ['left', 'right', 'other'];
const MOVES = ['take_over', 'wait_and_see', 'ask_questions'] as const;

const momentName = fc.constantFrom(...NAMES);
const choice = fc.tuple(momentName, fc.constantFrom(...OPTIONS)).map(([m, o]) => `${m}.${o}`);
const week = fc.integer({ min: 1, max: 5 });

const atom: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: choice.map((chose) => ({ chose })) },
  { weight: 3, arbitrary: momentName.map((seen) => ({ seen })) },
  fc.constantFrom<Condition>(
    { kept: 'one.left' },
    { broken: 'one.left' },
    { open: 'one.left' },
    { looked: 'two.drawer' },
    { gone: 'mira' },
    { planned: 'one_on_one' },
    { planned: 'one_on_one', at_most: 1 },
    { level: 'mira.trust', above: 50 },
    { level: 'mira.trust', below: 45 },
    { level: 'mira.trust', above: 40, for_weeks: 2 },
    { shown: 'mira.delivery', is: ['low', 'fair', 'good'] },
    { wants: 'mira', most: 'growth' },
    { fact: 'flag' },
    { fact: 'count', above: 1 },
    { fact: 'count', is: 0 },
  ),
  week.map((from) => ({ week: { from } })),
  week.map((to) => ({ week: { to } })),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: atom },
  { weight: 1, arbitrary: atom.map((not) => ({ not })) },
  { weight: 1, arbitrary: fc.array(atom, { minLength: 2, maxLength: 3 }).map((all) => ({ all })) },
  { weight: 1, arbitrary: fc.array(atom, { minLength: 2, maxLength: 3 }).map((any) => ({ any })) },
  { weight: 1, arbitrary: fc.tuple(atom, atom).map(([a, b]) => ({ all: [a, { not: b }] })) },
);

const sometimes = <T>(value: fc.Arbitrary<T>, weight = 2): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: weight });

const optionOf = (id: string, at: number): fc.Arbitrary<OptionInput> =>
  fc
    .record({
      if: sometimes(condition, 1),
      then: sometimes(momentName, 1),
      remember: sometimes(
        fc.constantFrom<OptionInput['remember']>(
          [{ fact: 'flag' }],
          [{ fact: 'count', add: 1 }],
          [{ fact: 'count', add: 1, after_weeks: 1 }],
        ),
        1,
      ),
      later: sometimes(
        fc
          .record({ after_weeks: fc.integer({ min: 1, max: 3 }), if: sometimes(condition, 1) })
          .map((one) => [{ ...one, sign: 'A sign.' }]),
        1,
      ),
      attention: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ attention, ...given }) => option(id, MOVES[at % 3] ?? 'take_over', attention, given));

const momentOf = (id: string): fc.Arbitrary<MomentInput> =>
  fc
    .record({
      window: sometimes(
        fc.tuple(week, week).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
        4,
      ),
      as_soon: fc.boolean(),
      chance: fc.constantFrom(1, 1, 1, 0.5),
      again_after_weeks: sometimes(fc.integer({ min: 1, max: 3 }), 1),
      priority: fc.constantFrom('first', 'usual', 'usual', 'last' as const),
      if: sometimes(condition, 1),
      options: fc.tuple(...OPTIONS.map(optionOf)),
      about: fc.constantFrom('mira', 'omar', 'all'),
    })
    .map(({ window, as_soon, chance, options, about, ...given }) => ({
      ...moment(id, about, 1, options),
      ...given,
      when: window && { weeks: window, as_soon, chance },
      text: 'Something. {how}',
      ...(id === 'two' && {
        looks: [{ id: 'drawer', text: 'The drawer', attention: 0, shows: { frame: 'note', text: 'A note.' } as const }],
      }),
    }));

const PROMISE = { text: 'A talk', to: 'mira', due_in_weeks: 1, kept_by: { practice: 'one_on_one' } } as const;

/** The same with a promise of its first option. */
const promising = (one: MomentInput): MomentInput => ({
  ...one,
  options: one.options.map((o, at) => (at === 0 ? { ...o, promise: PROMISE } : o)),
});

/** Valid in shape; conditions and ways may lead nowhere. */
export const randomStory: fc.Arbitrary<Scenario> = fc
  .record({
    weeks: fc.integer({ min: 2, max: 5 }),
    turn_weeks: fc.constantFrom(1, 1, 2),
    moments: fc.tuple(...NAMES.map(momentOf)),
    signs: fc.array(fc.record({ if: sometimes(condition), weeks: sometimes(fc.constant<[number, number]>([1, 3])) }), {
      minLength: 1,
      maxLength: 2,
    }),
    endings: fc.array(condition, { minLength: 1, maxLength: 2 }),
    lines: fc.array(condition, { minLength: 1, maxLength: 2 }),
    away: sometimes(condition),
    opens: condition,
  })
  .map(({ weeks, turn_weeks, moments: [first, ...others], signs, endings, lines, away, opens }) =>
    scenario({
      format: 2,
      weeks,
      turn_weeks,
      away_weeks: 2,
      facts: [{ id: 'flag' }, { id: 'count', number: 0 }],
      moments: [promising(first!), ...others],
      signs: signs.map((one, at) => ({ ...one, id: `sign_${at}`, text: 'A sign.' })),
      passages: [
        {
          id: 'how',
          say: [...lines.map((one, at) => ({ if: one, text: `Line ${at}.` })), { text: 'The last line.' }],
        },
      ],
      endings: [
        ...endings.map((one, at) => ({ id: `end_${at}`, if: one, text: 'An end.' })),
        { id: 'end', text: 'The end.' },
      ],
      away: [{ id: 'scene', text: 'A scene.', weeks: [1, 2], if: away }],
      opens: [{ practice: 'skip_level', if: opens, because: 'It opens.' }],
      bets: [{ week: weeks, ask: 'worst_team_at', of_week: weeks }],
    }),
  );
