// Keeps the site on this device, and offers a newer build on the first page. Where a browser refuses, nothing is said: the game
// plays as before.
import { render } from 'preact';
import type { Locale } from '../ui/text/languages.ts';
import { loadText } from '../ui/text/text.ts';
import { NewerOffer } from './newer-offer.tsx';
import type { Services } from './services.ts';

/** An app that is never closed asks so often whether there is a newer build, ms. */
const ASK_EVERY_MS = 3_600_000;
/** A worker that does not answer, or does not begin, ms. */
const PATIENCE_MS = 4000;

const SOUNDS: Readonly<Record<string, string>> = { webm: 'audio/webm; codecs="vorbis"', mp3: 'audio/mpeg' };

/** Endings of the formats that are played here; asked as Howler asks. */
function formats(): string {
  const audio = new Audio();
  return Object.keys(SOUNDS)
    .filter((ending) => audio.canPlayType(SOUNDS[ending] ?? '') !== '')
    .join('+');
}

/** Not every browser says. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/**
 * Only the site itself is kept: no package (its page names no manifest), no author's preview, whose files change at every
 * moment, no playtest, and no frame of somebody else's page. Whoever saves data is spared what they may never use.
 */
const isToBeKept = (hash: string): boolean =>
  window.parent === window &&
  document.querySelector('link[rel=manifest]') !== null &&
  document.querySelector('meta[name=scenario-changes]') === null &&
  !hash.startsWith('#/try/') &&
  !savesData();

const entryHere = (): string => document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '';

/** Whether this page is of the worker's build; one that waits then takes over by itself, since nothing changes for the page. */
function isOfItsBuild(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true));
    port1.start();
    worker.postMessage({ entry: entryHere() }, [port2]);
    setTimeout(() => resolve(true), PATIENCE_MS);
  });
}

const changeOf = (workers: ServiceWorkerContainer): Promise<unknown> =>
  new Promise((resolve) => {
    workers.addEventListener('controllerchange', resolve, { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });

const atRest = async (): Promise<void> => {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise<void>((resolve) =>
    'requestIdleCallback' in window ? requestIdleCallback(() => resolve()) : resolve(),
  );
};

/** In the language that the page is in by now. */
async function wordsNow() {
  const locale = document.documentElement.lang as Locale;
  const [t, menu] = await Promise.all([loadText(locale, 'app'), loadText(locale, 'menu')]);
  return { t, menu };
}

/** The offer on the page, shown where there is something to offer and nobody is in a run. */
function offerBeside(root: HTMLElement, { address }: Services, onLoad: () => Promise<unknown>) {
  const place = Object.assign(document.createElement('div'), { className: 'newer-offer' });
  root.after(place);
  let newer = false;
  const draw = async (): Promise<void> => {
    const words = newer ? await wordsNow() : undefined;
    const offered = newer && /^(?:#\/?)?$/.test(address.hash) ? words : undefined;
    const close = (): void => show(false);
    render(offered ? <NewerOffer words={offered} onLoad={() => void onLoad()} onClose={close} /> : null, place);
  };
  const show = (isNewer: boolean): void => {
    newer = isNewer;
    void draw().catch(() => undefined);
  };
  address.subscribe(() => void draw().catch(() => undefined));
  return show;
}

export async function keepOffline(root: HTMLElement, services: Services): Promise<void> {
  if (!isToBeKept(services.address.hash)) return;
  await atRest();
  const workers = navigator.serviceWorker;
  const kept = await workers.register(`sw.js?${formats()}`);
  const show = offerBeside(root, services, async () => {
    const changed = changeOf(workers);
    kept.waiting?.postMessage({ entry: null });
    if (kept.waiting) await changed;
    services.address.reload();
  });
  const look = async (worker: ServiceWorker | null): Promise<void> => {
    if (worker !== null) show(!(await isOfItsBuild(worker)));
  };
  kept.addEventListener('updatefound', () => {
    kept.installing?.addEventListener('statechange', () => void look(kept.waiting));
  });
  // Another window may have loaded it.
  workers.addEventListener('controllerchange', () => void look(workers.controller));
  await look(kept.waiting);
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < ASK_EVERY_MS) return;
    asked = performance.now();
    kept.update().catch(() => undefined);
  });
}
