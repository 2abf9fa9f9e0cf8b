// When each moment may come, turn by turn, and which choice brings which: what a map of a story shows.
import { optionsIn } from '../../scenario/options-in.ts';
import type { Moment, Scenario } from '../../scenario/schema.ts';
import { turnOf, turnsOf, weeksOfTurn } from '../../scenario/turn.ts';
import { Exploration } from '../explore.ts';
import { finish, type Steps } from '../steps.ts';
import { Cast } from './cast.ts';
import { search } from './search.ts';
import { sliceOf } from './slice.ts';
import { NO, YES } from './truth-so-far.ts';
import type { ReachJob } from './verdicts.ts';

/** `unseen`: not ruled out, and in none of the runs. */
export type CellVerdict = 'sure' | 'possible' | 'unseen' | 'never';
export interface Cell {
  readonly verdict: CellVerdict;
  /** In how many runs it came in this turn. */
  readonly came: number;
}
export interface MomentRow {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** One a turn. */
  readonly cells: readonly Cell[];
}
/** A choice that brings a moment a turn later. */
export interface Arrow {
  readonly from: string;
  readonly option: string;
  readonly to: string;
  /** In how many runs the choice was made. */
  readonly came: number;
}
export interface StoryMap {
  readonly scenario: string;
  readonly title: string;
  readonly language: string;
  readonly runs: number;
  readonly turns: readonly { readonly from: number; readonly to: number }[];
  readonly moments: readonly MomentRow[];
  readonly arrows: readonly Arrow[];
}

export const storyMap = (scenario: Scenario, order: Omit<ReachJob, 'scenario'>): StoryMap =>
  finish(storyMapSteps({ scenario, ...order }));

const AT_ONCE = 40;
/** Of the time, what playing takes. */
const PLAYING = 0.7;

/** The same in steps of a few milliseconds. */
export function* storyMapSteps({ scenario, runs, seed }: ReachJob): Steps<StoryMap> {
  const exploration = new Exploration(scenario, seed);
  while (exploration.played < runs) {
    const count = Math.min(AT_ONCE, runs - exploration.played);
    for (const { share } of exploration.play(count, () => null, runs)) yield { share: PLAYING * share, early: null };
  }
  const moments: MomentRow[] = [];
  for (const [at, moment] of scenario.moments.entries()) {
    moments.push(rowOf(scenario, moment, exploration));
    yield { share: PLAYING + ((1 - PLAYING) * (at + 1)) / scenario.moments.length, early: null };
  }
  const turns = Array.from({ length: turnsOf(scenario) }, (_, turn) => weeksOfTurn(scenario, turn));
  const { id, title, language } = scenario;
  return { scenario: id, title, language, runs, turns, moments, arrows: arrowsIn(scenario, exploration) };
}

function rowOf(scenario: Scenario, moment: Moment, { tally, played }: Exploration): MomentRow {
  const may = turnsByStory(scenario, moment);
  const weeks = tally.weeks.get(moment.id);
  const cells = Array.from({ length: turnsOf(scenario) }, (_, turn): Cell => {
    const came = weeks?.get(weeksOfTurn(scenario, turn).from) ?? 0;
    if (came > 0) return { came, verdict: came === played && isSureIn(scenario, moment, turn) ? 'sure' : 'possible' };
    return { came, verdict: may === null || may.has(turn) ? 'unseen' : 'never' };
  });
  return { id: moment.id, title: moment.title, about: moment.about, cells };
}

/** Turns in which some way through the story comes by it; null where there is too much to follow. */
function turnsByStory(scenario: Scenario, moment: Moment): ReadonlySet<number> | null {
  const turns = new Set<number>();
  const outcome = search({
    slice: sliceOf(scenario, { moments: [moment.id], choices: [], conditions: [] }),
    cast: new Cast(scenario, false),
    mode: 'meet',
    target: {
      // What has been found is only noted, so that all is gone through.
      monday: (_before, { week }, queue) => {
        if (queue.includes(moment.id)) turns.add(turnOf({ scenario, week }));
        return NO;
      },
    },
  });
  return outcome.kind === 'none' ? turns : null;
}

function isSureIn(scenario: Scenario, moment: Moment, turn: number): boolean {
  const { from } = weeksOfTurn(scenario, turn);
  const target = {
    monday: (_before: unknown, { week }: { readonly week: number }, queue: readonly string[]) =>
      week === from && queue.includes(moment.id) ? YES : NO,
  };
  const slice = sliceOf(scenario, { moments: [moment.id], choices: [], conditions: [] });
  return search({ slice, cast: new Cast(scenario, false), mode: 'miss', target }).kind === 'none';
}

const arrowsIn = (scenario: Scenario, { tally }: Exploration): readonly Arrow[] =>
  scenario.moments.flatMap((moment) =>
    optionsIn(moment).flatMap(({ id, then }): Arrow[] =>
      then === undefined
        ? []
        : [{ from: moment.id, option: id, to: then, came: tally.cameIn(`option ${moment.id}.${id}`) }],
    ),
  );
