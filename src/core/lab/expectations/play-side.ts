// One side of an expectation: a bot over seeds, made to take some choices where they come up.
import { compile } from '../../engine/compile.ts';
import { placeOf } from '../../engine/places.ts';
import { endingOf } from '../../run/endings.ts';
import { leaveScenes } from '../../run/leave-scenes.ts';
import { findMoment } from '../../run/moments.ts';
import { reachableOptions } from '../../run/progress.ts';
import { decide, isRefusal, startRun, type Run } from '../../run/run.ts';
import { decisionFor } from '../../run/tasks.ts';
import type { Expectation, Moment, Option, Scenario } from '../../scenario/schema.ts';
import { type BotName, botCommand, PURE_BOTS, type PureBot } from '../bots.ts';
import { purePolicy } from '../pure-policy.ts';
import * as lab from '../simulate.ts';
import type { Steps } from '../steps.ts';
import { reader, type Weeks } from './figures.ts';

export interface Side {
  readonly bot: BotName;
  readonly choose: readonly string[];
}
export interface SidePlayed {
  readonly weeks: Weeks;
  /** Whether all that it was to choose could be chosen. */
  readonly made: boolean;
  /** Whether what the expectation says comes did. */
  readonly came: boolean;
}

/** Courses side by side, in one step. */
const AT_ONCE = 16;

/** Seeds 1, 2, 3, …: the same luck on both sides. Bots that look at nothing play many runs at once, unless more than levels is asked for. */
export function* playSide(scenario: Scenario, expectation: Expectation, side: Side, runs: number): Steps<SidePlayed[]> {
  const { comes } = expectation;
  const inCohort = isPure(side.bot) && (comes === undefined || 'moment' in comes);
  const played: SidePlayed[] = [];
  while (played.length < runs) {
    const first = played.length + 1;
    if (inCohort)
      played.push(...cohortRuns(scenario, expectation, side, first, Math.min(AT_ONCE, runs - played.length)));
    else played.push(oneRun(scenario, expectation, side, first));
    yield { share: played.length / runs, early: null };
  }
  return played;
}

const isPure = (bot: BotName): bot is PureBot => (PURE_BOTS as readonly string[]).includes(bot);

const forced = (moment: Moment, options: readonly Option[], choose: readonly string[]): Option | undefined =>
  options.find(({ id }) => choose.includes(`${moment.id}.${id}`));

function cohortRuns(scenario: Scenario, one: Expectation, side: Side, from: number, count: number): SidePlayed[] {
  const own = purePolicy(side.bot as PureBot);
  const policy: lab.Policy = {
    ...own,
    borrows: true,
    option: (run, moment, options) => forced(moment, options, side.choose) ?? own.option(run, moment, options),
  };
  const field = lab.createField(scenario.managers.length, count);
  for (let n = 0; n < count; n++) {
    const start = placeOf(compile(scenario, from + n));
    lab.startCourse(field, scenario, start.seed, start, policy);
  }
  const read = reader(one, scenario);
  const weeks = field.courses.map((): number[] => []);
  const note = (): void => field.courses.forEach(({ organisation }, n) => weeks[n]?.push(read(organisation)));
  for (let week = 1; week <= scenario.weeks; week = field.courses[0]?.week ?? Infinity) {
    for (const course of field.courses) lab.beginTurn(course);
    lab.endTurn(field, note);
  }
  for (let week = 0; week < scenario.away_weeks; week++) {
    lab.leaveWeek(field);
    note();
  }
  return field.courses.map((course, n) => ({
    weeks: weeks[n] ?? [],
    made: madeAll(course, side),
    came: course.seen.some(
      ({ moment }) => one.comes !== undefined && 'moment' in one.comes && moment === one.comes.moment,
    ),
  }));
}

const madeAll = ({ chosen }: Pick<Run, 'chosen'>, { choose }: Side): boolean =>
  choose.every((choice) => chosen.some(({ moment, option }) => choice === `${moment}.${option}`));

function oneRun(scenario: Scenario, one: Expectation, side: Side, seed: number): SidePlayed {
  let run = startRun(scenario, seed);
  while (run.phase !== 'debrief') {
    const next = decide(run, forcedCommand(run, side.choose) ?? botCommand(run, side.bot));
    if (isRefusal(next)) throw new Error(`bot ${side.bot}, week ${run.week}, ${run.phase}: ${next.code}`);
    run = next;
  }
  const read = reader(one, scenario);
  return { weeks: run.weeks.map(({ state }) => read(state)), made: madeAll(run, side), came: cameIn(run, one) };
}

function forcedCommand(run: Run, choose: readonly string[]) {
  const moment = run.phase === 'moment' ? findMoment(run, run.queue[0] ?? '') : null;
  const option = moment && forced(moment, reachableOptions(run, moment), choose);
  return moment && option ? decisionFor(moment, option) : null;
}

function cameIn(run: Run, { comes }: Expectation): boolean {
  if (comes === undefined) return false;
  if ('moment' in comes) return run.seen.some(({ moment }) => moment === comes.moment);
  if ('sign' in comes) return run.signsTold.some(({ sign }) => sign === comes.sign);
  if ('ending' in comes) return endingOf(run)?.id === comes.ending;
  return leaveScenes(run)
    .flat()
    .some(({ id }) => id === comes.scene);
}
