// Our own side: the real engine, run layer and futures, on a cast of the bench's own.
import { BOT_NAMES, botCommand, playBot } from '../src/core/lab/bots.ts';
import { explore } from '../src/core/lab/explore.ts';
import { futures, type FuturesJob } from '../src/core/lab/futures.ts';
import { purePolicy } from '../src/core/lab/pure-policy.ts';
import * as lab from '../src/core/lab/simulate.ts';
import { clearCohort, createCohort } from '../src/core/engine/cohort.ts';
import { compile } from '../src/core/engine/compile.ts';
import { LEVEL_NAMES, YOU_NAMES } from '../src/core/engine/levels.ts';
import { copyPlace, placeOf } from '../src/core/engine/places.ts';
import type { Organisation } from '../src/core/engine/state.ts';
import { advance, step } from '../src/core/engine/step.ts';
import { decide, isRefusal, startRun } from '../src/core/run/run.ts';
import type { Scenario } from '../src/core/scenario/schema.ts';
import { CAST, manager, moment, option, scenario } from '../test/support/scenario.ts';
import type { Contestant } from './measure.ts';

const IDS = ['mira', 'omar', 'lena', 'tomas', 'anna', 'bela'];

/** `count` managers, twelve moments of four options over eight weeks, six weeks of leave. */
export function castOf(count: number): Scenario {
  const managers = [...CAST, ...IDS.slice(3).map((id) => manager(id))].slice(0, count);
  const moments = Array.from({ length: 12 }, (_, i) => {
    const one = moment(`moment_${i}`, IDS[i % count] ?? 'mira', 1 + Math.floor((i * 8) / 12));
    return { ...one, options: [...one.options, option('ask_back', 'ask_feedback', 1)] };
  });
  return scenario({ weeks: 8, away_weeks: 6, attention: 14, managers, moments });
}

/** Managers beyond the six a scenario may have: copies of the same five. */
function organisationOf(count: number): Organisation {
  const start = compile(castOf(5), 1);
  const managers = Array.from({ length: count }, (_, i) => start.managers[i % 5]).filter((m) => m !== undefined);
  return { ...start, managers };
}

/**
 * State variables that a week moves for each manager: 16 levels of the manager, 8 of experience, 7 of the team, one chance
 * to quit a person, and a share of the organisation's 4. The eight rows of conduct and the draws of luck are not counted, nor is
 * the scar, which only deeds move.
 */
export function updatesPerManagerWeek(): number {
  const { managers } = organisationOf(5);
  const people = managers.reduce((sum, m) => sum + m.team.people.length, 0) / managers.length;
  return LEVEL_NAMES.length - 1 + people + YOU_NAMES.length / managers.length;
}

/** How many organisations the debrief has side by side, near enough. */
const SIDE_BY_SIDE = 40;

interface Stepped {
  readonly managers?: number;
  /** Organisations stepped side by side. */
  readonly organisations?: number;
  readonly weeks?: number;
  /** In busy weeks each organisation has the deeds of another week of a coach's play, so that none can be done for all at once. */
  readonly busy?: boolean;
}

/** A unit is a manager-week; about `units` of them are stepped, each organisation under luck of its own. */
export function untraced(
  units: number,
  { managers = 5, organisations = SIDE_BY_SIDE, weeks = 52, busy = false }: Stepped = {},
): Contestant {
  const start = placeOf(organisationOf(managers));
  const cohort = createCohort(managers, organisations);
  const played = busy ? playBot(castOf(5), 1, 'coach').weeks.filter((w) => !w.away) : [];
  const deeds = played.map((_, w) =>
    Array.from({ length: organisations }, (_own, n) => played[(w + n) % played.length]?.inputs.deeds ?? []),
  );
  const rounds = Math.max(1, Math.round(units / (weeks * managers * organisations)));
  const run = (): number => {
    for (let r = 0; r < rounds; r++) {
      clearCohort(cohort);
      for (let n = 0; n < organisations; n++) copyPlace(start, cohort, n);
      for (let w = 0; w < weeks; w++) advance(cohort, deeds[w % deeds.length] ?? [], false);
    }
    return rounds * weeks * managers * organisations;
  };
  const side = organisations === 1 ? 'one organisation alone' : `${organisations} organisations side by side`;
  return { name: `Skip Level, untraced, ${managers} managers, ${side}${busy ? ', busy weeks' : ''}`, run };
}

export function traced(count: number, runs: number): Contestant {
  const start = organisationOf(count);
  const run = (): number => {
    for (let r = 0; r < runs; r++) {
      let state = start;
      for (let w = 0; w < 52; w++) ({ state } = step(state, { deeds: [], away: false }));
    }
    return runs * 52 * count;
  };
  return { name: `Skip Level, traced, ${count} managers`, run };
}

/** A unit is one option chosen in a run of play: a new run, the old one kept for undo. */
export function decisions(runs: number): Contestant {
  let at = startRun(castOf(6), 1);
  while (at.phase !== 'moment') {
    const next = decide(at, botCommand(at, 'coach'));
    if (isRefusal(next)) throw new Error(next.code);
    at = next;
  }
  const command = botCommand(at, 'coach');
  const run = (): number => {
    for (let r = 0; r < runs; r++) if (isRefusal(decide(at, command))) throw new Error('expected a run, got a refusal');
    return runs;
  };
  return { name: 'Skip Level, a choice in a run', run };
}

/** A unit is one option found and chosen in a simulated run, which is changed in place and keeps nothing for undo. */
export function simulatedDecisions(runs: number): Contestant {
  const policy = purePolicy('coach');
  const course = lab.startCourse(lab.createField(6, 1), castOf(6), 1, placeOf(compile(castOf(6), 1)), policy);
  lab.beginTurn(course);
  const { queue, chosen, followUps } = course;
  const run = (): number => {
    for (let r = 0; r < runs; r++) {
      const now = lab.atHand(course);
      if (now === null) throw new Error('expected a moment, got none');
      lab.take(course, now.moment, policy.option(course, now.moment, now.options));
      course.queue = queue;
      course.chosen = chosen;
      course.followUps = followUps;
    }
    return runs;
  };
  return { name: 'Skip Level, a choice in a simulated run', run };
}

/** Milliseconds by the clock of each week of play for six managers: all its decisions and the step. */
export function weeksOfPlay(runs: number): number[] {
  const times: number[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    let [run, spent] = [startRun(castOf(6), seed), 0];
    while (run.phase !== 'away') {
      const command = botCommand(run, 'coach');
      const before = performance.now();
      const next = decide(run, command);
      spent += performance.now() - before;
      if (isRefusal(next)) throw new Error(next.code);
      if (next.phase === 'week') {
        times.push(spent);
        spent = 0;
      }
      run = next;
    }
  }
  return times;
}

export function debriefJob(count = 200): FuturesJob {
  const run = playBot(castOf(5), 7, 'coach');
  return { scenario: run.scenario, seed: run.seed, decisions: run.decisions, futures: count };
}

/** A unit is a whole debrief. */
export function debrief(): Contestant {
  const job = debriefJob();
  return { name: 'debrief: 200 futures × 36 alternatives × 14 weeks × 5 managers', run: () => (futures(job), 1) };
}

/** A unit is all bots but `best` playing 200 seeds each, every week explained: what `balance` does before it looks ahead. */
export function bots(): Contestant {
  const played = castOf(5);
  const run = (): number => {
    for (let seed = 1; seed <= 200; seed++) for (const bot of BOT_NAMES) playBot(played, seed, bot);
    return 1;
  };
  return { name: `balance: ${BOT_NAMES.length} bots without \`best\` × 200 seeds × 14 weeks × 5 managers`, run };
}

/** A unit is a run explored: eight weeks and the leave, twelve moments, what comes in them noted, and each first one played again. */
export function explored(runs: number): Contestant {
  const played = castOf(5);
  return {
    name: 'Skip Level, a run explored: 8 weeks and a leave of 6, 12 moments, 5 managers',
    run: () => explore(played, { runs, seed: 1 }).runs,
  };
}

/** Bytes allocated a manager-week, side by side and alone; and full collections in 10,000 runs of 14 weeks, side by side. */
export function memory(): Readonly<Record<'bytes' | 'alone' | 'collections', number>> {
  const runs = untraced(10_000 * 14 * 5, { weeks: 14 });
  return { bytes: bytesOf(SIDE_BY_SIDE), alone: bytesOf(1), collections: countCollections(() => void runs.run()) };
}

function bytesOf(organisations: number): number {
  const start = placeOf(organisationOf(5));
  const cohort = createCohort(5, organisations);
  const steps = (weeks: number): void => {
    for (let w = 0; w < weeks; w++) {
      // No run is longer than this; what belongs to a week's number is made once for each number.
      if (w % 52 === 0) {
        clearCohort(cohort);
        for (let n = 0; n < organisations; n++) copyPlace(start, cohort, n);
      }
      advance(cohort, [], false);
    }
  };
  const weeks = 52 * Math.ceil(40 / organisations);
  steps(Math.max(30_000 / organisations, 2000));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  steps(weeks);
  return (process.memoryUsage().heapUsed - before) / (weeks * 5 * organisations);
}

function countCollections(act: () => void): number {
  const seen: number[] = [];
  const watch = new PerformanceObserver((list) =>
    list.getEntries().forEach((e) => seen.push((e as unknown as { detail: { kind: number } }).detail.kind)),
  );
  watch.observe({ entryTypes: ['gc'] });
  act();
  for (const e of watch.takeRecords()) seen.push((e as unknown as { detail: { kind: number } }).detail.kind);
  watch.disconnect();
  return seen.filter((kind) => kind === 4).length;
}
