// F02, X01: what waits for something that cannot have happened by then. One cause is told once: what merely hangs on it is not.
import type { Finding } from './finding.ts';
import { neverComes } from './flow.ts';
import type { Path } from './json-tree.ts';
import { optionsIn } from './options-in.ts';
import { askedIn, type Asked, type Reach, reachOf } from './reach.ts';
import type { Condition, Moment, Option, Scenario } from './schema.ts';
import { isNever } from './truth.ts';
import { mondayFrom, turnOf, turnsOf, weeksOfTurn } from './turn.ts';
import { turnsOfMoments } from './turns-of-moments.ts';
import { momentsOf, placed, signsOf } from './walk.ts';

/** A moment, or an option by `moment.option`, that never comes. */
interface Dead {
  readonly id: string;
  readonly moment: Moment;
  readonly option?: Option;
  readonly path: Path;
  /** What it asks for, in vain, when it could come last. */
  readonly late: readonly string[];
  /** Other dead things that it needs. */
  readonly needs: readonly string[];
}

export function checkReach(scenario: Scenario): Finding[] {
  const reach = reachOf(scenario);
  const dead = deadThings(scenario, reach);
  const cycles = inCycles(dead);
  const turns = turnsOfMoments(scenario);
  const told = (one: Dead): boolean =>
    (one.needs.length === 0 || cycles.has(one.id) || one.late.some((id) => isAlive(reach, id))) &&
    (one.option === undefined
      ? !isReversed(one.moment) && neverComes({ thing: one.moment, path: one.path }, scenario, turns).length === 0
      : reach.moments.has(one.moment.id));
  return [
    ...dead.filter(told).flatMap((one) => finding(one, cycles, scenario)),
    ...laterSigns(scenario, reach),
    ...passingSigns(scenario, reach),
  ];
}

const isReversed = ({ when }: Moment): boolean => when !== undefined && when.weeks[0] > when.weeks[1];
const isAlive = ({ moments, choices }: Reach, id: string): boolean => moments.has(id) || choices.has(id);

function deadThings(scenario: Scenario, reach: Reach): Dead[] {
  return momentsOf(scenario).flatMap(({ thing: moment, path }) => {
    const last = Math.max(-1, ...(reach.turns.get(moment.id) ?? []));
    const own = reach.moments.has(moment.id) ? [] : [deadMoment(moment, path, scenario, reach, last)];
    const options = placed(moment.options, [...path, 'options']).flatMap(({ thing: option, path: at }): Dead[] => {
      const id = `${moment.id}.${option.id}`;
      if (reach.choices.has(id)) return [];
      const late = lateIn(option.if, (asked) => isThere(reach, asked, last, moment), scenario);
      const needs = [...(own.length > 0 ? [moment.id] : []), ...late.filter((name) => !isAlive(reach, name))];
      return [{ id, moment, option, path: at, late, needs }];
    });
    return [...own, ...options];
  });
}

function deadMoment(moment: Moment, path: Path, scenario: Scenario, reach: Reach, last: number): Dead {
  const late = lateIn(moment.if, (asked) => isBefore(reach, asked, last), scenario);
  const leads = scenario.moments.flatMap((other) =>
    optionsIn(other)
      .filter(({ then }) => then === moment.id)
      .map((option) => `${other.id}.${option.id}`),
  );
  const isLed = moment.when !== undefined || leads.some((id) => reach.choices.has(id));
  const needs = [...late, ...(isLed ? [] : leads)].filter((name) => !isAlive(reach, name));
  return { id: moment.id, moment, path, late, needs };
}

function isBefore({ moments, choices }: Reach, { kind, id }: Asked, turn: number): boolean {
  return ((kind === 'seen' ? moments : choices).get(id) ?? Infinity) < turn;
}

/** When an option of `moment` is offered. */
function isThere(reach: Reach, asked: Asked, turn: number, moment: Moment): boolean {
  const isOwn = asked.kind !== 'seen' && asked.id.startsWith(`${moment.id}.`);
  if (isOwn && moment.again_after_weeks === undefined) return false;
  return isBefore(reach, asked, isOwn || asked.kind === 'settled' ? turn : turn + 1);
}

/** What a condition asks for that is not there; names of nothing have been told as such. */
function lateIn(condition: Condition | undefined, has: (asked: Asked) => boolean, scenario: Scenario): string[] {
  if (condition === undefined) return [];
  const names = namesOf(scenario);
  const late = askedIn(condition).filter((asked) => names.has(asked.id) && !has(asked));
  return [...new Set(late.map(({ id }) => id))];
}

const named = new WeakMap<Scenario, ReadonlySet<string>>();

function namesOf(scenario: Scenario): ReadonlySet<string> {
  const names =
    named.get(scenario) ??
    new Set(scenario.moments.flatMap((moment) => [moment.id, ...optionsIn(moment).map((o) => `${moment.id}.${o.id}`)]));
  named.set(scenario, names);
  return names;
}

/** Those that wait for each other, and what waits for them: what is left when all that needs nothing dead has been taken out, over and over. */
function inCycles(dead: readonly Dead[]): ReadonlySet<string> {
  const left = new Map(dead.map(({ id, needs }) => [id, new Set(needs).size]));
  const needing = new Map<string, string[]>();
  for (const { id, needs } of dead)
    for (const need of new Set(needs)) needing.set(need, [...(needing.get(need) ?? []), id]);
  const out = [...left].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let id = out.pop(); id !== undefined; id = out.pop()) {
    left.delete(id);
    for (const other of needing.get(id) ?? []) {
      const count = (left.get(other) ?? 0) - 1;
      left.set(other, count);
      if (count === 0) out.push(other);
    }
  }
  return new Set(left.keys());
}

function finding({ id, moment, option, path, late }: Dead, cycles: ReadonlySet<string>, scenario: Scenario): Finding[] {
  const condition = option === undefined ? moment.if : option.if;
  if (condition !== undefined && isNever([condition], scenario)) return [];
  const [at, args] = [[...path, 'if'], { moment: moment.id, names: late }];
  if (option !== undefined) {
    if (late.length === 0) return [{ code: 'X01', says: 'untimely', path: at }];
    if (late.every((name) => name.startsWith(`${moment.id}.`))) return [{ code: 'X01', says: 'own', path: at }];
    return [{ code: 'X01', says: 'early', args: { names: late }, path: at }];
  }
  if (condition === undefined)
    return [{ code: 'F02', says: 'after_last', args: { moment: id }, path: [...path, 'id'] }];
  if (late.length === 0) return [{ code: 'F02', says: 'untimely', args: { moment: id }, path: at }];
  return [{ code: 'F02', says: cycles.has(id) ? 'each_other' : 'waits', args, path: at }];
}

/** What a choice leaves behind is asked on the Monday on which it is due. */
function laterSigns(scenario: Scenario, reach: Reach): Finding[] {
  return momentsOf(scenario).flatMap(({ thing: moment, path }) =>
    placed(moment.options, [...path, 'options']).flatMap(({ thing: option, path: at }) => {
      const from = reach.choices.get(`${moment.id}.${option.id}`);
      if (from === undefined) return [];
      return placed(option.later, [...at, 'later']).flatMap(({ thing: sign, path: place }) => {
        const made = [...(reach.turns.get(moment.id) ?? [])].filter((turn) => turn >= from);
        const weeks = made.map((turn) => mondayFrom(scenario, weeksOfTurn(scenario, turn).from + sign.after_weeks));
        const turns = weeks.filter((week) => week <= scenario.weeks).map((week) => turnOf({ scenario, week }));
        const has = (asked: Asked, turn: number): boolean =>
          isBefore(reach, asked, asked.kind === 'seen' ? turn + 1 : turn);
        return neverOn({ condition: sign.if, path: [...place, 'if'], turns, has }, scenario, reach);
      });
    }),
  );
}

function passingSigns(scenario: Scenario, reach: Reach): Finding[] {
  return signsOf(scenario).flatMap(({ thing: { weeks = [1, scenario.weeks], if: condition }, path }) => {
    const all = Array.from({ length: turnsOf(scenario) }, (_, turn) => turn);
    const turns = all.filter((turn) => {
      const { from, to } = weeksOfTurn(scenario, turn);
      return to >= weeks[0] && from <= weeks[1];
    });
    const has = (asked: Asked, turn: number): boolean => isBefore(reach, asked, turn);
    return neverOn({ condition, path: [...path, 'if'], turns, has }, scenario, reach);
  });
}

interface OnMondays {
  readonly condition: Condition | undefined;
  readonly path: Path;
  readonly turns: readonly number[];
  readonly has: (asked: Asked, turn: number) => boolean;
}

function neverOn({ condition, path, turns, has }: OnMondays, scenario: Scenario, reach: Reach): Finding[] {
  const last = Math.max(-1, ...turns);
  if (condition === undefined || last < 0 || isNever([condition], scenario)) return [];
  const names = namesOf(scenario);
  const asked = askedIn(condition).filter(({ id }) => names.has(id));
  const holds = turns.some((turn) => {
    const not = asked.filter((one) => !has(one, turn)).map(({ part }): Condition => ({ not: part }));
    return !isNever([{ week: weeksOfTurn(scenario, turn) }, condition, ...not], scenario);
  });
  if (holds) return [];
  const late = lateIn(condition, (one) => has(one, last), scenario);
  if (late.length === 0) return [{ code: 'X01', says: 'untimely', path }];
  return late.some((id) => isAlive(reach, id)) ? [{ code: 'X01', says: 'early', args: { names: late }, path }] : [];
}
