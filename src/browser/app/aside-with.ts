import { ASIDE, readSave, type Save } from './saves.ts';
import type { Store } from './store.ts';

/** The key of a run that was set aside, by any of its texts. */
export function asideWith(store: Store, from: Save['from'], id: string, texts: readonly string[]): string | undefined {
  const place = `${ASIDE}${from}/${id}/`;
  return store
    .keys()
    .find((key) => `${key}/`.startsWith(place) && texts.includes(readSave(store.read(key))?.text ?? ''));
}
