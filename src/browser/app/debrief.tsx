// Loads late: figures and charts of the debrief.
import { useMemo } from 'preact/hooks';
import { debriefOf } from '../../core/run/debrief-of.ts';
import type { Run } from '../../core/run/run.ts';
import { DebriefScreen } from '../ui/debrief/debrief-screen.tsx';
import { createDebriefText } from '../ui/debrief/debrief-text.ts';
import type { Locale } from '../ui/text/text.ts';

export interface DebriefProps {
  readonly run: Run;
  readonly locale: Locale;
  readonly onAgain: () => void;
  readonly onHome: () => void;
}

export function Debrief({ run, locale, onAgain, onHome }: DebriefProps) {
  const debrief = useMemo(() => debriefOf(run), [run]);
  const t = useMemo(() => createDebriefText(locale), [locale]);
  return <DebriefScreen {...{ debrief, t, locale, onAgain, onHome }} title={run.scenario.title} />;
}
