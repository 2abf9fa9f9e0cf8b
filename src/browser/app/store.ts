// What is kept, at hand: read at once, written behind. Where writing is refused everything goes on in memory, and that is told once,
// and again once something could be written in between.
import { Behind, put, type Wanted } from './behind.ts';
import type { Storage } from './services.ts';

export interface Store {
  readonly read: (key: string) => string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
  /** A move, or a replacement with its copy: nothing of it is stored unless all is. */
  change(wanted: Wanted): void;
  keys(): readonly string[];
  /** Once all is safe or refused: whether what is known of it is in this window alone. */
  readonly isAhead: (key: string) => boolean;
  /** Everything of ours. */
  clear(): void;
  /** Resolves once all that was written is safe, or has been refused. */
  safe(): Promise<void>;
  /** The page goes: what is still on its way is left where the next visit finds it. */
  leave(): void;
  /** Reads anew what is kept, as another window may have written it; what was refused stays in memory. */
  refresh(): Promise<void>;
  /** Told whenever something came from elsewhere, until the returned function is called. */
  subscribe(heard: () => void): () => void;
}

export type Trouble = 'refused' | 'unreached';
interface StoreEvents {
  readonly onTrouble: (trouble: Trouble) => void;
  /** Somebody else's words stand where ours now go: what to change besides, so that they are kept. */
  readonly onForeign?: (key: string, theirs: string, read: Store['read']) => Wanted;
}

class KeptStore implements Store {
  private readonly known = new Map<string, string>();
  private readonly told = new Set<Trouble>();
  private readonly listeners = new Set<() => void>();
  /** Keys written here while all is being read. */
  private readonly newer = new Set<string>();
  private reading = 0;
  private readonly behind: Behind;
  private readonly storage: Storage;
  private readonly events: StoreEvents;

  constructor(storage: Storage, events: StoreEvents) {
    this.storage = storage;
    this.events = events;
    this.behind = new Behind(storage, (refused) => {
      if (refused) this.tell('refused');
      else this.told.delete('refused');
    });
  }

  readonly read = (key: string): string | null => this.known.get(key) ?? null;
  readonly write = (key: string, value: string): void => this.change(new Map([[key, value]]));
  readonly remove = (key: string): void => this.change(new Map([[key, null]]));
  readonly keys = (): readonly string[] => [...this.known.keys()];
  readonly isAhead = (key: string): boolean => this.behind.isAhead(key);
  readonly safe = (): Promise<void> => this.behind.safe();
  readonly leave = (): void => this.behind.leave();

  clear(): void {
    const keys = [...this.known.keys(), ...this.behind.stored.keys()];
    this.change(new Map(keys.map((key) => [key, null])), false);
  }

  change(wanted: Wanted, foreignStays = true): void {
    if ([...wanted].every(([key, value]) => this.read(key) === value)) return;
    this.take(wanted);
    this.behind.write(wanted, (key, theirs) => {
      const besides = (foreignStays && this.events.onForeign?.(key, theirs, this.read)) || new Map<string, null>();
      this.take(besides);
      return besides;
    });
  }

  async refresh(): Promise<void> {
    this.reading += 1;
    try {
      const all = await this.storage.load();
      const keys = new Set([...this.known.keys(), ...all.keys()]);
      if ([...keys].filter((key) => this.hear(key, all.get(key) ?? null)).length > 0) this.tellChanged();
    } catch {
      if (!this.storage.unreached) this.tell('refused');
    }
    this.reading -= 1;
    if (this.reading === 0) this.newer.clear();
    if (this.storage.unreached) this.tell('unreached');
  }

  subscribe(heard: () => void): () => void {
    this.listeners.add(heard);
    return () => this.listeners.delete(heard);
  }

  listen(): void {
    this.storage.subscribe((key, value) => this.hear(key, value) && this.tellChanged());
  }

  private take(wanted: Wanted): void {
    for (const entry of wanted) {
      if (this.reading > 0) this.newer.add(entry[0]);
      put(this.known, entry);
    }
  }

  /** False where nothing is new; what is written here meanwhile finds out by itself what it meets. */
  private hear(key: string, value: string | null): boolean {
    if (this.behind.isAhead(key) || this.newer.has(key)) return false;
    put(this.behind.stored, [key, value]);
    if (this.read(key) === value) return false;
    put(this.known, [key, value]);
    return true;
  }

  private tellChanged(): void {
    for (const heard of this.listeners) heard();
  }

  private tell(trouble: Trouble): void {
    if (!this.told.has(trouble)) this.events.onTrouble(trouble);
    this.told.add(trouble);
  }
}

export async function openStore(storage: Storage, events: StoreEvents): Promise<Store> {
  const store = new KeptStore(storage, events);
  await store.refresh();
  store.listen();
  return store;
}
