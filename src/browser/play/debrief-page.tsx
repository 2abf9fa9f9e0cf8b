// Brings the debrief's own chunk; until it is here, a line of text.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/components/button.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { TopBar } from '../ui/screens/top-bar.tsx';
import type { DebriefProps } from './debrief.tsx';
import type { Locale } from '../ui/text/languages.ts';
import type { TextOf } from '../ui/text/text.ts';
import { latePartInWords } from './late-part.ts';

type DebriefPart = { readonly Debrief: ComponentType<DebriefProps>; readonly t: TextOf<'debrief'> };

const loadDebrief = (locale: Locale): Promise<DebriefPart> =>
  latePartInWords(() => import('./debrief.tsx'), 'debrief', locale);

/** So that a run begun on a line can be ended without one. What doesn't come is asked for again, and told, when it is needed. */
export const fetchDebriefEarly = (locale: Locale): void => void loadDebrief(locale).catch(() => undefined);

export function DebriefPage(props: Omit<DebriefProps, 't'>) {
  const [part, setPart] = useState<DebriefPart | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const { t, locale, onMenu } = props.shell;
  useEffect(() => {
    loadDebrief(locale).then(setPart, () => setPart('failed'));
  }, [attempt, locale]);
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
        <part.Debrief t={part.t} {...props} />
      ) : (
        <main class="waiting" aria-busy="true">
          <p class="quiet">{t('play.loading')}</p>
        </main>
      )}
    </>
  );
}
