// Makes sure there are browsers to test in: takes what is installed, else asks apt, else says what to install.
import { apt, mayInstall } from './apt.ts';
import { findChromium } from './chromium.ts';
import { findFirefox } from './firefox.ts';

const missing = [
  ...(findChromium() === undefined ? ['chromium'] : []),
  ...(findFirefox() === undefined ? ['firefox-esr'] : []),
];
if (missing.length > 0 && mayInstall()) {
  console.log(`Installing ${missing.join(' and ')} for the browser tests …`);
  apt('update');
  // One by one: the tests can do without the second.
  for (const name of missing) apt('install', '-y', '--no-install-recommends', name);
}

if (findFirefox() === undefined)
  console.log('Firefox is not installed: the run in a second browser is left out. FIREFOX_PATH may say where it is.');
if (findChromium() === undefined) {
  console.error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to where it is.');
  process.exit(1);
}
