import { windowNeighbours } from './browser-neighbours.ts';
import { keptInBrowser } from './browser-storage.ts';
import { HOME } from './route.ts';
import type { Address, Services } from './services.ts';

const barAddress: Address = {
  get hash() {
    return location.hash;
  },
  get page() {
    return location.origin + location.pathname;
  },
  asked: (name) => new URLSearchParams(location.search).get(name),
  goTo: (hash) => void (location.hash = hash),
  replace: (hash) => location.replace(hash),
  reload: () => location.reload(),
  subscribe(heard) {
    const onChange = ({ oldURL }: HashChangeEvent): void => heard(new URL(oldURL).hash || HOME);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  },
};

/** What a browser gives a page of its own; nobody hears of the runs. */
export const browserServices = (): Services => ({
  storage: keptInBrowser(),
  address: barAddress,
  neighbours: windowNeighbours,
  languages: navigator.languages,
  now: () => new Date(),
  onLife: () => undefined,
});
