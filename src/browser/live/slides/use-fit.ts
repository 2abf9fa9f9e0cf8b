// As large as it may be, as small as it must: a slide takes the size wanted, or the largest one at which all of it is seen.
import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Shares of the usual size. Letters stop shrinking at 28 px in 1280; below that it is space that gives way. */
const SHARES = [2, 1.75, 1.5, 1.3, 1.15, 1, 0.92, 0.84, 0.76, 0.68, 0.6] as const;

/** Charts measure themselves anew when it changes. */
export const FitContext = createContext(1);
export const useFitted = (): number => useContext(FitContext);

const seenWhole = (element: HTMLElement): boolean =>
  element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;

/** Sets `--fit` on the slide, and `data-tight` where even the smallest is too large: what can be spared goes then, some or most of it. */
function fit(element: HTMLElement, wanted: number): number {
  delete element.dataset['tight'];
  for (const share of SHARES.filter((one) => one <= wanted)) {
    element.style.setProperty('--fit', String(share));
    if (seenWhole(element)) return share;
  }
  for (const tight of ['some', 'most']) {
    element.dataset['tight'] = tight;
    if (seenWhole(element)) break;
  }
  return SHARES[SHARES.length - 1] ?? 1;
}

/** `shown`: whatever it is that is drawn; another one is fitted anew. */
export function useFit(wanted: number, shown: unknown): readonly [RefObject<HTMLElement | null>, number] {
  const slide = useRef<HTMLElement>(null);
  const [share, setShare] = useState(1);
  useLayoutEffect(() => {
    const element = slide.current;
    if (element === null) return undefined;
    const measure = (): void => setShare(fit(element, wanted));
    measure();
    let asked = 0;
    const again = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(measure);
    };
    const observer = new ResizeObserver(again);
    observer.observe(element);
    let wants = true;
    // The letters that are measured first may be another font's.
    void document.fonts.ready.then(() => wants && again());
    return () => {
      wants = false;
      cancelAnimationFrame(asked);
      observer.disconnect();
    };
  }, [wanted, shown]);
  return [slide, share];
}
