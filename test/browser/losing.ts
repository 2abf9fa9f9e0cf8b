// Presses whatever can be pressed on a screen, and says after which press the focus was left nowhere.
import { expect } from 'vitest';

const CONTROLS = 'button:not([disabled]), a[href], input:not([type=file]), select, textarea, summary';
/** Alike but for a figure or a name. */
const kindOf = (control: HTMLElement): string =>
  `${control.localName}.${control.className} ${(control.ariaLabel ?? (control.title || control.textContent)).replaceAll(/[\d−+]+|[“‘].*|Mira|Jonas|Priya/g, '')}`;

export function controls(which = CONTROLS): ReadonlyMap<string, HTMLElement> {
  const within = document.querySelector('dialog[open]') ?? document.body;
  const shown = [...within.querySelectorAll<HTMLElement>(which)].filter((one) => one.getClientRects().length > 0);
  return new Map(shown.map((one) => [kindOf(one), one]));
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const nowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

function press(control: HTMLElement): void {
  control.focus();
  if (control instanceof HTMLInputElement && control.type === 'range') {
    if (control.value === control.max) control.stepDown();
    else control.stepUp();
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else control.click();
}

/** Where the focus is left nowhere: by the control that was pressed. */
export async function losing(
  openScreen: () => void | Promise<void>,
  ready: () => boolean,
  seen = new Set<string>(),
  which = CONTROLS,
): Promise<string[]> {
  const lost: string[] = [];
  for (;;) {
    await openScreen();
    await expect.poll(ready, { timeout: 5000 }).toBe(true);
    const next = [...controls(which)].find(([kind]) => !seen.has(kind));
    if (next === undefined) return lost;
    const [kind, control] = next;
    seen.add(kind);
    press(control);
    await wait(60);
    for (let ms = 0; ms < 1500 && nowhere(); ms += 30) await wait(30);
    if (nowhere()) lost.push(kind);
    if (document.querySelector('h1') === null) lost.push(`${kind} (no heading)`);
  }
}
export const heading = (): boolean => document.querySelector('h1') !== null;
