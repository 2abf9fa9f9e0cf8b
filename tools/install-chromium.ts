// Makes sure there is a browser to test in: takes what is installed, else asks apt, else says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './chromium.ts';

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

if (findChromium() === undefined && process.getuid?.() === 0 && isDebian()) {
  console.log('Installing Chromium for the browser tests …');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}

if (findChromium() === undefined) {
  console.error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to where it is.');
  process.exit(1);
}
