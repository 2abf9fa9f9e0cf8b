// Makes sure there are browsers to test in: takes what is installed, else asks apt, else says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './chromium.ts';
import { findFirefox } from './firefox.ts';

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

const missing = [
  ...(findChromium() === undefined ? ['chromium'] : []),
  ...(findFirefox() === undefined ? ['firefox-esr'] : []),
];
if (missing.length > 0 && process.getuid?.() === 0 && isDebian()) {
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
