import { useLayoutEffect, useState } from 'preact/hooks';
import { mapFits } from './map-layout.ts';

/** Card beside the map; play.css asks the same question. */
const SIDE = '(min-width: 48em) and (orientation: landscape), (min-width: 60em)';

interface WindowShape {
  readonly side: boolean;
  readonly mapFits: boolean;
}

function windowShape(): WindowShape {
  const side = matchMedia(SIDE).matches;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { side, mapFits: mapFits(innerWidth, innerHeight, side, rem) };
}

export function useWindow(): WindowShape {
  const [shape, setShape] = useState(windowShape);
  useLayoutEffect(() => {
    const update = (): void => setShape(windowShape());
    addEventListener('resize', update);
    return () => removeEventListener('resize', update);
  }, []);
  return shape;
}
