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
  safe(): Promise<void>;
  /** Reads anew what is kept, as another window may have written it; what was refused stays in memory. */
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
  /** Keys whose writing was refused, and keys written while all is being read. */
  const [onlyHere, newer] = [new Set<string>(), new Set<string>()];
  const underWay = new Map<Promise<void>, string>();
  const safe = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay.keys());
  };
  const take = (all: ReadonlyMap<string, string>): void => {
    const ours = new Set([...onlyHere, ...newer, ...underWay.values()]);
    const stays = (key: string): boolean => ours.has(key);
    for (const key of known.keys()) if (!stays(key)) known.delete(key);
    for (const [key, value] of all) if (!stays(key)) known.set(key, value);
  };
  const load = (): Promise<void> => {
    newer.clear();
    return storage.load().then(take, refused);
  };
  await load();
  const behind = (key: string, value: string | null, before: string | null): void => {
    const kept = (): void => void onlyHere.delete(key);
    const failed = (error: unknown): void => {
      if (!(error instanceof Changed)) {
        onlyHere.add(key);
        return refused();
      }
      if (error.there !== null) onForeign?.(key, error.there, store);
      behind(key, value, error.there);
    };
    const written = storage.write(key, value, before).then(kept, failed);
    underWay.set(written, key);
    void written.then(() => underWay.delete(written));
  };
  const set = (key: string, value: string | null): void => {
    const before = known.get(key) ?? null;
    if (before === value) return;
    newer.add(key);
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
    safe,
    refresh: load,
  };
  storage.subscribe((key, value) => void (value === null ? known.delete(key) : known.set(key, value)));
  return store;
}
