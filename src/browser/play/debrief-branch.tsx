// While a branch is played: says so, and offers the way back. Its words come with the debrief's.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BranchLineProps } from './debrief.tsx';
import { latePart } from './late-part.ts';

export function DebriefBranch(props: BranchLineProps) {
  const [part, setPart] = useState<{ readonly BranchLine: ComponentType<BranchLineProps> }>();
  useEffect(() => {
    // Without it the game goes on; the menu and the saved tree still lead back.
    latePart(() => import('./debrief.tsx')).then(setPart, () => undefined);
  }, []);
  return part ? <part.BranchLine {...props} /> : null;
}
