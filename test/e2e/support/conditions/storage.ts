// Storage as browsers have it: refused, full, emptied under the page, damaged, written by a newer game.
import type { Page } from 'playwright';
import type { Condition, Now } from '../condition.ts';

/** As where cookies are blocked: asking for it throws. */
function refuseStorage(): void {
  const refuse = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'caches'])
    Object.defineProperty(window, name, { configurable: true, get: refuse });
  IDBFactory.prototype.open = refuse;
  IDBFactory.prototype.databases = refuse;
}

/** To the last byte, as by another page of the same origin. */
function fillLocalStorage(): void {
  if (localStorage.getItem('of somebody else') !== null) return;
  localStorage.setItem('of somebody else', '');
  for (let [size, at] = [1 << 20, 0]; size >= 1; at += 1) {
    try {
      localStorage.setItem(`of somebody else ${at}`, 'x'.repeat(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
}

/** To a page of the same origin that is not the game. */
async function leave(page: Page, address: string): Promise<void> {
  const elsewhere = new URL('elsewhere', address).href;
  const body = '<!doctype html><link rel="icon" href="data:,"><title>Elsewhere</title>';
  await page.route(elsewhere, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(elsewhere);
}

async function useUpQuota(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
}

/** From now on; a quota that shrinks is noticed by the browser only after a while. */
function refuseWrites(): void {
  const known = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put'];
  const full = new WeakSet<IDBTransaction>();
  IDBObjectStore.prototype.put = function (...given): IDBRequest<IDBValidKey> {
    const { transaction } = this;
    if (!full.has(transaction)) queueMicrotask(() => transaction.abort());
    full.add(transaction);
    return known.apply(this, given);
  };
}

/** "Clear site data", while the game is open. */
async function emptyStorage({ page }: Now): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cache_storage' });
}

/** All that the game keeps, wherever it does, in another form. It runs inside a page of the same origin. */
async function changeKept(how: 'cut' | 'future'): Promise<number> {
  const isText = (value: unknown): value is string => typeof value === 'string';
  let changed = 0;
  const change = (value: unknown, but?: unknown): unknown => {
    if (!isText(value) || value === but) return value;
    changed += 1;
    // A run text begins with the version of its form.
    return how === 'cut' ? value.slice(0, value.length / 2) : value.replaceAll(/\b\d+(?=~[a-z])/g, '99');
  };
  const done = (request: IDBRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith('skip-level/')))
    localStorage.setItem(key, String(change(localStorage.getItem(key))));
  for (const { name = '' } of await indexedDB.databases()) {
    const database = (await done(indexedDB.open(name))) as IDBDatabase;
    for (const place of database.objectStoreNames) {
      const store = database.transaction(place, 'readwrite').objectStore(place);
      for (const key of (await done(store.getAllKeys())) as IDBValidKey[]) {
        const there: unknown = await done(store.get(key));
        const other = isText(there)
          ? change(there)
          : Object.fromEntries(Object.entries(Object(there)).map(([field, value]) => [field, change(value, key)]));
        await done(store.keyPath === null ? store.put(other, key) : store.put(other));
      }
    }
    database.close();
  }
  return changed;
}

/** Opens with an older version are refused from now on. It runs inside a page of the same origin. */
async function raiseVersions(): Promise<number> {
  const databases = await indexedDB.databases();
  for (const { name = '', version = 1 } of databases)
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, version + 100);
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
    });
  return databases.length;
}

/** While the game is not open. `change` tells how much there was to change. */
const whileAway =
  (change: (page: Page) => Promise<number>) =>
  async ({ page }: Now): Promise<void> => {
    const address = page.url();
    await leave(page, address);
    if ((await change(page)) === 0) throw new Error('there was nothing kept that could be changed');
    await page.goto(address);
  };

const NOT_KEPT = /won’t let the game save/;
const DOES_NOT_FIT = /saved run doesn’t fit any more/;

export const STORAGE_CONDITIONS: readonly Condition[] = [
  {
    name: 'storage refused',
    before: (page) => page.addInitScript(refuseStorage),
    says: [NOT_KEPT],
  },
  {
    name: 'storage full',
    async before(page, { site }) {
      await leave(page, site);
      await page.evaluate(fillLocalStorage);
      await useUpQuota(page);
    },
    says: [NOT_KEPT],
  },
  {
    name: 'storage filled up in the middle of a run',
    when: 'midway',
    async act({ page }) {
      await page.evaluate(fillLocalStorage);
      await page.evaluate(refuseWrites);
    },
    says: [NOT_KEPT],
  },
  { name: 'storage emptied in the middle of a run', when: 'midway', act: emptyStorage, keeps: true },
  {
    name: 'everything kept is cut in half',
    when: 'midway',
    act: whileAway((page) => page.evaluate(changeKept, 'cut' as const)),
    waysOut: /^Start fresh$/,
    says: [DOES_NOT_FIT],
    keeps: true,
  },
  {
    name: 'everything kept is of a newer game',
    when: 'midway',
    act: whileAway((page) => page.evaluate(changeKept, 'future' as const)),
    waysOut: /^Start fresh$/,
    says: [DOES_NOT_FIT],
    keeps: true,
  },
  {
    name: 'the database is of a newer game',
    when: 'midway',
    act: whileAway((page) => page.evaluate(raiseVersions)),
    says: [/can’t get at what it saved|won’t let the game save/],
  },
];
