// The browser's storage under our own prefix. Where it is refused or full, everything goes on in memory, and that is told once.
const PREFIX = 'skip-level/1/';

export interface Store {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
  /** Everything of ours, from the browser and from memory. */
  clear(): void;
}

/** The browser's own storage, or undefined where even asking for it throws. */
function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

export function openStore(onRefused: () => void, storage: Storage | undefined = browserStorage()): Store {
  const memory = new Map<string, string>();
  let told = false;
  const refused = (): void => {
    if (!told) onRefused();
    told = true;
  };
  const attempt = <Result>(act: (at: Storage) => Result): Result | undefined => {
    try {
      if (storage) return act(storage);
    } catch {
      // told below
    }
    refused();
    return undefined;
  };
  const storedKeys = (): string[] =>
    attempt((at) => Object.keys(at).filter((key) => key.startsWith(PREFIX)))?.map((key) => key.slice(PREFIX.length)) ??
    [];
  return {
    read: (key) => memory.get(key) ?? attempt((at) => at.getItem(PREFIX + key)) ?? null,
    write(key, value) {
      // In memory only what the browser would not take: another tab may write what it did take.
      memory.set(key, value);
      attempt((at) => {
        at.setItem(PREFIX + key, value);
        memory.delete(key);
      });
    },
    remove(key) {
      memory.delete(key);
      attempt((at) => at.removeItem(PREFIX + key));
    },
    keys: () => [...new Set([...memory.keys(), ...storedKeys()])],
    clear() {
      const all = storedKeys();
      memory.clear();
      attempt((at) => all.forEach((key) => at.removeItem(PREFIX + key)));
    },
  };
}
