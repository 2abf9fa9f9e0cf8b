// Enter on a scene’s heading, where the focus is when it comes: goes on where there is one way on, and to what is asked where there is not.
import { useEffect, useRef } from 'preact/hooks';
import { whenNotComposing } from './keys.ts';

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
/** Here something is chosen or planned first: Enter must not do it unread. */
const ASKS = '.choices button, .planner .actions button, .planner .fold-handle, .task button';
const ON = '.actions .button[data-kind="main"]:not(:disabled)';

export function useEnterAhead() {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heard = whenNotComposing((event) => {
      if (event.key !== 'Enter' || event.repeat || event.defaultPrevented) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const { current } = card;
      const { activeElement: at } = document;
      const isHeading = at !== null && at.matches('h1, h2, h3') && current?.contains(at);
      if (current === null || !isHeading || document.querySelector('dialog[open]')) return;
      const find = (what: string): HTMLElement | undefined =>
        [...current.querySelectorAll<HTMLElement>(what)].find(isShown);
      const asked = find(ASKS);
      const next = asked ?? find(ON) ?? find('button:not(:disabled)');
      if (next === undefined) return;
      // The key would press what has just got the focus.
      event.preventDefault();
      if (next.matches(ON) && asked === undefined) next.click();
      else next.focus();
    });
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, []);
  return card;
}
