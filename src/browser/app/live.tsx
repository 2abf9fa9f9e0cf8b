// The entry of a session's page: which of its windows this is, and what stands around every one of them.
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readLiveAddress, type LiveAddress } from '../live/live-address.ts';
import type { LiveShell } from '../live/live-shell.ts';
import { afterFrame } from '../ui/components/after-frame.ts';
import { AnnounceContext, Announcer } from '../ui/components/announcer.tsx';
import { useFocusNet } from '../ui/components/focus.ts';
import { PlaceContext } from '../ui/components/place.ts';
import { useLines } from './announcements.ts';
import { useEscape, useInterface, useKept, usePlaceTitle, useTrouble } from './around-page.ts';
import { beginPage, localesFor, type Page } from './begin-page.ts';
import { CatchCrash } from './catch-crash.tsx';
import { Crash } from './crash.tsx';
import { LateMenu, LateTrouble, useMenuSoon } from './late-menu.tsx';
import { loadPhone, Window } from './live-windows.tsx';
import { MishapNotice } from './mishap-notice.tsx';
import { openSaves } from './saves.ts';
import type { Services } from './services.ts';

const addressNow = (): LiveAddress => readLiveAddress(location.pathname.split('/').at(-1) ?? '', location.hash);

function useLiveAddress({ address }: Services): LiveAddress {
  const [now, setNow] = useState(addressNow);
  useEffect(() => address.subscribe(() => setNow(addressNow())), []);
  return now;
}

function Live({ services, store, troubles, text }: Page) {
  const live = useLiveAddress(services);
  const [trouble, forget] = useTrouble(troubles);
  const { settings, sound, onSettings, deleteAll, soundTrouble } = useKept(store);
  const { t, wanted } = useInterface(text, settings, services);
  const saves = useMemo(() => openSaves(store), []);
  const { lines, announce } = useLines();
  const [menu, setMenu] = useState(false);
  const [onMenu, closeMenu] = [() => setMenu(true), () => setMenu(false)];
  const setPlace = usePlaceTitle(t);
  useFocusNet();
  useMenuSoon(t.locale);
  useEscape(onMenu);
  const { address } = services;
  const own = { settings, sound, announce, onSettings, onMenu, setPlace };
  const { goTo, replace, reload } = address;
  const ways = { kept: store, base: new URL('.', address.page).href, now: services.now, goTo, replace, reload };
  const shell: LiveShell = { t, locale: t.locale, wanted, ...own, ...ways };
  return (
    <AnnounceContext.Provider value={announce}>
      {trouble && <LateTrouble {...{ trouble, t, store }} onClose={forget} />}
      <MishapNotice t={t} onReload={reload} />
      <PlaceContext.Provider value={setPlace}>
        <CatchCrash instead={<Crash t={t} onReload={reload} />} key={address.hash}>
          <Window address={live} shell={shell} onHome={reload} />
        </CatchCrash>
      </PlaceContext.Provider>
      {menu && (
        <LateMenu
          {...{ settings, t, onSettings }}
          route={{ kind: 'home' }}
          saves={saves}
          model={`${shell.base}#/model`}
          alsoAt="session"
          languages={[]}
          soundTrouble={soundTrouble}
          onClose={closeMenu}
          onDelete={deleteAll}
        />
      )}
      <Announcer lines={lines} />
    </AnnounceContext.Provider>
  );
}

async function begin(root: HTMLElement): Promise<void> {
  const page = await beginPage(async (services, store) => {
    if (addressNow().kind === 'phone') await loadPhone(localesFor(services, store).interface).catch(() => undefined);
  });
  document.getElementById('no-start')?.remove();
  document.documentElement.dataset['start'] = 'started';
  render(<Live {...page} />, root);
  afterFrame(
    () =>
      void import('./late-page.tsx').then(
        ({ startLatePage }) => startLatePage(root),
        () => undefined,
      ),
  );
}

const root = document.getElementById('live');
// What watch-start.ts has found too old is told so, and is not shown half a session.
if (root && !document.documentElement.hasAttribute('data-old')) void begin(root);
