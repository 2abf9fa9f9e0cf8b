// Posts that fall vacant and are filled, and members who leave, are lent and come back.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Applicant, Change } from '../../src/core/engine/changes.ts';
import { createCohort } from '../../src/core/engine/cohort.ts';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed, WeekInputs } from '../../src/core/engine/inputs.ts';
import { enter, organisationAt } from '../../src/core/engine/places.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { advance } from '../../src/core/engine/step.ts';
import { escalationChance } from '../../src/core/engine/systems/escalation.ts';
import { changed, CANDIDATES, DESK, MIRA, PLATFORM, TOM, withPosts } from '../support/posts.ts';
import { anySeed, eventsOf, IDLE, playWeeks, repeated, thirtyWeeks } from '../support/weeks.ts';

const EXAMPLE = withPosts();
const [DEV, EVA, IDA] = [2000, 2001, 4000];
const people: Applicant[] = CANDIDATES.map(({ id, skill, craft, independence, candour }, place) => ({
  id,
  skill,
  craft,
  independence,
  candour,
  place,
  will: 'usual',
  ...(id === 'dev_lead' && { person: DEV }),
}));
const [ANA, BEN, DEV_LEAD] = people as [Applicant, Applicant, Applicant];
const fill = (manager: number, one: Applicant): Change => ({ kind: 'fill', manager, among: [one], by: 'you' });
const week = (...deeds: Deed[]): WeekInputs => ({ deeds, away: false });
const start = (seed = 1): Organisation => compile(EXAMPLE, seed);

const named = (state: Organisation, manager: number) => state.managers[manager]!;
const keys = (state: Organisation, manager: number): number[] => named(state, manager).team.people.map((p) => p.key);

/** Everybody in teams and every open seat. */
const sizes = (state: Organisation): number[] =>
  state.managers.map(({ team }) => team.people.length + team.vacancies.length);

describe('a post that nobody has', () => {
  test('costs the team its manager, and brings decisions to the player', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const filled = playWeeks(start(seed), [week(changed(fill(PLATFORM, ANA))), ...repeated(IDLE, 20)]).at(-1)!.state;
      const empty = playWeeks(start(seed), repeated(IDLE, 21)).at(-1)!.state;
      const [one, other] = [named(filled, PLATFORM), named(empty, PLATFORM)];
      expect(one.quality).toBeGreaterThan(other.quality + 0.5);
      expect(one.team.delivery).toBeGreaterThan(other.team.delivery);
      expect(escalationChance(other)).toBeGreaterThan(1.5 * escalationChance(one));
      expect(other.team.looking).toBeGreaterThan(one.team.looking);
    }
  });

  test('is held up a little by somebody who does it for now', () => {
    const steps = playWeeks(start(), [
      week(changed({ kind: 'vacate', manager: TOM, acting: { id: 'dev', person: DEV } })),
      ...repeated(IDLE, 12),
    ]);
    const alone = playWeeks(start(), [week(changed({ kind: 'vacate', manager: TOM })), ...repeated(IDLE, 12)]);
    const [acting, nobody] = [steps, alone].map((all) => named(all.at(-1)!.state, TOM));
    expect(acting!.character).toMatchObject({ acting: true, holder: 'dev' });
    expect(nobody!.character).toMatchObject({ vacant: true });
    expect(acting!.quality).toBeGreaterThan(nobody!.quality + 0.2);
    expect(acting!.dependence).toBeLessThan(nobody!.dependence);
    expect(keys(steps.at(-1)!.state, TOM)).toContain(DEV);
    expect(eventsOf(steps, 'seat_vacant')).toEqual([{ kind: 'seat_vacant', manager: TOM, acting: 'dev' }]);
  });

  test('is reached by nothing that is done, but the organisation is', () => {
    const deeds: Deed[] = (['blame', 'hand_over', 'keep_people', 'take_over'] as const).map((move) => ({
      kind: 'move',
      cause: 'option:m.o@1',
      manager: PLATFORM,
      move,
      stakes: 'high',
      reversible: false,
    }));
    const plan: Deed[] = (['one_on_one', 'redo_work', 'goals_together'] as const).map((practice) => ({
      kind: 'practice',
      cause: `plan:${practice}.platform@1`,
      manager: PLATFORM,
      practice,
      times: 2,
    }));
    const [done, idle] = [playWeeks(start(), [week(...deeds, ...plan)]), playWeeks(start(), [IDLE])];
    expect(named(done[0]!.state, PLATFORM)).toEqual(named(idle[0]!.state, PLATFORM));
    const agreed = playWeeks(start(), [week({ ...deeds[0]!, move: 'agree_criteria' } as Deed)]);
    expect(agreed[0]!.state.systems).toBeGreaterThan(idle[0]!.state.systems);
    expect(eventsOf(done, 'touched').map(({ manager }) => manager)).not.toContain(PLATFORM);
  });

  test('is told as such, and nobody in it comes to trust or give notice', () => {
    for (const seed of [1, 2, 3]) {
      const steps = playWeeks(start(seed), repeated(IDLE, 40));
      const own = steps.flatMap(({ events }) => events).filter(({ manager }) => manager === PLATFORM);
      expect(own.map(({ kind }) => kind).filter((kind) => /^(manager_|style|grew)/.test(kind))).toEqual([]);
    }
  });
});

describe('whoever is appointed', () => {
  test('brings what is their own, and finds what is the team’s', () => {
    const steps = playWeeks(start(), [...repeated(IDLE, 5), week(changed(fill(PLATFORM, ANA)))]);
    const [before, after] = [named(steps[4]!.state, PLATFORM), named(steps[5]!.state, PLATFORM)];
    expect(after.character).toMatchObject({ id: 'platform', holder: 'ana' });
    expect(after.character.vacant).toBeUndefined();
    expect(after.experience).toEqual(Object.fromEntries(Object.keys(after.experience).map((name) => [name, 0])));
    expect(Math.abs(after.trust)).toBeLessThan(0.6);
    expect(after.skill).toBeGreaterThan(0.4);
    expect(after.team.trust).toBeCloseTo(before.team.trust, 0);
    expect(after.team.people).toEqual(before.team.people);
    expect(after.goal).toBeCloseTo(before.goal, 1);
    expect(eventsOf(steps, 'seat_filled')).toEqual([{ kind: 'seat_filled', manager: PLATFORM, holder: 'ana' }]);
    expect(eventsOf(steps, 'trust').filter(({ manager }) => manager === PLATFORM)).toEqual([]);
  });

  test('leaves the team they were in, the more of a loss the better they know the work', () => {
    const steps = playWeeks(start(), [week(changed(fill(PLATFORM, DEV_LEAD))), ...repeated(IDLE, 8)]);
    expect(keys(steps[0]!.state, TOM)).not.toContain(DEV);
    expect(named(steps[0]!.state, TOM).team).toMatchObject({ quits: 0, moved: 1 });
    const lost = steps[0]!.ledger.filter((r) => r.variable === 'tom.capability' && r.cause === 'effect:m.o.0@1');
    expect(lost.map(({ amount }) => Math.round(100 * amount))).toEqual([-16]);
    expect(named(steps.at(-1)!.state, TOM).team.vacancies).toEqual([]);
    expect(eventsOf(steps, 'arrived').filter(({ manager }) => manager === TOM)).toHaveLength(1);
  });

  test('is nobody who has a post, has left one, or has left the house; and a post that somebody has stays theirs', () => {
    const hire = (...changes: Change[]) => playWeeks(start(), [...changes.map((one) => week(changed(one))), IDLE]);
    const holders = (...changes: Change[]) =>
      hire(...changes)
        .at(-1)!
        .state.managers.map((m) => m.character.holder);
    expect(holders(fill(PLATFORM, ANA), fill(DESK, ANA))).toEqual([undefined, undefined, 'ana', 'ida']);
    expect(holders(fill(MIRA, ANA))).toEqual([undefined, undefined, undefined, 'ida']);
    expect(holders(fill(PLATFORM, ANA), fill(PLATFORM, BEN))[2]).toBe('ana');
    const again = hire(fill(PLATFORM, ANA), { kind: 'vacate', manager: PLATFORM }, fill(PLATFORM, ANA));
    expect(named(again.at(-1)!.state, PLATFORM).character.vacant).toBe(true);
    expect(again.at(-1)!.state.former).toEqual(['ana']);
    expect(holders({ kind: 'leave', person: DEV }, fill(PLATFORM, DEV_LEAD))[2]).toBeUndefined();
  });

  test('comes when it is due, on leave as well', () => {
    const steps = playWeeks(start(), [
      week(changed(fill(PLATFORM, ANA), 3)),
      ...repeated({ deeds: [], away: true }, 4),
    ]);
    const holders = steps.map(({ state }) => named(state, PLATFORM).character.holder ?? '');
    expect(holders).toEqual(['', '', '', 'ana', 'ana']);
    expect(steps.map(({ state }) => state.coming?.length)).toEqual([1, 1, 1, undefined, undefined]);
  });
});

describe('a member', () => {
  test('who goes is gone at once, and whoever they stood in for has nobody', () => {
    const steps = playWeeks(start(), [week(changed({ kind: 'leave', person: IDA }))]);
    expect(keys(steps[0]!.state, DESK)).not.toContain(IDA);
    expect(eventsOf(steps, 'left')).toEqual([{ kind: 'left', manager: DESK, person: IDA }]);
    expect(named(steps[0]!.state, DESK).character).toMatchObject({ vacant: true });
    expect(named(steps[0]!.state, DESK).character.holder).toBeUndefined();
  });

  test('who is lent comes back to the place kept for them', () => {
    const lend: Change = { kind: 'lend', person: EVA, to: MIRA, weeks: 3 };
    const steps = playWeeks(start(4), [week(changed(lend)), ...repeated(IDLE, 5)]);
    expect(steps.map(({ state }) => keys(state, MIRA).includes(EVA))).toEqual([true, true, true, false, false, false]);
    expect(steps.map(({ state }) => keys(state, TOM).includes(EVA))).toEqual([false, false, false, true, true, true]);
    expect(eventsOf(steps, 'person_lent')).toEqual([{ kind: 'person_lent', manager: TOM, person: EVA, to: MIRA }]);
    expect(eventsOf(steps, 'person_back')).toEqual([{ kind: 'person_back', manager: TOM, person: EVA, to: MIRA }]);
    expect(named(steps.at(-1)!.state, TOM).team.moved).toBeUndefined();
  });

  test('can be lent to nobody’s team, and not to one that is full', () => {
    const away = playWeeks(start(4), [
      week(changed({ kind: 'lend', person: EVA, to: -1, weeks: 2 })),
      ...repeated(IDLE, 3),
    ]);
    expect(away.map(({ state }) => keys(state, TOM).includes(EVA))).toEqual([false, false, true, true]);
    const all: Change[] = [DEV, EVA, 1003].map((person) => ({ kind: 'lend', person, to: DESK, weeks: 9 }));
    const [full] = playWeeks(start(4), [week(...all.map((one) => changed(one)))]);
    expect(sizes(full!.state)).toEqual([8, 6, 8, 16]);
  });
});

const one = fc.integer({ min: -1, max: 4 });
const person = fc.constantFrom(DEV, EVA, IDA, 1003, 77);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('vacate' as const),
    manager: one,
    acting: fc.constantFrom({ id: 'dev', person: DEV }, { id: 'eva', person: EVA }),
  }),
  fc.record({ kind: fc.constant('vacate' as const), manager: one }),
  fc.record({
    kind: fc.constant('fill' as const),
    manager: one,
    among: fc.subarray(people),
    by: fc.constantFrom('you' as const, 'panel' as const, 'one' as const),
  }),
  fc.record({ kind: fc.constant('leave' as const), person }),
  fc.record({ kind: fc.constant('lend' as const), person, to: one, weeks: fc.integer({ min: 1, max: 5 }) }),
);
const changes = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 29 }), change, afterWeeks: fc.integer({ min: 0, max: 4 }) }),
  { maxLength: 20 },
);

/** Thirty weeks of anything, with changes in them. */
const busyWeeks = fc.tuple(thirtyWeeks, changes).map(([weeks, some]) =>
  weeks.map(({ deeds, away }, at): WeekInputs => {
    const now = some.filter((s) => s.at === at).map((s) => changed(s.change, s.afterWeeks));
    return { away, deeds: away ? [] : [...deeds, ...now] };
  }),
);

describe('whatever happens to posts and people', () => {
  test('nobody is lost or counted twice, and the rows of a variable sum to its change', () => {
    fc.assert(
      fc.property(anySeed, busyWeeks, (seed, weeks) => {
        let before = start(seed);
        for (const { state, ledger } of playWeeks(before, weeks)) {
          const all = state.managers.flatMap(({ team }) => team.people.map(({ key }) => key));
          expect(new Set(all).size).toBe(all.length);
          for (const [m, { team, character }] of state.managers.entries()) {
            expect(team.people.map(({ key }) => key)).toEqual(
              team.people.map(({ key }) => key).toSorted((a, b) => a - b),
            );
            expect(team.people.length + team.vacancies.length).toBeGreaterThanOrEqual(character.size);
            expect(team.people.length + team.vacancies.length).toBeLessThanOrEqual(16);
            const sum = (name: string) =>
              ledger.filter((r) => r.variable === `${character.id}.${name}`).reduce((s, r) => s + r.amount, 0);
            const then = before.managers[m]!;
            for (const name of ['trust', 'skill', 'quality', 'dependence', 'strain', 'looking', 'ownCoaching'] as const)
              expect(sum(name)).toBe(state.managers[m]![name] - then[name]);
            expect(sum('unrest')).toBe(team.unrest - then.team.unrest);
            expect(sum('capability')).toBe(team.capability - then.team.capability);
          }
          const held = state.managers.flatMap(({ character: { holder } }) => holder ?? []);
          expect(new Set(held).size).toBe(held.length);
          before = state;
        }
      }),
      { numRuns: 12 },
    );
  });

  test('organisations side by side come out, bit for bit, as each would in play', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anySeed, busyWeeks), { minLength: 2, maxLength: 4 }), (all) => {
        const leave = all[0]![1].map(({ away }) => away);
        const inputs = all.map(([, own]) =>
          own.map(({ deeds }, w) => ({ away: leave[w]!, deeds: leave[w] ? [] : deeds })),
        );
        const cohort = createCohort(4, all.length);
        const places = all.map(([seed]) => enter(cohort, start(seed)));
        const alone = all.map(([seed], n) => playWeeks(start(seed), inputs[n]!));
        for (const [w, away] of leave.entries()) {
          advance(
            cohort,
            inputs.map((own) => own[w]!.deeds),
            away,
          );
          for (const [n, place] of places.entries())
            expect(stateHash(organisationAt(place))).toBe(stateHash(alone[n]![w]!.state));
        }
      }),
      { numRuns: 5 },
    );
  });
});
