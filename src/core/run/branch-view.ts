// One run of the tree as its player is told of it.
import type { Branch, Tree } from './branches.ts';
import { madeDecisions, partingOf, type MadeDecision } from './rewind.ts';

/** The first run has no parent. */
export interface BranchView {
  readonly parent: number | null;
  /** The week it stands in, and whether it is played to the end. */
  readonly week: number;
  readonly finished: boolean;
  /** Where it parts from its parent; null while nothing differs. `now` is null where nothing is decided yet. */
  readonly parting: { readonly was: MadeDecision; readonly now: MadeDecision | null } | null;
}

export function branchView({ list }: Tree, { parent, run }: Branch): BranchView {
  const from = parent === null ? undefined : list[parent]?.run;
  const at = from === undefined ? null : partingOf(from, run);
  const was = from === undefined || at === null ? undefined : madeDecisions(from)[at];
  return {
    parent,
    week: run.week,
    finished: run.phase === 'debrief',
    parting: was === undefined ? null : { was, now: madeDecisions(run)[at ?? 0] ?? null },
  };
}
