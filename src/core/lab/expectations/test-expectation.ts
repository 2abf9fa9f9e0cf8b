// Plays what a scenario's author expects of it: does it hold, doesn't it, or can so many runs not say?
import type { Expectation, Scenario } from '../../scenario/schema.ts';
import type { ExpectedPlace } from '../../scenario/schema/expectation.ts';
import { isBotName } from '../bots.ts';
import { mean } from '../statistics.ts';
import type { Progress, Steps } from '../steps.ts';
import { figureAt } from './figures.ts';
import { type Interval, meanInterval, shareInterval } from './intervals.ts';
import { playSide, type Side, type SidePlayed } from './play-side.ts';

/** `unclear`: what is asked for lies within the interval. `untested`: what it hangs on never came about. */
export type Verdict = 'holds' | 'fails' | 'unclear' | 'untested';

/** One thing that was looked at. */
export interface Looked {
  /** Null for something that comes or doesn't. */
  readonly place: ExpectedPlace | null;
  /** Of a comparison the difference, first side less the other; else the level itself, or a share of runs. */
  readonly value: number;
  readonly interval: Interval;
  /** Both sides, where there are two. */
  readonly sides: readonly [number, number] | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly verdict: Verdict;
}
export interface Tested {
  readonly expectation: Expectation;
  readonly verdict: Verdict;
  readonly runs: number;
  /** Runs in which all forced choices could be made, on both sides. */
  readonly used: number;
  readonly looked: readonly Looked[];
}

const USUAL_RUNS = 40;
/** Fewer say nothing. */
export const FEWEST_RUNS = 10;

/** Plain data: it can be sent to a thread. */
export interface ExpectationsJob {
  readonly scenario: Scenario;
}

/** All that a scenario expects of itself. */
export function* allExpectations({ scenario }: ExpectationsJob): Steps<readonly Tested[]> {
  const { expect = [] } = scenario;
  const tested: Tested[] = [];
  for (const one of expect) tested.push(yield* within(expectationSteps(scenario, one), tested.length, expect.length));
  return tested;
}

export function* expectationSteps(scenario: Scenario, one: Expectation, given?: number): Steps<Tested> {
  const runs = given ?? one.runs ?? USUAL_RUNS;
  const sides = sidesOf(one);
  const played: SidePlayed[][] = [];
  for (const side of sides)
    played.push(yield* within(playSide(scenario, one, side, runs), played.length, sides.length));
  const both = (n: number): boolean => played.every((side) => side[n]?.made);
  const used = played.map((side) => side.filter((_, n) => both(n)));
  const count = used[0]?.length ?? 0;
  if (count < FEWEST_RUNS) return { expectation: one, verdict: 'untested', runs, used: count, looked: [] };
  const looked = one.comes === undefined ? levelsOf(scenario, one, used) : [shareOf(one, used[0] ?? [])];
  return { expectation: one, verdict: worst(looked), runs, used: count, looked };
}

function* within<Result>(steps: Steps<Result>, at: number, of: number): Steps<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    const told: Progress = { share: (at + step.value.share) / of, early: null };
    yield told;
  }
}

/** Whoever is compared with plays freely if it is a bot; a choice is made by the same bot instead of the first one. */
function sidesOf({ policy, choose = [], versus }: Expectation): Side[] {
  const own = { bot: policy, choose };
  if (versus === undefined) return [own];
  if (typeof versus === 'string' && isBotName(versus)) return [own, { bot: versus, choose: [] }];
  return [own, { bot: policy, choose: typeof versus === 'string' ? [versus] : versus }];
}

const worst = (looked: readonly Looked[]): Verdict => {
  const all = looked.map(({ verdict }) => verdict);
  return all.includes('fails') ? 'fails' : all.includes('unclear') ? 'unclear' : 'holds';
};

interface Wanted {
  readonly place: ExpectedPlace;
  readonly least: number | null;
  readonly most: number | null;
}

/** Of a difference more than nothing is wanted, or as much as the author says. */
function wantedOf(one: Expectation): Wanted[] {
  const by = one.by ?? 0;
  const until = Array.from({ length: one.better_until_week ?? 0 }, (_, week) => week + 1);
  const better = [...until, ...(one.better_at === undefined ? [] : [one.better_at])];
  const worse = one.worse_at === undefined ? [] : [one.worse_at];
  const alone = one.at === undefined ? [] : [one.at];
  return [
    ...better.map((place) => ({ place, least: by, most: null })),
    ...worse.map((place) => ({ place, least: null, most: -by })),
    ...alone.map((place) => ({ place, least: one.at_least ?? null, most: one.at_most ?? null })),
  ];
}

function levelsOf(scenario: Scenario, one: Expectation, [own = [], other]: readonly SidePlayed[][]): Looked[] {
  return wantedOf(one).map(({ place, least, most }) => {
    const at = ({ weeks }: SidePlayed): number => figureAt(weeks, place, one, scenario);
    const figures = own.map(at);
    const theirs = other?.map(at);
    const values = figures.map((value, n) => value - (theirs?.[n] ?? 0));
    const interval = meanInterval(values);
    const sides = theirs === undefined ? null : ([mean(figures), mean(theirs)] as const);
    const verdict = judged(interval, least, most, theirs !== undefined && one.by === undefined);
    return { place, value: mean(values), interval, sides, least, most, verdict };
  });
}

/** `strict`: the bound itself is not enough, as nothing is no difference. */
function judged([low, high]: Interval, least: number | null, most: number | null, strict: boolean): Verdict {
  const over = (value: number, bound: number): boolean => (strict ? value > bound : value >= bound);
  const isIn = (least === null || over(low, least)) && (most === null || over(-high, -most));
  if (isIn) return 'holds';
  const isOut = (least !== null && !over(high, least)) || (most !== null && !over(-low, -most));
  return isOut ? 'fails' : 'unclear';
}

/** "In every run" and "in none" are read off the runs there are: an interval never says so. */
function shareOf({ comes }: Expectation, played: readonly SidePlayed[]): Looked {
  const [count, of] = [played.filter(({ came }) => came).length, played.length];
  const interval = shareInterval(count, of);
  const { in_at_least: least = null, in_at_most: most = null } = comes ?? {};
  const always = least === 1 ? (count === of ? 'holds' : 'fails') : null;
  const never = most === 0 ? (count === 0 ? 'holds' : 'fails') : null;
  const rest = judged(interval, least === 1 ? null : least, most === 0 ? null : most, false);
  const verdict = [always, never, rest].includes('fails') ? 'fails' : rest;
  return { place: null, value: count / of, interval, sides: null, least, most, verdict };
}
