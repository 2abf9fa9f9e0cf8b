// Settings, address, menu and live region around whichever page is open.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AnnounceContext, Announcer } from '../ui/components/announcer.tsx';
import { useFocusNet } from '../ui/components/focus.ts';
import { useNewerBuild } from '../ui/components/newer-build.ts';
import { PlaceContext } from '../ui/components/place.ts';
import { Notice } from '../ui/screens/notice.tsx';
import type { Translate } from '../ui/text/text.ts';
import { useLines } from './announcements.ts';
import { useEscape, useInterface, useKept, usePlaceTitle, useTrouble, type StorageTroubles } from './around-page.ts';
import { CatchCrash } from './catch-crash.tsx';
import { Crash } from './crash.tsx';
import { useDropped, type DroppedHere } from './use-dropped.ts';
import { HOME_PAGE } from './home.ts';
import { LateMenu, LateTrouble, useMenuSoon } from './late-menu.tsx';
import { Late } from './late-screen.tsx';
import { libraryInPage } from './library.ts';
import { MishapNotice } from './mishap-notice.tsx';
import { HOME, readRoute, type Route } from './route.ts';
import { openSaves } from './saves.ts';
import { MODEL, PLAY, TRYOUT, VISIT } from './screens.ts';
import type { Services } from './services.ts';
import type { Shell } from './shell.ts';
import type { Store } from './store.ts';
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

/** It belongs to the page on which it was opened: whoever goes back or forward leaves it behind. */
function useMenu(route: Route) {
  const [openOn, setOpenOn] = useState<Route>();
  const here = useRef(route);
  here.current = route;
  const onMenu = useRef(() => setOpenOn(here.current)).current;
  useEscape(onMenu);
  return { menu: openOn === route, onMenu, closeMenu: () => setOpenOn(undefined) };
}

/** What scenarios of the library are in. */
function libraryLanguages(): string[] {
  const library = libraryInPage();
  const items = library.kind === 'ready' ? library.items : [];
  return items.flatMap(({ language, words }) => [language, ...Object.keys(words)]);
}

interface AppProps {
  /** What the page begins with. */
  readonly text: Translate;
  readonly services: Services;
  readonly store: Store;
  readonly troubles: StorageTroubles;
}

interface PageProps {
  readonly route: Route;
  readonly cameFrom: string;
  readonly shell: Shell;
  readonly dropped: DroppedHere;
}

function Page({ route, cameFrom, shell, dropped }: PageProps) {
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
      return <Late screen={HOME_PAGE} props={{ shell, dropped }} t={t} onHome={shell.services.address.reload} />;
  }
}

export function App({ text, services, store, troubles }: AppProps) {
  const [route, cameFrom] = useRoute(services);
  const [trouble, forget] = useTrouble(troubles);
  const saves = useMemo(() => openSaves(store), []);
  const { settings, sound, onSettings, deleteAll, soundTrouble } = useKept(store);
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
      {trouble && <LateTrouble {...{ trouble, t, store }} onClose={forget} />}
      <MishapNotice t={t} onReload={services.address.reload} />
      {dropped.answer && <Notice text={dropped.answer} t={t} onClose={() => dropped.say('')} />}
      <PlaceContext.Provider value={setPlace}>
        <CatchCrash
          instead={<Crash t={t} onReload={services.address.reload} />}
          key={`${services.address.hash} ${round}`}
        >
          <Page {...{ route, cameFrom, shell, dropped }} />
        </CatchCrash>
      </PlaceContext.Provider>
      {menu && (
        <LateMenu
          {...{ settings, t, onSettings, route, saves }}
          languages={libraryLanguages()}
          soundNote={newer ? t('newer.text') : undefined}
          soundTrouble={soundTrouble}
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
