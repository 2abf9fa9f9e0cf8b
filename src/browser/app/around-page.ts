// What stands around every page of ours, the game's and a room's: settings, sound, language, title, the menu's key.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { createSound, type SoundTrouble } from '../play/sound.ts';
import { whenNotComposing } from '../ui/components/keys.ts';
import { USUAL_SETTINGS, type Settings } from '../ui/screens/settings.ts';
import { localesOf } from '../ui/text/locales.ts';
import type { Translate } from '../ui/text/text.ts';
import { useText } from '../ui/text/use-text.ts';
import type { Services } from './services.ts';
import { applySettings, readSettings, writeSettings } from './settings-store.ts';
import type { Store, Trouble } from './store.ts';

/** Escape opens the menu wherever no dialog is open; inside one it closes that. */
export function useEscape(open: () => void): void {
  useEffect(() => {
    const onKey = whenNotComposing((event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      // Otherwise the same press would close the menu again.
      event.preventDefault();
      open();
    });
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

const sameOr = (now: Settings, read: Settings): Settings => (JSON.stringify(now) === JSON.stringify(read) ? now : read);

/** What lives as long as the page. */
export function useKept(store: Store) {
  const [soundTrouble, setSoundTrouble] = useState<SoundTrouble>();
  const made = useMemo(() => {
    const first = readSettings(store);
    return { first, sound: createSound(first, setSoundTrouble) };
  }, []);
  const [settings, setSettings] = useState<Settings>(made.first);
  // Before the page is painted: in the wrong theme it would flash.
  useLayoutEffect(() => applySettings(settings), [settings]);
  // Another window may have set something since.
  useEffect(() => store.subscribe(() => setSettings((now) => sameOr(now, readSettings(store)))), []);
  const onSettings = (change: Partial<Settings>): void => {
    const next = { ...readSettings(store), ...change };
    setSettings(next);
    writeSettings(store, next);
    made.sound.set(next);
  };
  const deleteAll = (): void => {
    store.clear();
    setSettings(USUAL_SETTINGS);
    made.sound.set(USUAL_SETTINGS);
  };
  return { ...made, settings, onSettings, deleteAll, soundTrouble };
}

/** What storage could not do, to be told once the page is there. */
export interface StorageTroubles {
  last: Trouble | null;
  onTrouble: (trouble: Trouble) => void;
}

/** Storage may be in trouble before the page is drawn, or at any time after. */
export function useTrouble(troubles: StorageTroubles): readonly [Trouble | null, () => void] {
  const [trouble, setTrouble] = useState(troubles.last);
  useEffect(() => {
    troubles.onTrouble = setTrouble;
    setTrouble(troubles.last);
  }, []);
  return [trouble, () => setTrouble(null)];
}

export function usePlaceTitle(t: Translate): (place: string) => void {
  return useMemo(
    () => (place: string) => void (document.title = place === '' ? t('game.name') : t('page.title', { place })),
    [t],
  );
}

/** In the language that is set now; `first` is what the page begins with. `wanted`: what scenarios are asked for in. */
export function useInterface(first: Translate, { language }: Settings, { address, languages }: Services) {
  const { interface: locale, wanted } = localesOf(address.asked('lang'), language, languages);
  const t = useText(first, locale, 'app');
  useLayoutEffect(() => {
    document.documentElement.lang = t.locale;
    document.documentElement.dir = t.direction;
  }, [t]);
  return { t, wanted };
}
