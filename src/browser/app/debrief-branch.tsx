// While a branch is played: says so, and offers the way back. Its words come with the debrief's.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Branching } from './branches.ts';
import type { BranchLineProps } from './debrief.tsx';
import { latePart } from './late-part.ts';
import type { Shell } from './shell.ts';

interface DebriefBranchProps {
  readonly branching: Branching;
  readonly shell: Shell;
}

export function DebriefBranch({ branching, shell }: DebriefBranchProps) {
  const [part, setPart] = useState<{ readonly BranchLine: ComponentType<BranchLineProps> }>();
  useEffect(() => {
    // Without it the game goes on; the menu and the saved tree still lead back.
    latePart(() => import('./debrief.tsx')).then(setPart, () => undefined);
  }, []);
  return part ? <part.BranchLine branching={branching} locale={shell.locale} /> : null;
}
