// What the built game has put into the browser's database, as it lies there.
import type { Page } from 'playwright';

/** Everything, by key. Reads after what is being written. */
export const allKept = async (page: Page): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await page.evaluate(
      () =>
        new Promise<[string, string][]>((resolve, reject) => {
          const asked = indexedDB.open('skip-level');
          asked.addEventListener('error', () => reject(asked.error));
          asked.addEventListener('success', () => {
            // Opened where there was none, it is an empty one.
            if (!asked.result.objectStoreNames.contains('kept')) {
              asked.result.close();
              indexedDB.deleteDatabase('skip-level');
              return resolve([]);
            }
            const kept = asked.result.transaction('kept').objectStore('kept');
            const [keys, values] = [kept.getAllKeys(), kept.getAll()];
            kept.transaction.addEventListener('complete', () => {
              asked.result.close();
              resolve(keys.result.map((key, at) => [key as string, values.result[at] as string]));
            });
          });
        }),
    ),
  );

export const kept = async (page: Page, key: string): Promise<string | null> => (await allKept(page))[key] ?? null;
