// Opens a scenario, takes up its saved run or starts one, and hands it to the table; or says what is in the way.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ComingPlay } from '../../core/run/coming-play.ts';
import { openingRun } from '../../core/run/opening-run.ts';
import { openingView } from '../../core/run/opening-view.ts';
import type { Play } from '../../core/run/play.ts';
import { loadCard } from '../play/late-card.ts';
import { keepIn, type Keeping } from './keeping.ts';
import { afterFrame } from '../ui/components/after-frame.ts';
import { Waiting } from '../ui/screens/late.tsx';
import { openFromLibrary, openText, takeEarly, type Opened, type OpenedScenario } from './open-scenario.ts';
import { OpenFailure } from './open-failure.tsx';
import { Late } from './late-screen.tsx';
import { PlayedHere } from './played-here.tsx';
import { HOME, type PlayRoute } from './route.ts';
import { PROBLEMS } from './problems.ts';
import type { Save } from './saves.ts';
import type { Shell } from './shell.ts';
import type { Asking } from './take-up.tsx';
import { UNCLEAR } from './unclear-screen.ts';
import type { Locale } from '../ui/text/languages.ts';

/** What this address comes to. */
type Arrival =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'playing';
      readonly play: Play;
      readonly keeping: Keeping;
      /** What was kept before. */
      readonly before: Save | null;
      /** No two alike: what is on screen belongs to one of them. */
      readonly visit: number;
    }
  | (Asking & { readonly kind: 'asking'; readonly opened: OpenedScenario })
  | Exclude<Opened, { readonly kind: 'opened' }>;

export interface PlayPageProps {
  readonly route: PlayRoute;
  readonly shell: Shell;
}

const freshSeed = (): number => crypto.getRandomValues(new Int32Array(1))[0] ?? 1;

let visits = 0;
const playing = (play: Play, keeping: Keeping, before: Save | null): Arrival => ({
  kind: 'playing',
  play,
  keeping,
  before,
  visit: (visits += 1),
});

/** What moves a run on, and the scenes in which it does. */
const loadOwner = async (locale: Locale) => (await Promise.all([import('./own-run.ts'), loadCard(locale)]))[0];

function openRoute({ from, id }: PlayRoute, shell: Shell): Promise<Opened> {
  if (from === 'library') return openFromLibrary(id, shell.wanted);
  const source = shell.saves.file(id);
  return source === null ? Promise.resolve({ kind: 'not_found' }) : openText(source, `${id}.json`);
}

/** Its opening is there at once; what moves it on comes while that is read. */
function startFresh(
  { scenario, hash }: OpenedScenario,
  from: Save['from'],
  seed: number,
  { saves, locale }: Shell,
): Arrival {
  const keeping = keepIn(saves, from, scenario.id, null);
  const run = openingRun(scenario, seed, hash);
  const play = new ComingPlay(openingView(run), async () => (await loadOwner(locale)).freshPlay(run, keeping));
  afterFrame(() => void play.prepare());
  return playing(play, keeping, null);
}

async function begin(route: PlayRoute, opened: OpenedScenario, shell: Shell): Promise<Arrival> {
  const { from, id, seed } = route;
  const save = shell.saves.find(from, id);
  const taken = save && (await (await loadOwner(shell.locale)).takeUp(route, opened, save, shell));
  if (taken === null) return startFresh(opened, from, seed ?? freshSeed(), shell);
  return 'play' in taken ? playing(taken.play, taken.keeping, taken.save) : { ...taken, kind: 'asking', opened };
}

/** What was opened early and is played for the first time needs no waiting: the first thing drawn is the scenario. */
function arrivalAtOnce(route: PlayRoute, shell: Shell): Arrival {
  const { from, id, seed } = route;
  if (from === 'file' || shell.saves.find(from, id) !== null) return { kind: 'opening' };
  const opened = takeEarly(id, shell.wanted);
  if (opened?.kind !== 'opened') return opened ?? { kind: 'opening' };
  return startFresh(opened, from, seed ?? freshSeed(), shell);
}

async function arrive(route: PlayRoute, shell: Shell): Promise<Arrival> {
  await shell.saves.store.refresh();
  const opened = await openRoute(route, shell);
  return opened.kind === 'opened' ? begin(route, opened, shell) : opened;
}

/** What the address comes to, and a way to come there anew. */
function useArrival(route: PlayRoute, shell: Shell) {
  const [arrival, setArrival] = useState(() => arrivalAtOnce(route, shell));
  const arrived = useRef(arrival.kind !== 'opening');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (arrived.current) return void (arrived.current = false);
    let wanted = true;
    setArrival({ kind: 'opening' });
    arrive(route, shell).then(
      (there) => wanted && setArrival(there),
      () => wanted && setArrival({ kind: 'unreachable' }),
    );
    return () => void (wanted = false);
  }, [route.from, route.id, route.seed, shell.wanted.join(), attempt]);
  return { arrival, setArrival, anew: () => setAttempt(attempt + 1) };
}

export function PlayPage({ route, shell }: PlayPageProps) {
  const { arrival, setArrival, anew } = useArrival(route, shell);
  const { from, id } = route;
  const { t, saves } = shell;
  const home = (): void => shell.goTo(HOME);
  const again = (): void => {
    saves.makeRoom(from, id);
    anew();
  };
  switch (arrival.kind) {
    case 'opening':
      return <Waiting t={t} />;
    case 'playing':
      return <PlayedHere {...arrival} {...{ from, shell, anew }} key={arrival.visit} onAgain={again} />;
    case 'problems':
    case 'too_big':
    case 'not_text':
      return <Late screen={PROBLEMS} props={{ found: arrival, shell, onHome: home }} t={t} onHome={home} />;
    case 'asking': {
      const { opened, Screen, seed, makeRoom } = arrival;
      const start = (): void => {
        makeRoom();
        setArrival(startFresh(opened, from, seed ?? freshSeed(), shell));
      };
      return <Screen onStart={start} onHome={home} />;
    }
    case 'not_found':
      return (
        <Late
          screen={UNCLEAR}
          props={{ route: { kind: 'unclear', what: 'scenario', from, id }, shell }}
          {...{ t }}
          onHome={home}
        />
      );
    case 'unreachable':
      return <OpenFailure t={t} onHome={home} onAgain={anew} />;
  }
}
