// Opens a scenario, takes up its saved run or starts one, and hands it to the table; or says what is in the way.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ComingPlay } from '../../core/run/coming-play.ts';
import { openingRun } from '../../core/run/opening-run.ts';
import { openingView } from '../../core/run/opening-view.ts';
import type { RunTextProblem } from '../../core/run/run-text-problem.ts';
import type { Play } from '../../core/run/play.ts';
import { loadCard } from '../play/late-card.ts';
import { loadText, type TextOf } from '../ui/text/text.ts';
import { keepIn, type Keeping } from './keeping.ts';
import { afterFrame } from '../ui/components/after-frame.ts';
import { Waiting } from '../ui/screens/late.tsx';
import { openFromLibrary, openText, takeEarly, type Opened, type OpenedScenario } from './open-scenario.ts';
import { OpenFailure } from './open-failure.tsx';
import { Late, lateScreen } from './late-screen.tsx';
import { PlayedHere } from './played-here.tsx';
import { HOME, type Route } from './route.ts';
import { PROBLEMS } from './problems.ts';
import type { Save } from './saves.ts';
import type { Shell } from './shell.ts';
import { UNCLEAR } from './unclear-screen.ts';
import type { Locale } from '../ui/text/languages.ts';

const SAVED_FAILURE = lateScreen(
  () => import('./visit.tsx'),
  ({ SavedFailure }) => SavedFailure,
);

type PlayRoute = Extract<Route, { readonly kind: 'play' }>;

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
  | {
      readonly kind: 'saved_failed';
      readonly opened: OpenedScenario;
      readonly text: string;
      readonly reason: string;
      /** Null where it cannot be read. */
      readonly save: Save | null;
      readonly t: TextOf<'run'>;
    }
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

/** It stays where it is, and this is said at every visit, until a fresh run is begun. */
async function savedFailed(
  opened: OpenedScenario,
  problem: RunTextProblem | null,
  from: Save['from'],
  save: Save | null,
  { saves, locale }: Shell,
): Promise<Arrival> {
  const [t, say] = await Promise.all([loadText(locale, 'run'), loadText(locale, 'refusal')]);
  const reason = problem === null ? '' : say(problem.code, problem.args);
  const text = save?.text ?? saves.stored(from, opened.scenario.id) ?? '';
  return { kind: 'saved_failed', opened, text, reason, save, t };
}

/** The saved run where there is one that fits; a seed in the address wants its own run. */
async function takeUp(
  { from, id, seed }: PlayRoute,
  opened: OpenedScenario,
  save: Save,
  shell: Shell,
): Promise<Arrival> {
  const { saves } = shell;
  const { hasOtherSeed, ownPlay, savedRuns } = await loadOwner(shell.locale);
  if (hasOtherSeed(save, seed)) {
    saves.setAside(from, id);
    return startFresh(opened, from, seed ?? freshSeed(), shell);
  }
  const runs = savedRuns(opened.scenario, save, saves.stored(from, id));
  if ('code' in runs) return savedFailed(opened, runs, from, save, shell);
  if (!runs.whole) {
    // What of it cannot be read is not written over by what is decided next.
    saves.setAside(from, id);
    saves.put({ ...save, branches: undefined });
  }
  const keeping = keepIn(saves, from, id, save);
  return playing(ownPlay(runs.tree, keeping), keeping, save);
}

function begin(route: PlayRoute, opened: OpenedScenario, shell: Shell): Arrival | Promise<Arrival> {
  const { from, id, seed } = route;
  const save = shell.saves.find(from, id);
  if (save === 'damaged') return savedFailed(opened, null, from, null, shell);
  return save ? takeUp(route, opened, save, shell) : startFresh(opened, from, seed ?? freshSeed(), shell);
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
    case 'saved_failed': {
      const { opened } = arrival;
      const start = (): void => {
        saves.setAside(from, id, 'refused');
        setArrival(startFresh(opened, from, freshSeed(), shell));
      };
      return (
        <Late
          screen={SAVED_FAILURE}
          props={{ ...arrival, scenario: opened.scenario, onStart: start }}
          t={t}
          onHome={home}
        />
      );
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
