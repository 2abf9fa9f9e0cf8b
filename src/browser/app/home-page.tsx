import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { latePartInWords } from '../play/late-part.ts';
import type { Locale } from '../ui/text/languages.ts';
import { loadText } from '../ui/text/text.ts';
import { HomeScreen, KeptFailed, type Library } from '../ui/screens/home-screen.tsx';
import { fetchLibrary, libraryInPage, spokenItem } from './library.ts';
import type { KeptPartProps } from './kept-part.tsx';
import { Late } from './late-screen.tsx';
import { OpenFailure } from './open-failure.tsx';
import type { OtherFileProps } from './other-file.tsx';
import { openFile, type OpenedFile } from './open-scenario.ts';
import { playAddress } from './route.ts';
import { openRunFile } from './run-file.ts';
import type { Save } from './saves.ts';
import { PROBLEMS } from './problems.ts';
import { OTHER_FILE, PLAY } from './screens.ts';
import type { Shell } from './shell.ts';
import type { DroppedHere } from './use-dropped.ts';

type Trouble = Exclude<OpenedFile, { readonly kind: 'opened' }>;

/** A run is told apart by where its scenario is from, too. */
const keyOf = ({ from, id }: Save): string => `${from}/${id}`;

/** The list in the page is as old as the page: a fetched one counts, and one that says the same changes nothing. */
const newer = (known: Library, came: Library): Library =>
  known.kind === 'ready' && (came.kind !== 'ready' || JSON.stringify(came) === JSON.stringify(known)) ? known : came;

/** Whoever is on the first page plays next: what that needs comes while they read. */
function prepareToPlay(locale: Locale): () => void {
  const timer = setTimeout(() => {
    Promise.all([PLAY.load(locale), import('./own-run.ts'), import('./read-scenario.ts')]).catch(() => undefined);
  }, 1200);
  return () => clearTimeout(timer);
}

type KeptPartLoaded = Pick<KeptPartProps, 't'> & { readonly KeptPart: ComponentType<KeptPartProps> };

/** Its words and code come only where something is kept. Without them the rest of the page works, and says that nothing is lost. */
function useKept({ saves, locale }: Shell) {
  const [part, setPart] = useState<KeptPartLoaded | 'failed'>();
  const isEmpty = saves.store.keys().length === 0;
  const load = (): void =>
    void latePartInWords(() => import('./kept-part.tsx'), 'kept', locale).then(setPart, () => setPart('failed'));
  useEffect(() => (isEmpty ? undefined : load()), [locale, isEmpty]);
  return { part, load };
}

function Kept({ part, load, ...rest }: ReturnType<typeof useKept> & Omit<KeptPartProps, 't'>) {
  if (part === undefined) return null;
  if (part === 'failed') return <KeptFailed t={rest.shell.t} onAgain={load} />;
  return <part.KeptPart {...rest} t={part.t} />;
}

/** Whoever saved it last may have had other line ends. */
const saysTheSame = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();

/** The build draws this page for first visitors; what they do before the script takes over is not undone. */
const isUnderWay = (): boolean =>
  document.querySelector('main.home') !== null && (document.activeElement !== document.body || scrollY > 0);

/** On the way to its address. */
function startAfresh(id: string, { saves, locale }: Shell, say: (text: string) => void): void {
  if (saves.makeRoom('library', id)) void loadText(locale, 'run').then((t) => say(t('run.aside')));
}

interface HomePageProps {
  readonly shell: Shell;
  /** A file may have been dropped somewhere, to be opened here. */
  readonly dropped: DroppedHere;
}

export function HomePage({ shell, dropped: { file: dropped, taken, say } }: HomePageProps) {
  const { t, saves, goTo } = shell;
  const [library, setLibrary] = useState<Library>(libraryInPage);
  const [trouble, setTrouble] = useState<Trouble>();
  const [other, setOther] = useState<Pick<OtherFileProps, 'opened' | 'file'>>();
  const [underWay] = useState(isUnderWay);
  const [, setChanges] = useState(0);
  const kept = useKept(shell);
  const load = (): void => void fetchLibrary().then((came) => setLibrary((known) => newer(known, came)));
  useEffect(load, []);
  useEffect(() => prepareToPlay(shell.locale), []);
  useEffect(() => shell.setPlace(''), []);
  const drawAnew = (): void => setChanges((before) => before + 1);
  useEffect(() => saves.store.subscribe(drawAnew), []);
  const back = (): void => {
    setTrouble(undefined);
    setOther(undefined);
  };
  const open = async (file: File): Promise<void> => {
    const said = await openRunFile(file, shell);
    drawAnew();
    if (said !== null) return say(said);
    const opened = await openFile(file);
    if (opened.kind !== 'opened') return setTrouble(opened);
    const before = saves.file(opened.scenario.id);
    if (before !== null && !saysTheSame(before, opened.source)) return setOther({ opened, file: file.name });
    saves.keepFile(opened.scenario.id, opened.source);
    goTo(playAddress('file', opened.scenario.id));
  };
  useEffect(() => {
    if (dropped === undefined) return;
    taken();
    back();
    void open(dropped);
  }, [dropped]);
  if (other) return <Late screen={OTHER_FILE} props={{ ...other, shell, onBack: back }} t={t} onHome={back} />;
  if (trouble?.kind === 'unreachable') return <OpenFailure t={t} onHome={back} onAgain={back} />;
  if (trouble) return <Late screen={PROBLEMS} props={{ found: trouble, shell, onHome: back }} t={t} onHome={back} />;
  const saved = saves.all();
  const items = library.kind === 'ready' ? library.items.map((item) => spokenItem(item, shell.wanted)) : [];
  const titleOf = (id: string): string | null => [...items, ...saved].find((known) => known.id === id)?.title ?? null;
  return (
    <HomeScreen
      {...{ t, underWay }}
      library={library.kind === 'ready' ? { ...library, items } : library}
      saved={saved.map((save) => ({ ...save, id: keyOf(save) }))}
      played={saves.played()}
      onContinue={(key) => {
        const save = saved.find((known) => keyOf(known) === key);
        if (save) goTo(playAddress(save.from, save.id));
      }}
      addressOf={(id) => playAddress('library', id)}
      onStart={(id) => startAfresh(id, shell, say)}
      onFile={(file) => void open(file)}
      onReload={load}
      onMenu={shell.onMenu}
      kept={<Kept {...kept} {...{ shell, titleOf }} onChange={drawAnew} />}
    />
  );
}
