import { Button } from '../ui/components/button.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { runAddress } from './route.ts';
import type { TextOf } from '../ui/text/text.ts';
import { RunDownload } from './run-download.tsx';

interface SavedFailureProps {
  /** The old run, word for word. */
  readonly text: string;
  readonly reason: string;
  readonly t: TextOf<'run'>;
  readonly onStart: () => void;
}

/** A saved run that doesn't fit any more is never thrown away: it can be taken along. */
export function SavedFailure({ text, reason, t, onStart }: SavedFailureProps) {
  const words = [t('saved.text'), ...(reason === '' ? [] : [t('saved.reason', { reason })])];
  return (
    <MessageScreen title={t('saved.title')} text={words}>
      <Button kind="main" onPress={onStart}>
        {t('saved.start')}
      </Button>
      <RunDownload text={text} label={t('saved.download')} />
      {reason !== '' && (
        <a class="button" href={runAddress(text)}>
          {t('saved.look')}
        </a>
      )}
    </MessageScreen>
  );
}
