// How things look and move now: what the settings leave to the system is asked of it.
import type { Settings } from '../ui/screens/settings.ts';

export const prefersLessMotion = (settings: Settings): boolean =>
  settings.lessMotion || matchMedia('(prefers-reduced-motion: reduce)').matches;

export const themeNow = ({ theme }: Settings): 'light' | 'dark' => {
  if (theme !== 'system') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};
