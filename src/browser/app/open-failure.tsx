import { Button } from '../ui/components/button.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { Translate } from '../ui/text/text.ts';
import type { OpenedFile } from './open-scenario.ts';

interface OpenFailureProps {
  readonly kind: Exclude<OpenedFile['kind'], 'opened' | 'problems'>;
  readonly t: Translate;
  readonly onHome: () => void;
  readonly onAgain: () => void;
}

function wordsFor(kind: OpenFailureProps['kind'], t: Translate): readonly string[] {
  switch (kind) {
    case 'unreachable':
      return [t('error.fetch'), t('error.fetch_do')];
    case 'too_big':
      return [t('error.too_big')];
    case 'not_text':
      return [t('error.not_text')];
  }
}

export function OpenFailure({ kind, t, onHome, onAgain }: OpenFailureProps) {
  return (
    <MessageScreen title={t('error.title')} text={wordsFor(kind, t)}>
      {kind === 'unreachable' && (
        <Button kind="main" icon="arrows-clockwise" onPress={onAgain}>
          {t('error.try_again')}
        </Button>
      )}
      <Button kind={kind === 'unreachable' ? 'usual' : 'main'} icon="arrow-left" onPress={onHome}>
        {t('error.home')}
      </Button>
    </MessageScreen>
  );
}
