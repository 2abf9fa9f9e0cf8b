// What the boss sees and makes of it: told beforehand, used to better, impatient, and won over by what good ways look like from above.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed, WeekInputs } from '../../src/core/engine/inputs.ts';
import { BOSS } from '../../src/core/engine/early-parameters.table.ts';
import { isWorried, patienceLeft } from '../../src/core/engine/standing.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import { scenario } from '../support/scenario.ts';
import { anySeed, eventsOf, IDLE, playWeeks, repeated, thirtyWeeks } from '../support/weeks.ts';

type Patience = 'short' | 'usual' | 'long';
const startWith = (patience: Patience, turn_weeks = 1, seed = 3): Organisation =>
  compile(scenario({ boss: { id: 'agnes', name: 'Agnes Example', patience }, turn_weeks }), seed);
const plan = (practice: 'boss_time' | 'peer_time'): Deed => ({
  kind: 'practice',
  cause: `plan:${practice}.all@1`,
  manager: -1,
  practice,
  times: 1,
});
const after = (start: Organisation, weeks: readonly WeekInputs[]): Organisation =>
  playWeeks(start, weeks).at(-1)?.state ?? start;
/** Work goes badly for good in all teams. */
function behind(start: Organisation, by = 1.5): Organisation {
  const managers = start.managers.map((m) => {
    const trait = { ...m.character.trait, delivery: m.character.trait.delivery - by };
    return { ...m, character: { ...m.character, trait } };
  });
  return { ...start, managers };
}
const load = ({ managers }: Organisation): number => managers.reduce((sum, m) => sum + m.team.workload, 0);

test('a dip that was foretold costs less standing, and less of the boss’s impatience reaches the teams', () => {
  const start = behind(startWith('short'));
  const told = { ...start, forewarned: 1 };
  const [silent, open] = [after(start, repeated(IDLE, 6)), after(told, repeated(IDLE, 6))];
  expect(open.credit).toBeGreaterThan(silent.credit + 0.25);
  const later = (state: Organisation): number => load(after(state, repeated(IDLE, 12)));
  expect(later(told)).toBeLessThan(later(start) - 0.1);
  const good = behind(startWith('short'), -1.5);
  expect(after({ ...good, forewarned: 1 }, repeated(IDLE, 1)).credit).toBe(after(good, repeated(IDLE, 1)).credit);
});

test('telling the boss fills what is known, and it fades within weeks', () => {
  const told = after(startWith('usual'), repeated({ deeds: [plan('boss_time')], away: false }, 4));
  expect(told.forewarned).toBeGreaterThan(0.6);
  expect(told.forewarned).toBeLessThan(1);
  expect(after(told, repeated(IDLE, 8)).forewarned).toBeLessThan(told.forewarned / 3);
});

test('the less patient the boss, the sooner standing falls, patience ends and the teams feel it', () => {
  const weeks = (['short', 'usual', 'long'] as const).map((patience) => {
    const states = playWeeks(behind(startWith(patience)), repeated(IDLE, 12)).map(({ state }) => state);
    const lasted = states.filter((s) => patienceLeft(s) >= 0).length;
    return { credit: states[3]!.credit, lasted, load: load(states[11]!) };
  });
  const [short, usual, long] = weeks;
  for (const [less, more] of [[short!, usual!] as const, [usual!, long!] as const]) {
    expect(less.credit).toBeLessThan(more.credit);
    expect(less.lasted).toBeLessThan(more.lasted);
    expect(less.load).toBeGreaterThan(more.load);
  }
});

test('the same delivery is worth less to a boss who was used to more', () => {
  const start = startWith('usual');
  const spoilt = after({ ...start, expected: 1 }, repeated(IDLE, 3));
  const surprised = after({ ...start, expected: -1 }, repeated(IDLE, 3));
  expect(surprised.credit).toBeGreaterThan(spoilt.credit + 0.4);
});

test.each([
  ['managers trust you', (o: Organisation) => o.managers.forEach((m) => (m.trust += 1.5))],
  ['few decisions wait for you', (o: Organisation) => o.managers.forEach((m) => (m.dependence = 0))],
  ['peers are allies', (o: Organisation) => (o.allies = 1)],
])('standing is higher, slowly, where %s', (_, better) => {
  const [start, other] = [startWith('usual'), startWith('usual')];
  better(other);
  const gain = (weeks: number): number =>
    after(other, repeated(IDLE, weeks)).credit - after(start, repeated(IDLE, weeks)).credit;
  expect(gain(1)).toBeGreaterThan(0);
  expect(gain(1)).toBeLessThan(0.15);
  expect(gain(4)).toBeGreaterThan(gain(1));
});

test('empty seats are asked about', () => {
  const start = startWith('usual');
  const managers = start.managers.map((m) => ({
    ...m,
    team: { ...m.team, people: m.team.people.slice(2), vacancies: [4, 4] },
  }));
  expect(after({ ...start, managers }, [IDLE]).credit).toBeLessThan(after(start, [IDLE]).credit);
});

test('peers settle questions that cross departments', () => {
  const count = (allies: boolean): number =>
    [1, 2, 3, 4, 5, 6].reduce((sum, seed) => {
      const weeks = repeated({ deeds: allies ? [plan('peer_time')] : [], away: false }, 60);
      return sum + eventsOf(playWeeks(startWith('usual', 1, seed), weeks), 'escalation').length;
    }, 0);
  expect(count(true)).toBeLessThan(0.92 * count(false));
});

test.each([1, 2, 4])(
  'with turns of %i weeks, a turn that ends in worry is the sign, and a later one the report',
  (turn) => {
    const steps = playWeeks(behind(startWith('short', turn)), repeated(IDLE, 24));
    const weekOf = (kind: 'boss_worried' | 'report_asked'): number[] =>
      steps.filter(({ events }) => events.some((e) => e.kind === kind)).map(({ state }) => state.week);
    const [[sign], reports] = [weekOf('boss_worried'), weekOf('report_asked')];
    expect(reports.length).toBeGreaterThan(1);
    expect(reports[0]! - sign!).toBeGreaterThanOrEqual(turn);
    expect(reports.every((week) => week % turn === 0)).toBe(true);
    for (const { state } of steps) {
      const claims = state.claims.filter(({ manager }) => manager < 0);
      const asked = reports.includes(state.week);
      expect(claims).toEqual(asked ? [{ manager: -1, blocks: BOSS.report, cause: `report@${state.week}` }] : []);
    }
  },
);

test('no report is asked for out of the blue, none while patience lasts, and none on leave, whatever is done', () => {
  fc.assert(
    fc.property(anySeed, thirtyWeeks, (seed, weeks) => {
      let before = startWith('short', 2, seed);
      playWeeks(before, weeks).forEach(({ state, events }, n) => {
        const asked = events.some((e) => e.kind === 'report_asked');
        if (asked) {
          expect(before.warned).toBe(true);
          expect(patienceLeft(state)).toBeLessThan(0);
          expect(weeks[n]!.away).toBe(false);
        }
        if (state.week % 2 === 0 && !weeks[n]!.away) expect(state.warned).toBe(isWorried(state));
        before = state;
      });
    }),
    { numRuns: 30 },
  );
});
