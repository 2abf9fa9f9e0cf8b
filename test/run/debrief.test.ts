import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { startRun } from '../../src/core/run/run.ts';
import { stateAfter, type Run } from '../../src/core/run/run-state.ts';
import { moment, option, scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';
import { BOT_NAMES, choosing, CONTINUE, does, idleUntil, planning } from '../support/playing.ts';

const EXAMPLE = scenario({
  weeks: 6,
  bets: [
    { week: 1, ask: 'worst_team_at', of_week: 6 },
    { week: 2, ask: 'best_team_at', of_week: 3 },
  ],
});
const RUNS = BOT_NAMES.flatMap((bot) =>
  [1, 2].map((seed): [string, Run] => [`${bot}, seed ${seed}`, playBot(EXAMPLE, seed, bot)]),
);
const LEVELS = ['trust', 'autonomy', 'delivery', 'honesty'] as const;

test.each(RUNS)('the causes of every point sum to its change (%s)', (_, run) => {
  for (const m of debriefOf(run).managers)
    for (const level of LEVELS) {
      expect(m[level].map((p) => p.week)).toEqual([0, ...run.weeks.map((w) => w.number)]);
      for (const [i, point] of m[level].slice(1).entries()) {
        const sum = point.causes.reduce((total, cause) => total + cause.amount, 0);
        expect(sum, `${m.id}.${level}, week ${point.week}`).toBeCloseTo(point.value - (m[level][i]?.value ?? 0), 1);
      }
    }
});

test.each(RUNS)('bets are judged by the true state (%s)', (_, run) => {
  const deliveries = (week: number): number[] => stateAfter(run, week).managers.map((m) => m.team.delivery);
  const id = (index: number): string | undefined => EXAMPLE.managers[index]?.id;
  const [worst, best] = debriefOf(run).bets;
  expect(worst?.was).toBe(id(deliveries(6).indexOf(Math.min(...deliveries(6)))));
  expect(best?.was).toBe(id(deliveries(3).indexOf(Math.max(...deliveries(3)))));
  for (const bet of [worst, best]) expect(bet?.right).toBe(bet?.said === bet?.was);
});

test.each(RUNS)('the blocks of time sum to what was spent, and with the rest to what there was (%s)', (_, run) => {
  const { time } = debriefOf(run);
  const there = run.weeks.filter((w) => !w.away);
  const moments = run.chosen.reduce((sum, c) => sum + c.attention, 0);
  const plans = there.flatMap((w) => w.plan).reduce((sum, i) => sum + PRACTICES[i.practice].cost * i.times, 0);
  const claimed = there.reduce((sum, w) => sum + w.claimed, 0);
  const spent = time.details + time.developing + time.beside + time.together + time.elsewhere + time.firefighting;
  expect(spent).toBe(moments + plans + claimed);
  expect(time.byKind.reduce((sum, k) => sum + k.blocks, 0)).toBe(spent);
  expect(spent + time.unspent).toBe(time.total);
  expect(time.total).toBe(6 * EXAMPLE.attention);
  expect(time.byManager.reduce((sum, m) => sum + m.blocks, 0)).toBeLessThanOrEqual(spent);
});

test('questions that come up because you kept taking them are details, and the rest stays firefighting', () => {
  const deck = shippedScenario('friday_deck');
  const parts = (bot: 'micromanage' | 'coach') => {
    const run = playBot(deck, 21, bot);
    const { time } = debriefOf(run);
    const own = time.byKind.find(({ kind }) => kind === 'claim_own')?.blocks ?? 0;
    const claimed = run.weeks.reduce((sum, w) => sum + (w.away ? 0 : w.claimed), 0);
    expect(own + time.firefighting).toBe(claimed);
    return { time, own };
  };
  const [harsh, coach] = [parts('micromanage'), parts('coach')];
  expect(harsh.own).toBeGreaterThan(3 * coach.own);
  expect(harsh.time.details).toBeGreaterThan(harsh.own);
  expect(harsh.time.decisions.taken).toBeGreaterThan(0.7 * harsh.time.decisions.about);
  expect(coach.time.decisions.taken).toBe(0);
});

test('one-on-ones that left nobody better at leading are time together, and a coach’s develop people', () => {
  const deck = shippedScenario('friday_deck');
  const coach = playBot(deck, 21, 'coach');
  expect(debriefOf(coach).time.together).toBe(0);
  const start = { ...coach.start, managers: coach.start.managers.map((m) => ({ ...m, autonomy: 5 })) };
  const { together, developing } = debriefOf({ ...coach, start }).time;
  const talks = coach.weeks.flatMap(({ plan }) => plan).filter(({ practice }) => practice === 'one_on_one');
  expect(together).toBe(talks.reduce((sum, { times }) => sum + PRACTICES.one_on_one.cost * times, 0));
  expect(together + developing).toBe(debriefOf(coach).time.developing);
});

test.each([
  ['hand_over', 'mira', 'developing', 2],
  ['direct_with_reasons', 'mira', 'developing', 2],
  ['ask_questions', 'mira', 'developing', 2],
  ['take_over', 'mira', 'details', 2],
  ['work_beside', 'mira', 'beside', 2],
  ['blame', 'mira', 'elsewhere', 0],
  ['stay_in_craft', 'mira', 'elsewhere', 0],
  ['explain_decision', 'all', 'developing', 0],
] as const)('attention spent on %s (%s) went into %s, and to whom it says', (move, to, kind, forMira) => {
  const options = [option('do', move, 2, { to }), option('leave', 'wait_and_see', 0)];
  const given = scenario({ moments: [moment('draft', 'mira', 1, options)], bets: [] });
  const at = idleUntil(startRun(given, 1), (run) => run.phase === 'moment');
  const { time } = debriefOf(idleUntil(does(at, choosing('draft.do')), () => false));
  expect(time[kind]).toBe(2);
  expect(time.details + time.developing + time.beside + time.elsewhere).toBe(2);
  expect(time.byManager.find(({ id }) => id === 'mira')?.blocks).toBe(forMira);
});

test.each(RUNS)('the outcome is the organisation’s, not the reports’ (%s)', (_, run) => {
  const { outcome } = debriefOf(run);
  const people = (week: number): number =>
    stateAfter(run, week).managers.reduce((sum, m) => sum + m.team.people.length, 0);
  const happened = (kind: string): number => run.weeks.flatMap((w) => w.events).filter((e) => e.kind === kind).length;
  const managersLeft = happened('manager_notice') - happened('manager_stays');
  expect(outcome.peopleStart).toBe(people(0) + run.scenario.managers.length);
  expect(outcome.managersLeft).toHaveLength(managersLeft);
  expect(outcome.peopleLeft).toBe(happened('left') + managersLeft);
  for (const value of Object.values(outcome).filter((one) => typeof one === 'number'))
    expect(Number.isFinite(value)).toBe(true);
});

test('what was said at the opening stands beside what was done', () => {
  expect(debriefOf(playBot(EXAMPLE, 1, 'micromanage')).time).toMatchObject({ saidShare: 80 });
  const real = (bot: 'micromanage' | 'coach'): number => debriefOf(playBot(EXAMPLE, 1, bot)).time.realShare;
  expect(real('micromanage')).toBeGreaterThan(real('coach') + 20);
});

test('who did next to nothing is not told that nearly all of the work was theirs', () => {
  const { time } = debriefOf(idleUntil(startRun(EXAMPLE, 1), (run) => run.phase === 'debrief'));
  expect(time.unspent).toBeGreaterThan(0.7 * time.total);
  expect(time.realShare).toBeLessThan(20);
});

test('a deed is told by the words of its option, with the week in which it was done', () => {
  const chosen = does(
    idleUntil(startRun(EXAMPLE, 1), (run) => run.phase === 'moment'),
    choosing('draft.step_in'),
  );
  const run = idleUntil(does(chosen, planning(), CONTINUE), () => false);
  const mira = debriefOf(run).managers[0]!;
  expect(mira.marks).toMatchObject([
    { week: 1, moment: 'draft', chosen: 'Do step_in', move: 'take_over', attention: 2 },
    { moment: 'client' },
  ]);
  const felt = mira.trust.flatMap((p) =>
    p.causes.filter((c) => c.kind === 'option' && c.moment === 'draft').map((c) => [p.week, c.week, c.text]),
  );
  expect(felt[0]).toEqual([1, 1, 'Do step_in']);
  expect(felt[1]).toEqual([2, 1, 'Do step_in']);
});

test('a title that is somebody’s words is not quoted twice', () => {
  const told = scenario();
  const said = told.moments.map((one) => ({
    ...one,
    options: one.options.map((o) => ({ ...o, text: '“Have a look”' })),
  }));
  const { pitfalls, practices } = debriefOf(playBot({ ...told, moments: said }, 1, 'micromanage'));
  const texts = [...pitfalls, ...practices].flatMap(({ moments }) => moments.map(({ text }) => text));
  expect(texts).toContain('Have a look');
  expect(texts).not.toContain('“Have a look”');
});

test('someone who never took the wheel is not told that they did', () => {
  const patterns = (bot: 'coach' | 'micromanage'): string[] =>
    debriefOf(playBot(EXAMPLE, 1, bot)).pitfalls.map(({ pattern }) => pattern);
  expect(patterns('coach')).not.toContain('P1');
  expect(patterns('micromanage')).toContain('P1');
});

test('an unfinished run has the figures of its weeks so far', () => {
  const run = idleUntil(startRun(EXAMPLE, 1), (r) => r.phase === 'briefing' && r.week === 3);
  const { managers, outcome } = debriefOf(run);
  expect(managers[0]?.trust.map((p) => p.week)).toEqual([0, 1, 2]);
  expect(Number.isFinite(outcome.deliveryAway)).toBe(true);
});
