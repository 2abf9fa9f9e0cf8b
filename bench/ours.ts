// Our own side: the real engine, run layer and futures, on a cast of the bench's own.
import { botCommand, playBot } from '../src/core/lab/bots.ts';
import { futures, type FuturesJob } from '../src/core/lab/futures.ts';
import { purePolicy } from '../src/core/lab/pure-policy.ts';
import * as lab from '../src/core/lab/simulate.ts';
import { compile } from '../src/core/engine/compile.ts';
import { copyFlat, flatten, type FlatOrganisation } from '../src/core/engine/flat.ts';
import type { WeekInputs } from '../src/core/engine/inputs.ts';
import type { Organisation } from '../src/core/engine/state.ts';
import { advance, step } from '../src/core/engine/step.ts';
import { createWeek } from '../src/core/engine/week.ts';
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

const flatOf = (count: number): FlatOrganisation => flatten(organisationOf(count));

/**
 * State variables that a week moves for each manager: 14 levels of the manager, 8 of experience, 7 of the team, one chance
 * to quit a person, and a share of the organisation's 4. The eight rows of conduct and the draws of luck are not counted.
 */
export function updatesPerManagerWeek(): number {
  const { managers } = organisationOf(5);
  const people = managers.reduce((sum, m) => sum + m.team.people.length, 0) / managers.length;
  return 14 + 8 + 7 + people + 4 / managers.length;
}

const IDLE: WeekInputs = { deeds: [], away: false };

/** A unit is a manager-week. `busy` weeks have the deeds of a coach's play. */
export function untraced(count: number, runs: number, busy = false, weeks = 52): Contestant {
  const start = flatOf(count);
  const room = createWeek(start, IDLE);
  const played = busy ? playBot(castOf(5), 1, 'coach').weeks.filter((w) => !w.away) : [];
  const inputs = busy ? played.map((w) => w.inputs) : [IDLE];
  const run = (): number => {
    for (let r = 0; r < runs; r++) {
      const state = copyFlat(start);
      for (let w = 0; w < weeks; w++) advance(state, inputs[w % inputs.length] ?? IDLE, null, null, room);
    }
    return runs * weeks * count;
  };
  return { name: `Skip Level, untraced, ${count} managers${busy ? ', busy weeks' : ''}`, run };
}

export function traced(count: number, runs: number): Contestant {
  const start = organisationOf(count);
  const run = (): number => {
    for (let r = 0; r < runs; r++) {
      let state = start;
      for (let w = 0; w < 52; w++) ({ state } = step(state, IDLE));
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
    if (isRefusal(next)) throw new Error(next.message);
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
  const course = lab.startCourse(castOf(6), 1, flatten(compile(castOf(6), 1)));
  lab.beginWeek(course);
  const { queue, chosen, followUps } = course;
  const policy = purePolicy('coach');
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
      if (isRefusal(next)) throw new Error(next.message);
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

/** Bytes allocated a manager-week, and full collections while 10,000 runs of 14 weeks are stepped and copied. */
export function memory(): { readonly bytes: number; readonly collections: number } {
  const start = flatOf(5);
  const room = createWeek(start, IDLE);
  const state = copyFlat(start);
  const steps = (weeks: number): void => {
    for (let w = 0; w < weeks; w++) {
      advance(state, IDLE, null, null, room);
      // No run is longer than this; words with a week's number are made once for each number.
      if (state.week === 52) state.week = 0;
    }
  };
  steps(30_000);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  steps(2000);
  const bytes = (process.memoryUsage().heapUsed - before) / 2000 / 5;
  return { bytes, collections: countCollections(() => void untraced(5, 10_000, false, 14).run()) };
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
