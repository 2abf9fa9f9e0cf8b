// The entry: styles, language, and the app on the page.
import { hydrate, render } from 'preact';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/components.css';
import '../ui/styles/controls.css';
import '../ui/styles/screens.css';
import './fonts.css';
import { afterFrame } from '../ui/components/after-frame.ts';
import { App } from './app.tsx';
import { beginPage, localesFor, type Page } from './begin-page.ts';
import { HOME_PAGE } from './home.ts';
import { fetchLibraryEarly } from './library.ts';
import { openEarly } from './open-scenario.ts';
import { readRoute } from './route.ts';
import { PLAY } from './screens.ts';
import type { Services } from './services.ts';
import type { Store } from './store.ts';

/** How long the page stays empty before it says that it is loading, ms. */
const PATIENCE_MS = 700;
/**
 * The build has drawn the first page; the way in hides it from those who come for something else, or have something kept here.
 * Where it did not run, nobody has looked.
 */
function isDrawn(root: HTMLElement, store: Store): boolean {
  const { start, page } = document.documentElement.dataset;
  return root.firstElementChild !== null && start !== undefined && page === undefined && store.keys().length === 0;
}

const nothing = (): void => undefined;
const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Asks for what is sure to be needed before anything is drawn; what fails here is asked for again by the page. */
async function readyToDraw(root: HTMLElement, services: Services, store: Store): Promise<void> {
  const route = readRoute(services.address.hash);
  const { interface: locale, wanted } = localesFor(services, store);
  const patience = pause(PATIENCE_MS);
  if (route.kind === 'play') {
    const early = route.from === 'library' ? openEarly(route.id, wanted) : patience;
    await Promise.race([Promise.allSettled([PLAY.load(locale), early]), patience]);
  }
  if (route.kind !== 'home') return;
  fetchLibraryEarly();
  const coming = HOME_PAGE.load(locale).catch(() => undefined);
  // What the build has drawn can be read and used meanwhile.
  await (isDrawn(root, store) ? coming.then(nextFrame) : Promise.race([coming, patience]));
}

function draw(root: HTMLElement, { services, store, troubles, text }: Page): void {
  document.getElementById('no-start')?.remove();
  // The address may have changed since: Start is a link, and works before this script does.
  const isHome = readRoute(services.address.hash).kind === 'home' && HOME_PAGE.now() !== undefined;
  const takesOver = isDrawn(root, store) && text.locale === 'en' && isHome;
  delete document.documentElement.dataset['page'];
  document.documentElement.dataset['start'] = 'started';
  const app = <App {...{ text, services, store, troubles }} />;
  if (takesOver) hydrate(app, root);
  else {
    root.replaceChildren();
    render(app, root);
  }
  afterFrame(() => void import('./late-start.ts').then(({ startLate }) => startLate(root, services), nothing));
}

const begin = async (root: HTMLElement): Promise<void> =>
  draw(root, await beginPage((services, store) => readyToDraw(root, services, store)));

const root = document.getElementById('app');
// A room’s page, which has this script too, has no such place. What watch-start.ts has found too old is told so, and is not shown half a game.
if (root && !document.documentElement.hasAttribute('data-old')) void begin(root);
