// F: does the story flow? Moments that cannot come, cannot be answered, paid or allowed, and turns in which nothing happens.
import { crowdedOutMoments, pushedOutMoments } from './crowded.ts';
import { truthIn } from './fact-truth.ts';
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { knownThen } from './known-then.ts';
import { optionsIn } from './options-in.ts';
import { reachOf } from './reach.ts';
import type { Condition, Moment, Scenario } from './schema.ts';
import { isNever } from './truth.ts';
import { turnsOf, weeksOfTurn } from './turn.ts';
import { leadsTo, turnsOfMoments, type TurnsOfMoments } from './turns-of-moments.ts';
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
    ...pushedOutMoments(scenario).map(({ moment, by }) => pushedFinding(moment, by, scenario)),
  ];
}

function dryMoment(moment: Moment, path: Path, scenario: Scenario): Finding[] {
  const { options, id } = moment;
  const conditions = options.flatMap((option) => option.if ?? []);
  if (conditions.length < options.length) return [];
  const known = knownThen(moment, conditions, scenario);
  if (truthIn(scenario, { any: conditions }, 'monday', known) === 'always') return [];
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

/** What keeps a moment from coming by weeks and its own condition alone; `check-reach.ts` looks at what others have to do first. */
export function neverComes({ thing, path }: Placed<Moment>, scenario: Scenario, turns: TurnsOfMoments): Finding[] {
  const possible = [...(turns.get(thing.id) ?? [])];
  if (thing.when && thing.when.weeks[0] > thing.when.weeks[1]) return [];
  if (possible.length === 0) return [neverFinding(thing, path, scenario)];
  if (!thing.if || isNever([thing.if], scenario)) return [];
  const inTime: Condition = { any: possible.map((turn) => ({ week: weeksOfTurn(scenario, turn) })) };
  if (!isNever([inTime, ...notYet(thing), thing.if], scenario)) return [];
  const says = isNever([inTime, thing.if], scenario) ? 'untimely' : 'after_itself';
  return [{ code: 'F02', says, args: { moment: thing.id }, path: [...path, 'if'] }];
}

/** What holds before a moment comes: it has not been seen, and nothing was chosen in it. */
function notYet(moment: Moment): Condition[] {
  const { id } = moment;
  const chosen = optionsIn(moment).map((option): Condition => ({ not: { chose: `${id}.${option.id}` } }));
  return [{ not: { seen: id } }, ...chosen];
}

function crowdedFinding({ id, when }: Moment, path: Path): Finding {
  const args = { moment: id, most: LIMITS.momentsATurn, week: when?.weeks[0] ?? 0 };
  return { code: 'F02', says: 'crowded', args, path: [...path, 'when', 'weeks'] };
}

const pushedFinding = (moment: Moment, by: readonly string[], scenario: Scenario): Finding => ({
  code: 'F22',
  says: 'pushed',
  args: { moment: moment.id, by },
  path: ['moments', scenario.moments.indexOf(moment), 'when', 'weeks'],
});

function neverFinding({ id, when }: Moment, path: Path, scenario: Scenario): Finding {
  const code = 'F02';
  if (when)
    return { code, says: 'after_end', args: { moment: id, last: scenario.weeks }, path: [...path, 'when', 'weeks'] };
  const leading = scenario.moments.filter((moment) => leadsTo(moment).includes(id));
  const { moments } = reachOf(scenario);
  const isLate = leading.some((moment) => moments.has(moment.id));
  const says = leading.length === 0 ? 'alone' : isLate ? 'after_last' : 'led_from_nowhere';
  return { code, says, args: { moment: id }, path: [...path, 'id'] };
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
