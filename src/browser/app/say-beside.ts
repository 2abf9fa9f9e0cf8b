/** Longer than anybody needs to take it in, ms. */
const FORGET_MS = 8000;

/** By the page's one voice (announcer.tsx), for what stands beside the app: that knows its own lines, and leaves others alone. */
export function sayBeside(text: string): void {
  const line = Object.assign(document.createElement('p'), { textContent: text });
  document.querySelector('[aria-live]')?.append(line);
  setTimeout(() => line.remove(), FORGET_MS);
}
