// The entry: styles, language, and the app on the page.
import { render } from 'preact';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/components.css';
import '../ui/styles/controls.css';
import '../ui/styles/screens.css';
import '../ui/styles/play.css';
import './fonts.css';
import { directionOf, localeOf } from '../ui/text/text.ts';
import { App } from './app.tsx';
import { loadPlayPage } from './late-play-page.tsx';
import { fetchLibraryEarly } from './library.ts';
import { openEarly } from './open-scenario.ts';
import { readRoute } from './route.ts';

const locale = localeOf(new URLSearchParams(location.search).get('lang'));
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);

// What is sure to be needed is asked for before anything is drawn; what fails here is asked for again by the page.
const route = readRoute(location.hash);
if (route.kind === 'play') {
  loadPlayPage().catch(() => undefined);
  if (route.from === 'library') openEarly(route.id);
}
if (route.kind === 'home') fetchLibraryEarly();

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<App locale={locale} />, root);
}
