// Loads late: what is left of the game in this browser once all that it kept is deleted, marks, copies, what belongs to the tab, and the
// database itself.
import { DATABASE } from './database.ts';
import { localStorageHere } from './local-storage.ts';

/** How every key of ours begins. */
const OURS = 'skip-level/';
/** How long a browser may take, ms. */
const PATIENCE_MS = 4000;

function sessionStorageHere(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
const keysIn = (storage: Storage | null): string[] => Object.keys(storage ?? {}).filter((key) => key.startsWith(OURS));

/** The keys of what lasts as long as this tab, without what all begin with. */
export const keptInTab = (): readonly string[] => keysIn(sessionStorageHere()).map((key) => key.slice(OURS.length));

/** Resolves with whether it is gone. Other windows let go of it when they are asked; who does not, keeps it until it is closed. */
function deleteDatabase(factory: IDBFactory): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = factory.deleteDatabase(DATABASE);
    asked.addEventListener('success', () => resolve(true));
    for (const kind of ['error', 'blocked']) asked.addEventListener(kind, () => resolve(false));
    setTimeout(resolve, PATIENCE_MS, false);
  });
}

/** False where something stays. */
export async function eraseEverything(factory = (): IDBFactory => window.indexedDB): Promise<boolean> {
  for (const storage of [localStorageHere(), sessionStorageHere()])
    for (const key of keysIn(storage)) storage?.removeItem(key);
  let here: IDBFactory;
  try {
    here = factory();
  } catch {
    // Where none may be had, nothing is in it.
    return true;
  }
  return deleteDatabase(here);
}
