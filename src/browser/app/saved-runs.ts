// The owner of a run played here, and all that rebuilds a saved one.
import { rebuiltTree, treeOf, type Tree } from '../../core/run/branches.ts';
import { OwnPlay } from '../../core/run/own-play.ts';
import { isRunTextProblem, type RunTextProblem } from '../../core/run/run-text-problem.ts';
import { everyRunText, rebuildRun } from '../../core/run/run-text.ts';
import type { Run } from '../../core/run/run-state.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Keeping } from './keeping.ts';
import type { Save } from './saves.ts';

export const ownPlay = (tree: Tree, { onKept }: Keeping): OwnPlay => new OwnPlay(tree, { onKept });
export const freshPlay = (run: Run, keeping: Keeping): OwnPlay => ownPlay(treeOf(run), keeping);

/** The tree of a saved run, or why it cannot be gone on with. `whole`: nothing of what is `stored` is missing from it. */
export function savedRuns(
  scenario: Scenario,
  save: Save,
  stored: string | null,
): { readonly tree: Tree; readonly whole: boolean } | RunTextProblem {
  const run = rebuildRun(scenario, save.text);
  if (isRunTextProblem(run)) return run;
  const { branches } = save;
  if (branches === undefined) return { tree: treeOf(run), whole: !stored?.includes('"branches":') };
  const texts = everyRunText(run);
  const isActive = texts.includes(branches.list[branches.active]?.text ?? '');
  const tree = isActive ? rebuiltTree(scenario, branches) : undefined;
  return tree === undefined ? { tree: treeOf(run), whole: false } : { tree, whole: true };
}
