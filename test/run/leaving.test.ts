// A manager is driven out: a sign, a notice, a last chance, a deputy; and everything around it holds.
import { expect, test } from 'vitest';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import type { Command } from '../../src/core/run/decision.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { decide, startRun, type Run } from '../../src/core/run/run.ts';
import type { EngineEvent } from '../../src/core/engine/event.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { does, idleCommand, planning, refusalOf } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const WEEKS = 30;
const shame = ['blame', 'blame_too'].map((id) =>
  option(id, 'blame', 0, {
    effects: [
      { kind: 'level', of: 'mira.trust', add: '-grave', because: 'You named her before everyone', lasts: true },
    ],
  }),
);
const late = [
  option('all', 'explain_decision', 0),
  option('hers', 'hand_over', 0, { to: 'mira' }),
  option('word', 'hand_over', 0, {
    promise: { text: 'Give her a day', to: 'mira', due_in_weeks: 2, kept_by: { practice: 'one_on_one', times: 9 } },
  }),
];
/** Mira is blamed for everything; from week 20 on nothing is about her any more, but for one moment and some options. */
const HARSH = scenario({
  weeks: WEEKS,
  away_weeks: 2,
  moments: [
    ...Array.from({ length: 5 }, (_, n) => moment(`shame_${n}`, 'mira', n + 1, shame)),
    moment('late_mira', 'mira', WEEKS - 1),
    moment('late_omar', 'omar', WEEKS - 1, late),
  ],
  bets: [{ week: WEEKS, ask: 'best_team_at', of_week: WEEKS }],
});

const harsh = (run: Run): Command =>
  run.phase === 'plan' && run.week < WEEKS
    ? planning({ practice: 'redo_work', manager: 'mira', times: 2 })
    : run.phase === 'bet'
      ? { kind: 'bet', bet: 0, manager: 'omar' }
      : idleCommand(run);
const weekOf = (run: Run, kind: EngineEvent['kind']): number =>
  run.weeks.find((w) => w.events.some((e) => e.kind === kind && e.manager === 0))?.number ?? 0;

function playedTo(week: number, seed: number, until: Run['phase'] = 'briefing'): Run {
  let run = startRun(HARSH, seed);
  while (!(run.phase === until && run.week >= week) && run.phase !== 'debrief') run = does(run, harsh(run));
  return run;
}
/** The first luck in which she goes before the moments at the end come up. */
const SEED = Array.from({ length: 40 }, (_, n) => n + 1).find((seed) => {
  const gone = weekOf(playedTo(WEEKS, seed), 'manager_left');
  return gone > 0 && gone < WEEKS - 2;
});
if (SEED === undefined) throw new Error('expected a seed in which she is driven out');
const whole = playedTo(WEEKS + 1, SEED, 'debrief');

test('she looks around, hands in her notice, and is gone twelve weeks later', () => {
  const [sign, notice, gone] = [
    weekOf(whole, 'wants_out'),
    weekOf(whole, 'manager_notice'),
    weekOf(whole, 'manager_left'),
  ];
  expect(sign).toBeGreaterThan(0);
  expect(sign).toBeLessThan(notice);
  expect(gone - notice).toBe(12);
});

test('Monday says so each time, and what she misses', () => {
  const at = (kind: EngineEvent['kind']): unknown =>
    viewOf(playedTo(weekOf(whole, kind) + 1, SEED)).briefing.find((line) => line.kind === kind);
  expect(at('wants_out')).toMatchObject({ manager: 'mira', misses: 'trust' });
  expect(at('manager_notice')).toMatchObject({ manager: 'mira', misses: 'trust' });
  expect(at('manager_left')).toMatchObject({ manager: 'mira' });
});

test('a team that talks of leaving is told of with what it talks about, in the words of the deed', () => {
  const line = viewOf(playedTo(weekOf(whole, 'restless') + 1, SEED)).briefing.find(({ kind }) => kind === 'restless');
  expect(line).toMatchObject({ manager: 'mira', talk: { week: 1 } });
});

test('then her deputy stands in: no moment about her, no option or promise to her, no bet on her', () => {
  const run = playedTo(WEEKS - 1, SEED, 'moment');
  const view = viewOf(run);
  expect(view.managers.map(({ deputy }) => deputy)).toEqual([true, false, false]);
  expect(run.queue).toEqual(['late_omar']);
  expect(view.moment?.options.map(({ id }) => id)).toEqual(['all']);
  const bet = playedTo(WEEKS, SEED, 'bet');
  expect(refusalOf(decide(bet, { kind: 'bet', bet: 0, manager: 'mira' }))).toBe('unknown_manager');
  expect(refusalOf(decide(bet, { kind: 'bet', bet: 0, manager: 'omar' }))).toBeNull();
});

test('save, replay, view and debrief hold with her gone', () => {
  const again = rebuildRun(HARSH, runText(whole));
  if (isRunTextProblem(again)) throw new Error(again.code);
  expect(again.organisation).toEqual(whole.organisation);
  const debrief = debriefOf(whole);
  expect(debrief.outcome.managersLeft).toContain('mira');
  expect(debrief.managers[0]?.notices[0]).toEqual({
    week: weekOf(whole, 'manager_notice'),
    misses: 'trust',
    stayed: null,
    gone: weekOf(whole, 'manager_left'),
  });
  expect(debrief.bets[0]?.was).not.toBe('mira');
  expect(viewOf(whole).awayWeeks).toHaveLength(2);
});
