// Whether something is to be seen soon: what is costly to draw waits until then, and goes when its page is put away.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const SOON = '300px';

export function useNear(target: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (element === null) return undefined;
    const coming = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: SOON },
    );
    const leaving = new ResizeObserver(() => {
      if (element.clientWidth > 0) return;
      setNear(false);
      // Told anew when it is back.
      coming.unobserve(element);
      coming.observe(element);
    });
    coming.observe(element);
    leaving.observe(element);
    return () => {
      coming.disconnect();
      leaving.disconnect();
    };
  }, []);
  return near;
}
