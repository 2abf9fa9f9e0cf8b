// Whether the page is being put on paper: what is drawn a little at a time is then drawn whole, also where it begins only now.

let printing = false;
addEventListener('beforeprint', () => (printing = true), true);
addEventListener('afterprint', () => (printing = false), true);

export const isOnPaper = (): boolean => printing;

/** How long a browser may take to begin printing, ms. */
const PRINT_MS = 1000;

/**
 * A script that prints stops everything else: what is still to be drawn for paper is drawn before. False where the browser was
 * asked to print and has not begun to: it may be forbidden here, and says nothing.
 */
export async function printWhole(): Promise<boolean> {
  dispatchEvent(new Event('beforeprint'));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const begun = await new Promise<boolean>((resolve) => {
    addEventListener('beforeprint', () => resolve(true), { once: true });
    print();
    setTimeout(() => resolve(false), PRINT_MS);
  });
  if (!begun) dispatchEvent(new Event('afterprint'));
  return begun;
}
