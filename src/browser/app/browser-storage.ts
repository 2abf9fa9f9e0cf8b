// The browser's storage under our own prefix.
import { Changed, type Storage as Kept } from './services.ts';

const PREFIX = 'skip-level/1/';

/** Undefined where even asking for it throws. */
function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** `events`: where other windows' writing is heard of. */
export function keptInBrowser(
  storage: Storage | undefined = browserStorage(),
  events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> = window,
): Kept {
  const at = (): Storage => {
    if (storage === undefined) throw new Error('the browser keeps nothing');
    return storage;
  };
  return {
    load: async () =>
      new Map(
        Object.keys(at())
          .filter((key) => key.startsWith(PREFIX))
          .map((key) => [key.slice(PREFIX.length), at().getItem(key) ?? '']),
      ),
    async write(key, value, before) {
      const there = at().getItem(PREFIX + key);
      if (there !== before && there !== value) throw new Changed(there);
      if (value === null) at().removeItem(PREFIX + key);
      else at().setItem(PREFIX + key, value);
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
