// While a branch is played: says so, and offers the way back. Its words come with the debrief's.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../ui/text/languages.ts';
import type { BranchLineProps } from './debrief.tsx';
import { latePartInWords } from './late-part.ts';

interface DebriefBranchProps extends Omit<BranchLineProps, 't'> {
  readonly locale: Locale;
}
type BranchLinePart = Pick<BranchLineProps, 't'> & { readonly BranchLine: ComponentType<BranchLineProps> };

export function DebriefBranch({ locale, ...props }: DebriefBranchProps) {
  const [part, setPart] = useState<BranchLinePart>();
  useEffect(() => {
    // Without it the game goes on; the menu and the saved tree still lead back.
    latePartInWords(() => import('./debrief.tsx'), 'debrief', locale).then(setPart, () => undefined);
  }, [locale]);
  return part ? <part.BranchLine t={part.t} {...props} /> : null;
}
