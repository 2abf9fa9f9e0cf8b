// The library, as the page that collects runs is lent it. What it opens scenarios with comes when one is opened.
import type { Shelf } from '../live/collect/shelf.ts';

export const shelfIn = (wanted: readonly string[]): Shelf => ({
  async list() {
    const { fetchLibrary, spokenItem } = await import('./library.ts');
    const library = await fetchLibrary();
    return library.kind === 'ready' ? library.items.map((item) => spokenItem(item, wanted)) : null;
  },
  async open(id) {
    const { openFromLibrary } = await import('./open-scenario.ts');
    const opened = await openFromLibrary(id, wanted);
    return opened.kind === 'opened' ? opened.scenario : null;
  },
});
