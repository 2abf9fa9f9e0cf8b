// The entry: styles, language, and the app on the page.
import { hydrate, render } from 'preact';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/components.css';
import '../ui/styles/controls.css';
import '../ui/styles/screens.css';
import '../ui/styles/play.css';
import '../ui/styles/replay.css';
import './fonts.css';
import { directionOf, localeOf } from '../ui/text/text.ts';
import { App, type Refusals } from './app.tsx';
import { browserServices } from './browser-services.ts';
import { fetchLibraryEarly } from './library.ts';
import { openEarly } from './open-scenario.ts';
import { readRoute } from './route.ts';
import { keepForeign } from './saves.ts';
import { PLAY } from './screens.ts';
import { openStore } from './store.ts';

const services = browserServices();
const locale = localeOf(new URLSearchParams(location.search).get('lang'));
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);

/** How long the page stays empty before it says that it is loading, ms. */
const PATIENCE_MS = 700;
/** The build has drawn the first page; the way in hides it from those who come for something else, or have something kept here. */
const isDrawn = (root: HTMLElement): boolean =>
  root.firstElementChild !== null && document.documentElement.dataset['page'] !== 'other';

const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Asks for what is sure to be needed before anything is drawn; what fails here is asked for again by the page. */
function readyToDraw(root: HTMLElement): Promise<unknown> {
  const route = readRoute(services.address.hash);
  if (route.kind === 'play') {
    return Promise.allSettled([PLAY.load(), route.from === 'library' && openEarly(route.id)]);
  }
  if (route.kind === 'home') fetchLibraryEarly();
  return isDrawn(root) ? nextFrame() : Promise.resolve();
}

async function draw(root: HTMLElement): Promise<void> {
  const refusals: Refusals = { happened: false, onHappened: () => undefined };
  const onRefused = (): void => {
    refusals.happened = true;
    refusals.onHappened();
  };
  const store = await openStore(services.storage, { onRefused, onForeign: keepForeign });
  // The address may have changed since: Start is a link, and works before this script does.
  const takesOver = isDrawn(root) && readRoute(services.address.hash).kind === 'home';
  delete document.documentElement.dataset['page'];
  const app = <App {...{ locale, services, store, refusals }} />;
  if (takesOver) return hydrate(app, root);
  root.replaceChildren();
  render(app, root);
}

const root = document.getElementById('app');
if (root) void Promise.race([readyToDraw(root), pause(PATIENCE_MS)]).then(() => draw(root));
