// Brings the debrief's own chunk; until it is here, a line of text.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/components/button.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { TopBar } from '../ui/screens/top-bar.tsx';
import type { DebriefProps } from './debrief.tsx';
import { latePart } from './late-part.ts';

const loadDebrief = () => latePart(() => import('./debrief.tsx'));

/** So that a run begun on a line can be ended without one. What doesn't come is asked for again, and told, when it is needed. */
export const fetchDebriefEarly = (): void => void loadDebrief().catch(() => undefined);

export function DebriefPage(props: DebriefProps) {
  const [part, setPart] = useState<{ readonly Debrief: ComponentType<DebriefProps> } | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const { t, onMenu } = props.shell;
  useEffect(() => {
    loadDebrief().then(setPart, () => setPart('failed'));
  }, [attempt]);
  if (part === 'failed') {
    return (
      <MessageScreen title={t('play.debrief')} text={[t('error.fetch_do')]}>
        <Button kind="main" onPress={() => setAttempt(attempt + 1)}>
          {t('error.try_again')}
        </Button>
        <Button onPress={props.afterwards.onHome}>{t('error.home')}</Button>
      </MessageScreen>
    );
  }
  const { view } = props.play.state;
  return (
    <>
      <TopBar {...{ view, t, onMenu, look: undefined }} awayWeek={0} onLook={() => undefined} />
      {part ? (
        <part.Debrief {...props} />
      ) : (
        <main class="waiting" aria-busy="true">
          <p class="quiet">{t('play.loading')}</p>
        </main>
      )}
    </>
  );
}
