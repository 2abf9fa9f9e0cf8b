// What is shown of a screen whose code is on its way, or did not come.
import { Button } from '../components/button.tsx';
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
}

export const NotCome = ({ title, t, onAgain, onHome }: NotComeProps) => (
  <MessageScreen title={title} text={[t('error.fetch_do')]}>
    <Button kind="main" onPress={onAgain}>
      {t('error.try_again')}
    </Button>
    <Button onPress={onHome}>{t('error.home')}</Button>
  </MessageScreen>
);
