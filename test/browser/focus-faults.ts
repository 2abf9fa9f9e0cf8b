// Looks, as by keyboard, for a focus that is not seen, or lies under something.
import { userEvent } from 'vitest/browser';

const REACHED = 'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]';
export const reached = (): HTMLElement[] =>
  [...(document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>(REACHED)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
const called = (one: Element): string =>
  (one.getAttribute('aria-label') ?? one.getAttribute('title') ?? one.textContent ?? '').trim().slice(0, 40);

/** Where what has the focus may be seen: a small input in its label, a slider without a look of its own around its chart. */
const shownBy = (one: HTMLElement): Element[] =>
  [one, one.parentElement, one.parentElement?.parentElement].filter((place) => place instanceof Element);

const isSeen = (one: HTMLElement): boolean =>
  shownBy(one).some((place) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(place);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });

/** Some part of it is on top. */
const isUncovered = (one: HTMLElement): boolean =>
  [one, ...(one.closest('label') ? [one.closest('label')!] : [])].some((place) => {
    const { left, right, top, bottom } = place.getBoundingClientRect();
    const shares = [0.1, 0.5, 0.9];
    return shares.some((x) =>
      shares.some((y) =>
        place.contains(document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)),
      ),
    );
  });

/** One control after the other. */
export async function focusFaults(): Promise<string[]> {
  await userEvent.tab();
  const found: string[] = [];
  for (const one of reached()) {
    one.focus();
    if (document.activeElement !== one) continue;
    if (!one.matches(':focus-visible') || !isSeen(one)) found.push(`not seen: ${one.localName} ${called(one)}`);
    if (!isUncovered(one)) found.push(`covered: ${one.localName} ${called(one)}`);
  }
  return found;
}
