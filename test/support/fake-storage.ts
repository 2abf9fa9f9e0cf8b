import { keptInLocalStorage } from '../../src/browser/app/local-storage.ts';
import { keepForeign } from '../../src/browser/app/saves.ts';
import { openStore, type Store } from '../../src/browser/app/store.ts';

/** A browser's storage, as far as it is used: its keys are its own properties. */
export class FakeStorage {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(Reflect.get(this, key)) : null;
  }
  setItem(key: string, value: string): void {
    Reflect.set(this, key, value);
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}
export const fakeStorage = (): Storage => new FakeStorage() as unknown as Storage;

/** A window's end of a browser's storage; `events` as the browser would send them for what other windows write. */
export const storeIn = (
  storage: Storage = fakeStorage(),
  { onTrouble = (): void => undefined, events = new EventTarget(), onForeign = keepForeign } = {},
): Promise<Store> => openStore(keptInLocalStorage(storage, events), { onTrouble, onForeign });
