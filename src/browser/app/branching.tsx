// The tree of runs around the table: goes back, changes runs, and saves all of them.
import { useState } from 'preact/hooks';
import { runText } from '../../core/run/run-text.ts';
import type { Replayed } from '../../core/run/rewind.ts';
import {
  activeRun,
  goneBack,
  restStanding,
  roadTaken,
  savedTree,
  withActiveRun,
  withoutBranch,
  type Branching,
  type Removed,
  type Tree,
} from './branches.ts';
import type { GameState } from './game.ts';
import { playAddress } from './route.ts';
import type { Save } from './saves.ts';
import type { Shell } from './shell.ts';
import { Table } from './table.tsx';

interface BranchingTableProps {
  readonly tree: Tree;
  readonly from: Save['from'];
  /** The run is somebody's, or came by a link: it becomes the player's own once they go back in it. */
  readonly visiting?: boolean;
  readonly shell: Shell;
  readonly onAgain: () => void;
}

/** What is at the table: a run taken up, and how often one was. */
interface Sitting {
  readonly tree: Tree;
  readonly entry: Tree;
  readonly number: number;
  readonly stoppedAt: Replayed['stoppedAt'];
  readonly removed: Removed | null;
  readonly atTree: boolean;
}

function saveOf(tree: Tree, from: Save['from']): Save {
  const run = activeRun(tree);
  const { id, title, language, weeks } = run.scenario;
  const branches = tree.list.length > 1 ? savedTree(tree) : undefined;
  return {
    id,
    title,
    language,
    weeks,
    from,
    week: run.week,
    finished: run.phase === 'debrief',
    text: runText(run),
    branches,
  };
}

/** The player's own run of this scenario, if there is one, is set aside and not lost. */
export function takeHome(tree: Tree, from: Save['from'], { saves, goTo }: Shell): void {
  const { id } = activeRun(tree).scenario;
  saves.makeRoom(from, id);
  saves.put(saveOf(tree, from));
  goTo(playAddress(from, id));
}

export function BranchingTable({ tree: first, from, visiting = false, shell, onAgain }: BranchingTableProps) {
  const [sitting, setSitting] = useState<Sitting>({
    tree: first,
    entry: first,
    number: 0,
    stoppedAt: null,
    removed: null,
    atTree: false,
  });
  const { tree, entry, number, stoppedAt, removed, atTree } = sitting;
  const sitDown = (next: Tree, stopped: Replayed['stoppedAt'] = null): void => {
    if (visiting) return takeHome(next, from, shell);
    shell.saves.put(saveOf(next, from));
    setSitting({ tree: next, entry: next, number: number + 1, stoppedAt: stopped, removed: null, atTree: false });
    scrollTo({ top: 0 });
  };
  /** The run looked at stays where it is, unless it is the one that goes or comes back. */
  const keepSeat = (next: Tree, gone: Removed | null): void => {
    shell.saves.put(saveOf(next, from));
    const same = activeRun(next) === activeRun(tree);
    setSitting({
      tree: next,
      entry: same ? entry : next,
      number: same ? number : number + 1,
      stoppedAt: null,
      removed: gone,
      atTree: true,
    });
  };
  const onSave = ({ run }: GameState): void => {
    const next = withActiveRun(tree, run);
    shell.saves.put(saveOf(next, from));
    setSitting({ ...sitting, tree: next, removed: null });
  };
  const branching: Branching = {
    tree,
    from,
    stoppedAt,
    setsAside: visiting && shell.saves.find(from, activeRun(tree).scenario.id) !== null,
    goBack: (decision) => sitDown(goneBack(tree, decision)),
    takeRoad: (decision, option) => sitDown(...roadTaken(tree, decision, option)),
    letStand: () => sitDown(...restStanding(tree)),
    open: (branch) => sitDown({ ...tree, active: branch }),
    remove: (branch) => keepSeat(withoutBranch(tree, branch), { tree, branch }),
    removed,
    atTree,
    putBack: () => removed && keepSeat(removed.tree, null),
  };
  const again = (): void => {
    if (!visiting) shell.saves.makeRoom(from, activeRun(tree).scenario.id);
    onAgain();
  };
  return <Table key={number} run={activeRun(entry)} {...{ shell, branching, onSave }} onAgain={again} />;
}
