// A wall of 1280 × 720 made small, as a picture would be: no line breaks elsewhere than on the wall.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const WALL_WIDTH = 1280;

export function usePreviewScale(): readonly [RefObject<HTMLDivElement | null>, RefObject<HTMLDivElement | null>] {
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const outer = frame.current;
    if (outer === null) return undefined;
    const measure = (): void =>
      stage.current?.style.setProperty('transform', `scale(${(outer.clientWidth / WALL_WIDTH).toFixed(5)})`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    return () => observer.disconnect();
  }, []);
  return [frame, stage];
}
