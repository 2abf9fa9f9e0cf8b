// Where Firefox is on this machine. It is the second browser of the tests, which do without it where there is none.
import { delimiter, join } from 'node:path';
import { installed } from './installed.ts';

const commands = ['firefox-esr', 'firefox'];

export function findFirefox(): string | undefined {
  const { FIREFOX_PATH, PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
  const macApps = ['/Applications', join(HOME, 'Applications')].map(
    (folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`,
  );
  const windows = [PROGRAMFILES, LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [],
  );
  return installed([...(FIREFOX_PATH ? [FIREFOX_PATH] : []), ...onPath, ...macApps, ...windows]);
}
