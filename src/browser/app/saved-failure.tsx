import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/components/button.tsx';
import { Icon } from '../ui/components/icon.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { runAddress } from './route.ts';
import type { Translate } from '../ui/text/text.ts';

interface SavedFailureProps {
  /** The old run, word for word. */
  readonly text: string;
  readonly reason: string;
  readonly t: Translate;
  readonly onStart: () => void;
}

/** A saved run that doesn't fit any more is never thrown away: it can be taken along. */
export function SavedFailure({ text, reason, t, onStart }: SavedFailureProps) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [text]);
  const words = [t('saved.text'), ...(reason === '' ? [] : [t('saved.reason', { reason })])];
  return (
    <MessageScreen title={t('saved.title')} text={words}>
      <Button kind="main" onPress={onStart}>
        {t('saved.start')}
      </Button>
      <a class="button" href={address} download="skip-level-run.txt">
        <Icon name="download-simple" size={1.25} />
        {t('saved.download')}
      </a>
      {reason !== '' && (
        <a class="button" href={runAddress(text)}>
          {t('saved.look')}
        </a>
      )}
    </MessageScreen>
  );
}
