import { IconButton } from '../components/button.tsx';
import type { Translate } from '../text/text.ts';

interface NoticeProps {
  readonly text: string;
  readonly t: Translate;
  readonly onClose: () => void;
}

export function Notice({ text, t, onClose }: NoticeProps) {
  return (
    <aside class="notice">
      <p role="status">{text}</p>
      <IconButton icon="x" label={t('notice.close')} onPress={onClose} />
    </aside>
  );
}
