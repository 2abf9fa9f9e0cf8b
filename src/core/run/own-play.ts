// The owner of a run that is played here: holds the tree of its branches, and answers at once.
import {
  activeRun,
  firstOf,
  goneBack,
  restStanding,
  roadTaken,
  savedTree,
  withActiveRun,
  withoutBranch,
  type Tree,
} from './branches.ts';
import { branchView, type BranchView } from './branch-view.ts';
import type { Decision, Refusal } from './decision.ts';
import type { Scenario } from '../scenario/schema.ts';
import { earlierWeek, type EarlierWeek } from './earlier-week.ts';
import { ghostsOf, type Ghosts } from './ghosts.ts';
import { Listeners } from './listeners.ts';
import type { Branches, Play, PlayState, Sent } from './play.ts';
import { runText } from './run-text.ts';
import type { Replayed } from './rewind.ts';
import { decide, isRefusal, undo, type Run } from './run.ts';
import type { SavedTree } from './saved-tree.ts';
import { viewOf } from './view-of.ts';

/** What was decided, by ids: a run text has places instead, which mean something else once its scenario has changed. */
export interface KeptDecisions extends Pick<Scenario, 'weeks' | 'turn_weeks'> {
  /** The end of the run text that it belongs to. */
  readonly check: string;
  readonly decisions: readonly Decision[];
}

/** All that is kept of a run, and what a list shows of it. */
export interface KeptRun {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly week: number;
  readonly weeks: number;
  readonly finished: boolean;
  /** Of the run looked at. */
  readonly text: string;
  /** In the run looked at; what is stored may lack it, or have anything there: `readKeptDecisions`. */
  readonly decided?: KeptDecisions | undefined;
  /** Where the player went back to a decision: all runs of the tree, that one among them. */
  readonly branches?: SavedTree | undefined;
}

interface OwnPlayOptions {
  /** Something has changed that should last. */
  readonly onKept: (kept: KeptRun) => void;
  /** The run is somebody's: going back in it makes another one, for which the player moves elsewhere. */
  readonly onTakenHome?: ((kept: KeptRun) => void) | undefined;
}

/** What was done with the tree last, and may be said of it. */
interface Remarks {
  readonly stoppedAt: Replayed['stoppedAt'];
  readonly removed: { readonly tree: Tree; readonly place: number } | null;
  readonly atTree: boolean;
}
const NO_REMARKS: Remarks = { stoppedAt: null, removed: null, atTree: false };

export const keptDecisions = ({ scenario, decisions }: Run, text: string): KeptDecisions => ({
  check: text.slice(-4),
  weeks: scenario.weeks,
  turn_weeks: scenario.turn_weeks,
  decisions,
});

export function keptRunOf(tree: Tree): KeptRun {
  const run = activeRun(tree);
  const { id, title, language, weeks } = run.scenario;
  const text = runText(run);
  const finished = run.phase === 'debrief';
  const kept = { id, title, language, weeks, week: run.week, finished, text, decided: keptDecisions(run, text) };
  return tree.list.length > 1 ? { ...kept, branches: savedTree(tree) } : kept;
}

const isOver = (run: Run): boolean => run.phase === 'debrief';

export class OwnPlay implements Play {
  state: PlayState;
  branches: Branches;
  ghosts: Ghosts;
  private tree: Tree;
  private remarks = NO_REMARKS;
  private readonly options: OwnPlayOptions;
  private readonly listeners = new Listeners<PlayState>();

  /** Takes the tree up as it stands; nothing is told or kept before something changes. */
  constructor(tree: Tree, options: OwnPlayOptions) {
    this.tree = tree;
    this.options = options;
    this.state = this.stateOf(0);
    this.ghosts = ghostsOf(firstOf(tree));
    this.branches = this.branchesNow();
  }

  get text(): string {
    return runText(activeRun(this.tree));
  }

  /** As it stands. */
  get run(): Run {
    return activeRun(this.tree);
  }

  send(sent: Sent): Promise<Refusal | null> {
    const run = activeRun(this.tree);
    const next = sent.kind === 'undo' ? undo(run) : decide(run, sent);
    if (isRefusal(next)) return Promise.resolve(next);
    this.set(withActiveRun(this.tree, next), { stoppedAt: this.remarks.stoppedAt });
    return Promise.resolve(null);
  }

  earlier(week: number): EarlierWeek | null {
    return earlierWeek(activeRun(this.tree), week);
  }

  disclose<Told>(read: (run: Run) => Told): Told | null {
    return this.branches.disclose(this.tree.active, read);
  }

  subscribe(heard: (state: PlayState) => void): () => void {
    return this.listeners.add(heard);
  }

  private stateOf(sitting: number): PlayState {
    const run = activeRun(this.tree);
    return { view: viewOf(run), decided: run.decisions.length, pending: null, sitting };
  }

  private set(tree: Tree, remarks: Partial<Remarks>, sitting = this.state.sitting): void {
    this.tree = tree;
    this.remarks = { ...NO_REMARKS, ...remarks };
    this.branches = this.branchesNow();
    if (sitting !== this.state.sitting) this.ghosts = ghostsOf(firstOf(tree));
    this.state = this.stateOf(sitting);
    this.options.onKept(keptRunOf(tree));
    this.listeners.tell(this.state);
  }

  /** Another run comes to the table. */
  private sitDown(tree: Tree, stoppedAt: Replayed['stoppedAt'] = null): void {
    const { onTakenHome } = this.options;
    if (onTakenHome) return onTakenHome(keptRunOf(tree));
    this.set(tree, { stoppedAt }, this.state.sitting + 1);
  }

  /** The run looked at stays where it is, unless it is the one that goes or comes back. */
  private keepSeat(tree: Tree, removed: Remarks['removed']): void {
    const same = activeRun(tree) === activeRun(this.tree);
    this.set(tree, { removed, atTree: true }, this.state.sitting + Number(!same));
  }

  private branchesNow(): Branches {
    const { tree, remarks } = this;
    const { removed } = remarks;
    const gone = removed?.tree.list[removed.place];
    let list: readonly BranchView[] | undefined;
    return {
      get list() {
        return (list ??= tree.list.map((branch) => branchView(tree, branch)));
      },
      active: tree.active,
      stoppedAt: remarks.stoppedAt,
      removed: removed && gone ? { place: removed.place, branch: branchView(removed.tree, gone) } : null,
      atTree: remarks.atTree,
      disclose: (place, read) => {
        const run = activeRun({ ...tree, active: place });
        return isOver(run) ? read(run) : null;
      },
      goBack: (decision) => this.sitDown(goneBack(tree, decision)),
      takeRoad: (decision, option) => this.sitDown(...roadTaken(tree, decision, option)),
      letStand: () => this.sitDown(...restStanding(tree)),
      open: (branch) => this.sitDown({ ...tree, active: branch }),
      remove: (place) => this.keepSeat(withoutBranch(tree, place), { tree, place }),
      putBack: () => removed && this.keepSeat(removed.tree, null),
    };
  }
}
