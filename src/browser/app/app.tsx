// Settings, address, menu and live region around whichever page is open.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createSound, type SoundTrouble } from '../play/sound.ts';
import { AnnounceContext, Announcer } from '../ui/components/announcer.tsx';
import { Button } from '../ui/components/button.tsx';
import { useFocusNet } from '../ui/components/focus.ts';
import { whenNotComposing } from '../ui/components/keys.ts';
import { useNewerBuild } from '../ui/components/newer-build.ts';
import { PlaceContext } from '../ui/components/place.ts';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { Notice } from '../ui/screens/notice.tsx';
import { USUAL_SETTINGS, type Settings } from '../ui/screens/settings.ts';
import { localesOf } from '../ui/text/locales.ts';
import type { Translate } from '../ui/text/text.ts';
import { useText } from '../ui/text/use-text.ts';
import { useLines } from './announcements.ts';
import { CatchCrash } from './catch-crash.tsx';
import { useDropped } from './use-dropped.ts';
import { HOME_PAGE } from './home.ts';
import { LateMenu, useMenuSoon } from './late-menu.tsx';
import { Late } from './late-screen.tsx';
import { libraryInPage } from './library.ts';
import { MishapNotice } from './mishap-notice.tsx';
import { HOME, readRoute, type Route } from './route.ts';
import { openSaves } from './saves.ts';
import { MODEL, PLAY, TRYOUT, VISIT } from './screens.ts';
import type { Services } from './services.ts';
import { applySettings, readSettings, writeSettings } from './settings-store.ts';
import type { Shell } from './shell.ts';
import type { Store, Trouble } from './store.ts';
import { UNCLEAR } from './unclear-screen.ts';

/** Where we are, and the address we came from. */
function useRoute({ address }: Services): readonly [Route, string] {
  const [first] = useState(address.hash);
  const [place, setPlace] = useState<readonly [Route, string]>(() => [readRoute(first), HOME]);
  useEffect(() => {
    const stop = address.subscribe((before) => setPlace([readRoute(address.hash), before]));
    // A link may have been pressed between the first drawing and now.
    if (address.hash !== first) setPlace([readRoute(address.hash), first || HOME]);
    return stop;
  }, []);
  return place;
}

/** Escape opens the menu wherever no dialog is open; inside one it closes that. */
function useEscape(open: () => void): void {
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

/** It belongs to the page on which it was opened: whoever goes back or forward leaves it behind. */
function useMenu(route: Route) {
  const [openOn, setOpenOn] = useState<Route>();
  const here = useRef(route);
  here.current = route;
  const onMenu = useRef(() => setOpenOn(here.current)).current;
  useEscape(onMenu);
  return { menu: openOn === route, onMenu, closeMenu: () => setOpenOn(undefined) };
}

const sameOr = (now: Settings, read: Settings): Settings => (JSON.stringify(now) === JSON.stringify(read) ? now : read);

/** What lives as long as the page. */
function useKept(store: Store) {
  const [soundTrouble, setSoundTrouble] = useState<SoundTrouble>();
  const made = useMemo(() => {
    const first = readSettings(store);
    return { first, saves: openSaves(store), sound: createSound(first, setSoundTrouble) };
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

/** Storage may be in trouble before the page is drawn, or at any time after. */
function useTrouble(troubles: StorageTroubles): readonly [Trouble | null, () => void] {
  const [trouble, setTrouble] = useState(troubles.last);
  useEffect(() => {
    troubles.onTrouble = setTrouble;
    setTrouble(troubles.last);
  }, []);
  return [trouble, () => setTrouble(null)];
}

function usePlaceTitle(t: Shell['t']): (place: string) => void {
  return useMemo(
    () => (place: string) => void (document.title = place === '' ? t('game.name') : t('page.title', { place })),
    [t],
  );
}

/** In the language that is set now; `first` is what the page begins with. `wanted`: what scenarios are asked for in. */
function useInterface(first: Translate, { language }: Settings, { address, languages }: Services) {
  const { interface: locale, wanted } = localesOf(address.asked('lang'), language, languages);
  const t = useText(first, locale, 'app');
  useLayoutEffect(() => {
    document.documentElement.lang = t.locale;
    document.documentElement.dir = t.direction;
  }, [t]);
  return { t, wanted };
}

/** What scenarios of the library are in. */
function libraryLanguages(): string[] {
  const library = libraryInPage();
  const items = library.kind === 'ready' ? library.items : [];
  return items.flatMap(({ language, words }) => [language, ...Object.keys(words)]);
}

/** What storage could not do, to be told once the page is there. */
export interface StorageTroubles {
  last: Trouble | null;
  onTrouble: (trouble: Trouble) => void;
}

interface AppProps {
  /** What the page begins with. */
  readonly text: Translate;
  readonly services: Services;
  readonly store: Store;
  readonly troubles: StorageTroubles;
}

function Crash({ t, onReload }: { readonly t: Shell['t']; readonly onReload: () => void }) {
  return (
    <MessageScreen title={t('error.crash')} text={[t('error.crash_text')]}>
      <Button kind="main" onPress={onReload}>
        {t('error.reload')}
      </Button>
    </MessageScreen>
  );
}

/** A file that was dropped, for the first page to open, and what is said of it. */
interface PageProps {
  readonly route: Route;
  readonly cameFrom: string;
  readonly shell: Shell;
  /** For the first page to open. */
  readonly file: File | undefined;
  readonly onTaken: () => void;
}

function Page({ route, cameFrom, shell, file, onTaken }: PageProps) {
  const { t, goTo } = shell;
  const onHome = (): void => goTo(HOME);
  switch (route.kind) {
    case 'play':
      return <Late screen={PLAY} props={{ route, shell }} {...{ t, onHome }} />;
    case 'visit':
      return <Late screen={VISIT} props={{ text: route.text, shell }} {...{ t, onHome }} />;
    case 'try':
      return <Late screen={TRYOUT} props={{ route, shell }} {...{ t, onHome }} />;
    case 'model':
      return <Late screen={MODEL} props={{ shell, onBack: () => goTo(cameFrom) }} {...{ t, onHome }} />;
    case 'unclear':
      return <Late screen={UNCLEAR} props={{ route, shell }} {...{ t, onHome }} />;
    case 'home':
      return <Late screen={HOME_PAGE} props={{ shell, file, onTaken }} t={t} onHome={shell.services.address.reload} />;
  }
}

export function App({ text, services, store, troubles }: AppProps) {
  const [route, cameFrom] = useRoute(services);
  const [trouble, forget] = useTrouble(troubles);
  const { settings, saves, sound, onSettings, deleteAll, soundTrouble } = useKept(store);
  const { t, wanted } = useInterface(text, settings, services);
  const { lines, announce } = useLines();
  useFocusNet();
  useMenuSoon(t.locale);
  const { menu, onMenu, closeMenu } = useMenu(route);
  const newer = useNewerBuild(soundTrouble === 'failed');
  const [round, setRound] = useState(0);
  const setPlace = usePlaceTitle(t);
  const { goTo } = services.address;
  const own = { settings, services, saves, sound, announce, onSettings, onMenu, goTo, setPlace };
  const shell: Shell = { t, locale: t.locale, wanted, ...own };
  const dropped = useDropped(route, shell);
  const playing = route.kind === 'play' || route.kind === 'visit' || route.kind === 'try';
  const leave = (act: () => void) => () => {
    closeMenu();
    act();
  };
  const restart = (): void => {
    if (route.kind === 'play') saves.drop(route.from, route.id);
    setRound(round + 1);
  };
  return (
    <AnnounceContext.Provider value={announce}>
      {trouble && <Notice text={t(`notice.${trouble}`)} t={t} onClose={forget} />}
      <MishapNotice t={t} onReload={services.address.reload} />
      {dropped.answer && <Notice text={dropped.answer} t={t} onClose={dropped.forget} />}
      <PlaceContext.Provider value={setPlace}>
        <CatchCrash
          instead={<Crash t={t} onReload={services.address.reload} />}
          key={`${services.address.hash} ${round}`}
        >
          <Page {...{ route, cameFrom, shell }} file={dropped.file} onTaken={dropped.taken} />
        </CatchCrash>
      </PlaceContext.Provider>
      {menu && (
        <LateMenu
          {...{ settings, t, onSettings, route, saves }}
          languages={libraryLanguages()}
          soundNote={newer ? t('newer.text') : soundTrouble && t(`menu.sound_${soundTrouble}`)}
          onClose={closeMenu}
          onDelete={deleteAll}
          onHome={playing ? leave(() => goTo(HOME)) : undefined}
          onRestart={playing ? leave(restart) : undefined}
        />
      )}
      <Announcer lines={lines} />
    </AnnounceContext.Provider>
  );
}
