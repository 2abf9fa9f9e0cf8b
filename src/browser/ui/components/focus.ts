// Who gets the focus. Whoever takes away a control that may have been pressed names an heir; where nobody has, there is a net.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** A screen reader passes over what is focused in the frame that brings it; after so long it has taken it in. ms */
const TAKEN_IN_MS = 150;
/** Named heirs come first. ms */
const NET_MS = 2 * TAKEN_IN_MS;

type Target = () => HTMLElement | null | undefined;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Nobody can be given the focus twice: who is named last gets it. */
let coming = 0;

/** Moves the focus there once it has been taken in, unless somebody has moved it meanwhile. Gives the way to drop it. */
export function focusSoon(target: Target): () => void {
  // Out of sight, as what waits behind an earlier week: it takes nothing from anybody.
  const there = target();
  if (there && !isShown(there)) return () => undefined;
  const before = document.activeElement;
  clearTimeout(coming);
  const timer = window.setTimeout(() => {
    if (isNowhere() || document.activeElement === before) target()?.focus({ preventScroll: true });
  }, TAKEN_IN_MS);
  coming = timer;
  return () => clearTimeout(timer);
}

/** What had the focus last, and what it stood in, from the inside out. */
let last: Element | null = null;
let around: readonly Element[] = [];
let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    last = target;
    around = ancestorsOf(target);
  });
}

function ancestorsOf(element: Element): Element[] {
  const above: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) above.push(one);
  return above;
}

/** The focus is nowhere because what had it has gone, and not because somebody put it there. */
const isLost = (): boolean =>
  isNowhere() && last !== null && (!last.isConnected || last.closest('[hidden]') !== null || last.matches(':disabled'));

/** When `state` changes and takes the control that has the focus along, the heir gets it. */
export function useHeir(state: unknown, heir: Target): void {
  const known = useRef(state);
  useEffect(listen, []);
  useLayoutEffect(() => {
    if (known.current === state) return undefined;
    known.current = state;
    return isLost() ? focusSoon(heir) : undefined;
  }, [state]);
}

/** For a scene in which something is told: what steers the telling goes with it, and the heading is its heir. */
export function useTold(done: boolean) {
  const scene = useRef<HTMLDivElement>(null);
  useHeir(done, () => scene.current?.querySelector<HTMLElement>('h1'));
  return scene;
}

const HEADING = 'h1[tabindex], h2[tabindex], h3[tabindex]';
/** The heading nearest to what has gone: from there on somebody who cannot see can read. */
function nearestHeading(): HTMLElement | undefined {
  const within = document.querySelector('dialog[open]') ?? document.body;
  const places = [...around.filter((place) => place.isConnected && within.contains(place)), within];
  for (const place of places) {
    const found = [...place.querySelectorAll<HTMLElement>(HEADING)].find(isShown);
    if (found) return found;
  }
  return undefined;
}

/** The net, for as long as the page lives: nobody who presses a key is left with the focus nowhere. */
export function useFocusNet(): void {
  useEffect(() => {
    listen();
    let timer = 0;
    const look = (): void => {
      if (timer !== 0 || !isLost()) return;
      const gone = last;
      timer = window.setTimeout(() => {
        timer = 0;
        // Something else has gone since: its heir comes first, too.
        if (gone !== last) return look();
        if (isLost()) nearestHeading()?.focus({ preventScroll: true });
      }, NET_MS);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden', 'disabled'] });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
}
