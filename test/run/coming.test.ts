// When moments come: by weeks, by state, by chance, out of pools, again; and who waits when more than three want in.
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { organisationAt, placeOf } from '../../src/core/engine/places.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { playerPolicy } from '../../src/core/lab/player-policy.ts';
import * as lab from '../../src/core/lab/simulate.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { BOT_NAMES, choosing, does, idleUntil, refusalOf } from '../support/playing.ts';
import { decide } from '../../src/core/run/run.ts';
import { eventful } from '../support/eventful.ts';
import { moment, option, scenario, type MomentInput } from '../support/scenario.ts';

const over = (given: Scenario, seed: number): Run => idleUntil(startRun(given, seed), () => false);
const weeksOf = ({ seen }: Pick<Run, 'seen'>, id: string): number[] =>
  seen.filter((s) => s.moment === id).map(({ week }) => week);
const seeds = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

const of = (weeks: number, moments: MomentInput[], given: Partial<Scenario> = {}): Scenario =>
  scenario({ format: 2, weeks, moments, bets: [], ...given });
const always = (id: string, from: number, to: number, given: Partial<MomentInput> = {}): MomentInput =>
  moment(id, 'mira', 1, undefined, { when: { weeks: [from, to] }, ...given });

describe('as soon', () => {
  test('comes on the first Monday inside its weeks on which its condition holds', () => {
    const given = of(6, [
      always('one', 3, 3),
      moment('two', 'omar', 1, undefined, { when: { weeks: [2, 6], as_soon: true }, if: { seen: 'one' } }),
      moment('early', 'omar', 1, undefined, { when: { weeks: [2, 6], as_soon: true } }),
    ]);
    for (const seed of seeds(20)) {
      const run = over(given, seed);
      expect([weeksOf(run, 'two'), weeksOf(run, 'early')]).toEqual([[4], [2]]);
    }
  });
});

describe('chance', () => {
  const given = of(4, [always('one', 1, 2), always('maybe', 2, 3, { when: { weeks: [2, 3], chance: 0.3 } })]);

  test('comes in about so many runs, in its weeks', () => {
    const came = seeds(400).flatMap((seed) => weeksOf(over(given, seed), 'maybe'));
    expect(came.length / 400).toBeGreaterThan(0.23);
    expect(came.length / 400).toBeLessThan(0.37);
    expect(new Set(came)).toEqual(new Set([2, 3]));
  });

  test('hangs on nothing that is decided', () => {
    for (const seed of seeds(30)) {
      const weeks = BOT_NAMES.map((bot) => weeksOf(playBot(given, seed, bot), 'maybe'));
      expect(new Set(weeks.map(String)).size).toBe(1);
    }
  });

  test('of what comes again is drawn anew for each week', () => {
    const again = of(10, [
      always('maybe', 1, 10, { when: { weeks: [1, 10], as_soon: true, chance: 0.3 }, again_after_weeks: 1 }),
    ]);
    const counts = seeds(200).map((seed) => weeksOf(over(again, seed), 'maybe').length);
    const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
    expect(mean).toBeGreaterThan(2.7);
    expect(mean).toBeLessThan(3.3);
    expect(new Set(counts).size).toBeGreaterThan(4);
  });
});

describe('again', () => {
  const given = of(8, [always('call', 2, 7, { when: { weeks: [2, 7], as_soon: true }, again_after_weeks: 2 })]);

  test('comes so many weeks after it last came, inside its weeks', () => {
    expect(weeksOf(over(given, 3), 'call')).toEqual([2, 4, 6]);
  });

  test('only while its condition holds', () => {
    const some = of(8, [
      always('call', 1, 8, {
        when: { weeks: [1, 8], as_soon: true },
        again_after_weeks: 1,
        if: { any: [{ week: { to: 2 } }, { week: { from: 6 } }] },
      }),
    ]);
    expect(weeksOf(over(some, 3), 'call')).toEqual([1, 2, 6, 7, 8]);
  });

  test('a choice made once cannot be made a second time on one coming, and can on the next', () => {
    const at = idleUntil(startRun(given, 3), (run) => run.phase === 'moment');
    const decided = does(at, choosing('call.ask'));
    expect(refusalOf(decide(decided, choosing('call.ask')))).not.toBeNull();
    const next = idleUntil(decided, (run) => run.phase === 'moment');
    expect(does(next, choosing('call.leave')).chosen.map((c) => [c.week, c.option])).toEqual([
      [2, 'ask'],
      [4, 'leave'],
    ]);
  });

  test('a follow-up comes again when it is led to again', () => {
    const led = of(8, [
      moment('call', 'mira', 1, [option('go', 'take_over', 0, { then: 'after' }), option('let', 'wait_and_see', 0)], {
        when: { weeks: [1, 8], as_soon: true },
        again_after_weeks: 3,
      }),
      moment('after', 'omar', 1, undefined, { when: undefined, again_after_weeks: 1 }),
    ]);
    expect(weeksOf(over(led, 3), 'after')).toEqual([2, 5, 8]);
  });
});

describe('more than three', () => {
  const crowd = (given: Partial<MomentInput> = {}): MomentInput[] =>
    [0, 1, 2, 3, 4].map((n) => always(`m_${n}`, 2, 2, n === 4 ? given : {}));

  test('whoever finds no room waits for the next turn that has some', () => {
    const run = over(of(5, crowd()), 1);
    expect([0, 1, 2, 3, 4].map((n) => weeksOf(run, `m_${n}`))).toEqual([[2], [2], [2], [3], [3]]);
  });

  test('who comes first pushes another out, who comes last waits', () => {
    const first = over(of(5, crowd({ priority: 'first' })), 1);
    expect([weeksOf(first, 'm_4'), weeksOf(first, 'm_2')]).toEqual([[2], [3]]);
    const late = crowd().map((m, n) => (n === 0 ? { ...m, priority: 'last' as const } : m));
    expect(weeksOf(over(of(5, late), 1), 'm_0')).toEqual([3]);
  });

  test('one that waits keeps nobody from their own week', () => {
    const run = over(of(5, [...crowd(), ...[0, 1].map((n) => always(`next_${n}`, 3, 3))]), 1);
    expect([weeksOf(run, 'next_0'), weeksOf(run, 'next_1')]).toEqual([[3], [3]]);
    expect([weeksOf(run, 'm_3'), weeksOf(run, 'm_4')]).toEqual([[3], [4]]);
  });

  test('a follow-up that finds no room waits as well', () => {
    const lead = always('lead', 1, 1, {
      options: [option('go', 'take_over', 0, { then: 'after' }), option('so', 'hand_over', 0, { then: 'after' })],
    });
    const firsts = [0, 1, 2].map((n) => always(`first_${n}`, 2, 2, { priority: 'first' }));
    const run = over(of(4, [lead, ...firsts, moment('after', 'omar', 1, undefined, { when: undefined })]), 1);
    expect(weeksOf(run, 'after')).toEqual([3]);
    expect(run.waiting).toEqual([]);
  });

  test('while it waits its condition is still asked', () => {
    const run = over(of(5, crowd({ if: { not: { week: { from: 3, to: 3 } } } })), 1);
    expect(weeksOf(run, 'm_4')).toEqual([4]);
  });
});

describe('pools', () => {
  test('give as many a turn as they may, each once, in an order that the seed makes', () => {
    const given = of(
      6,
      [0, 1, 2, 3].map((n) => always(`m_${n}`, 1, 6, { pool: 'small' })),
      {
        pools: [{ id: 'small', most_a_turn: 1, chance: 1 }],
      },
    );
    const orders = seeds(60).map((seed) => over(given, seed).seen.map(({ moment: id }) => id));
    for (const order of orders) expect([order.length, new Set(order).size]).toEqual([4, 4]);
    expect(new Set(orders.map(String)).size).toBeGreaterThan(15);
    expect(new Set(orders.map(([first]) => first)).size).toBe(4);
  });

  test('of what may come again all come before one does', () => {
    const given = of(
      6,
      [0, 1, 2].map((n) => always(`m_${n}`, 1, 6, { pool: 'small', again_after_weeks: 1 })),
      {
        pools: [{ id: 'small', most_a_turn: 1, chance: 1 }],
      },
    );
    for (const seed of seeds(10)) {
      const order = over(given, seed).seen.map(({ moment: id }) => id);
      expect([new Set(order.slice(0, 3)).size, order.slice(3)]).toEqual([3, order.slice(0, 3)]);
    }
  });
});

describe('signs', () => {
  const told = (given: Scenario, seed: number): string[] =>
    over(given, seed).signsTold.map(({ sign, week }) => `${sign} ${week}`);
  const base = [always('one', 2, 2)];

  test('come on the first Monday on which their condition holds, once or again', () => {
    const signs = [
      { id: 'once', if: { seen: 'one' } },
      { id: 'again', if: { seen: 'one' }, again_after_weeks: 2 },
      { id: 'week', weeks: [4, 4] as [number, number] },
    ].map((sign) => ({ ...sign, text: 'Look.' }));
    expect(told(of(6, base, { signs }), 1)).toEqual(['once 3', 'again 3', 'week 4', 'again 5']);
  });

  test('without a condition in a week that the seed draws, and by chance not at all', () => {
    const signs = [{ id: 'rain', chance: 0.5, text: 'Rain.' }];
    const came = seeds(200).flatMap((seed) => told(of(6, base, { signs }), seed));
    expect(came.length).toBeGreaterThan(75);
    expect(came.length).toBeLessThan(125);
    expect(new Set(came).size).toBe(6);
  });

  test('share a pool with its moments, which come first', () => {
    const given = of(4, [always('event', 1, 4, { pool: 'small' })], {
      pools: [{ id: 'small', most_a_turn: 1, chance: 1 }],
      signs: ['cake', 'rain'].map((id) => ({ id, pool: 'small', text: 'Look.' })),
    });
    const run = over(given, 5);
    expect(weeksOf(run, 'event')).toEqual([1]);
    expect(run.signsTold.map(({ week }) => week)).toEqual([2, 3]);
  });
});

describe('play and mass simulation', () => {
  test.each(BOT_NAMES)('meet the same moments and come to the same bits (%s)', (bot) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const given = eventful();
      const run = playBot(given, seed, bot);
      const start = placeOf(compile(given, seed));
      const field = lab.createField(given.managers.length, 1);
      const course = lab.startCourse(field, given, start.seed, start, playerPolicy(given, run.decisions));
      lab.beginTurn(course);
      lab.finish(field);
      expect(course.seen).toEqual(run.seen);
      expect(course.chosen).toEqual(run.chosen);
      expect(course.waiting).toEqual(run.waiting);
      expect(stateHash(organisationAt(course.organisation))).toBe(stateHash(run.organisation));
    }
  });
});
