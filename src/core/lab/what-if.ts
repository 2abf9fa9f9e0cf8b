// What a move or a practice does to a manager over some weeks: the same luck twice, once with it and once without anything.
import { compile } from '../engine/compile.ts';
import { causeId } from '../engine/cause-id.ts';
import { createCohort, type Place } from '../engine/cohort.ts';
import { toPoints } from '../engine/fixed.ts';
import type { Deed } from '../engine/inputs.ts';
import { enter } from '../engine/places.ts';
import { PRACTICES } from '../engine/practices.table.ts';
import { levelOf, systemsOf } from '../engine/reading.ts';
import { creditOf } from '../engine/standing.ts';
import type { Organisation } from '../engine/state.ts';
import { advance } from '../engine/step.ts';
import { levelPoints } from '../run/level-points.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import { MANAGER_LEVELS, MOVE_IDS, PRACTICE_IDS, type MoveId, type PracticeId } from '../scenario/vocabulary.ts';
import { withLevel } from './set-levels.ts';
import { mean, variance } from './statistics.ts';

/** Managers to try something on, by what authors say of them. */
export const MANAGER_KINDS = {
  new: { skill: 'new', craft: 'weak', independence: 'low' },
  growing: { skill: 'growing', craft: 'fair', independence: 'medium' },
  capable: { skill: 'skilled', craft: 'strong', independence: 'high' },
} as const;
export type ManagerKind = keyof typeof MANAGER_KINDS;

/** The manager's levels, your standing with your boss, how fair the organisation is, and what others make of you who hear of it. */
const READ_LEVELS = [...MANAGER_LEVELS, 'credit', 'systems', 'others'] as const;
type ReadLevel = (typeof READ_LEVELS)[number];

export interface WhatIfJob {
  readonly scenario: Scenario;
  /** Whom it is done to, by id. */
  readonly manager: string;
  /** A move is made once, in the first week; a practice every week. */
  readonly deed: MoveId | PracticeId;
  readonly weeks: number;
  readonly pairs: number;
}

/** Of one level, week by week, the first one first. Points, 50 is usual. */
export interface Difference {
  readonly level: ReadLevel;
  /** Without anything done. */
  readonly without: readonly number[];
  /** What it adds, on average over all pairs, and where that average lies in 95 of 100 such trials. */
  readonly adds: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export const isMove = (word: string): word is MoveId => (MOVE_IDS as readonly string[]).includes(word);
export const isPractice = (word: string): word is PracticeId => (PRACTICE_IDS as readonly string[]).includes(word);

let kinds: Scenario | undefined;

/** A small organisation with a manager of each kind, by the kind's name. */
export function kindsScenario(): Scenario {
  if (kinds !== undefined) return kinds;
  const managers = Object.entries(MANAGER_KINDS).map(([id, said]) => ({
    ...said,
    id,
    name: `The ${id} one`,
    role: id,
    candour: 'fair',
    team: { name: `Team ${id}`, people: 8, workload: 'usual' },
  }));
  const answer = { move: 'wait_and_see', attention: 0, reply: 'Yes.' } as const;
  const options = ['one', 'two', 'three'].map((id) => ({ id: `do_${id}`, text: `Do ${id}.`, ...answer }));
  const moment = { id: 'nothing', about: 'new', when: { weeks: [1, 1] }, stakes: 'low', reversible: true };
  const text = JSON.stringify({
    format: 2,
    id: 'what_if',
    title: 'What if',
    summary: 'What if.',
    language: 'en',
    teaches: ['D1'],
    minutes: 5,
    weeks: 8,
    away_weeks: 1,
    attention: 10,
    you: { role: 'Head', brief: 'You lead three managers.' },
    boss: { id: 'chief', name: 'The chief', patience: 'usual', wants: 'Results.' },
    managers,
    moments: [{ ...moment, title: 'Nothing', text: 'Nothing happens.', options }],
  });
  const { scenario, problems } = parseScenario(text, { file: 'what-if.json' });
  if (scenario === null) throw new Error(`expected a scenario, got ${problems.map(({ code }) => code).join()}`);
  return (kinds = scenario);
}

function deedOf({ deed }: WhatIfJob, manager: number): Deed {
  const cause = causeId.option({ moment: 'what_if', option: deed }, 1);
  if (isMove(deed)) return { kind: 'move', cause, manager, move: deed, stakes: 'visible', reversible: true };
  return { kind: 'practice', cause, manager: PRACTICES[deed].perManager ? manager : -1, practice: deed, times: 1 };
}

/** Same job, same numbers. */
export function whatIf(job: WhatIfJob): Difference[] {
  const at = job.scenario.managers.findIndex(({ id }) => id === job.manager);
  const doing = [deedOf(job, at)];
  return differences(
    job,
    (start) => start,
    (week) => (week === 0 || !isMove(job.deed) ? doing : []),
  );
}

/** What comes of it where one level is otherwise on the first day, by so many points. */
export function ifLevelWere(job: Trial, level: string, by: number): Difference[] {
  const start = (o: Organisation): Organisation => withLevel(o, { level, points: levelPoints(o, level) + by });
  return differences(job, start, () => []);
}

function differences(job: Trial, changed: (start: Organisation) => Organisation, deedsIn: DeedsIn): Difference[] {
  const without = withoutOf(job);
  const done = played(job, changed, deedsIn);
  return READ_LEVELS.map((level) => differenceIn(level, without, done));
}

const known = new WeakMap<Scenario, Map<string, Weeks>>();

/** The half of the pairs in which nothing is done is the same for everything that is tried. */
function withoutOf(job: Trial): Weeks {
  const key = `${job.manager} ${job.weeks} ${job.pairs}`;
  const all = known.get(job.scenario) ?? new Map<string, Weeks>();
  known.set(job.scenario, all);
  const weeks =
    all.get(key) ??
    played(
      job,
      (start) => start,
      () => [],
    );
  all.set(key, weeks);
  return weeks;
}

/** Week by week, how each run stands at its end. */
function played(job: Trial, changed: (start: Organisation) => Organisation, deedsIn: DeedsIn): Weeks {
  const { scenario, weeks, pairs } = job;
  const cohort = createCohort(scenario.managers.length, pairs);
  const places = Array.from({ length: pairs }, (_, n) => enter(cohort, changed(compile(scenario, n + 1))));
  return Array.from({ length: weeks }, (_, week) => {
    const now = deedsIn(week);
    advance(
      cohort,
      places.map(() => now),
      false,
    );
    return places.map((place) => levelsAt(place, job));
  });
}

type Levels = Readonly<Record<ReadLevel, number>>;
type Weeks = readonly (readonly Levels[])[];
type Trial = Omit<WhatIfJob, 'deed'>;
type DeedsIn = (week: number) => readonly Deed[];

function levelsAt(place: Place, { scenario, manager }: Trial): Levels {
  const own = MANAGER_LEVELS.map((level) => [level, toPoints(levelOf(place, manager, level) ?? 0)] as const);
  const others = scenario.managers.filter(({ id }) => id !== manager).map(({ id }) => levelOf(place, id, 'trust') ?? 0);
  return {
    ...(Object.fromEntries(own) as Record<(typeof MANAGER_LEVELS)[number], number>),
    credit: toPoints(creditOf(place)),
    systems: toPoints(systemsOf(place)),
    others: mean(others.map(toPoints)),
  };
}

/** Of an average to both sides, in standard errors: 95 %. */
const WIDE = 1.96;

function differenceIn(level: ReadLevel, without: Weeks, done: Weeks): Difference {
  const of = done.map((runs, week) => runs.map((run, n) => run[level] - (without[week]?.[n]?.[level] ?? 0)));
  const adds = of.map(mean);
  const half = of.map((all) => WIDE * Math.sqrt(variance(all) / all.length));
  return {
    level,
    without: without.map((runs) => mean(runs.map((run) => run[level]))),
    adds,
    low: adds.map((add, week) => add - (half[week] ?? 0)),
    high: adds.map((add, week) => add + (half[week] ?? 0)),
  };
}

/** The most that anybody would call no difference, points. */
const NOTHING = 0.5;

/** Those that anybody would notice, the largest first. */
export const noticed = (all: readonly Difference[]): Difference[] =>
  all
    .map((one) => ({ one, most: Math.max(...one.adds.map(Math.abs)) }))
    .filter(({ most }) => most >= NOTHING)
    .toSorted((a, b) => b.most - a.most)
    .map(({ one }) => one);
