// What a window of a session is given by the page around it, with nothing behind it.
import type { LiveKept, LiveShell } from '../../src/browser/live/live-shell.ts';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { createText } from '../../src/browser/ui/text/text.ts';

export function keptIn(map = new Map<string, string>()): LiveKept & { readonly map: Map<string, string> } {
  return {
    map,
    read: (key) => map.get(key) ?? null,
    write: (key, value) => void map.set(key, value),
    remove: (key) => void map.delete(key),
    keys: () => [...map.keys()],
  };
}

const nothing = (): void => undefined;

export const shellWith = (given: Partial<LiveShell> = {}): LiveShell => ({
  t: createText('en'),
  locale: 'en',
  settings: USUAL_SETTINGS,
  sound: { unlock: nothing, play: nothing, set: nothing } as LiveShell['sound'],
  announce: nothing,
  onSettings: nothing,
  onMenu: nothing,
  setPlace: nothing,
  kept: keptIn(),
  wanted: ['en'],
  base: 'http://localhost:4180/',
  now: () => new Date(),
  reload: nothing,
  goTo: nothing,
  replace: nothing,
  ...given,
});
