// Where a run was gone back in: all runs of it, and two of them side by side.
import { BranchTree } from './branch-tree.tsx';
import { Compare } from './compare.tsx';
import { useExtras } from './extras.ts';

export function BranchRuns() {
  const { rewind } = useExtras();
  if (rewind === null) return null;
  return (
    <>
      <Compare key={rewind.branches.length} tree={rewind} />
      <BranchTree tree={rewind} />
    </>
  );
}
