// The show by keys and clicker, from anywhere on the page but where one types.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { whenNotComposing } from '../../ui/components/keys.ts';
import { deedOf, type KeyDeed, type Focus } from './thumb.ts';

const TYPING = 'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]';
const ARROWS = 'input[type=radio], [role=slider], [role=tab], [tabindex="0"][role=region]';
const BUTTONS = 'button, a[href], summary, input';

function placeOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'free';
  if (target.matches(TYPING)) return 'typing';
  if (target.matches(ARROWS)) return 'arrows';
  return target.matches(BUTTONS) ? 'button' : 'free';
}

/** Behind an open dialog nothing moves. */
const isCovered = (): boolean => document.querySelector('dialog[open]') !== null;

export function useKeys(single: boolean, onDeed: (deed: KeyDeed) => void): void {
  const newest = useRef(onDeed);
  newest.current = onDeed;
  // At once: what is pressed as the window appears counts.
  useLayoutEffect(() => {
    const onKey = whenNotComposing((event) => {
      if (event.defaultPrevented || isCovered()) return;
      const deed = deedOf(event, placeOf(event.target), single);
      if (deed === null) return;
      event.preventDefault();
      newest.current(deed);
    });
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [single]);
}
