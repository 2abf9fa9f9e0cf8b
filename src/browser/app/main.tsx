// The entry: styles, language, and the app on the page.
import { hydrate, render } from 'preact';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/components.css';
import '../ui/styles/controls.css';
import '../ui/styles/screens.css';
import './fonts.css';
import { afterFrame } from '../ui/components/after-frame.ts';
import { localesOf } from '../ui/text/locales.ts';
import { createText, loadText, type Translate } from '../ui/text/text.ts';
import { App, type StorageTroubles } from './app.tsx';
import { browserServices } from './browser-services.ts';
import { HOME_PAGE } from './home.ts';
import { fetchLibraryEarly } from './library.ts';
import { openEarly } from './open-scenario.ts';
import { readRoute } from './route.ts';
import { keepForeign } from './saves.ts';
import { PLAY } from './screens.ts';
import { readSettings } from './settings-store.ts';
import { openStore, type Store, type Trouble } from './store.ts';

const services = browserServices();
const troubles: StorageTroubles = { last: null, onTrouble: () => undefined };
const onTrouble = (trouble: Trouble): void => {
  troubles.last = trouble;
  troubles.onTrouble(trouble);
};

const localesFor = (store: Store) =>
  localesOf(services.address.asked('lang'), readSettings(store).language, services.languages);

/** English, where the language asked for does not come. */
async function firstText(store: Store): Promise<Translate> {
  const locale = localesFor(store).interface;
  if (locale === 'en') return createText(locale);
  return loadText(locale, 'app').catch(() => createText('en'));
}

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
async function readyToDraw(root: HTMLElement, store: Store): Promise<void> {
  const route = readRoute(services.address.hash);
  const { interface: locale, wanted } = localesFor(store);
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

function draw(root: HTMLElement, store: Store, text: Translate): void {
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
  // Translators and extensions come after what they change.
  afterFrame(() => void import('../ui/other-hands.ts').then(({ bearOtherHands }) => bearOtherHands(root), nothing));
}

async function begin(root: HTMLElement): Promise<void> {
  const store = await openStore(services.storage, { onTrouble, onForeign: keepForeign });
  addEventListener('pagehide', () => store.leave());
  // Brought back by the browser as it was left; other windows may have gone on meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void store.refresh());
  const [text] = await Promise.all([firstText(store), readyToDraw(root, store)]);
  draw(root, store, text);
}

const root = document.getElementById('app');
// What watch-start.ts has found too old is told so, and is not shown half a game.
if (root && !document.documentElement.hasAttribute('data-old')) void begin(root);
