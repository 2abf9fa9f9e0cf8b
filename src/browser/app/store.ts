// What is kept, at hand: read at once, written behind. Where writing is refused everything goes on in memory, and that is told once.
import { Changed, type Storage } from './services.ts';

export interface Store {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
  /** Everything of ours. */
  clear(): void;
  /** Resolves once all that was written is safe, or has been refused. */
  safe(): Promise<unknown>;
  /** Reads anew what is kept: another window has written it. */
  refresh(): Promise<void>;
}

interface StoreEvents {
  readonly onRefused: () => void;
  /** Somebody else's words stood where ours now go: they are for the caller to keep. */
  readonly onForeign?: (key: string, theirs: string, store: Store) => void;
}

export async function openStore(storage: Storage, { onRefused, onForeign }: StoreEvents): Promise<Store> {
  let told = false;
  const refused = (): void => {
    if (!told) onRefused();
    told = true;
  };
  const known = new Map<string, string>();
  const refresh = (): Promise<void> =>
    storage.load().then((all) => {
      known.clear();
      all.forEach((value, key) => known.set(key, value));
    }, refused);
  await refresh();
  const underWay = new Set<Promise<void>>();
  const behind = (key: string, value: string | null, before: string | null): void => {
    const written = storage.write(key, value, before).catch((error: unknown) => {
      if (!(error instanceof Changed)) return refused();
      if (error.there !== null) onForeign?.(key, error.there, store);
      behind(key, value, error.there);
    });
    underWay.add(written);
    void written.then(() => underWay.delete(written));
  };
  const set = (key: string, value: string | null): void => {
    const before = known.get(key) ?? null;
    if (before === value) return;
    if (value === null) known.delete(key);
    else known.set(key, value);
    behind(key, value, before);
  };
  const store: Store = {
    read: (key) => known.get(key) ?? null,
    write: set,
    remove: (key) => set(key, null),
    keys: () => [...known.keys()],
    clear: () => [...known.keys()].forEach((key) => set(key, null)),
    async safe() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    refresh,
  };
  storage.subscribe((key, value) => void (value === null ? known.delete(key) : known.set(key, value)));
  return store;
}
