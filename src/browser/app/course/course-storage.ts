// Where a course keeps things: in its learning system, with a copy in this browser that has what the system has no room for.
// Where one of the two is refused, the other does.
import type { SavedTree } from '../../../core/run/saved-tree.ts';
import { keepForeign, readSave, RUN, type Save } from '../saves.ts';
import { Changed, type Change, type Storage } from '../services.ts';
import { NOTHING_DONE, type CourseRun, type CourseState } from './course-text.ts';

type All = Map<string, string>;

const LIBRARY = `${RUN}library/`;
/** How keys begin that say what is done, and with how many points. */
export const DONE = 'done/';
/** Which of a scenario's runs it is. */
export const TRIES = 'tries/';

/** What of all that is kept belongs into the system. */
export function stateIn(all: ReadonlyMap<string, string>): CourseState {
  const runs = new Map<string, CourseRun>();
  const done = new Map<string, number>();
  const tries = new Map<string, number>();
  for (const [key, value] of all) {
    if (key.startsWith(DONE)) done.set(key.slice(DONE.length), Number(value) || 0);
    if (key.startsWith(TRIES)) tries.set(key.slice(TRIES.length), Number(value) || 1);
    const save = key.startsWith(LIBRARY) ? readSave(value) : null;
    if (save === null) continue;
    const { id, text, week, weeks, finished, branches, desk } = save;
    const beside = { ...(branches !== undefined && { branches }), ...(desk?.unread && { unread: true }) };
    runs.set(id, { text, week, weeks, finished, ...beside });
  }
  return { runs, done, tries };
}

function saveOf(id: string, { text, week, weeks, finished, branches, unread }: CourseRun): Save {
  const tree: { branches?: SavedTree } = branches === undefined ? {} : { branches };
  const desk = unread ? { desk: { plan: [], unread } } : {};
  // Its title is put in with the next decision.
  return { id, title: id, language: 'en', from: 'library', text, week, weeks, finished, ...tree, ...desk };
}

/** Of two texts of one scenario, whether the one goes on from the other. */
async function goesOn(one: string, from: string): Promise<boolean> {
  if (one === from) return true;
  const { readRunText } = await import('../../../core/run/run-text.ts');
  const [there, here] = [readRunText(one), readRunText(from)];
  if ('code' in there || 'code' in here) return false;
  return there.seed === here.seed && there.hash === here.hash && there.moves.startsWith(here.moves);
}

/**
 * What to change here, so that it is as the system has it; what was played here alone stays, or is set aside. A system that has
 * nothing may have lost it, or begun a new attempt: then what is here goes on, and is reported anew.
 */
async function reconciled(here: ReadonlyMap<string, string>, system: CourseState): Promise<All> {
  const changes: All = new Map();
  for (const [id, run] of system.runs) {
    const key = LIBRARY + id;
    const own = readSave(here.get(key) ?? null);
    if (own !== null && (await goesOn(own.text, run.text))) continue;
    changes.set(key, JSON.stringify(saveOf(id, run)));
    if (own === null || (await goesOn(run.text, own.text))) continue;
    const aside = keepForeign(key, here.get(key) ?? '', (place) => here.get(place) ?? null);
    for (const [place, stored] of aside) if (stored !== null) changes.set(place, stored);
  }
  for (const [kind, figures] of [
    [DONE, system.done],
    [TRIES, system.tries],
  ] as const)
    for (const [id, figure] of figures)
      if (!(Number(here.get(kind + id)) >= figure)) changes.set(kind + id, String(figure));
  return changes;
}

interface CourseStorage extends Storage {
  /** Of what is kept now. */
  state(): CourseState;
  /** Kept beside the runs. Whoever listens hears of it: what they delete must go with the rest. */
  put(key: string, value: string): void;
}

interface Given {
  /** Of this browser. */
  readonly local: Storage;
  /** What the system had when this visit began; null where there is none, or it would not say. */
  readonly system: CourseState | null;
  /** Nothing is to be kept of this visit. */
  readonly passing: boolean;
  readonly onChange: (state: CourseState) => void;
  /** Whether the system has all that there is to keep; false where there is none. */
  readonly safe: () => Promise<boolean>;
}

export function courseStorage({ local, system, passing, onChange, safe }: Given): CourseStorage {
  const all: All = new Map();
  const take = (changes: Iterable<readonly [string, string | null]>): void => {
    for (const [key, value] of changes)
      if (value === null) all.delete(key);
      else all.set(key, value);
  };
  let begun = false;
  async function begin(): Promise<void> {
    const here = passing ? new Map<string, string>() : await local.load().catch(() => new Map<string, string>());
    take(here);
    const changes = await reconciled(here, system ?? NOTHING_DONE);
    take(changes);
    begun = true;
    if (passing || changes.size === 0) return;
    await local.write(changesOf(changes, here)).catch(() => undefined);
  }
  const keep = async (changes: readonly Change[]): Promise<void> => {
    take(changes.map(({ key, value }) => [key, value]));
    onChange(stateIn(all));
    if (passing) return;
    try {
      await local.write(changes);
    } catch (error) {
      if (error instanceof Changed) throw error;
      if (!(await safe())) throw error;
    }
  };
  const listeners = new Set<(key: string, value: string | null) => void>();
  const putBeside = async (key: string, value: string): Promise<void> => {
    await keep([{ key, value, before: all.get(key) ?? null }]).catch(() => undefined);
    for (const heard of listeners) heard(key, all.get(key) ?? null);
  };
  return {
    // A system that has said what it has, has all of it.
    get unreached() {
      return system === null && !passing && local.unreached === true;
    },
    async load() {
      if (!begun) await begin();
      else if (!passing) {
        const here = await local.load().catch(() => null);
        if (here !== null && here.size > 0) take(here);
      }
      return new Map(all);
    },
    write: keep,
    leave: (changes) => (passing ? undefined : local.leave?.(changes)),
    subscribe(heard) {
      listeners.add(heard);
      const stop = passing ? undefined : local.subscribe(heard);
      return () => {
        listeners.delete(heard);
        stop?.();
      };
    },
    state: () => stateIn(all),
    put: (key, value) => void putBeside(key, value),
  };
}

const changesOf = (changes: ReadonlyMap<string, string | null>, here: ReadonlyMap<string, string>): Change[] =>
  [...changes].map(([key, value]) => ({ key, value, before: here.get(key) ?? null }));
