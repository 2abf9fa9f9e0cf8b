// Loads late: another window has the run, or has set it aside or deleted it. What could not be saved is in this one alone, and that is said.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/components/button.tsx';
import { NotCome, Waiting } from '../ui/screens/late.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { Translate } from '../ui/text/text.ts';
import { asideWith } from './aside-with.ts';
import { SaveAll } from './save-all.tsx';
import { isUntouched, readSave, RUN, type Save } from './saves.ts';
import type { Store } from './store.ts';
import type { Shell } from './shell.ts';
import { useLateText } from '../ui/text/use-text.ts';

interface PlayedElsewhereProps {
  readonly where: 'elsewhere' | 'taken' | 'gone';
  readonly from: Save['from'];
  readonly scenario: { readonly id: string; readonly title: string };
  /** The run as it was last kept or found here. */
  readonly seen: string | null;
  readonly shell: Shell;
  readonly t: Translate;
  /** `aside`: where the run lies that is to take its place again. */
  readonly onHere: (aside?: string) => unknown;
  readonly onHome: () => void;
}

type Found = 'elsewhere' | 'taken' | 'gone' | 'begun' | { readonly aside: string };

/** What has become of it, as far as what is kept tells. */
function found({ where, from, scenario: { id }, seen }: PlayedElsewhereProps, store: Store): Found {
  if (where === 'elsewhere') return where;
  const [ours, there] = [readSave(seen), readSave(store.read(`${RUN}${from}/${id}`))];
  if (ours !== null && ours.text !== there?.text) {
    const aside = asideWith(store, from, id, [ours.text]);
    if (aside !== undefined) return { aside };
    if (isUntouched(ours)) return there === null ? 'begun' : 'elsewhere';
  }
  if (there === null) return where;
  // Back again, or another run by now; where nothing was decided here, nothing of it goes on there.
  return where === 'gone' || ours === null ? 'elsewhere' : where;
}

/** Its words may be asked for again without loading the page anew, which would lose what is in this window alone. */
export function PlayedElsewhere(props: PlayedElsewhereProps) {
  const [attempt, setAttempt] = useState(0);
  return <Told key={attempt} {...props} onAgain={() => setAttempt(attempt + 1)} />;
}

type ToldProps = PlayedElsewhereProps & { readonly onAgain: () => void };
function Told(props: ToldProps) {
  const { where, from, scenario, shell, t, onHere, onHome, onAgain } = props;
  const { id, title } = scenario;
  const { store } = shell.saves;
  const [failed, setFailed] = useState(false);
  const words = useLateText(t.locale, 'run', () => setFailed(true));
  const menu = useLateText(t.locale, 'menu', () => undefined);
  /** Known once all of it has been tried. */
  const [unsaved, setUnsaved] = useState<boolean>();
  useEffect(() => void store.safe().then(() => setUnsaved(store.isAhead(`${RUN}${from}/${id}`))), [where]);
  const [, setChanges] = useState(0);
  useEffect(() => store.subscribe(() => setChanges((before) => before + 1)), []);
  if (failed) return <NotCome title={t('error.fetch')} {...{ t, onAgain, onHome }} />;
  if (words === undefined || unsaved === undefined) return <Waiting t={t} />;
  const state = found(props, store);
  if (typeof state === 'object')
    return (
      <MessageScreen
        title={words('window.aside')}
        text={[words('window.aside_text', { title }), ...(shell.linked === false ? [] : [words('window.aside_where')])]}
      >
        <Button kind="main" onPress={() => onHere(state.aside)}>
          {words('window.take_back')}
        </Button>
        <Button icon="arrow-left" onPress={onHome}>
          {t('error.home')}
        </Button>
      </MessageScreen>
    );
  const alone = unsaved && state !== 'gone';
  const text = words(alone ? 'window.unsaved_text' : `window.${state}_text`, { title });
  return (
    <MessageScreen title={words(`window.${state}`)} text={[text]}>
      {state !== 'gone' && (
        <Button kind="main" onPress={() => onHere()}>
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
