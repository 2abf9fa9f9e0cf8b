// Loads late: figures and charts of the debrief, and the line above a branch being played.
import { useMemo } from 'preact/hooks';
import type { Debrief as Figures } from '../../core/run/debrief.ts';
import { debriefOf } from '../../core/run/debrief-of.ts';
import { madeDecisions, partingOf } from '../../core/run/rewind.ts';
import type { Run } from '../../core/run/run.ts';
import { BranchLineView } from '../ui/debrief/branch-line.tsx';
import { DebriefScreen } from '../ui/debrief/debrief-screen.tsx';
import { createDebriefText } from '../ui/debrief/debrief-text.ts';
import type { BranchView, DebriefKit, RewindKit } from '../ui/debrief/kit.ts';
import type { Locale } from '../ui/text/text.ts';
import { firstOf, type Branch, type Branching, type Tree } from './branches.ts';
import { useFutures } from './debrief-futures.ts';
import { DebriefMap } from './debrief-map.tsx';
import { planOf, shareOf } from './debrief-keeping.ts';
import type { Shell } from './shell.ts';

export interface DebriefProps {
  readonly run: Run;
  readonly branching: Branching;
  readonly shell: Shell;
  readonly onAgain: () => void;
  readonly onHome: () => void;
}
export interface BranchLineProps {
  readonly branching: Branching;
  readonly locale: Locale;
}

function viewOfBranch({ list }: Tree, { parent, run }: Branch): BranchView {
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

/** Figures are worked out once a run and kept while it is. */
const known = new WeakMap<Run, Figures>();
function figuresOf(run: Run): Figures {
  const figures = known.get(run) ?? debriefOf(run);
  known.set(run, figures);
  return figures;
}

function removedOf({ removed }: Branching): RewindKit['removed'] {
  const gone = removed?.tree.list[removed.branch];
  return removed && gone ? { place: removed.branch, branch: viewOfBranch(removed.tree, gone) } : null;
}

function rewindOf(branching: Branching): RewindKit {
  const { tree, goBack, takeRoad, open, remove, putBack, setsAside, atTree } = branching;
  return {
    branches: tree.list.map((branch) => viewOfBranch(tree, branch)),
    active: tree.active,
    debriefOf(place) {
      const branch = tree.list[place];
      if (branch === undefined) throw new Error(`branch ${place}: expected one of ${tree.list.length}`);
      return figuresOf(branch.run);
    },
    onBack: goBack,
    onOpen: open,
    onTake: takeRoad,
    setsAside,
    atTree,
    onRemove: remove,
    removed: removedOf(branching),
    onPutBack: putBack,
  };
}

export function Debrief({ run, branching, shell, onAgain, onHome }: DebriefProps) {
  const { locale } = shell;
  const t = useMemo(() => createDebriefText(locale), [locale]);
  const futures = useFutures(run);
  const rewind = useMemo(() => rewindOf(branching), [branching.tree, branching.removed]);
  const kept = useMemo(
    () => ({ share: shareOf(run, branching.from), plan: planOf(run, branching.from, shell) }),
    [run],
  );
  const debrief = figuresOf(run);
  const map = useMemo(
    () => <DebriefMap {...{ run, shell }} first={firstOf(branching.tree)} />,
    [run, shell, branching.tree],
  );
  const kit: DebriefKit = { rewind, futures, ...kept, map };
  return <DebriefScreen {...{ debrief, t, locale, onAgain, onHome, kit }} title={run.scenario.title} />;
}

export function BranchLine({ branching, locale }: BranchLineProps) {
  const t = useMemo(() => createDebriefText(locale), [locale]);
  const { tree, stoppedAt, letStand, open } = branching;
  const branch = tree.list[tree.active];
  if (branch === undefined) return null;
  const view = viewOfBranch(tree, branch);
  const decided = view.parting === null || view.parting.now !== null;
  return (
    <BranchLineView
      branch={view}
      stoppedAt={stoppedAt}
      canStand={decided && branch.parent !== null}
      t={t}
      onStand={letStand}
      onFirst={() => open(0)}
    />
  );
}
