// One run of the tree as its player is told of it.
import type { Branch, Tree } from './branches.ts';
import { madeDecisions, partingOf, type MadeDecision } from './rewind.ts';

/** The first run has no parent. */
export interface BranchView {
  readonly parent: number | null;
  /** The week it stands in, and whether it is played to the end. */
  readonly week: number;
  readonly finished: boolean;
  /**
   * Where it parts from its parent; null while nothing differs. `now` is null where nothing is decided yet: then `was` is what the parent
   * decided next, which may still be weeks ahead.
   */
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
    parting: was === undefined ? null : { was, now: decidedNow(madeDecisions(run).slice(at ?? 0), was) },
  };
}

/** Looking into it first is not deciding it. */
function decidedNow(rest: readonly MadeDecision[], was: MadeDecision): MadeDecision | null {
  const [first = null] = was.kind === 'look' ? rest : rest.filter(({ kind }) => kind !== 'look');
  return first;
}
