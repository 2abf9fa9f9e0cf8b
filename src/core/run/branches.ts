// The runs that parted from one another by one changed decision: a small tree, saved as run texts with its first run.
import type { Scenario } from '../scenario/schema.ts';
import { findMoment, madeOf } from './moments.ts';
import { optionIn } from './step-at.ts';
import { decisionFor } from './tasks.ts';
import { replayRest, rewindTo, type Replayed } from './rewind.ts';
import { isRunTextProblem } from './run-text-problem.ts';
import { rebuildRun, runText } from './run-text.ts';
import { decide, isRefusal, type Run } from './run.ts';
import type { SavedTree } from './saved-tree.ts';

export interface Branch {
  /** Place of the run it parted from; null for the first run. */
  readonly parent: number | null;
  readonly run: Run;
}
/** Never empty: the first run is at place 0. */
export interface Tree {
  readonly active: number;
  readonly list: readonly Branch[];
}
export const treeOf = (run: Run): Tree => ({ active: 0, list: [{ parent: null, run }] });

export const activeRun = ({ active, list }: Tree): Run => {
  const branch = list[active];
  if (branch === undefined) throw new Error(`branch ${active}: expected one of ${list.length}`);
  return branch.run;
};

/** The first run while a branch is looked at, and only once it is over. */
export function firstOf({ active, list }: Tree): Run | null {
  const first = active === 0 ? undefined : list[0]?.run;
  return first?.phase === 'debrief' ? first : null;
}

export const withActiveRun = (tree: Tree, run: Run): Tree => ({
  ...tree,
  list: tree.list.map((branch, place) => (place === tree.active ? { ...branch, run } : branch)),
});

const withBranch = (tree: Tree, run: Run): Tree => ({
  active: tree.list.length,
  list: [...tree.list, { parent: tree.active, run }],
});

/** Without one branch. What parted from it hangs on the run that it parted from; the first run stays. */
export function withoutBranch(tree: Tree, branch: number): Tree {
  const gone = tree.list[branch];
  if (gone === undefined || gone.parent === null) return tree;
  const heir = gone.parent;
  const placeOf = (place: number): number => {
    const kept = place === branch ? heir : place;
    return kept > branch ? kept - 1 : kept;
  };
  return {
    active: placeOf(tree.active),
    list: tree.list.flatMap(({ parent, run }, place) =>
      place === branch ? [] : [{ parent: parent === null ? null : placeOf(parent), run }],
    ),
  };
}

/** A new branch that stands just before a decision of the run looked at. */
export const goneBack = (tree: Tree, decision: number): Tree => withBranch(tree, rewindTo(activeRun(tree), decision));

/** A new branch in which that moment was answered otherwise and the rest stands; it may stop on the way. */
export function roadTaken(tree: Tree, decision: number, option: string): readonly [Tree, Replayed['stoppedAt']] {
  const from = activeRun(tree);
  const made = from.decisions[decision];
  const before = rewindTo(from, decision);
  const moment = findMoment(before, before.queue[0] ?? '');
  const other = moment && optionIn(moment, option);
  if (!made || !madeOf(before, made) || !moment || !other) return [withBranch(tree, before), 'undecided'];
  const after = decide(before, decisionFor(moment, other));
  if (isRefusal(after)) return [withBranch(tree, before), 'option_gone'];
  const { run, stoppedAt } = replayRest(after, from);
  return [withBranch(tree, run), stoppedAt];
}

/** Lets the later decisions of the run it parted from stand. */
export function restStanding(tree: Tree): readonly [Tree, Replayed['stoppedAt']] {
  const branch = tree.list[tree.active];
  const parent = tree.list[branch?.parent ?? 0];
  if (branch === undefined || parent === undefined) return [tree, 'undecided'];
  const { run, stoppedAt } = replayRest(branch.run, parent.run);
  return [withActiveRun(tree, run), stoppedAt];
}

export const savedTree = ({ active, list }: Tree): SavedTree => ({
  active,
  list: list.map(({ parent, run }) => ({ parent, text: runText(run) })),
});

/** Undefined when one of its runs does not replay. */
export function rebuiltTree(scenario: Scenario, { active, list }: SavedTree): Tree | undefined {
  const runs = list.flatMap(({ parent, text }) => {
    const run = rebuildRun(scenario, text);
    return isRunTextProblem(run) ? [] : [{ parent, run }];
  });
  return runs.length === list.length ? { active, list: runs } : undefined;
}
