import { Button } from '../ui/components/button.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { Translate } from '../ui/text/text.ts';

export function Crash({ t, onReload }: { readonly t: Translate; readonly onReload: () => void }) {
  return (
    <MessageScreen title={t('error.crash')} text={[t('error.crash_text')]}>
      <Button kind="main" onPress={onReload}>
        {t('error.reload')}
      </Button>
    </MessageScreen>
  );
}
