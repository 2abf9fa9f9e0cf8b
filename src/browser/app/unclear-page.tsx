// Loads late: an address that the first script does not know. It leads to where packages are made, or cannot be understood, or there
// is nothing here that it leads to. Nothing is guessed in silence: what could be
// meant is a link.
import { useEffect, useState } from 'preact/hooks';
import { runTextIn } from '../../core/run/run-text-in.ts';
import { nearestName } from '../../core/scenario/nearest.ts';
import { Button } from '../ui/components/button.tsx';
import { said, Sentence } from '../ui/components/said.tsx';
import type { Library } from '../ui/screens/home-screen.tsx';
import { Waiting } from '../ui/screens/late.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { TextOf } from '../ui/text/text.ts';
import { useLateText } from '../ui/text/use-text.ts';
import { fetchLibrary, libraryInPage, spokenItem } from './library.ts';
import { titleIn } from './file-title.ts';
import { nearestScenario, type Known } from './near-address.ts';
import { Late, lateScreen } from './late-screen.tsx';
import { OpenFailure } from './open-failure.tsx';
import { HOME, playAddress, runAddress, type Unclear } from './route.ts';
import type { Shell } from './shell.ts';

/** A scenario that is not here. */
interface Missing {
  readonly kind: 'unclear';
  readonly what: 'scenario';
  readonly from: 'library' | 'file';
  readonly id: string;
}

export interface UnclearPageProps {
  readonly route: Unclear | Missing;
  readonly shell: Shell;
}

interface Way {
  readonly address: string;
  readonly words: string;
  /** Of what in them is an author's. */
  readonly language?: string;
}

interface Told {
  readonly title: string;
  readonly text: readonly string[];
  /** What could be meant, the likeliest first. */
  readonly ways: readonly Way[];
}

const MODEL = '#/model';
/** What is shown of an address. */
const MOST_CHARACTERS = 60;

function useKnown(shell: Shell): readonly Known[] {
  const [library, setLibrary] = useState<Library>(libraryInPage);
  useEffect(() => void fetchLibrary().then((came) => came.kind === 'ready' && setLibrary(came)), []);
  const items = library.kind === 'ready' ? library.items : [];
  const own = shell.saves.store.keys().flatMap((key) => /^file\/(.+)$/.exec(key)?.[1] ?? []);
  return [
    ...items.map((item) => ({ from: 'library' as const, ...spokenItem(item, shell.wanted) })),
    ...own.map((id) => ({
      from: 'file' as const,
      id,
      title: id,
      language: '',
      ...titleIn(shell.saves.file(id) ?? ''),
    })),
  ];
}

const wayTo = ({ from, id, title, language }: Known, t: TextOf<'run'>): Way => ({
  address: playAddress(from, id),
  words: t('address.near_page', { title: said(title) }),
  language,
});

function nearPlace(
  { address, parts }: Extract<Unclear, { what: 'place' }>,
  known: readonly Known[],
  t: TextOf<'run'>,
  { t: ui }: Shell,
): Way[] {
  const run = runTextIn(address);
  if (run !== null) return [{ address: runAddress(run), words: t('address.near_run') }];
  const [first = ''] = parts;
  const words = first === 'play' || first === 'file' ? parts.slice(1) : parts;
  const near = nearestScenario(words, known);
  if (near !== null) return [wayTo(near, t)];
  if (nearestName(first, ['model']) === undefined) return [];
  return [{ address: MODEL, words: t('address.near_page', { title: ui('model.link') }) }];
}

function toldPlace(route: Extract<Unclear, { what: 'place' }>, ways: readonly Way[], t: TextOf<'run'>): Told {
  const { address } = route;
  const shown = address.length > MOST_CHARACTERS ? `${address.slice(0, MOST_CHARACTERS)}…` : address;
  return { title: t('address.nowhere'), text: [t('address.nowhere_text', { address: shown })], ways };
}

function toldSeed(
  { said: asked, play, seed }: Extract<Unclear, { what: 'seed' }>,
  known: readonly Known[],
  t: TextOf<'run'>,
): Told {
  const shown = asked === '' ? 'none' : asked.slice(0, MOST_CHARACTERS);
  if (play === null && seed !== null)
    return {
      title: t('address.seed_alone'),
      text: [t('address.seed_alone_text', { seed: String(seed >>> 0) })],
      ways: known.map(({ from, id, title, language }) => ({
        address: withSeed(playAddress(from, id), seed),
        words: said(title),
        language,
      })),
    };
  const ways: Way[] = [];
  if (play !== null && seed !== null)
    ways.push({ address: withSeed(play, seed), words: t('address.with_seed', { seed: String(seed >>> 0) }) });
  if (play !== null) ways.push({ address: play, words: t('address.without_seed') });
  return { title: t('address.seed'), text: [t('address.seed_text', { said: shown })], ways };
}

const withSeed = (address: string, seed: number): string => `${address}?seed=${seed >>> 0}`;

function toldMissing({ from, id }: Missing, known: readonly Known[], t: TextOf<'run'>, { t: ui }: Shell): Told {
  const near = nearestScenario([id], known);
  const why = from === 'file' ? t('address.own_file') : t('error.not_found_do');
  const ways = near === null ? [] : [wayTo(near, t)];
  return { title: ui('error.title'), text: [t('error.not_found', { id }), why], ways };
}

function told(route: UnclearPageProps['route'], known: readonly Known[], t: TextOf<'run'>, shell: Shell): Told {
  switch (route.what) {
    case 'place':
      return toldPlace(route, nearPlace(route, known, t, shell), t);
    case 'seed':
      return toldSeed(route, known, t);
    case 'scenario':
      return toldMissing(route, known, t, shell);
  }
}

function Puzzle({ route, shell }: UnclearPageProps) {
  const [failed, setFailed] = useState(false);
  const known = useKnown(shell);
  const t = useLateText(shell.locale, 'run', () => setFailed(true));
  const page = t && told(route, known, t, shell);
  const home = (): void => shell.goTo(HOME);
  if (failed) return <OpenFailure t={shell.t} onHome={home} onAgain={shell.services.address.reload} />;
  if (page === undefined) return <Waiting t={shell.t} />;
  return (
    <MessageScreen title={page.title} text={page.text}>
      {page.ways.map(({ address, words, language = '' }, place) => (
        <a key={address} class="button" data-kind={place === 0 ? 'main' : undefined} href={address}>
          {/* One item of the button's row. */}
          <span>
            <Sentence text={words} language={language} />
          </span>
        </a>
      ))}
      <Button kind={page.ways.length === 0 ? 'main' : 'usual'} icon="arrow-left" onPress={home}>
        {shell.t('error.home')}
      </Button>
    </MessageScreen>
  );
}

const PACK = lateScreen(
  () => import('./pack-page.tsx'),
  ({ PackPage }) => PackPage,
  'pack',
);

/** Few come to make a package: that there is such a place costs the first page nothing. */
export function UnclearPage(props: UnclearPageProps) {
  const { route, shell } = props;
  const [place, id = null, ...more] = route.what === 'place' ? route.parts : [];
  if (place !== 'pack' || more.length > 0) return <Puzzle {...props} />;
  const { t, goTo, saves } = shell;
  const from = (['library', 'file'] as const).find((where) => id !== null && saves.find(where, id) !== null);
  const onHome = (): void => goTo(HOME);
  const onBack = from === undefined || id === null ? onHome : (): void => goTo(playAddress(from, id));
  return <Late screen={PACK} props={{ id, shell, onBack }} {...{ t, onHome }} />;
}
