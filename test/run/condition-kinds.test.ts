// Every kind of condition means the same in play and in mass simulation, and both ways of it come about.
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { levelOf } from '../../src/core/engine/reading.ts';
import { placeOf } from '../../src/core/engine/places.ts';
import { playerPolicy } from '../../src/core/lab/player-policy.ts';
import * as lab from '../../src/core/lab/simulate.ts';
import { holds } from '../../src/core/run/condition.ts';
import { levelPoints } from '../../src/core/run/level-points.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Condition, Scenario } from '../../src/core/scenario/schema.ts';
import { BANDS } from '../../src/core/scenario/vocabulary.ts';
import { botRuns, choosing, does, idleUntil, planning, CONTINUE } from '../support/playing.ts';
import { manager, moment, option, scenario } from '../support/scenario.ts';

const ASKED: readonly Condition[] = [
  { open: 'draft.word' },
  { kept: 'draft.word' },
  { broken: 'draft.word' },
  { planned: 'one_on_one' },
  { planned: 'one_on_one', with: 'mira', at_least: 3 },
  { planned: 'one_on_one', at_most: 2, last_weeks: 2 },
  { planned: 'redo_work', at_least: 1, at_most: 3 },
  { left: 'lena' },
  { left: 'all', at_least: 2 },
  { shown: 'mira.delivery', is: ['good', 'high'] },
  { shown: 'omar.delivery', is: ['fair'] },
  { shown: 'omar.trust', is: ['good', 'high'] },
  { wants: 'mira', most: 'room' },
  { wants: 'omar', most: 'guidance' },
  { not: { wants: 'lena', most: 'growth' } },
  { level: 'organisation.systems', above: 51 },
  { level: 'organisation.openness', below: 50 },
  { level: 'organisation.openness', below: 50, for_weeks: 3 },
  { level: 'lena.strain', above: 55, for_weeks: 2 },
  { not: { level: 'omar.trust', below: 50, for_weeks: 4 } },
];

const word = option('word', 'ask_questions', 1, {
  promise: { text: 'See you twice', to: 'mira', due_in_weeks: 4, kept_by: { practice: 'one_on_one', times: 2 } },
});
const asking = (turn_weeks: number): Scenario =>
  scenario({
    format: 2,
    weeks: 12,
    turn_weeks,
    managers: [
      manager('mira', { trust: 60, team: { name: 'A', people: 14, workload: 'high' } }),
      manager('omar', { candour: 'guarded', team: { name: 'B', people: 14, workload: 'high' } }),
      manager('lena', { trust: 40, team: { name: 'C', people: 14, workload: 'high', capability: 'low' } }),
    ],
    moments: [
      moment('draft', 'mira', 1, [word, option('leave', 'wait_and_see', 0), option('no', 'take_over', 2)]),
      moment('post', 'omar', 5, [option('criteria', 'agree_criteria', 1), option('one', 'let_one_decide', 0)]),
    ],
    away: ASKED.map((condition, n) => ({ id: `scene_${n}`, text: 'Told.', if: condition })),
  });

/** What holds once a turn is decided, turn by turn. */
const answers = (at: Parameters<typeof holds>[0]): string => ASKED.map((c) => (holds(at, c) ? '1' : '0')).join('');

function simulated(example: Scenario, run: Run): string[] {
  const told: string[] = [];
  const decided = playerPolicy(example, run.decisions);
  const plan = (at: Parameters<typeof decided.plan>[0]): ReturnType<typeof decided.plan> => {
    told.push(answers(at));
    return decided.plan(at);
  };
  const field = lab.createField(3, 1);
  lab.startCourse(field, example, run.seed, placeOf(compile(example, run.seed)), { ...decided, plan });
  for (const course of field.courses) lab.beginTurn(course);
  lab.finish(field);
  return told;
}

describe.each([1, 2])('with turns of %s weeks', (turnWeeks) => {
  const example = asking(turnWeeks);
  const runs = (['coach', 'avoid', 'micromanage', 'random'] as const).flatMap((bot) =>
    [1, 2, 3, 4, 5, 6].map((seed) => botRuns(example, seed, bot)),
  );
  const all = runs.map((steps) => steps.filter(({ phase }) => phase === 'plan').map(answers));

  test('play and mass simulation agree', () => {
    runs.forEach((steps, n) => expect(simulated(example, steps.at(-1)!)).toEqual(all[n]));
  });

  test.each(ASKED.map((condition, n) => [JSON.stringify(condition), n] as const))('%s holds and fails', (_, n) => {
    expect(new Set(all.flat().map((turn) => turn[n]))).toEqual(new Set(['0', '1']));
  });

  test('what is shown is what the screen shows', () => {
    for (const run of runs.flat()) {
      if (run.phase !== 'plan') continue;
      const [mira, omar] = viewOf(run).managers;
      for (const band of BANDS) {
        expect(holds(run, { shown: 'mira.delivery', is: [band] })).toBe(mira?.figures === band);
        expect(holds(run, { shown: 'omar.trust', is: [band] })).toBe(omar?.trustBand === band);
      }
    }
  });
});

test('a streak counts weeks, also those within a turn, and goes on in the leave', () => {
  const example = asking(2);
  const run = idleUntil(startRun(example, 3), ({ phase }) => phase === 'debrief');
  let [weeks, within] = [0, false];
  for (const { state, traces } of run.weeks) {
    within = levelPoints(state, 'organisation.openness') < 50;
    weeks = within ? weeks + 1 : 0;
    expect(traces.streaks).toContain(weeks);
  }
  expect(weeks).toBeGreaterThan(0);
});

test('a scenario that asks nothing of earlier weeks keeps nothing of them', () => {
  const run = idleUntil(startRun(scenario(), 3), ({ phase }) => phase === 'debrief');
  expect(new Set(run.weeks.map(({ traces }) => traces)).size).toBe(1);
});

describe('an effect on the organisation', () => {
  const at = (of: string, add: number, lasts = false): Run => {
    const deed = option('do', 'wait_and_see', 0, {
      effects: [{ kind: 'level', of, add, lasts, because: 'So it is.' }],
    });
    const example = scenario({
      format: 2,
      weeks: 4,
      bets: [],
      moments: [moment('draft', 'mira', 1, [deed, option('not', 'wait_and_see', 0)])],
    });
    const start = idleUntil(startRun(example, 5), ({ phase }) => phase === 'moment');
    return does(start, choosing(add === 0 ? 'draft.not' : 'draft.do'), planning(), CONTINUE, CONTINUE, planning());
  };
  const points = (run: Run, week: number, level: string): number =>
    levelPoints(run.weeks[week - 1]!.state, `organisation.${level}`);

  test.each(['systems', 'openness'])('moves %s by as many points, and what lasts stays', (level) => {
    const [without, once, ever] = [
      at(`organisation.${level}`, 0),
      at(`organisation.${level}`, 10),
      at(`organisation.${level}`, 10, true),
    ];
    const first = points(once, 1, level) - points(without, 1, level);
    expect(first).toBeGreaterThan(8);
    expect(first).toBeLessThan(10.5);
    const passing = points(once, 2, level) - points(without, 2, level);
    const lasting = points(ever, 2, level) - points(without, 2, level);
    expect(passing).toBeLessThan(first);
    expect(lasting).toBeGreaterThan(passing);
  });

  test('its ledger adds up, with the choice as its cause', () => {
    const run = at('organisation.systems', 10, true);
    for (const { ledger, number, state } of run.weeks) {
      const rows = ledger.filter(({ variable }) => variable === 'you.systems');
      const before = run.weeks[number - 2]?.state ?? run.start;
      expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(state.systems - before.systems);
      expect(rows.some(({ cause }) => cause === 'effect:draft.do.0@1')).toBe(true);
    }
  });

  test('on openness reaches every manager and every team', () => {
    const [without, once] = [at('organisation.openness', 0), at('organisation.openness', 10)];
    for (const { id } of once.scenario.managers)
      for (const level of ['honesty', 'safety'] as const) {
        const [more, less] = [once, without].map((run) => levelOf(run.weeks[0]!.state, id, level) ?? 0);
        expect(more! - less!).toBeGreaterThan(0.4);
      }
  });
});
