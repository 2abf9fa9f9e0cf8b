// What is shown of a screen whose code is on its way, or did not come.
import type { ComponentChildren } from 'preact';
import { Button } from '../components/button.tsx';
import { loadAnew, useNewerBuild } from '../components/newer-build.ts';
import type { Translate } from '../text/text.ts';
import { MessageScreen } from './message-screen.tsx';

export const Waiting = ({ t }: { readonly t: Translate }) => (
  <main class="waiting" aria-busy="true">
    <p class="quiet">{t('play.loading')}</p>
  </main>
);

interface NotComeProps {
  readonly title: string;
  readonly t: Translate;
  readonly onAgain: () => void;
  readonly onHome: () => void;
  /** What cannot be had, where the title does not say it. */
  readonly text?: readonly string[];
}

export function NotCome({ title, t, onAgain, onHome, text = [] }: NotComeProps) {
  const newer = useNewerBuild(true);
  const way = (words: string, act: () => void): ComponentChildren => (
    <Button kind="main" icon="arrows-clockwise" onPress={act}>
      {words}
    </Button>
  );
  return (
    <MessageScreen
      key={String(newer)}
      title={newer ? t('newer.title') : title}
      text={newer ? [t('newer.text')] : [...text, t('error.fetch_do')]}
    >
      {newer ? way(t('error.reload'), loadAnew) : way(t('error.try_again'), onAgain)}
      <Button icon="arrow-left" onPress={onHome}>
        {t('error.home')}
      </Button>
    </MessageScreen>
  );
}
