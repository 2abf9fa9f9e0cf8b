// What sets a team talking, and when managers look around, hand in their notice and think better of it.
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { EngineEvent } from '../../src/core/engine/event.ts';
import type { Deed } from '../../src/core/engine/inputs.ts';
import { LOOKING } from '../../src/core/engine/early-parameters.table.ts';
import { UNREST } from '../../src/core/engine/parameters.table.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import type { Step } from '../../src/core/engine/step.ts';
import { quitChance } from '../../src/core/engine/systems/people.ts';
import { UNSETTLES } from '../../src/core/engine/unrest.table.ts';
import { createOrganisation, Leader } from '../../src/core/lab/validation/population.ts';
import type { ManagerLevel } from '../../src/core/scenario/vocabulary.ts';
import { scenario } from '../support/scenario.ts';
import { eventsOf, playWeeks } from '../support/weeks.ts';

const CAUSE = 'option:x.a@1';
const blame: Deed = { kind: 'move', cause: CAUSE, manager: 0, move: 'blame', stakes: 'visible', reversible: true };
const back: Deed = { ...blame, cause: 'option:x.b@3', move: 'back_publicly' };
const effect = (level: ManagerLevel, add: number): Deed => ({
  kind: 'effect',
  cause: 'effect:x.a.0@1',
  manager: 0,
  level,
  add,
  afterWeeks: 0,
});
const play = (weeks: number, deeds: (week: number) => readonly Deed[], start = compile(scenario(), 3)) =>
  playWeeks(
    start,
    Array.from({ length: weeks }, (_, n) => ({ deeds: deeds(n + 1), away: false })),
  );
const teamOf = (state: Organisation) => state.managers[0]!.team;

describe('a team', () => {
  test('talks at once, looks around from the next week on, and half of the talk is over after eight weeks', () => {
    const steps = play(9, (week) => (week === 1 ? [blame] : []));
    const [first, , , , , , , , ninth] = steps.map(({ state }) => teamOf(state).unrest);
    expect(first).toBeGreaterThan(UNREST.visible);
    expect(ninth! / first!).toBeCloseTo(0.5, 2);
    const restless = eventsOf(steps.slice(0, 1), 'restless').map(({ manager }) => manager);
    expect(restless).toContain(0);
    const looking = steps.map(({ state }) => teamOf(state).looking);
    expect(looking[2]).toBeGreaterThan(looking[0]!);
    const before = compile(scenario(), 3);
    // The draw of the week in which it happens knows nothing of it.
    expect(steps[0]!.events.filter(({ kind }) => kind === 'gave_notice')).toEqual(
      play(1, () => [])[0]!.events.filter(({ kind }) => kind === 'gave_notice'),
    );
    expect(quitChance(steps[2]!.state.managers[0]!, 0)).toBeGreaterThan(quitChance(before.managers[0]!, 0));
  });

  test('can be answered: what is done then lowers it', () => {
    const left = (answer: readonly Deed[]): number =>
      teamOf(play(4, (week) => (week === 1 ? [blame] : week === 3 ? answer : [])).at(-1)!.state).unrest;
    expect(left([back])).toBeLessThan(left([]) - 0.2);
  });

  test.each([
    ['strain', 1, 1],
    ['workload', 1, 1],
    ['delivery', -1, 1],
    ['trust', -1, 1],
    ['trust', 1, -1],
    ['strain', 0.3, 0],
    ['autonomy', -1, 0],
  ] as const)('an effect on %s of %d z unsettles it by %d', (level, add, sign) => {
    const [one] = play(1, () => [effect(level, add)]);
    expect(Math.sign(teamOf(one!.state).unrest)).toBe(sign);
  });

  test('says in the ledger what set it talking', () => {
    const [one] = play(1, () => [blame]);
    const rows = one!.ledger.filter(({ variable }) => variable === 'mira.unrest');
    expect(rows.map(({ cause }) => cause)).toContain(CAUSE);
  });
});

test('nothing unsettles the virtual organisations, and their managers stay', () => {
  const seed = 5;
  const leader = new Leader(seed);
  const steps = playWeeks(
    createOrganisation(seed),
    Array.from({ length: 60 }, (_, week) => ({ deeds: leader.deeds(week), away: false })),
  );
  expect(eventsOf(steps, 'left').length).toBeGreaterThan(0);
  for (const { state } of steps)
    for (const { team, character } of state.managers) {
      expect([team.unrest, team.looking]).toEqual([0, 0]);
      expect(character.stays).toBe(true);
    }
});

describe('a manager', () => {
  /** Trust is taken until the notice is there, then given back, or not. */
  const driven = (seed: number, better: boolean) => {
    let noticed = 0;
    let state = compile(scenario(), seed);
    const steps: Step[] = [];
    for (let week = 1; week <= 40; week++) {
      const deed = noticed === 0 ? effect('trust', -0.6) : effect('trust', better ? 0.6 : -0.1);
      const [next] = playWeeks(state, [{ deeds: [deed], away: false }]);
      steps.push(next!);
      state = next!.state;
      if (noticed === 0 && next!.events.some(({ kind, manager }) => kind === 'manager_notice' && manager === 0))
        noticed = week;
    }
    return {
      noticed,
      steps,
      own: (kind: EngineEvent['kind']): number[] =>
        steps.flatMap(({ events }) => events.flatMap((e) => (e.kind === kind ? [e.manager] : []))),
    };
  };
  const SEEDS = [1, 2, 3, 4, 5, 6];

  test('who has what they missed again takes the notice back while there is time', () => {
    for (const seed of SEEDS) {
      const { noticed, own, steps } = driven(seed, true);
      if (noticed === 0 || noticed > 28) continue;
      expect(own('manager_stays')).toContain(0);
      expect(steps.at(-1)!.state.managers[0]!.character.deputy).toBeUndefined();
    }
    expect(SEEDS.some((seed) => driven(seed, true).noticed > 0)).toBe(true);
  });

  test('who has not is gone twelve weeks later, and the deputy begins anew', () => {
    const seed = SEEDS.find((one) => {
      const { noticed } = driven(one, false);
      return noticed > 0 && noticed < 25;
    });
    const { noticed, steps, own } = driven(seed!, false);
    expect(own('manager_left')).toContain(0);
    const [before, after] = [steps[noticed + 10]!.state.managers[0]!, steps[noticed + 11]!.state.managers[0]!];
    expect(before.character.goesAt).toBe(noticed + LOOKING.noticeWeeks);
    expect(after.character).toMatchObject({ id: 'mira', deputy: true, stays: true });
    expect(after.trust).toBeGreaterThan(before.trust);
    expect(after.skill).toBeLessThan(before.skill);
    expect(after.dependence).toBeGreaterThan(before.dependence);
    expect(after.team.trust).toBeLessThan(before.team.trust);
    expect(after.team.unrest).toBeGreaterThan(before.team.unrest);
  });

  test('how their predecessor was met is nothing to the deputy', () => {
    const start = compile(scenario(), 1);
    const leaving = start.managers[0]!;
    start.managers[0] = { ...leaving, suited: 0.75, character: { ...leaving.character, goesAt: 1 } };
    const [gone] = playWeeks(start, [{ deeds: [], away: false }]);
    expect(gone!.state.managers[0]).toMatchObject({ suited: 0, character: { deputy: true } });
  });

  test('who is well led hardly ever looks around', () => {
    const talk: Deed = { kind: 'practice', cause: CAUSE, manager: 0, practice: 'one_on_one', times: 1 };
    for (const seed of SEEDS)
      expect(
        eventsOf(
          play(30, () => [talk], compile(scenario(), seed)),
          'wants_out',
        ).filter((e) => e.manager === 0),
      ).toEqual([]);
  });
});

test('each row of the table of unrest has its reason, and a number that means something', () => {
  for (const [id, { why, ...rows }] of Object.entries(UNSETTLES)) {
    expect(why, id).toMatch(/^\S.{15,}\.$/);
    expect(Object.values(rows).length, id).toBeGreaterThan(0);
    for (const { unrestNow } of Object.values(rows)) {
      expect(unrestNow, id).not.toBe(0);
      expect(Math.abs(unrestNow), id).toBeLessThan(0.7);
    }
  }
});
