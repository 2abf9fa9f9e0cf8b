// Plays many runs, each for what was met least so far, and counts what came in how many of them, with a run for each that shows it.
import { clearCohort, createCohort } from '../engine/cohort.ts';
import { compile } from '../engine/compile.ts';
import { enter } from '../engine/places.ts';
import type { Decision } from '../run/decision.ts';
import { runText } from '../run/run-text.ts';
import type { Scenario } from '../scenario/schema.ts';
import { Ways, type Goal } from './explore/goals.ts';
import { Manner } from './explore/manner.ts';
import { Outing } from './explore/outing.ts';
import { playAgain } from './explore/play-again.ts';
import { Roll } from './explore/roll.ts';
import { Tally } from './explore/tally.ts';
import type { Thing } from './explore/things.ts';
import { Used } from './explore/used.ts';
import { Watch } from './explore/watch.ts';
import * as lab from './simulate.ts';
import { finish, type Steps } from './steps.ts';

export interface ExploreJob {
  readonly scenario: Scenario;
  readonly runs: number;
  readonly seed: number;
}
/** A run in which something comes, by its text, and the week in which it does. */
export interface Witness {
  readonly text: string;
  readonly week: number;
}
export interface Met extends Pick<Thing, 'kind' | 'id'> {
  /** In how many runs it came. */
  readonly runs: number;
  readonly witness: Witness | null;
}
export interface Coverage {
  readonly scenario: string;
  readonly runs: number;
  readonly seed: number;
  readonly things: readonly Met[];
  /** Moments at which nothing could be chosen, so that the run stood still. */
  readonly deadEnds: readonly (Witness & { readonly moment: string; readonly runs: number })[];
  /** Runs that our own rules could not play: a fault of the program. */
  readonly crashes: readonly (Witness & { readonly message: string })[];
}

export const explore = (scenario: Scenario, order: Omit<ExploreJob, 'scenario'>): Coverage =>
  finish(exploreSteps({ scenario, ...order }));

/** The same in steps of a few milliseconds. */
export function* exploreSteps({ scenario, runs, seed }: ExploreJob): Steps<Coverage> {
  const exploration = new Exploration(scenario, seed);
  while (exploration.played < runs) {
    yield* exploration.play(Math.min(SIDE_BY_SIDE, runs - exploration.played), () => null, runs);
  }
  return exploration.coverage();
}

/** Runs that go side by side. */
const SIDE_BY_SIDE = 40;
/** Of so many runs one is played for something that has not come yet. */
const FOR_A_GOAL = 2;
/** Crashes told at most. */
const MOST_CRASHES = 5;

/** What has been found so far; more can be played at any time. */
export class Exploration {
  readonly tally: Tally;
  played = 0;
  readonly scenario: Scenario;
  private readonly seed: number;
  private readonly ways: Ways;
  private readonly used: Used;
  private readonly watch: Watch;
  private readonly field: lab.Field;
  private readonly start: ReturnType<typeof createCohort>;
  /** What was decided in runs that show something first. */
  private readonly kept = new Map<number, readonly Decision[]>();
  private readonly deadEnds = new Map<
    string,
    { run: number; week: number; runs: number; decisions: readonly Decision[] }
  >();
  private readonly crashes: (Witness & { readonly message: string })[] = [];

  constructor(scenario: Scenario, seed: number) {
    this.scenario = scenario;
    this.seed = seed;
    this.tally = new Tally(scenario);
    this.ways = new Ways(scenario);
    this.used = new Used(scenario);
    this.watch = new Watch(scenario, this.tally);
    this.field = lab.createField(scenario.managers.length, SIDE_BY_SIDE);
    this.start = createCohort(scenario.managers.length);
  }

  /** `count` runs side by side, at most forty; `goalFor` may say what a run is for. Yields the share of `of` runs. */
  *play(
    count: number,
    goalFor: (run: number) => Goal | null,
    of: number,
  ): Generator<{ share: number; early: null }, void> {
    const { scenario, field } = this;
    const weeks = scenario.weeks + scenario.away_weeks;
    const from = this.played;
    this.played += count;
    lab.clearField(field);
    const outings = Array.from({ length: count }, (_, n) => this.setOut(from + n, goalFor));
    try {
      for (const week of this.weeks(outings))
        yield { share: Math.min(1, (from + (count * week) / weeks) / of), early: null };
    } catch (error) {
      this.crashed(outings, error);
    }
    this.tally.over();
    this.keep(outings);
  }

  private setOut(run: number, goalFor: (run: number) => Goal | null): Outing {
    const { scenario, seed, used, watch, field, start } = this;
    const own = (seed + run) >>> 0;
    const roll = new Roll(own);
    clearCohort(start);
    const place = enter(start, compile(scenario, own));
    const course = lab.startCourse(field, scenario, place.seed, place, NOBODY);
    const manner = new Manner(scenario, roll, used, goalFor(run) ?? this.someGoal(run, roll));
    return new Outing(run, course, manner, { used, watch });
  }

  private someGoal(run: number, roll: Roll): Goal | null {
    if (run < SIDE_BY_SIDE || run % FOR_A_GOAL > 0) return null;
    const unmet = this.tally.unmet();
    return unmet.length === 0 ? null : this.ways.goalOf(roll.of(unmet), roll);
  }

  /** Yields weeks that are over. */
  private *weeks(outings: readonly Outing[]): Generator<number, void> {
    const { field, scenario } = this;
    const plans = new Map(outings.map((outing) => [outing.course, outing]));
    for (let week = 1; week <= scenario.weeks; week = field.courses[0]!.week) {
      for (const outing of outings) outing.turn();
      lab.endTurnBy(
        field,
        (course) => plans.get(course)!.plan(),
        () => outings.forEach((outing) => outing.weekOver()),
      );
      yield field.courses[0]!.week - 1;
    }
    for (let at = 1; at <= scenario.away_weeks; at++) {
      lab.leaveWeek(field);
      for (const outing of outings) outing.leaveWeek(at);
    }
    for (const outing of outings) outing.end();
    yield scenario.weeks + scenario.away_weeks;
  }

  private keep(outings: readonly Outing[]): void {
    const first = new Set(this.tally.first.flatMap((meeting) => meeting?.run ?? []));
    for (const { run, decisions, deadEnd } of outings) {
      if (first.has(run)) this.kept.set(run, decisions);
      if (deadEnd === null) continue;
      const known = this.deadEnds.get(deadEnd.moment);
      if (known === undefined) this.deadEnds.set(deadEnd.moment, { run, week: deadEnd.week, runs: 1, decisions });
      else known.runs += 1;
    }
  }

  /** Whose run it was is found by playing each of them again. */
  private crashed(outings: readonly Outing[], error: unknown): void {
    const again = outings.map(({ seed, decisions }) => playAgain(this.scenario, seed, decisions));
    const found = again.flatMap((one) => (one.kind === 'crashed' ? [one] : []));
    const said = error instanceof Error ? error.message : String(error);
    const last = again.flatMap((one) => (one.kind === 'played' ? [{ run: one.run, message: said }] : []));
    for (const { run, message } of found.length > 0 ? found : last.slice(0, 1))
      this.tellCrash(runText(run), run.week, message);
  }

  private tellCrash(text: string, week: number, message: string): void {
    if (this.crashes.length < MOST_CRASHES) this.crashes.push({ text, week, message });
  }

  /** All that has been found: each witness has been played again by the rules of play. */
  coverage(): Coverage {
    const texts = new Map<number, string | null>();
    const textOf = (run: number, decisions: readonly Decision[] | undefined): string | null => {
      const known = texts.get(run);
      if (known !== undefined) return known;
      const again = playAgain(this.scenario, (this.seed + run) >>> 0, decisions ?? []);
      if (again.kind === 'crashed') this.tellCrash(runText(again.run), again.run.week, again.message);
      const text = again.kind === 'played' ? runText(again.run) : null;
      texts.set(run, text);
      return text;
    };
    const { tally, played: runs, seed, scenario } = this;
    const things = tally.things.map(({ kind, id }, at): Met => {
      const first = tally.first[at] ?? null;
      const text = first && textOf(first.run, this.kept.get(first.run));
      return {
        kind,
        id,
        runs: tally.runs[at] ?? 0,
        witness: first && text !== null ? { text, week: first.week } : null,
      };
    });
    const deadEnds = [...this.deadEnds].map(([moment, { run, week, runs: times, decisions }]) => {
      return { moment, week, runs: times, text: textOf(run, decisions) ?? '' };
    });
    return { scenario: scenario.id, runs, seed, things, deadEnds, crashes: this.crashes };
  }
}

/** Whoever decides here does it without being asked. */
const NOBODY: lab.Policy = {
  option: (_run, _moment, options) => options[0]!,
  plan: () => [],
};
