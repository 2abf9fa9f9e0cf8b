// Loads late: takes up a saved run at its scenario's address, or asks what is to become of it.
import type { ComponentType } from 'preact';
import { isRunTextProblem, type RunTextProblem } from '../../core/run/run-text-problem.ts';
import { readRunText } from '../../core/run/run-text.ts';
import type { Play } from '../../core/run/play.ts';
import { loadText } from '../ui/text/text.ts';
import { keepIn, type Keeping } from './keeping.ts';
import { Late, lateScreen } from './late-screen.tsx';
import type { OpenedScenario } from './open-scenario.ts';
import { ownPlay, savedRuns } from './saved-runs.ts';
import { playAddress, type PlayRoute } from './route.ts';
import { isUntouched, type Save } from './saves.ts';
import type { Shell } from './shell.ts';

const SAVED_FAILURE = lateScreen(
  () => import('./visit.tsx'),
  ({ SavedFailure }) => SavedFailure,
);
const OTHER_LUCK = lateScreen(
  () => import('./visit.tsx'),
  ({ OtherLuck }) => OtherLuck,
);

/** Nothing is begun, and nothing set aside, until the player says so. */
export interface Asking {
  readonly Screen: ComponentType<{ readonly onStart: () => void; readonly onHome: () => void }>;
  /** Of the run that is then begun; null for any. */
  readonly seed: number | null;
  readonly makeRoom: () => void;
}
interface TakenUp {
  readonly play: Play;
  readonly keeping: Keeping;
  readonly save: Save;
}

/** It stays where it is, and this is said at every visit, until a fresh run is begun. */
async function savedFailed(
  { from }: PlayRoute,
  { scenario }: OpenedScenario,
  problem: RunTextProblem | null,
  save: Save | null,
  { saves, locale, t: page }: Shell,
): Promise<Asking> {
  const [t, say] = await Promise.all([loadText(locale, 'run'), loadText(locale, 'refusal')]);
  const reason = problem === null ? '' : say(problem.code, problem.args);
  const text = save?.text ?? saves.stored(from, scenario.id) ?? '';
  const props = { scenario, text, reason, save, t };
  return {
    Screen: ({ onStart, onHome }) => (
      <Late screen={SAVED_FAILURE} props={{ ...props, onStart, onHome }} t={page} onHome={onHome} />
    ),
    seed: null,
    makeRoom: () => saves.setAside(from, scenario.id, 'refused'),
  };
}

function isOfOtherSeed({ text }: Save, seed: number | null): boolean {
  const record = readRunText(text);
  return seed !== null && !isRunTextProblem(record) && record.seed !== seed;
}

/** A seed in the address wants its own run. */
async function otherLuck({ from, id, seed }: PlayRoute, save: Save, shell: Shell): Promise<Asking> {
  const t = await loadText(shell.locale, 'run');
  const onStay = (): void => shell.goTo(playAddress(from, id));
  return {
    Screen: ({ onStart, onHome }) => (
      <Late screen={OTHER_LUCK} props={{ mine: save, t, onStart, onStay }} t={shell.t} onHome={onHome} />
    ),
    seed,
    makeRoom: () => shell.saves.makeRoom(from, id),
  };
}

/** Null where nothing was decided in the saved run, and the address asks for another. */
export async function takeUp(
  route: PlayRoute,
  opened: OpenedScenario,
  save: Save | 'damaged',
  shell: Shell,
): Promise<TakenUp | Asking | null> {
  const { from, id, seed } = route;
  const { saves } = shell;
  if (save === 'damaged') return savedFailed(route, opened, null, null, shell);
  if (isOfOtherSeed(save, seed)) {
    if (!isUntouched(save)) return otherLuck(route, save, shell);
    saves.makeRoom(from, id);
    return null;
  }
  const runs = savedRuns(opened.scenario, save, saves.stored(from, id));
  if ('code' in runs) return savedFailed(route, opened, runs, save, shell);
  if (!runs.whole) {
    // What of it cannot be read is not written over by what is decided next.
    saves.setAside(from, id);
    saves.put({ ...save, branches: undefined });
  }
  const keeping = keepIn(saves, from, id, save);
  return { play: ownPlay(runs.tree, keeping), keeping, save };
}
