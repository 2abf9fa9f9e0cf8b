import { wasSeen } from './seen.ts';

/** What a press is of: the scene it is made in, and the words on the button. */
function pressOf({ currentTarget }: MouseEvent): string {
  const button = currentTarget instanceof HTMLElement ? currentTarget : null;
  const scene = document.querySelector('h1')?.textContent ?? '';
  return `${scene} / ${button?.ariaLabel ?? (button?.title || button?.textContent)}`;
}

/** What the press before a second one met. */
let first = '';

/**
 * Whether a click on a button counts. The second half of a double click is for what the first one met: on what has come since in
 * the same place it would decide something nobody has read. Quick presses of one button all count. Each button asks for itself:
 * whatever stands inside something that listens to clicks is called clickable by screen readers.
 */
export function counts(event: MouseEvent): boolean {
  // A program, or a key on what has the focus: that was there.
  if (event.detail && !wasSeen(event)) return false;
  const press = pressOf(event);
  if (event.detail > 1) return press === first;
  first = press;
  return true;
}
