// Loads late: another window has the run, or has deleted it. What could not be saved is in this one alone, and that is said.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/components/button.tsx';
import { NotCome, Waiting } from '../ui/screens/late.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { Translate } from '../ui/text/text.ts';
import { SaveAll } from './save-all.tsx';
import { RUN, type Save } from './saves.ts';
import type { Shell } from './shell.ts';
import { useLateText } from '../ui/text/use-text.ts';

interface PlayedElsewhereProps {
  readonly where: 'elsewhere' | 'taken' | 'gone';
  readonly from: Save['from'];
  readonly scenario: { readonly id: string; readonly title: string };
  readonly shell: Shell;
  readonly t: Translate;
  readonly onHere: () => void;
  readonly onHome: () => void;
}

/** Its words may be asked for again without loading the page anew, which would lose what is in this window alone. */
export function PlayedElsewhere(props: PlayedElsewhereProps) {
  const [attempt, setAttempt] = useState(0);
  return <Told key={attempt} {...props} onAgain={() => setAttempt(attempt + 1)} />;
}

type ToldProps = PlayedElsewhereProps & { readonly onAgain: () => void };
function Told({ where, from, scenario, shell, t, onHere, onHome, onAgain }: ToldProps) {
  const { id, title } = scenario;
  const { store } = shell.saves;
  const [failed, setFailed] = useState(false);
  const words = useLateText(t.locale, 'run', () => setFailed(true));
  const menu = useLateText(t.locale, 'menu', () => undefined);
  /** Known once all of it has been tried. */
  const [unsaved, setUnsaved] = useState<boolean>();
  useEffect(() => void store.safe().then(() => setUnsaved(store.isAhead(`${RUN}${from}/${id}`))), [where]);
  if (failed) return <NotCome title={t('error.fetch')} {...{ t, onAgain, onHome }} />;
  if (words === undefined || unsaved === undefined) return <Waiting t={t} />;
  const alone = unsaved && where !== 'gone';
  const text = words(alone ? 'window.unsaved_text' : `window.${where}_text`, { title });
  return (
    <MessageScreen title={words(`window.${where}`)} text={[text]}>
      {where !== 'gone' && (
        <Button kind="main" onPress={onHere}>
          {words('window.here')}
        </Button>
      )}
      {alone && menu && <SaveAll store={store} apart={shell.linked === false} t={menu} />}
      <Button icon="arrow-left" onPress={onHome}>
        {t('error.home')}
      </Button>
    </MessageScreen>
  );
}
