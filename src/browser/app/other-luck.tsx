import { Button } from '../ui/components/button.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { TextOf } from '../ui/text/text.ts';
import { RunDownload } from './run-download.tsx';
import type { Save } from './saves.ts';

interface OtherLuckProps {
  readonly mine: Save;
  readonly t: TextOf<'run'>;
  readonly onStart: () => void;
  readonly onStay: () => void;
}

/** The address asks for a seed, and there is a run under another. */
export function OtherLuck({ mine, t, onStart, onStay }: OtherLuckProps) {
  const { title, week } = mine;
  const finished = mine.finished ? 'yes' : 'no';
  return (
    <MessageScreen title={t('run.conflict')} text={[t('run.luck_text', { title, week, finished })]}>
      <Button kind="main" onPress={onStart}>
        {t('run.luck_start')}
      </Button>
      <Button onPress={onStay}>{t('run.conflict_stay')}</Button>
      <RunDownload text={mine.text} label={t('run.conflict_keep')} />
    </MessageScreen>
  );
}
