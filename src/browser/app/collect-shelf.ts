// The library, as the page that collects runs is lent it.
import type { Shelf } from '../live/collect/shelf.ts';
import { fetchLibrary, spokenItem } from './library.ts';
import { openFromLibrary } from './open-scenario.ts';

export const shelfIn = (wanted: readonly string[]): Shelf => ({
  async list() {
    const library = await fetchLibrary();
    return library.kind === 'ready' ? library.items.map((item) => spokenItem(item, wanted)) : null;
  },
  async open(id) {
    const opened = await openFromLibrary(id, wanted);
    return opened.kind === 'opened' ? opened.scenario : null;
  },
});
