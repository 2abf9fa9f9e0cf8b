// Of all that a scenario has: what comes in every run, what may, what never does, and what nobody has come across yet.
import type { Finding } from '../../scenario/finding.ts';
import { checkAwayFlow } from '../../scenario/away-flow.ts';
import { checkConditions } from '../../scenario/conditions.ts';
import { checkFlow } from '../../scenario/flow.ts';
import { checkPassages } from '../../scenario/check-passages.ts';
import { checkReach } from '../../scenario/check-reach.ts';
import type { Path } from '../../scenario/json-tree.ts';
import type { Says } from '../../scenario/says.ts';
import type { Condition, Scenario } from '../../scenario/schema.ts';
import { Exploration, type Coverage, type Met, type Witness } from '../explore.ts';
import { type Goal, Ways } from '../explore/goals.ts';
import { Roll } from '../explore/roll.ts';
import { nameOf, thingsOf, type Thing, type ThingKind } from '../explore/things.ts';
import { finish, type Steps } from '../steps.ts';
import { Cast } from './cast.ts';
import { search, type Outcome, type Stage } from './search.ts';
import { sliceOf } from './slice.ts';
import { soughtFor } from './targets.ts';

export interface ReachJob {
  readonly scenario: Scenario;
  readonly runs: number;
  readonly seed: number;
}
interface Common {
  readonly kind: ThingKind;
  readonly id: string;
  /** Runs played, and in how many of them it came. */
  readonly tried: number;
  readonly came: number;
}
/** What would have to be so, on the Monday of a week or, with null, once all weeks are over. */
export interface Needed {
  readonly condition: Condition;
  readonly week: number | null;
}
export type Verdict = Common &
  (
    | { readonly verdict: 'sure'; readonly witness: Witness }
    /** `unless`: those without whose leaving it comes in every run, if that is proved; empty otherwise. */
    | { readonly verdict: 'possible'; readonly witness: Witness; readonly unless: readonly string[] }
    /** `why`: in the words of the check where it has some; null where all ways through the story were followed in vain. */
    | { readonly verdict: 'never'; readonly why: Says | null }
    /** `needs`: what one way to it would take besides choices; `gaveUp`: there was too much to follow. */
    | {
        readonly verdict: 'unseen';
        readonly needs: readonly Needed[];
        readonly choices: readonly string[];
        readonly gaveUp: boolean;
      }
  );
export interface Reached {
  readonly scenario: string;
  readonly verdicts: readonly Verdict[];
  readonly coverage: Coverage;
}

/** Runs played for one thing that has not come though there is a way to it, at most. */
const FOR_EACH = 120;
const AT_ONCE = 40;
/** In how many runs a thing has to come for it to be worth asking whether only somebody’s leaving keeps it away. */
const MOSTLY = 0.9;
/** Of the time, what playing takes. */
const PLAYING = 0.6;

export const reached = (scenario: Scenario, order: Omit<ReachJob, 'scenario'>): Reached =>
  finish(reachSteps({ scenario, ...order }));

/** The same in steps of a few milliseconds. */
export function* reachSteps({ scenario, runs, seed }: ReachJob): Steps<Reached> {
  const exploration = new Exploration(scenario, seed);
  while (exploration.played < runs) {
    const count = Math.min(AT_ONCE, runs - exploration.played);
    for (const { share } of exploration.play(count, () => null, runs)) yield { share: PLAYING * share, early: null };
  }
  const unmet = exploration.tally.unmet();
  const ways = new Map<string, Outcome | null>();
  for (const [at, thing] of unmet.entries()) {
    const way = wayTo(scenario, thing);
    ways.set(nameOf(thing), way);
    if (way?.kind === 'way' && isAtHand(exploration, thing)) playFor(exploration, thing, way.stage);
    yield { share: PLAYING + (0.2 * at) / unmet.length, early: null };
  }
  const coverage = exploration.coverage();
  const verdicts: Verdict[] = [];
  for (const [at, thing] of thingsOf(scenario).entries()) {
    verdicts.push(verdictOn(scenario, thing, coverage, ways.get(nameOf(thing)) ?? null));
    yield { share: 0.8 + (0.2 * at) / coverage.things.length, early: null };
  }
  return { scenario: scenario.id, verdicts, coverage };
}

/** Null where it cannot be followed. */
export function wayTo(scenario: Scenario, thing: Thing): Outcome | null {
  const cast = new Cast(scenario, false);
  const sought = soughtFor(scenario, thing, cast);
  if (sought === null) return null;
  return search({ slice: sliceOf(scenario, sought.roots), target: sought.target, cast, mode: 'meet' });
}

/** What is inside of a moment that never came, after it was played for, is not played for in its turn. */
const isAtHand = ({ tally, scenario }: Exploration, { path, kind }: Thing): boolean =>
  kind === 'moment' || path[0] !== 'moments' || tally.isMet(`moment ${scenario.moments[Number(path[1])]?.id ?? ''}`);

/** Plays runs along a way that was found until the thing comes. */
function playFor(exploration: Exploration, thing: Thing, { chosen }: Stage): void {
  const ways = new Ways(exploration.scenario);
  const made = chosen.map(({ moment, option }) => `${moment}.${option}`);
  const goalFor = (run: number): Goal => {
    const goal = ways.goalOf(thing, new Roll(run));
    for (const choice of made) goal.choose.add(choice);
    for (const choice of made) goal.leave.delete(choice);
    return goal;
  };
  for (let played = 0; played < FOR_EACH && !exploration.tally.isMet(nameOf(thing)); played += AT_ONCE)
    for (const _ of exploration.play(AT_ONCE, goalFor, 1)) continue;
}

function verdictOn(scenario: Scenario, thing: Thing, coverage: Coverage, way: Outcome | null): Verdict {
  const { kind, id } = thing;
  const met = coverage.things.find((one) => one.kind === kind && one.id === id);
  const common = { kind, id, tried: coverage.runs, came: met?.runs ?? 0 };
  if (met?.witness) return { ...common, ...metVerdict(scenario, thing, coverage, { ...met, witness: met.witness }) };
  const why = whyNever(scenario, thing);
  if (way?.kind === 'none') return { ...common, verdict: 'never', why };
  // Where there was too much to follow, what the check has proved still holds.
  if (way?.kind !== 'way' && why !== null) return { ...common, verdict: 'never', why };
  const needs = way?.kind === 'way' ? neededOn(way.stage, scenario) : [];
  const choices = way?.kind === 'way' ? way.stage.chosen.map(({ moment, option }) => `${moment}.${option}`) : [];
  return { ...common, verdict: 'unseen', needs, choices, gaveUp: way?.kind !== 'way' };
}

const neededOn = ({ needs }: Stage, { weeks }: Scenario): readonly Needed[] =>
  needs.map(({ rest, week }) => ({ condition: rest, week: week > weeks ? null : week }));

type MetVerdict =
  | { readonly verdict: 'sure'; readonly witness: Witness }
  | { readonly verdict: 'possible'; readonly witness: Witness; readonly unless: readonly string[] };

function metVerdict(
  scenario: Scenario,
  thing: Thing,
  { runs }: Coverage,
  { runs: came, witness }: Met & { readonly witness: Witness },
): MetVerdict {
  // What was missed in a run is not in every run: that need not be looked into.
  if (came === runs && isSure(scenario, thing, new Cast(scenario, false))) return { verdict: 'sure', witness };
  if (came < MOSTLY * runs) return { verdict: 'possible', witness, unless: [] };
  const cast = new Cast(scenario, true);
  const unless = isSure(scenario, thing, cast) ? [...cast.trusted] : [];
  return { verdict: 'possible', witness, unless };
}

/** Whether every way through the story comes by it. */
export function isSure(scenario: Scenario, thing: Thing, cast: Cast): boolean {
  const sought = soughtFor(scenario, thing, cast);
  if (sought === null) return false;
  return search({ slice: sliceOf(scenario, sought.roots), target: sought.target, cast, mode: 'miss' }).kind === 'none';
}

const findings = new WeakMap<Scenario, readonly Finding[]>();

/** What check says that never comes. */
function found(scenario: Scenario): readonly Finding[] {
  let known = findings.get(scenario);
  if (known === undefined) {
    known = [checkFlow, checkReach, checkAwayFlow, checkConditions, checkPassages].flatMap((check) => check(scenario));
    findings.set(
      scenario,
      known.filter(({ code }) => NEVER.has(code)),
    );
  }
  return findings.get(scenario) ?? [];
}
const NEVER: ReadonlySet<string> = new Set(['F02', 'F03', 'F07', 'X01', 'T18']);

/** Told at the thing itself, or at what has to come before it. */
export function whyNever(scenario: Scenario, { path, kind }: Thing): Says | null {
  const own = found(scenario).find((finding) => isAt(finding.path, path, kind));
  if (own !== undefined) return own;
  const moment = path[0] === 'moments' && path.length > 2 ? path.slice(0, 2) : null;
  return moment && (found(scenario).find((finding) => isAt(finding.path, moment, 'moment')) ?? null);
}

/** A moment is not what is wrong with one of its options. */
function isAt(at: Path, path: Path, kind: ThingKind): boolean {
  if (!path.every((step, n) => at[n] === step)) return false;
  const inside = at[path.length];
  return kind === 'moment'
    ? ['if', 'when', 'id', undefined].includes(inside as string)
    : inside !== 'later' && inside !== 'promise';
}
