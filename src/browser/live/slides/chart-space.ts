// The room a chart has on a slide, in chart units: 16 = one em of the slide's text, so that letters in charts are as large as it.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFitted } from './use-fit.ts';

interface Space {
  readonly width: number;
  readonly height: number;
}
const UNITS_PER_EM = 16;
/** A letter is about this wide. */
const LETTER = 8.9;

export const lettersWide = (text: string): number => LETTER * text.replaceAll(/\p{Cf}/gu, '').length;

export function useChartSpace(usual: Space): readonly [RefObject<HTMLDivElement | null>, Space] {
  const frame = useRef<HTMLDivElement>(null);
  const fitted = useFitted();
  const [space, setSpace] = useState(usual);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize) || UNITS_PER_EM;
      const units = (length: number): number => (length / em) * UNITS_PER_EM;
      const { clientWidth, clientHeight } = element;
      if (clientWidth > 0 && clientHeight > 0) setSpace({ width: units(clientWidth), height: units(clientHeight) });
    };
    measure();
    let asked = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(measure);
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
    };
  }, [fitted]);
  return [frame, space];
}
