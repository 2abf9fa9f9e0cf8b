// Long lists are drawn a few at a time, a task each, so that nothing pressed meanwhile has to wait for all of it.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { isOnPaper } from './on-paper.ts';

/** Drawn together: less than a twentieth of a second's work on a slow machine. */
const AT_ONCE = 2;

/** The first of them at once, the others soon after. */
export function useInTurn<Item>(items: readonly Item[]): readonly Item[] {
  const [count, draw] = useState(() => (isOnPaper() ? items.length : AT_ONCE));
  useEffect(() => {
    if (count >= items.length) return undefined;
    const timer = setTimeout(() => draw((before) => Math.max(before, count + AT_ONCE)));
    return () => clearTimeout(timer);
  }, [count, items.length]);
  // In the same task as the first drawing: paper may be asked for before the next.
  useLayoutEffect(() => {
    const onPaper = (): void => draw(items.length);
    addEventListener('beforeprint', onPaper);
    return () => removeEventListener('beforeprint', onPaper);
  }, [items.length]);
  return items.slice(0, count);
}
