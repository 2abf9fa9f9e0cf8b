import type { ComponentChildren } from 'preact';
import { useAnnounced } from '../components/announcer.tsx';
import { Button, IconButton } from '../components/button.tsx';
import { loadAnew, useNewerBuild } from '../components/newer-build.ts';
import type { Translate } from '../text/text.ts';

interface NoticeProps {
  readonly text: string;
  readonly t: Translate;
  readonly onClose: () => void;
  /** It is about a file that did not come: then a newer build may be why. */
  readonly missing?: boolean;
  /** A button, where something can be done. */
  readonly children?: ComponentChildren;
}

export function Notice({ text, t, onClose, missing = false, children }: NoticeProps) {
  const newer = useNewerBuild(missing);
  const words = newer ? t('newer.text') : text;
  useAnnounced(words);
  return (
    <aside class="notice" aria-label={t('game.name')}>
      <p>{words}</p>
      {newer && <Button onPress={loadAnew}>{t('error.reload')}</Button>}
      {children}
      <IconButton icon="x" label={t('notice.close')} onPress={onClose} />
    </aside>
  );
}
