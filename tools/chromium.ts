// Where Chromium or Chrome is on this machine, and how the tests start it.
import { delimiter, join } from 'node:path';
import { installed } from './installed.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function candidates(): string[] {
  const { CHROME_PATH, PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
  const macApps = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'].flatMap((app) =>
    ['/Applications', join(HOME, 'Applications')].map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  );
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')]
      : [],
  );
  const linux = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium'];
  return [...(CHROME_PATH ? [CHROME_PATH] : []), ...linux, ...onPath, ...macApps, ...windows];
}

export const findChromium = (): string | undefined => installed(candidates());

export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined) throw new Error('No Chromium or Chrome found: install one, or set CHROME_PATH to it.');
  return path;
}

/** Quiet (no calls home) and able to draw WebGL without a graphics card. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** As the tests of the whole game start it. Painting through an emulated graphics card takes most of a small machine; the map is drawn by one all the same. */
export const testArguments = [...chromiumArguments, '--disable-gpu-rasterization'];
