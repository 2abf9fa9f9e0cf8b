// The engine and the screens of play come after the first page; asked for at once when the address is already theirs.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/components/button.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { PlayPageProps } from './play-page.tsx';

type PlayPart = { readonly PlayPage: ComponentType<PlayPageProps> };
let loaded: PlayPart | undefined;

export const loadPlayPage = async (): Promise<PlayPart> => (loaded = await import('./play-page.tsx'));

export function LatePlayPage(props: PlayPageProps) {
  const [part, setPart] = useState<PlayPart | 'failed' | undefined>(loaded);
  const { t } = props.shell;
  const load = (): void => void loadPlayPage().then(setPart, () => setPart('failed'));
  useEffect(() => {
    if (part === undefined) load();
  }, []);
  if (part === 'failed') {
    return (
      <MessageScreen title={t('error.fetch')} text={[t('error.fetch_do')]}>
        <Button kind="main" onPress={load}>
          {t('error.try_again')}
        </Button>
      </MessageScreen>
    );
  }
  if (part) return <part.PlayPage {...props} />;
  return (
    <main class="waiting" aria-busy="true">
      <p class="quiet">{t('play.loading')}</p>
    </main>
  );
}
