import { Button } from '../ui/components/button.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { NotCome } from '../ui/screens/late.tsx';
import type { Translate } from '../ui/text/text.ts';
import type { OpenedFile } from './open-scenario.ts';

interface OpenFailureProps {
  readonly kind: Exclude<OpenedFile['kind'], 'opened' | 'problems'>;
  readonly t: Translate;
  readonly onHome: () => void;
  readonly onAgain: () => void;
}

function wordsFor(kind: Exclude<OpenFailureProps['kind'], 'unreachable'>, t: Translate): readonly string[] {
  switch (kind) {
    case 'too_big':
      return [t('error.too_big')];
    case 'not_text':
      return [t('error.not_text')];
  }
}

export function OpenFailure({ kind, t, onHome, onAgain }: OpenFailureProps) {
  const title = t('error.title');
  if (kind === 'unreachable') return <NotCome {...{ title, t, onAgain, onHome }} text={[t('error.fetch')]} />;
  return (
    <MessageScreen title={title} text={wordsFor(kind, t)}>
      <Button kind="main" icon="arrow-left" onPress={onHome}>
        {t('error.home')}
      </Button>
    </MessageScreen>
  );
}
