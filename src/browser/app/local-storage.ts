// The browser's older storage under our own prefix, where there is no database: what it is told it keeps some seconds later.
import { Changed, type Change, type Storage as Kept } from './services.ts';

export const PREFIX = 'skip-level/1/';
/** How keys begin that hold changes which were on their way when a page went. */
export const LEFT = 'skip-level/left/';

/** Null where even asking for it throws. */
export function localStorageHere(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export const everythingIn = (storage: Storage): Map<string, string> =>
  new Map(
    Object.keys(storage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => [key.slice(PREFIX.length), storage.getItem(key) ?? '']),
  );

function set(storage: Storage, key: string, value: string | null): void {
  if (value === null) storage.removeItem(PREFIX + key);
  else storage.setItem(PREFIX + key, value);
}

/** `events`: where other windows' writing is heard of. */
export function keptInLocalStorage(
  storage: Storage | null,
  events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
): Kept {
  const at = (): Storage => {
    if (storage === null) throw new Error('the browser keeps nothing');
    return storage;
  };
  return {
    load: async () => everythingIn(at()),
    async write(changes) {
      const there = new Map(changes.map(({ key }) => [key, at().getItem(PREFIX + key)]));
      for (const { key, value, before } of changes) {
        const now = there.get(key) ?? null;
        if (now !== before && now !== value) throw new Changed(key, now);
      }
      try {
        // Copies before anything goes.
        for (const { key, value } of changes) if (value !== null) set(at(), key, value);
        for (const { key, value } of changes) if (value === null) set(at(), key, value);
      } catch (error) {
        for (const [key, value] of there) set(at(), key, value);
        throw error;
      }
    },
    subscribe(heard) {
      const onStorage = (event: Event): void => {
        const { key, newValue } = event as StorageEvent;
        if (key?.startsWith(PREFIX)) heard(key.slice(PREFIX.length), newValue);
      };
      events.addEventListener('storage', onStorage);
      return () => events.removeEventListener('storage', onStorage);
    },
  };
}

/** Of a change that came as data. */
export const isChange = (value: unknown): value is Change => {
  const { key, value: wanted, before } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof key === 'string' && [wanted, before].every((text) => text === null || typeof text === 'string');
};
