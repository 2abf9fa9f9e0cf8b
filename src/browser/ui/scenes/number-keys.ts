// Number keys in a scene: they choose, and the same one again goes on from what was chosen.
import { useEffect, useRef } from 'preact/hooks';
import { whenNotComposing } from '../components/keys.ts';
import { wasSeen } from '../components/seen.ts';

/** They count while the focus is inside this card, or nowhere: whoever has clicked on the empty map is still here. */
export function useNumberKeys(onKey: (event: KeyboardEvent) => void) {
  const scene = useRef<HTMLDivElement>(null);
  const newest = useRef(onKey);
  newest.current = onKey;
  useEffect(() => {
    const heard = whenNotComposing((event) => {
      const { current } = scene;
      const { activeElement: at } = document;
      const isHere = at === null || at === document.body || current?.contains(at);
      // Behind a dialog, or out of sight while an earlier week is watched, nothing is chosen.
      const isShown =
        current !== null && current.getClientRects().length > 0 && !document.querySelector('dialog[open]');
      if (isHere && isShown && !event.defaultPrevented && wasSeen(event)) newest.current(event);
    });
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, []);
  return scene;
}

/** A key that is held down would answer what has not been read. */
export const numberOf = ({ key, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent): number | null =>
  !ctrlKey && !altKey && !metaKey && !repeat && /^[1-9]$/.test(key) ? Number(key) : null;

/** The number that chose last. */
let last: number | null = null;
export const chosenBy = (number: number | null): void => {
  last = number;
};

/** So long an answer stands at least, ms. */
const READ_MS = 350;

/** The key that chose goes on from the answer, too. */
export function useSameKey(onNext: () => void) {
  return useNumberKeys((event) => {
    if (last !== null && numberOf(event) === last && wasSeen(event, READ_MS)) onNext();
  });
}
