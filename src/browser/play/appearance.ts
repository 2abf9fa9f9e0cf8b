// How things look and move now: what the settings leave to the system is asked of it, and heard of when it changes.
import type { Settings } from '../ui/screens/settings.ts';

const DARK = '(prefers-color-scheme: dark)';
const LESS_MOTION = '(prefers-reduced-motion: reduce)';

export const prefersLessMotion = (settings: Settings): boolean =>
  settings.lessMotion || matchMedia(LESS_MOTION).matches;

export const themeNow = ({ theme }: Settings): 'light' | 'dark' => {
  if (theme !== 'system') return theme;
  return matchMedia(DARK).matches ? 'dark' : 'light';
};

/** Calls back now, and whenever the system changes its mind. Returns the way to stop. */
export function followAppearance(onChange: () => void): () => void {
  const stop = new AbortController();
  for (const query of [DARK, LESS_MOTION])
    matchMedia(query).addEventListener('change', onChange, { signal: stop.signal });
  onChange();
  return () => stop.abort();
}
