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

/** What Playwright switches off; a second list takes the place of its own (test/e2e/browser-start.test.ts compares them). */
const OFF_IN_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];
/** Chromium's own pages behind its address bar: every window loads 400 files for them, two seconds of a small machine's time. */
const OWN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'];

/** As the pictures are taken that tests compare. */
export const pictureArguments = [
  ...chromiumArguments,
  `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...OWN_PAGES].join(',')}`,
];

/** As the tests of the whole game start it. Painting through an emulated graphics card takes most of a small machine; the map is drawn by one all the same. */
export const testArguments = [...pictureArguments, '--disable-gpu-rasterization'];
