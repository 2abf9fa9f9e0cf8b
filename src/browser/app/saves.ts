// One saved run per scenario, as its run text with what the home page shows of it. A run that makes room is set aside, not lost.
import type { KeptRun } from '../../core/run/own-play.ts';
import { readSavedTree } from '../../core/run/saved-tree.ts';
import type { Desk } from '../ui/screens/play-screen.tsx';
import { readDesk } from '../play/read-desk.ts';
import type { Wanted } from './behind.ts';
import type { Store } from './store.ts';

export interface Save extends KeptRun {
  /** Where the scenario is from: the library, or a file of the player's. */
  readonly from: 'library' | 'file';
  /** What was left half done. */
  readonly desk?: Desk | undefined;
  /** Set aside since the game as it is now does not take it: gone on with, it would only be refused again. */
  readonly refused?: boolean;
}

/** How keys begin. Runs: run/<from>/<id>, set aside kept/<from>/<id> and kept/<from>/<id>/2 and so on. */
export const RUN = 'run/';
export const ASIDE = 'kept/';
export const FILE = 'file/';
export const PLAN = 'plan/';

const keyOf = (from: Save['from'], id: string): string => `${RUN}${from}/${id}`;

/** What is stored is from outside: anyone may have changed it. */
export function readSave(text: string | null): Save | null {
  try {
    const save: unknown = JSON.parse(text ?? 'null');
    return isSave(save) ? { ...save, branches: readSavedTree(save.branches), desk: readDesk(save.desk) } : null;
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
  /** What all of it lies in. */
  readonly store: Store;
  all(): readonly Save[];
  /** Ids of scenarios of the library with a run that has come to its end, set aside or not. */
  played(): ReadonlySet<string>;
  /** The save; `damaged` where there is something that cannot be read. */
  find(from: Save['from'], id: string): Save | 'damaged' | null;
  put(save: Save): void;
  /** As `put`, by somebody who has seen `before` there: what another window has put there since is set aside. */
  putOver(before: string | null, save: Save): void;
  /** A run from elsewhere: the one that is there makes room. */
  putInstead(save: Save): void;
  /** The save as it is stored, to tell whether it is still the same. */
  stored(from: Save['from'], id: string): string | null;
  drop(from: Save['from'], id: string): void;
  /** Moves a run out of the way, all its branches with it. */
  setAside(from: Save['from'], id: string, why?: 'refused'): void;
  /** A run with this text, set aside or not. */
  withText(text: string): Save | null;
  /** Before a new run of the same scenario: the old one is set aside, unless nothing was decided in it. Whether it was. */
  makeRoom(from: Save['from'], id: string): boolean;
  /** A run that was set aside takes its place again; the one that is there goes aside. */
  takeBack(key: string): Save | null;
  /** The text of a scenario that the player opened from a file. */
  file(id: string): string | null;
  keepFile(id: string, source: string): void;
  /** The player's plan after a run, in their words, as JSON. */
  plan(from: Save['from'], id: string, seed: number): string | null;
  /** `before`: what whoever writes has seen there; other words are kept beside it. */
  keepPlan(from: Save['from'], id: string, seed: number, plan: string, before: string | null): void;
}

/** No decision before its phase, which is the last digit but for the check of newer texts. */
export const isUntouched = ({ text, branches }: Save): boolean =>
  branches === undefined && /^[12]~.*~.$|^3~.*~.~[^~]+$/.test(text);

type Read = Store['read'];

const savesAt = (store: Store, begins: readonly string[]): Save[] =>
  store
    .keys()
    .filter((key) => begins.some((begin) => key.startsWith(begin)))
    .flatMap((key) => readSave(store.read(key)) ?? []);

/** The first free place of `place`, `place/2` and so on, and not `taken`; the same words twice take one. */
function freePlace(read: Read, place: string, stored: string, taken = ''): string {
  for (let key = place, number = 2; ; key = `${place}/${number}`, number += 1) {
    const there = read(key);
    if (key !== taken && (there === null || there === stored)) return key;
  }
}

/** Another window has gone on with the same run or plan: what it wrote is set aside, not written over. */
export function keepForeign(key: string, theirs: string, read: Read): Wanted {
  const [part = '', from, id, seed] = key.split('/');
  const aside = `${ASIDE}${from}/${id}`;
  const places: Readonly<Record<string, string>> = { run: aside, kept: aside, plan: `${PLAN}${from}/${id}/${seed}` };
  const place = places[part];
  return new Map(place === undefined ? [] : [[freePlace(read, place, theirs, key), theirs]]);
}

/** What it takes to set a run aside. */
function goesAside({ read }: Store, from: Save['from'], id: string, why?: 'refused'): Wanted {
  const key = keyOf(from, id);
  const save = why && readSave(read(key));
  const stored = save ? JSON.stringify({ ...save, refused: true }) : (read(key) ?? '');
  return new Map([
    [freePlace(read, `${ASIDE}${from}/${id}`, stored), stored],
    [key, null],
  ]);
}

/** The same for a run that makes room: unless something was decided in it, it just goes. */
function goesAway(store: Store, from: Save['from'], id: string): Wanted {
  const key = keyOf(from, id);
  const stored = store.read(key);
  if (stored === null) return new Map();
  const save = readSave(stored);
  return save !== null && isUntouched(save) ? new Map([[key, null]]) : goesAside(store, from, id);
}

const putInstead = (store: Store, save: Save, gone: Wanted = new Map()): void =>
  store.change(
    new Map([...gone, ...goesAway(store, save.from, save.id), [keyOf(save.from, save.id), JSON.stringify(save)]]),
  );

function takeBack(store: Store, key: string): Save | null {
  const save = readSave(store.read(key));
  if (save !== null) putInstead(store, save, new Map([[key, null]]));
  return save;
}

/** `before` is what was seen there; what stands there now, and was not, is kept besides. */
function writeOver(store: Store, key: string, value: string, before: string | null): void {
  const there = store.read(key);
  const besides = there === null || there === before || there === value ? [] : keepForeign(key, there, store.read);
  store.change(new Map([...besides, [key, value]]));
}

export function openSaves(store: Store): Saves {
  return {
    store,
    all: () => savesAt(store, [RUN]),
    played: () =>
      new Set(
        savesAt(store, [`${RUN}library/`, `${ASIDE}library/`]).flatMap(({ id, finished }) => (finished ? [id] : [])),
      ),
    find(from, id) {
      const text = store.read(keyOf(from, id));
      return text === null ? null : (readSave(text) ?? 'damaged');
    },
    put: (save) => store.write(keyOf(save.from, save.id), JSON.stringify(save)),
    putOver: (before, save) => writeOver(store, keyOf(save.from, save.id), JSON.stringify(save), before),
    putInstead: (save) => putInstead(store, save),
    stored: (from, id) => store.read(keyOf(from, id)),
    drop: (from, id) => store.remove(keyOf(from, id)),
    setAside: (from, id, why) => store.change(goesAside(store, from, id, why)),
    withText: (text) => savesAt(store, [RUN, ASIDE]).find((save) => save.text === text) ?? null,
    makeRoom(from, id) {
      const away = goesAway(store, from, id);
      store.change(away);
      return away.size > 1;
    },
    takeBack: (key) => takeBack(store, key),
    file: (id) => store.read(FILE + id),
    keepFile: (id, source) => store.write(FILE + id, source),
    plan: (from, id, seed) => store.read(`${PLAN}${from}/${id}/${seed}`),
    keepPlan: (from, id, seed, plan, before) => writeOver(store, `${PLAN}${from}/${id}/${seed}`, plan, before),
  };
}
