import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed } from '../../src/core/engine/inputs.ts';
import type { Manager } from '../../src/core/engine/state.ts';
import { quitChance } from '../../src/core/engine/systems/people.ts';
import { scenario } from '../support/scenario.ts';
import { eventsOf, playWeeks, repeated } from '../support/weeks.ts';

const misery: Deed[] = [
  { kind: 'effect', cause: 'effect:x.a.0@1', manager: -1, level: 'strain', add: 4, afterWeeks: 0 },
  { kind: 'effect', cause: 'effect:x.a.1@1', manager: -1, level: 'skill', add: -4, afterWeeks: 0 },
];
const steps = playWeeks(compile(scenario(), 11), repeated({ deeds: misery, away: false }, 104));
const weekOf = (kind: 'gave_notice' | 'left' | 'arrived', person: number): number =>
  steps.findIndex((s) => s.events.some((e) => e.kind === kind && e.person === person));

test('whoever gives notice leaves two weeks later', () => {
  const leavers = eventsOf(steps, 'left').map((e) => e.person);
  expect(leavers.length).toBeGreaterThan(10);
  for (const person of leavers) expect(weekOf('left', person) - weekOf('gave_notice', person)).toBe(2);
  const early = eventsOf(steps.slice(0, -2), 'gave_notice').map((e) => e.person);
  expect(early.filter((person) => !leavers.includes(person))).toEqual([]);
});

test('nobody is there after leaving or before arriving', () => {
  for (const { person, manager } of eventsOf(steps, 'left'))
    for (const s of steps.slice(weekOf('left', person)))
      expect(s.state.managers[manager]?.team.people.some((p) => p.key === person)).toBe(false);
  for (const { person } of eventsOf(steps, 'arrived'))
    for (const s of steps.slice(0, weekOf('arrived', person)))
      expect(s.state.managers.some((m) => m.team.people.some((p) => p.key === person))).toBe(false);
});

test('no key stands for two people', () => {
  const first = compile(scenario(), 11).managers.flatMap((m) => m.team.people.map((p) => p.key));
  const hired = eventsOf(steps, 'arrived').map((e) => e.person);
  expect(hired.length).toBeGreaterThan(10);
  expect(new Set([...first, ...hired]).size).toBe(first.length + hired.length);
});

test('every seat is filled or vacant, and vacancies fill within five weeks', () => {
  for (const { state } of steps)
    for (const { team, character } of state.managers) {
      expect(team.people.length + team.vacancies.length).toBe(character.size);
      expect(team.vacancies.every((weeks) => weeks > 0 && weeks <= character.vacancyWeeks)).toBe(true);
    }
  const early = eventsOf(steps.slice(0, -5), 'left').length;
  expect(eventsOf(steps, 'arrived').length).toBeGreaterThanOrEqual(early);
});

test('quits are counted', () => {
  const counted = steps.at(-1)?.state.managers.map((m) => m.team.quits);
  const left = eventsOf(steps, 'left');
  expect(counted).toEqual([0, 1, 2].map((manager) => left.filter((e) => e.manager === manager).length));
});

test('strain, low engagement and low trust make quitting likelier', () => {
  const [m] = compile(scenario(), 1).managers;
  const chance = (change: Partial<Manager>, leaning = 0): number => quitChance({ ...m!, ...change }, leaning);
  const usual = chance({});
  expect(chance({ strain: m!.strain + 1 })).toBeGreaterThan(usual);
  for (const name of ['engagement', 'trust'] as const)
    expect(chance({ team: { ...m!.team, [name]: m!.team[name] - 1 } })).toBeGreaterThan(usual);
  expect(chance({}, 1)).toBeLessThan(usual);
});
