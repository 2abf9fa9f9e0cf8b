import type { ComponentChildren } from 'preact';
import { IconButton } from '../components/button.tsx';
import type { Translate } from '../text/text.ts';

interface NoticeProps {
  readonly text: string;
  readonly t: Translate;
  readonly onClose: () => void;
  /** A button, where something can be done. */
  readonly children?: ComponentChildren;
}

export function Notice({ text, t, onClose, children }: NoticeProps) {
  return (
    <aside class="notice">
      <p role="status">{text}</p>
      {children}
      <IconButton icon="x" label={t('notice.close')} onPress={onClose} />
    </aside>
  );
}
