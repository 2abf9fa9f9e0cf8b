import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { mapFits } from './map-layout.ts';

/** Card beside the map; play.css asks the same question. */
const SIDE = '(min-width: 48em) and (orientation: landscape), (min-width: 60em)';

interface WindowShape {
  readonly side: boolean;
  readonly mapFits: boolean;
}

function windowShape(key: boolean): WindowShape {
  const side = matchMedia(SIDE).matches;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { side, mapFits: mapFits(innerWidth, innerHeight, side, rem, key) };
}

/** `key`: words are on the map. */
export function useWindow(key: boolean): WindowShape {
  const [shape, setShape] = useState(() => windowShape(key));
  const asked = useRef(key);
  useLayoutEffect(() => {
    const update = (): void => {
      const next = windowShape(key);
      setShape((known) => (known.side === next.side && known.mapFits === next.mapFits ? known : next));
    };
    // Asking makes the page be laid out at once, so never twice.
    if (asked.current !== key) update();
    asked.current = key;
    addEventListener('resize', update);
    // The text may grow in a window that stays as it is: by the menu, or by the browser's own setting.
    const words = new ResizeObserver(update);
    words.observe(document.documentElement);
    return () => {
      removeEventListener('resize', update);
      words.disconnect();
    };
  }, [key]);
  return shape;
}
