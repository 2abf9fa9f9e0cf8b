import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../ui/components/button.tsx';
import { Notice } from '../ui/screens/notice.tsx';
import type { Translate } from '../ui/text/text.ts';
import { hearMishaps, type Source } from './mishaps.ts';

interface MishapNoticeProps {
  readonly t: Translate;
  readonly onReload: () => void;
  readonly source?: Source;
}

/** Something failed unseen: a press may have done nothing. Said once, until it is closed. */
export function MishapNotice({ t, onReload, source = window }: MishapNoticeProps) {
  const [happened, setHappened] = useState(false);
  // Before anything is painted: from then on something can be pressed.
  useLayoutEffect(() => hearMishaps(() => setHappened(true), source), []);
  if (!happened) return null;
  return (
    <Notice text={t('notice.mishap')} t={t} onClose={() => setHappened(false)}>
      <Button onPress={onReload}>{t('error.reload')}</Button>
    </Notice>
  );
}
