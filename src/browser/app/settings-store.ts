import { USUAL_SETTINGS, type Settings } from '../ui/screens/settings.ts';
import type { Store } from './store.ts';

export const SETTINGS = 'settings';

const oneOf = <Value extends string>(value: unknown, values: readonly Value[], usual: Value): Value =>
  values.find((known) => known === value) ?? usual;
const yesNo = (value: unknown, usual: boolean): boolean => (typeof value === 'boolean' ? value : usual);
const level = (value: unknown): number => (typeof value === 'number' && value >= 0 && value <= 1 ? value : 0);

const languageTag = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) ? value : null;

/** Takes what fits of what was stored; the rest is as usual. */
export function readSettings(store: Store): Settings {
  let fields: Readonly<Record<string, unknown>> = {};
  try {
    const stored: unknown = JSON.parse(store.read(SETTINGS) ?? '{}');
    if (typeof stored === 'object' && stored !== null) fields = stored as Readonly<Record<string, unknown>>;
  } catch {
    // as usual then
  }
  return {
    language: languageTag(fields['language']),
    theme: oneOf(fields['theme'], ['system', 'light', 'dark'], USUAL_SETTINGS.theme),
    size: oneOf(fields['size'], ['100', '115', '130'], USUAL_SETTINGS.size),
    lessMotion: yesNo(fields['lessMotion'], USUAL_SETTINGS.lessMotion),
    look: oneOf(fields['look'], ['map', 'list'], USUAL_SETTINGS.look),
    shortcuts: yesNo(fields['shortcuts'], USUAL_SETTINGS.shortcuts),
    effects: level(fields['effects']),
    music: level(fields['music']),
  };
}

export const writeSettings = (store: Store, settings: Settings): void =>
  store.write(SETTINGS, JSON.stringify(settings));

/** Puts on the page what style sheets need to know. */
export function applySettings({ theme, size, lessMotion }: Settings): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = theme;
  dataset['size'] = size;
  dataset['motion'] = lessMotion ? 'less' : 'usual';
}
