// What the screen says about itself: pixels in a CSS pixel, and whether anybody can see the page.

/** More than three cannot be seen, and costs memory. */
export const currentDpr = (): number => Math.min(3, Math.max(1, window.devicePixelRatio || 1));

/** Calls back when the page moves to a screen with other pixels or is zoomed. Returns the way to stop. */
export function watchDpr(onChange: () => void): () => void {
  const stop = new AbortController();
  const watch = (): void => {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = (): void => {
      onChange();
      watch();
    };
    query.addEventListener('change', changed, { once: true, signal: stop.signal });
  };
  watch();
  return () => stop.abort();
}

export function watchVisibility(onChange: (visible: boolean) => void): () => void {
  const changed = (): void => onChange(!document.hidden);
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
