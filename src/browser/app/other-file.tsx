// Loads late: a file was opened that has the id of another one that is kept. Only one of them can be, so the player says which.
import { useState } from 'preact/hooks';
import { visibleText } from '../../core/scenario/visible-text.ts';
import { Button } from '../ui/components/button.tsx';
import { said, Sentence } from '../ui/components/said.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { Waiting } from '../ui/screens/late.tsx';
import { useLateText } from '../ui/text/use-text.ts';
import { titleIn } from './file-title.ts';
import { OpenFailure } from './open-failure.tsx';
import type { OpenedScenario } from './open-scenario.ts';
import { playAddress } from './route.ts';
import type { Shell } from './shell.ts';

export interface OtherFileProps {
  /** The one just opened. */
  readonly opened: OpenedScenario;
  /** What its file is called. */
  readonly file: string;
  readonly shell: Shell;
  readonly onBack: () => void;
}

export function OtherFile({ opened, file, shell, onBack }: OtherFileProps) {
  const { id, title, language } = opened.scenario;
  const { t, locale, saves } = shell;
  const [failed, setFailed] = useState(false);
  const words = useLateText(locale, 'run', () => setFailed(true));
  if (failed) return <OpenFailure t={t} onHome={onBack} onAgain={shell.services.address.reload} />;
  if (words === undefined) return <Waiting t={t} />;
  const play = (): void => shell.goTo(playAddress('file', id));
  const replace = (): void => {
    saves.keepFile(id, opened.source);
    play();
  };
  const before = titleIn(saves.file(id) ?? '');
  const told = { title: said(title), file: visibleText(file), before: before ? said(before.title) : 'none', id };
  const about = <Sentence text={words('file.other_text', told)} language={language} />;
  return (
    <MessageScreen title={words('file.other')} text={[about, words('file.other_run')]}>
      <Button kind="main" onPress={replace}>
        {words('file.other_take')}
      </Button>
      <Button onPress={play}>{words('file.other_stay')}</Button>
      <Button icon="arrow-left" onPress={onBack}>
        {t('error.home')}
      </Button>
    </MessageScreen>
  );
}
