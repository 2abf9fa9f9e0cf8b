// Brings the debrief's own chunk; until it is here, a line of text.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Run } from '../../core/run/run.ts';
import type { RunView } from '../../core/run/view.ts';
import { Button } from '../ui/components/button.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { TopBar } from '../ui/screens/top-bar.tsx';
import type { Branching } from './branches.ts';
import type { DebriefProps } from './debrief.tsx';
import { latePart } from './late-part.ts';
import { useDroppedRuns } from './run-file.ts';
import type { Shell } from './shell.ts';

interface DebriefPageProps {
  readonly run: Run;
  readonly view: RunView;
  readonly shell: Shell;
  readonly branching: Branching;
  readonly onAgain: () => void;
  readonly onHome: () => void;
}

const loadDebrief = () => latePart(() => import('./debrief.tsx'));

/** So that a run begun on a line can be ended without one. What doesn't come is asked for again, and told, when it is needed. */
export const fetchDebriefEarly = (): void => void loadDebrief().catch(() => undefined);

export function DebriefPage({ run, view, shell, branching, onAgain, onHome }: DebriefPageProps) {
  const [part, setPart] = useState<{ readonly Debrief: ComponentType<DebriefProps> } | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const { t } = shell;
  useDroppedRuns(shell);
  useEffect(() => {
    loadDebrief().then(setPart, () => setPart('failed'));
  }, [attempt]);
  if (part === 'failed') {
    return (
      <MessageScreen title={t('play.debrief')} text={[t('error.fetch_do')]}>
        <Button kind="main" onPress={() => setAttempt(attempt + 1)}>
          {t('error.try_again')}
        </Button>
        <Button onPress={onHome}>{t('error.home')}</Button>
      </MessageScreen>
    );
  }
  return (
    <>
      <TopBar {...{ view, t, look: undefined }} awayWeek={0} onLook={() => undefined} onMenu={shell.onMenu} />
      {part ? (
        <part.Debrief {...{ run, branching, shell, onAgain, onHome }} />
      ) : (
        <main class="waiting" aria-busy="true">
          <p class="quiet">{t('play.loading')}</p>
        </main>
      )}
    </>
  );
}
