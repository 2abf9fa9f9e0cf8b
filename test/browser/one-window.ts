// Set up for every file: no test opens a window beside its own. It would be the one in front, and the tests behind it get hardly a frame.
import { afterEach, beforeEach, vi } from 'vitest';

/** In the way of links that ask for a window of their own: what else a press of them does is done. */
const stay = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a[target]') : null;
  if (link !== null) event.preventDefault();
};

beforeEach(() => {
  // As a browser answers that let it open: a window.
  vi.spyOn(window, 'open').mockReturnValue(window);
  window.addEventListener('click', stay);
});
afterEach(() => window.removeEventListener('click', stay));
