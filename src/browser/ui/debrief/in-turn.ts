// Long lists are drawn a few at a time, a task each, so that nothing pressed meanwhile has to wait for all of it.
import { useEffect, useState } from 'preact/hooks';

/** Drawn together: less than a twentieth of a second's work on a slow machine. */
const AT_ONCE = 2;

/** The first of them at once, the others soon after. */
export function useInTurn<Item>(items: readonly Item[]): readonly Item[] {
  const [count, draw] = useState(AT_ONCE);
  useEffect(() => {
    if (count >= items.length) return undefined;
    const timer = setTimeout(() => draw(count + AT_ONCE));
    return () => clearTimeout(timer);
  }, [count, items.length]);
  useEffect(() => {
    const onPaper = (): void => draw(items.length);
    addEventListener('beforeprint', onPaper);
    return () => removeEventListener('beforeprint', onPaper);
  }, [items.length]);
  return items.slice(0, count);
}
