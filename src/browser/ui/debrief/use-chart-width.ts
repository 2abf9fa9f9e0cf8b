// A chart is drawn for the width it gets and the text size in force, so that its labels are as large as the text.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Chart units before anything is measured, and on paper: a printed chart is the same whatever window it came from. */
const USUAL_WIDTH = 340;
const UNITS_PER_EM = 16;
/** Where large text leaves less than this, the chart keeps its lines and its letters grow less than the text. */
const LEAST_WIDTH = 230;

export function useChartWidth<E extends HTMLElement>(usual = USUAL_WIDTH): readonly [RefObject<E | null>, number] {
  const frame = useRef<E>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize) || UNITS_PER_EM;
      const units = Math.round((element.clientWidth / em) * UNITS_PER_EM);
      if (units > 0) setWidth(Math.max(LEAST_WIDTH, units));
    };
    measure();
    // Drawn anew in the next frame: drawing changes the height, which an observer must not do while it reports.
    let frameAsked = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frameAsked);
      frameAsked = requestAnimationFrame(measure);
    });
    observer.observe(element);
    const onPaper = (): void => setWidth(usual);
    addEventListener('beforeprint', onPaper);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frameAsked);
      removeEventListener('beforeprint', onPaper);
      removeEventListener('afterprint', measure);
    };
  }, []);
  return [frame, width];
}
