// Settings, address, menu and live region around whichever page is open.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Announcer } from '../ui/components/announcer.tsx';
import { Button } from '../ui/components/button.tsx';
import { Menu } from '../ui/screens/menu.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { Notice } from '../ui/screens/notice.tsx';
import { USUAL_SETTINGS, type Settings } from '../ui/screens/settings.ts';
import { createText, type Locale } from '../ui/text/text.ts';
import { withLine, type Line } from './announcements.ts';
import { CatchCrash } from './catch-crash.tsx';
import { HomePage } from './home-page.tsx';
import { LatePlayPage } from './late-play-page.tsx';
import { ModelPage } from './model-page.tsx';
import { HOME, readRoute, type Route } from './route.ts';
import { openSaves } from './saves.ts';
import { applySettings, readSettings, writeSettings } from './settings-store.ts';
import type { Shell } from './shell.ts';
import { createSound, type SoundTrouble } from './sound.ts';
import { openStore } from './storage.ts';

/** Where we are, and the address we came from. */
function useRoute(): readonly [Route, string] {
  const [first] = useState(location.hash);
  const [place, setPlace] = useState<readonly [Route, string]>(() => [readRoute(first), HOME]);
  useEffect(() => {
    const update = ({ oldURL }: HashChangeEvent): void =>
      setPlace([readRoute(location.hash), new URL(oldURL).hash || HOME]);
    addEventListener('hashchange', update);
    // A link may have been pressed between the first drawing and now.
    if (location.hash !== first) setPlace([readRoute(location.hash), first || HOME]);
    return () => removeEventListener('hashchange', update);
  }, []);
  return place;
}

/** Escape opens the menu wherever no dialog is open; inside one it closes that. */
function useEscape(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      // Otherwise the same press would close the menu again.
      event.preventDefault();
      open();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** It belongs to the page on which it was opened: whoever goes back or forward leaves it behind. */
function useMenu(route: Route) {
  const [openOn, setOpenOn] = useState<Route>();
  const here = useRef(route);
  here.current = route;
  const onMenu = useRef(() => setOpenOn(here.current)).current;
  useEscape(onMenu);
  return { menu: openOn === route, onMenu, closeMenu: () => setOpenOn(undefined) };
}

/** What lives as long as the page. */
function useServices() {
  const [storageRefused, setStorageRefused] = useState(false);
  const [soundTrouble, setSoundTrouble] = useState<SoundTrouble>();
  const services = useMemo(() => {
    const store = openStore(() => queueMicrotask(() => setStorageRefused(true)));
    const first = readSettings(store);
    return { store, first, saves: openSaves(store), sound: createSound(first, setSoundTrouble) };
  }, []);
  const [settings, setSettings] = useState<Settings>(services.first);
  // Before the page is painted: in the wrong theme it would flash.
  useLayoutEffect(() => applySettings(settings), [settings]);
  const onSettings = (change: Partial<Settings>): void => {
    const next = { ...settings, ...change };
    setSettings(next);
    writeSettings(services.store, next);
    services.sound.set(next);
  };
  const deleteAll = (): void => {
    services.store.clear();
    setSettings(USUAL_SETTINGS);
    services.sound.set(USUAL_SETTINGS);
  };
  return { ...services, settings, onSettings, deleteAll, storageRefused, setStorageRefused, soundTrouble };
}

function usePlaceTitle(t: Shell['t']): (place: string) => void {
  return useMemo(
    () => (place: string) => void (document.title = place === '' ? t('game.name') : t('page.title', { place })),
    [t],
  );
}

export function App({ locale }: { readonly locale: Locale }) {
  const t = useMemo(() => createText(locale), [locale]);
  const [route, cameFrom] = useRoute();
  const services = useServices();
  const { settings, saves, sound, onSettings } = services;
  const [lines, setLines] = useState<readonly Line[]>([]);
  const { menu, onMenu, closeMenu } = useMenu(route);
  const [round, setRound] = useState(0);
  const setPlace = usePlaceTitle(t);
  const goTo = (address: string): void => void (location.hash = address);
  const announce = useRef((text: string) => setLines((before) => withLine(before, text))).current;
  const shell: Shell = { t, locale, settings, saves, sound, announce, onSettings, onMenu, goTo, setPlace };
  const playing = route.kind === 'play';
  const leave = (act: () => void) => () => {
    closeMenu();
    act();
  };
  const restart = (): void => {
    if (playing && route.run === undefined) saves.drop(route.from, route.id);
    setRound(round + 1);
  };
  const crash = (
    <MessageScreen title={t('error.crash')} text={[t('error.crash_text')]}>
      <Button kind="main" onPress={() => location.reload()}>
        {t('error.reload')}
      </Button>
    </MessageScreen>
  );
  return (
    <>
      {services.storageRefused && (
        <Notice text={t('notice.storage')} t={t} onClose={() => services.setStorageRefused(false)} />
      )}
      <CatchCrash instead={crash} key={`${location.hash} ${round}`}>
        {route.kind === 'play' && <LatePlayPage route={route} shell={shell} />}
        {route.kind === 'model' && <ModelPage shell={shell} onBack={() => goTo(cameFrom)} />}
        {route.kind === 'home' && <HomePage shell={shell} />}
      </CatchCrash>
      {menu && (
        <Menu
          {...{ settings, t, onSettings }}
          soundNote={services.soundTrouble && t(`menu.sound_${services.soundTrouble}`)}
          onClose={closeMenu}
          onDelete={services.deleteAll}
          onHome={playing ? leave(() => goTo(HOME)) : undefined}
          onRestart={playing ? leave(restart) : undefined}
        />
      )}
      <Announcer lines={lines} />
    </>
  );
}
