// A clicker's press in the projector's window, which has the focus in full screen, leads the show from this one.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fromClicker } from '../clicker-line.ts';
import type { Deeds } from './deeds.ts';

/** Behind an open dialog nothing moves. */
const isCovered = (): boolean => document.querySelector('dialog[open]') !== null;

export function useClicker(session: string, deeds: Pick<Deeds, 'next' | 'back'>): void {
  const newest = useRef(deeds);
  newest.current = deeds;
  useLayoutEffect(
    () =>
      fromClicker(session, (press) => {
        if (!isCovered()) newest.current[press]();
      }),
    [session],
  );
}
