// A playtest on the page: what is played, what of what was asked did not come about, and what became of it when its file changed.
import { carriedOver, type Kept } from '../../core/lab/carried-over.ts';
import { playtestOf, type Missed, type Playtest } from '../../core/lab/playtest.ts';
import { playtestQuery, readPlaytest, type PlaytestRead } from '../../core/lab/playtest-query.ts';
import { treeOf } from '../../core/run/branches.ts';
import { OwnPlay } from '../../core/run/own-play.ts';
import type { Play } from '../../core/run/play.ts';
import type { Run } from '../../core/run/run.ts';
import { runText } from '../../core/run/run-text.ts';
import type { Scenario } from '../../core/scenario/schema.ts';

export interface Tryout {
  readonly owner: OwnPlay;
  readonly playtest: Playtest;
  /** The week it began in; 0 for the first day. */
  readonly from: number;
  /** How many decisions had been made by then. */
  readonly arrived: number;
  readonly problems: PlaytestRead['problems'];
  readonly missed: readonly Missed[];
  readonly kept: Kept | null;
  /** No two alike: what is on screen belongs to one of them. */
  readonly number: number;
}

let tryouts = 0;

/** An address's query as people pass it on: capital letters in its names, `&amp;`, what a mail or chat program puts behind. */
const askedIn = (query: string): ReadonlyMap<string, string> =>
  new Map(
    [...new URLSearchParams(query.replaceAll(/(^|&)(?:amp;)+/g, '$1'))].map(([name, value]) => [
      name.toLowerCase(),
      value.replace(/[^\p{L}\p{N}_]+$/u, ''),
    ]),
  );

const playOf = (run: Run): OwnPlay => new OwnPlay(treeOf(run), { onKept: () => undefined });

/** The same run where nobody can go back: without what was set by hand it would be another one. */
export const withoutBranches = (owner: OwnPlay): Play => ({
  get state() {
    return owner.state;
  },
  get text() {
    return owner.text;
  },
  send: (sent) => owner.send(sent),
  earlier: (week) => owner.earlier(week),
  ghosts: owner.ghosts,
  disclose: (read) => owner.disclose(read),
  branches: null,
  subscribe: (heard) => owner.subscribe(heard),
});

/** Begins where the query says. */
export function beginTryout(scenario: Scenario, query: string): Tryout {
  const { playtest, problems } = readPlaytest(askedIn(query), scenario);
  const { run, missed } = playtestOf(scenario, playtest);
  return {
    playtest,
    problems,
    missed,
    owner: playOf(run),
    from: run.phase === 'opening' ? 0 : run.week,
    arrived: run.decisions.length,
    kept: null,
    number: (tryouts += 1),
  };
}

/** The same in the scenario as it is by now. */
export function goOnIn(scenario: Scenario, query: string, before: Tryout): Tryout {
  const { playtest, problems } = readPlaytest(askedIn(query), scenario);
  // A run text is of the rules as they were: what it decided is in the run.
  const again =
    playtest.run === undefined && before.playtest.run !== undefined ? { ...playtest, ...seedOf(before) } : playtest;
  const { run, missed, arrived, kept } = carriedOver(scenario, again, before.owner.run, before.arrived);
  return { ...before, owner: playOf(run), problems, missed, arrived, kept, number: (tryouts += 1) };
}

const seedOf = ({ owner }: Tryout): Pick<Playtest, 'seed'> => ({ seed: owner.run.seed });

/** The address that leads here again. Levels that were set are in no run text. */
export const addressOf = (page: string, { owner: { run }, playtest }: Tryout): string =>
  `${page.replace(/[?#].*$/, '')}?scenario=${run.scenario.id}&${
    playtest.set.length > 0 ? playtestQuery(playtest) : `run=${runText(run)}`
  }`;
