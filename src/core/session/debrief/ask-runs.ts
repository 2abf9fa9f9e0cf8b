// Questions about how a room led, and what came of it.
import { PRACTICES } from '../../engine/practices.table.ts';
import { doesTheirWork } from '../../run/deed-kinds.ts';
import { mean } from '../../run/mean.ts';
import type { Run } from '../../run/run-state.ts';
import { moveOf } from '../../run/scene.ts';
import { shortName } from '../../scenario/short-name.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { MIN_GROUP } from '../slide.ts';
import type { Weighed } from './ask-moments.ts';
import { isPlayedOut } from './choice-slide.ts';
import { peopleBehind, type Counted } from './counted.ts';
import { figuresOf } from './figures.ts';
import { medianOf } from './spread.ts';
import { shareInTheirWork } from './work-share.ts';

/** Shares of the room from which on it is worth asking, and points that one notices. Design choices. */
const SOME = 0.25;
const HALF = 0.5;
const NOTICED = 4;
const FAR_OFF = 15;
/** Turns in a row with the same plan. */
const SAME_PLANS = 3;

export function askAboutRuns(scenario: Scenario, all: readonly Counted[]): Weighed[] {
  const runs = all.filter(({ run }) => isPlayedOut(run));
  const of = runs.length;
  if (of < 2 || peopleBehind(runs) < MIN_GROUP) return [];
  const counted = (key: string, least: number, fits: (run: Run) => boolean): Weighed[] => {
    const found = runs.filter(({ run }) => fits(run));
    const share = found.length / of;
    if (share < least || peopleBehind(found) < MIN_GROUP) return [];
    return [{ key, args: { count: found.length, of }, weight: 1 + share }];
  };
  return [
    ...counted('question.redid', SOME, tookOver),
    ...counted('question.promise', SOME, brokeOne),
    ...counted('question.same_plan', SOME, plannedTheSame),
    ...unseen(scenario, runs),
    ...notices(scenario, runs),
    ...ofLeave(scenario, runs),
    ...ofStyle(runs),
  ];
}

const tookOver = (run: Run): boolean => run.chosen.some((chosen) => doesTheirWork(moveOf(run, chosen)));

const brokeOne = ({ weeks }: Run): boolean =>
  weeks.some(({ events }) => events.some(({ kind }) => kind === 'promise_broken'));

function plannedTheSame({ decisions }: Run): boolean {
  let [last, same] = ['', 0];
  for (const decision of decisions) {
    if (decision.kind !== 'plan') continue;
    const plan = JSON.stringify(decision.items);
    same = plan === last ? same + 1 : 1;
    last = plan;
    if (same === SAME_PLANS && decision.items.length > 0) return true;
  }
  return false;
}

/** The team that fewest went to see, where that were at most half. */
function unseen(scenario: Scenario, runs: readonly Counted[]): Weighed[] {
  const sawIt = (run: Run, id: string): boolean =>
    run.weeks.some(({ plan }) => plan.some((i) => i.manager === id && PRACTICES[i.practice].reveals === true));
  const teams = scenario.managers
    .map(({ id, team }) => ({ team: team.name, not: runs.filter(({ run }) => !sawIt(run, id)) }))
    .toSorted((a, b) => b.not.length - a.not.length);
  const [most] = teams;
  const isShown = most !== undefined && most.not.length >= HALF * runs.length && peopleBehind(most.not) >= MIN_GROUP;
  if (!isShown) return [];
  const args = { team: most.team, count: most.not.length, of: runs.length };
  return [{ key: 'question.unseen', args, weight: 1 + most.not.length / runs.length / 2 }];
}

/** The manager who handed in their notice in most runs. */
function notices(scenario: Scenario, runs: readonly Counted[]): Weighed[] {
  const gave = ({ weeks }: Run, index: number): boolean =>
    weeks.some(({ events }) => events.some((e) => e.kind === 'manager_notice' && e.manager === index));
  const all = scenario.managers
    .map((manager, index) => ({ name: shortName(manager), found: runs.filter(({ run }) => gave(run, index)) }))
    .toSorted((a, b) => b.found.length - a.found.length);
  const [most] = all;
  if (most === undefined || most.found.length < SOME * runs.length || peopleBehind(most.found) < MIN_GROUP) return [];
  const args = { name: most.name, count: most.found.length, of: runs.length };
  return [{ key: 'question.notice', args, weight: 1 + most.found.length / runs.length }];
}

/** From the last week there to the end of the leave, in the middle run. */
function ofLeave({ weeks }: Scenario, runs: readonly Counted[]): Weighed[] {
  const through = runs.filter(({ run }) => run.weeks.length > weeks);
  if (peopleBehind(through) < MIN_GROUP) return [];
  const change = medianOf(
    through.map(({ run }) => {
      const { delivery } = figuresOf(run);
      return (delivery.at(-1) ?? 0) - (delivery[weeks] ?? 0);
    }),
  );
  const points = Math.round(Math.abs(change));
  if (points < NOTICED) return [];
  const key = change < 0 ? 'question.leave_fell' : 'question.leave_rose';
  return [{ key, args: { points }, weight: 1 + points / 20 }];
}

/** What they said of their managers' work as theirs, against what it came to. */
function ofStyle(runs: readonly Counted[]): Weighed[] {
  const said = Math.round(mean(runs.map(({ run }) => run.style ?? 0)));
  const real = Math.round(100 * mean(runs.map(({ run }) => shareInTheirWork(run))));
  if (Math.abs(said - real) < FAR_OFF) return [];
  const key = real < said ? 'question.style_less' : 'question.style_more';
  return [{ key, args: { said, real }, weight: 1 + Math.abs(said - real) / 50 }];
}
