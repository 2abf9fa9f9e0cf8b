// Every scenario that ships, in every length: it can be read, and it plays to its debrief whatever is decided.
import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import type { Condition } from '../../src/core/scenario/schema.ts';
import { turnsOf } from '../../src/core/scenario/turn.ts';
import { shortened } from '../../src/core/session/shortened.ts';
import { moment, option, scenario } from '../support/scenario.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

const WHOLE = new Map(SHIPPED.map((id) => [id, shippedScenario(id)]));
const LENGTHS = [...WHOLE].flatMap(([id, whole]) =>
  Array.from({ length: turnsOf(whole) - 1 }, (_, at): [string, number] => [id, at + 1]),
);

test.each(LENGTHS)('%s can be read and played in %i turns of it', (id, turns) => {
  const whole = WHOLE.get(id)!;
  const short = shortened(whole, turns);
  const { problems } = parseScenario(JSON.stringify(short));
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(rulesHash(short)).not.toBe(rulesHash(whole));
  expect(turnsOf(short)).toBe(turns);
  for (const { week, of_week } of short.bets ?? []) expect(Math.max(week, of_week)).toBeLessThanOrEqual(short.weeks);
  expect(playBot(short, turns, 'random').phase).toBe('debrief');
});

test('a scenario in all its turns, or in more than it has, is itself', () => {
  const [id, whole] = [...WHOLE][0]!;
  expect(shortened(whole, turnsOf(whole)), id).toBe(whole);
  expect(shortened(whole, 99)).toBe(whole);
});

const answers = (given: Parameters<typeof option>[3] = {}) => [
  option('left', 'take_over', 1, given),
  option('right', 'wait_and_see', 0),
  option('other', 'ask_questions', 0),
];
const FOUR_WEEKS = scenario({
  format: 2,
  weeks: 4,
  away_weeks: 2,
  moments: [
    moment('early', 'mira', 1, answers({ then: 'after', later: [{ after_weeks: 3, sign: 'A sign.' }] })),
    { ...moment('after', 'mira', 1, answers()), when: undefined },
    moment('late', 'mira', 4, answers()),
  ],
  signs: [
    { id: 'of_late', text: 'A sign.', if: { seen: 'late' } },
    { id: 'of_none', text: 'A sign.', if: { not: { seen: 'late' } } },
    { id: 'week_four', text: 'A sign.', weeks: [4, 4] },
  ],
  endings: [
    { id: 'late', if: { any: [{ chose: 'late.left' }, { chose: 'early.right' }] }, text: 'An end.' },
    { id: 'usual', text: 'The end.' },
  ],
  bets: [
    { week: 2, ask: 'worst_team_at', of_week: 4 },
    { week: 2, ask: 'worst_team_at', of_week: 3 },
    { week: 4, ask: 'best_team_at', of_week: 4 },
  ],
});

test('what can no longer come goes, with all that waits for it', () => {
  const short = shortened(FOUR_WEEKS, 2);
  expect(short.weeks).toBe(2);
  expect(short.moments.map(({ id }) => id)).toEqual(['early', 'after']);
  expect(short.moments[0]!.options[0]!.later).toEqual([]);
  expect(short.signs?.map(({ id, if: condition }): [string, Condition | undefined] => [id, condition])).toEqual([
    ['of_none', undefined],
  ]);
  expect(short.endings?.[0]?.if).toEqual({ chose: 'early.right' });
});

test('a bet on a later week is one on the last, asked once', () => {
  expect(shortened(FOUR_WEEKS, 2).bets).toEqual([{ week: 2, ask: 'worst_team_at', of_week: 2 }]);
});
