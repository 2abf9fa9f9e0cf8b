// Opens a scenario, takes up its saved run or starts one, and hands it to the table; or says what is in the way.
import { useEffect, useRef, useState } from 'preact/hooks';
import { isRunTextProblem, readRunText, rebuildRun } from '../../core/run/run-text.ts';
import { startRun, type Run } from '../../core/run/run.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { ProblemScreen } from '../ui/screens/problem-screen.tsx';
import { activeRun, rebuiltTree, treeOf, type Tree } from './branches.ts';
import { BranchingTable } from './branching.tsx';
import { openFromLibrary, openText, takeEarly, type Opened } from './open-scenario.ts';
import { OpenFailure } from './open-failure.tsx';
import { HOME, type Route } from './route.ts';
import { arriveByRun, Visit, type VisitPlace } from './visit.tsx';
import type { Shell } from './shell.ts';
import { SavedFailure } from './saved-failure.tsx';

type PlayRoute = Extract<Route, { readonly kind: 'play' }>;

type OpenedScenario = Extract<Opened, { readonly kind: 'opened' }>;

type Place =
  | { readonly kind: 'opening' }
  | { readonly kind: 'playing'; readonly tree: Tree }
  | VisitPlace
  | { readonly kind: 'saved_failed'; readonly scenario: Scenario; readonly text: string; readonly reason: string }
  | Exclude<Opened, { readonly kind: 'opened' }>;

export interface PlayPageProps {
  readonly route: PlayRoute;
  readonly shell: Shell;
}

const freshSeed = (): number => crypto.getRandomValues(new Int32Array(1))[0] ?? 1;

function openRoute({ from, id }: PlayRoute, shell: Shell): Promise<Opened> {
  if (from === 'library') return openFromLibrary(id);
  const source = shell.saves.file(id);
  return source === null ? Promise.resolve({ kind: 'not_found' }) : openText(source, `${id}.json`);
}

const playing = (run: Run): Place => ({ kind: 'playing', tree: treeOf(run) });

/** The saved run where there is one that fits, a fresh one where there is none; a seed in the address wants its own run. */
function takeUp({ from, id, seed }: PlayRoute, { scenario, hash }: OpenedScenario, { saves }: Shell): Place {
  const save = saves.find(from, id);
  if (save === 'damaged') {
    return { kind: 'saved_failed', scenario, text: saves.setAside(from, id), reason: '' };
  }
  const record = save && readRunText(save.text);
  const otherSeed = seed !== null && record && !isRunTextProblem(record) && record.seed !== seed;
  if (!save || otherSeed) {
    if (otherSeed) saves.setAside(from, id);
    return playing(startRun(scenario, seed ?? freshSeed(), hash));
  }
  const run = rebuildRun(scenario, save.text);
  if (isRunTextProblem(run)) {
    return { kind: 'saved_failed', scenario, text: saves.setAside(from, id), reason: run.message };
  }
  return { kind: 'playing', tree: (save.branches && rebuiltTree(scenario, save.branches)) ?? treeOf(run) };
}

/** What was opened early needs no waiting: then the first thing drawn is the scenario. */
function placeAtOnce(route: PlayRoute, shell: Shell): Place {
  const opened = route.run === undefined && route.from === 'library' ? takeEarly(route.id) : undefined;
  if (opened === undefined) return { kind: 'opening' };
  return opened.kind === 'opened' ? takeUp(route, opened, shell) : opened;
}

async function arrive(route: PlayRoute, shell: Shell): Promise<Place> {
  if (route.run !== undefined) return arriveByRun(route.run, shell);
  const opened = await openRoute(route, shell);
  return opened.kind === 'opened' ? takeUp(route, opened, shell) : opened;
}

export function PlayPage({ route, shell }: PlayPageProps) {
  const [place, setPlace] = useState(() => placeAtOnce(route, shell));
  const placed = useRef(place.kind !== 'opening');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (placed.current) return void (placed.current = false);
    let wanted = true;
    setPlace({ kind: 'opening' });
    void arrive(route, shell).then((arrived) => wanted && setPlace(arrived));
    return () => void (wanted = false);
  }, [route.from, route.id, route.seed, route.run, attempt]);
  const { t } = shell;
  const home = (): void => shell.goTo(HOME);
  switch (place.kind) {
    case 'opening':
      return (
        <main class="waiting" aria-busy="true">
          <p class="quiet">{t('play.loading')}</p>
        </main>
      );
    case 'playing':
      return (
        <BranchingTable
          key={activeRun(place.tree).seed}
          tree={place.tree}
          from={route.from}
          shell={shell}
          onAgain={() => setAttempt(attempt + 1)}
        />
      );
    case 'visiting':
    case 'conflict':
    case 'refused':
      return <Visit place={place} shell={shell} />;
    case 'problems':
      return <ProblemScreen {...place} t={t} onHome={home} />;
    case 'saved_failed':
      return <SavedFailure {...place} t={t} onStart={() => setPlace(playing(startRun(place.scenario, freshSeed())))} />;
    case 'not_found':
    case 'unreachable':
    case 'too_big':
    case 'not_text':
      return (
        <OpenFailure kind={place.kind} id={route.id} t={t} onHome={home} onAgain={() => setAttempt(attempt + 1)} />
      );
  }
}
