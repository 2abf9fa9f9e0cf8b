// One saved run per scenario, as its run text with what the home page shows of it. A run that no longer fits is kept aside.
import type { SavedRun } from '../ui/screens/home-screen.tsx';
import { readSavedTree, type SavedTree } from './saved-tree.ts';
import type { Store } from './storage.ts';

export interface Save extends SavedRun {
  /** Where the scenario is from: the library, or a file of the player's. */
  readonly from: 'library' | 'file';
  readonly text: string;
  /** Where the player went back to a decision: all runs of the tree, the one of `text` among them. */
  readonly branches?: SavedTree | undefined;
}

const RUN = 'run/';
const KEPT = 'kept/';
const FILE = 'file/';
const PLAN = 'plan/';

const keyOf = (from: Save['from'], id: string): string => `${RUN}${from}/${id}`;

/** What is stored is from outside: anyone may have changed it. */
function readSave(text: string | null): Save | null {
  try {
    const save: unknown = JSON.parse(text ?? 'null');
    return isSave(save) ? { ...save, branches: readSavedTree(save.branches) } : null;
  } catch {
    return null;
  }
}

function isSave(value: unknown): value is Save {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const words = ['id', 'title', 'language', 'text'].every((name) => typeof fields[name] === 'string');
  const numbers = ['week', 'weeks'].every((name) => typeof fields[name] === 'number');
  return (
    words && numbers && typeof fields['finished'] === 'boolean' && ['library', 'file'].includes(String(fields['from']))
  );
}

export interface Saves {
  all(): readonly Save[];
  /** The save; `damaged` where there is something that cannot be read. */
  find(from: Save['from'], id: string): Save | 'damaged' | null;
  put(save: Save): void;
  drop(from: Save['from'], id: string): void;
  /** Moves a run that doesn't fit out of the way; returns its text, to be offered for download. */
  setAside(from: Save['from'], id: string): string;
  /** The text of a scenario that the player opened from a file. */
  file(id: string): string | null;
  keepFile(id: string, source: string): void;
  /** The player's plan after a run, in their words, as JSON. */
  plan(from: Save['from'], id: string, seed: number): string | null;
  keepPlan(from: Save['from'], id: string, seed: number, plan: string): void;
}

export function openSaves(store: Store): Saves {
  return {
    all: () =>
      store
        .keys()
        .filter((key) => key.startsWith(RUN))
        .flatMap((key) => readSave(store.read(key)) ?? []),
    find(from, id) {
      const text = store.read(keyOf(from, id));
      return text === null ? null : (readSave(text) ?? 'damaged');
    },
    put: (save) => store.write(keyOf(save.from, save.id), JSON.stringify(save)),
    drop: (from, id) => store.remove(keyOf(from, id)),
    setAside(from, id) {
      const stored = store.read(keyOf(from, id)) ?? '';
      const text = readSave(stored)?.text ?? stored;
      store.write(`${KEPT}${from}/${id}`, text);
      store.remove(keyOf(from, id));
      return text;
    },
    file: (id) => store.read(FILE + id),
    keepFile: (id, source) => store.write(FILE + id, source),
    plan: (from, id, seed) => store.read(`${PLAN}${from}/${id}/${seed}`),
    keepPlan: (from, id, seed, plan) => store.write(`${PLAN}${from}/${id}/${seed}`, plan),
  };
}
