// Loads late: another window has the run, or has deleted it.
import { Button } from '../ui/components/button.tsx';
import { Waiting } from '../ui/screens/late.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { Translate } from '../ui/text/text.ts';
import { useLateText } from '../ui/text/use-text.ts';

interface PlayedElsewhereProps {
  readonly where: 'elsewhere' | 'taken' | 'gone';
  readonly title: string;
  readonly t: Translate;
  readonly onHere: () => void;
  readonly onHome: () => void;
}

export function PlayedElsewhere({ where, title, t, onHere, onHome }: PlayedElsewhereProps) {
  const words = useLateText(t.locale, 'run', () => undefined);
  if (words === undefined) return <Waiting t={t} />;
  return (
    <MessageScreen title={words(`window.${where}`)} text={[words(`window.${where}_text`, { title })]}>
      {where !== 'gone' && (
        <Button kind="main" onPress={onHere}>
          {words('window.here')}
        </Button>
      )}
      <Button icon="arrow-left" onPress={onHome}>
        {t('error.home')}
      </Button>
    </MessageScreen>
  );
}
