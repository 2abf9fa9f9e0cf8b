// F: does the story flow? Moments that cannot come, cannot be answered, paid or allowed, and turns in which nothing happens.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { optionsIn } from './options-in.ts';
import type { Condition, Moment, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import { turnOf, turnsOf, weeksOfTurn } from './turn.ts';
import { LIMITS } from './vocabulary.ts';
import { momentsOf, type Placed } from './walk.ts';

export function checkFlow(scenario: Scenario): Finding[] {
  const turns = turnsOfMoments(scenario);
  const crowdedOut = crowdedOutMoments(scenario);
  return [
    ...momentsOf(scenario).flatMap(({ thing, path }) => [
      ...dryMoment(thing, path, scenario),
      ...tooDear(thing, path, scenario.attention),
      ...allAsked(thing, path),
      ...reversedWeeks(thing, path),
      ...(crowdedOut.has(thing) ? [crowdedFinding(thing, path)] : neverComes({ thing, path }, scenario, turns)),
    ]),
    ...quietTurns(scenario, turns),
  ];
}

function dryMoment({ options, id }: Moment, path: Path, scenario: Scenario): Finding[] {
  const conditions = options.flatMap((option) => option.if ?? []);
  if (conditions.length < options.length || truthOf({ any: conditions }, scenario) === 'always') return [];
  return [{ code: 'F01', says: 'hidden', args: { moment: id }, path: [...path, 'options'] }];
}

function tooDear({ options, id }: Moment, path: Path, attention: number): Finding[] {
  if (options.some((option) => option.attention <= attention)) return [];
  return [{ code: 'F05', says: 'dear', args: { moment: id, attention }, path: [...path, 'options'] }];
}

function allAsked({ options, id }: Moment, path: Path): Finding[] {
  if (options.some((option) => !option.needs_boss)) return [];
  return [{ code: 'F06', says: 'asked', args: { moment: id }, path: [...path, 'options'] }];
}

function reversedWeeks({ when }: Moment, path: Path): Finding[] {
  if (!when || when.weeks[0] <= when.weeks[1]) return [];
  const [first, last] = when.weeks;
  return [{ code: 'F03', says: 'reversed', args: { first, last }, path: [...path, 'when', 'weeks'] }];
}

/** Turns, 0-based, in which each moment may come: those of its own window, and those after a moment that leads to it. */
export type TurnsOfMoments = ReadonlyMap<string, ReadonlySet<number>>;

export function turnsOfMoments(scenario: Scenario): TurnsOfMoments {
  const turns = new Map<string, Set<number>>(
    scenario.moments.map(({ id, when }) => [id, ownTurns(when?.weeks, scenario)]),
  );
  const next = new Map(scenario.moments.map((moment) => [moment.id, leadsTo(moment)]));
  const toFollow = [...turns.keys()];
  const last = turnsOf(scenario) - 1;
  for (let id = toFollow.pop(); id !== undefined; id = toFollow.pop()) {
    const from = turns.get(id);
    toFollow.push(...(next.get(id) ?? []).filter((then) => follow(from, turns.get(then), last)));
  }
  return turns;
}

/** Moments that an answer to this one, or to a step of it, sets off. */
export const leadsTo = (moment: Moment): string[] => optionsIn(moment).flatMap(({ then }) => then ?? []);

function ownTurns(window: readonly number[] | undefined, scenario: Scenario): Set<number> {
  const [first = 1, last = 0] = window ?? [];
  const weeks = Array.from({ length: scenario.weeks }, (_, index) => index + 1);
  return new Set(weeks.filter((week) => week >= first && week <= last).map((week) => turnOf({ scenario, week })));
}

/** A follow-up comes the turn after. True when that opened a turn that was not known before. */
function follow(from: Set<number> | undefined, to: Set<number> | undefined, last: number): boolean {
  const before = to?.size ?? 0;
  for (const turn of from ?? []) if (turn < last) to?.add(turn + 1);
  return (to?.size ?? 0) > before;
}

function neverComes({ thing, path }: Placed<Moment>, scenario: Scenario, turns: TurnsOfMoments): Finding[] {
  const possible = [...(turns.get(thing.id) ?? [])];
  if (thing.when && thing.when.weeks[0] > thing.when.weeks[1]) return [];
  if (possible.length === 0) return [neverFinding(thing, path, scenario)];
  if (!thing.if || truthOf(thing.if, scenario) === 'never') return [];
  const inTime: Condition = { any: possible.map((turn) => ({ week: weeksOfTurn(scenario, turn) })) };
  const isNever = (...conditions: Condition[]): boolean => truthOf({ all: conditions }, scenario) === 'never';
  if (!isNever(inTime, ...notYet(thing), thing.if)) return [];
  const says = isNever(inTime, thing.if) ? 'untimely' : 'after_itself';
  return [{ code: 'F02', says, args: { moment: thing.id }, path: [...path, 'if'] }];
}

/** What holds before a moment comes: it has not been seen, and nothing was chosen in it. */
function notYet(moment: Moment): Condition[] {
  const chosen = optionsIn(moment).map((option): Condition => ({ not: { chose: `${moment.id}.${option.id}` } }));
  return [{ not: { seen: moment.id } }, ...chosen];
}

/** Those bound to one single turn with as many before them in the file, bound to it as well and to nothing else. */
function crowdedOutMoments(scenario: Scenario): ReadonlySet<Moment> {
  const { moments } = scenario;
  const followUps = new Set(moments.flatMap(leadsTo));
  const sure = new Map<number, number>();
  const crowdedOut = new Set<Moment>();
  for (const moment of moments) {
    const [turn, other] = ownTurns(moment.when?.weeks, scenario);
    if (turn === undefined || other !== undefined || followUps.has(moment.id)) continue;
    const before = sure.get(turn) ?? 0;
    if (before >= LIMITS.momentsATurn) crowdedOut.add(moment);
    if (moment.if === undefined) sure.set(turn, before + 1);
  }
  return crowdedOut;
}

function crowdedFinding({ id, when }: Moment, path: Path): Finding {
  const args = { moment: id, most: LIMITS.momentsATurn, week: when?.weeks[0] ?? 0 };
  return { code: 'F02', says: 'crowded', args, path: [...path, 'when', 'weeks'] };
}

function neverFinding({ id, when }: Moment, path: Path, scenario: Scenario): Finding {
  const code = 'F02';
  if (when)
    return { code, says: 'after_end', args: { moment: id, last: scenario.weeks }, path: [...path, 'when', 'weeks'] };
  const leading = scenario.moments.some((moment) => leadsTo(moment).includes(id));
  return { code, says: leading ? 'led_from_nowhere' : 'alone', args: { moment: id }, path: [...path, 'id'] };
}

/** Two turns in a row in which nothing can come; the first one is for learning the screen. */
function quietTurns(scenario: Scenario, turns: TurnsOfMoments): Finding[] {
  const busy = new Set([...turns.values()].flatMap((set) => [...set]));
  const findings: Finding[] = [];
  for (let turn = 1; turn < turnsOf(scenario); turn += 1) {
    const first = turn;
    while (turn < turnsOf(scenario) && !busy.has(turn)) turn += 1;
    if (turn - first >= 2)
      findings.push(quietFinding(weeksOfTurn(scenario, first).from, weeksOfTurn(scenario, turn - 1).to));
  }
  return findings;
}

const quietFinding = (first: number, last: number): Finding => ({
  code: 'F04',
  says: 'quiet',
  args: { first, last },
  path: ['moments'],
});
