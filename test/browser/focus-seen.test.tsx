// Whatever has the focus shows it, and nothing that stays on screen lies over it; what is spoken of a control begins with what is read on it.
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SCREENS, setUp } from './ui-support.tsx';

setUp();

const REACHED = 'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]';
const reached = (): HTMLElement[] =>
  [...(document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>(REACHED)].filter((one) =>
    one.checkVisibility(),
  );
const called = (one: Element): string => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40);

/** Where what has the focus is seen: a small input in its label. */
const shownBy = (one: HTMLElement): HTMLElement[] => [one, ...(one.closest('label') ? [one.closest('label')!] : [])];

function isSeen(one: HTMLElement): boolean {
  return shownBy(one).some((place) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(place);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}

/** Some part of it is on top. */
function isUncovered(one: HTMLElement): boolean {
  return shownBy(one).some((place) => {
    const { left, right, top, bottom } = place.getBoundingClientRect();
    const xs = [0.1, 0.5, 0.9].map((share) => left + (right - left) * share);
    const ys = [0.1, 0.5, 0.9].map((share) => top + (bottom - top) * share);
    return xs.some((x) =>
      ys.some((y) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && place.contains(hit);
      }),
    );
  });
}

/** One after the other, as by keyboard. */
async function faults(): Promise<string[]> {
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

describe.each([
  [1280, 800],
  [390, 844],
  [844, 390],
])('at %i × %i the focus is seen, and not covered', (width, height) => {
  test.each(Object.keys(SCREENS))('%s', async (name) => {
    await page.viewport(width, height);
    SCREENS[name]?.();
    await expect.poll(() => reached().length).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
  });
});

test('a focus that is not seen, or covered, is found', async () => {
  SCREENS['plan']?.();
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = ':focus-visible { outline: none !important }';
  expect((await faults()).some((fault) => fault.startsWith('not seen'))).toBe(true);
  style.textContent = 'body::after { content: ""; position: fixed; inset: 0; z-index: 99 }';
  expect((await faults()).some((fault) => fault.startsWith('covered'))).toBe(true);
  style.remove();
});

test.each(Object.keys(SCREENS))('%s: the name of a control has the words that are read on it', async (name) => {
  SCREENS[name]?.();
  const { violations } = await axe.run(document, {
    runOnly: ['label-content-name-mismatch'],
    rules: { 'label-content-name-mismatch': { enabled: true } },
  });
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 200)))).toEqual([]);
});
