// Where a browser keeps things: its database, which has them on the disk at once; where that is refused or hangs, its older storage.
import { type Database, openDatabase } from './database.ts';
import { everythingIn, isChange, keptInLocalStorage, LEFT, localStorageHere, PREFIX } from './local-storage.ts';
import { Changed, type Storage as Kept } from './services.ts';
import { SETTINGS } from './settings-store.ts';

/** Read by the way in (way-in.ts) before anything is drawn: something is kept, and with what settings. */
const MARK = 'skip-level/mark';
const CHANNEL = 'skip-level/1/kept';

interface Given {
  readonly factory?: () => IDBFactory;
  readonly local?: Storage | null;
  readonly events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** How long the database may take for an answer, ms. */
  readonly patience?: number;
}

function within<Result>(ms: number, asked: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), ms);
    void asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Both storages as one, for good where the database can be written. */
async function bringOver(database: Database, local: Storage | null): Promise<Map<string, string>> {
  const all = await database.all();
  if (local === null || !Object.keys(local).some((key) => key.startsWith(PREFIX) || key.startsWith(LEFT))) return all;
  try {
    const { changesIn } = await import('./bring-over.ts');
    const [changes, done] = changesIn(local, all);
    await database.write(changes);
    for (const key of done) local.removeItem(key);
    return await database.all();
  } catch (error) {
    // Another window is at it as well.
    if (error instanceof Changed) return bringOver(database, local);
    return new Map([...everythingIn(local), ...all]);
  }
}

const channelHere = (): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);

/** Kept true after every load and every change that is safe. */
function marker(local: Storage | null) {
  const kept = new Map<string, string>();
  return {
    set(all: Iterable<readonly [string, string | null]>): void {
      for (const [key, value] of all)
        if (value === null) kept.delete(key);
        else kept.set(key, value);
      try {
        if (kept.size === 0) local?.removeItem(MARK);
        else local?.setItem(MARK, kept.get(SETTINGS) ?? '');
      } catch {
        // The page then shows the first page for a moment.
      }
    },
    clear: () => kept.clear(),
  };
}

function keptInDatabase(database: Database, local: Storage | null, patience: number): Kept {
  const channel = channelHere();
  const mark = marker(local);
  const left = LEFT + String(Math.random()).slice(2);
  return {
    async load() {
      const all = await within(patience, bringOver(database, local));
      mark.clear();
      mark.set(all);
      return all;
    },
    async write(changes) {
      await within(patience, database.write(changes));
      mark.set(changes.map(({ key, value }) => [key, value]));
      local?.removeItem(left);
      for (const { key, value } of changes) if (value === null) local?.removeItem(PREFIX + key);
      channel?.postMessage(changes);
    },
    leave(changes) {
      try {
        local?.setItem(left, JSON.stringify(changes));
      } catch {
        // Then only the database is left to finish it.
      }
    },
    subscribe(heard) {
      const onMessage = ({ data }: MessageEvent<unknown>): void => {
        for (const { key, value } of Array.isArray(data) ? data.filter(isChange) : []) {
          mark.set([[key, value]]);
          heard(key, value);
        }
      };
      channel?.addEventListener('message', onMessage);
      return () => channel?.removeEventListener('message', onMessage);
    },
  };
}

/** Begun at once: what opens it is on its way while the rest of the page comes. */
export function keptInBrowser({
  factory = () => window.indexedDB,
  local = localStorageHere(),
  events = window,
  patience = 4000,
}: Given = {}): Kept {
  const older = keptInLocalStorage(local, events);
  let [now, unreached] = [older, false];
  const isKept = (): boolean => local?.getItem(MARK) != null;
  const opening = (async () => openDatabase(factory()))();
  const chosen = within(patience, opening).then(
    (database) => void (now = keptInDatabase(database, local, patience)),
    () => undefined,
  );
  return {
    get unreached() {
      return unreached;
    },
    async load() {
      await chosen;
      unreached = now === older && isKept();
      try {
        return await now.load();
      } catch (error) {
        unreached = isKept();
        throw error;
      }
    },
    write: (changes) => now.write(changes),
    leave: (changes) => now.leave?.(changes),
    subscribe: (heard) => now.subscribe(heard),
  };
}
