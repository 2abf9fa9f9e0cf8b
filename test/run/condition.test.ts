import { expect, test } from 'vitest';
import { levelOf } from '../../src/core/engine/reading.ts';
import { holds } from '../../src/core/run/condition.ts';
import { levelPoints } from '../../src/core/run/level-points.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import type { Condition } from '../../src/core/scenario/schema.ts';
import { MANAGER_LEVELS } from '../../src/core/scenario/vocabulary.ts';
import { manager, scenario } from '../support/scenario.ts';
import { choosing, does, idleUntil, planning } from '../support/playing.ts';

const EXAMPLE = scenario({
  managers: [manager('mira', { trust: 60 }), manager('omar', { trust: 40 }), manager('lena')],
});
const start = startRun(EXAMPLE, 1);
/** Week 2, with `draft.ask` chosen in week 1 and nothing yet in week 2. */
const second = does(
  idleUntil(start, (run) => run.phase === 'moment'),
  choosing('draft.ask'),
  planning(),
  { kind: 'continue' },
);

const ALWAYS: Condition = { all: [] };
const NEVER: Condition = { any: [] };

test.each<[what: string, run: Run, condition: Condition, expected: boolean]>([
  ['a level below a bound', start, { level: 'omar.trust', below: 41 }, true],
  ['a level not below it', start, { level: 'boss.credit', below: 50 }, false],
  ['a level above a bound', start, { level: 'mira.trust', above: 59 }, true],
  ['a level not above it', start, { level: 'boss.credit', above: 50 }, false],
  ['a level between bounds', start, { level: 'mira.trust', above: 55, below: 65 }, true],
  ['a level on one side only', start, { level: 'mira.trust', above: 55, below: 59 }, false],
  ['the boss’s level', start, { level: 'boss.credit', above: 49, below: 51 }, true],
  ['a moment seen', second, { seen: 'draft' }, true],
  ['a moment not seen yet', second, { seen: 'rota' }, false],
  ['a choice made', second, { chose: 'draft.ask' }, true],
  ['another choice', second, { chose: 'draft.leave' }, false],
  ['a week reached', second, { week: { from: 2 } }, true],
  ['a week not reached', second, { week: { from: 3 } }, false],
  ['a week passed', second, { week: { to: 1 } }, false],
  ['a week within', second, { week: { from: 1, to: 2 } }, true],
  ['all of nothing', start, ALWAYS, true],
  ['any of nothing', start, NEVER, false],
  ['all with one that fails', start, { all: [ALWAYS, NEVER] }, false],
  ['all that hold', start, { all: [ALWAYS, { not: NEVER }] }, true],
  ['any with one that holds', start, { any: [NEVER, ALWAYS] }, true],
  ['not of what holds', start, { not: ALWAYS }, false],
])('%s', (_, run, condition, expected) => {
  expect(holds(run, condition)).toBe(expected);
});

test('every level that an author may name can be read, in points', () => {
  for (const level of MANAGER_LEVELS) {
    expect(Number.isFinite(levelOf(start.organisation, 'mira', level)), level).toBe(true);
    const points = levelPoints(start.organisation, `mira.${level}`);
    expect(points >= 0 && points <= 100, level).toBe(true);
  }
  expect(levelPoints(start.organisation, 'mira.trust')).toBeCloseTo(60, 6);
});
