import { keptInBrowser } from './browser-storage.ts';
import { lateNeighbours } from './late-neighbours.ts';
import { HOME, languageIn, sortedOut } from './route.ts';
import type { Address, Services } from './services.ts';

let refused = false;

/** Puts what stands in the wrong half of the address where it belongs; no step back leads to how it was. */
function sortOut(): void {
  const better = refused ? null : sortedOut(location.search, location.hash);
  if (better === null) return;
  try {
    history.replaceState(history.state, '', location.pathname + better.search + better.hash);
  } catch {
    // In a frame without an origin of its own only what follows the # may change.
    refused = true;
    if (better.hash !== location.hash) location.replace(better.hash);
  }
}

const barAddress: Address = {
  get hash() {
    return location.hash;
  },
  get page() {
    return location.origin + location.pathname;
  },
  asked: () => languageIn(location.search),
  goTo: (hash) => void (location.hash = hash),
  replace: (hash) => location.replace(hash),
  reload: () => location.reload(),
  subscribe(heard) {
    const onChange = ({ oldURL }: HashChangeEvent): void => {
      sortOut();
      heard(new URL(oldURL).hash || HOME);
    };
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  },
};

/** What a browser gives a page of its own. What hears of the runs comes once there is one; without it nobody does. */
export function browserServices(): Services {
  sortOut();
  return {
    storage: keptInBrowser(),
    address: barAddress,
    neighbours: lateNeighbours,
    languages: navigator.languages,
    now: () => new Date(),
    onLife: (event) =>
      void import('./embed/outside.ts').then(
        ({ outside }) => outside.life(event),
        () => undefined,
      ),
  };
}
