// What every page of the app is given by the app itself.
import type { Settings } from '../ui/screens/settings.ts';
import type { Locale, Translate } from '../ui/text/text.ts';
import type { Saves } from './saves.ts';
import type { Sound } from './sound.ts';

export interface Shell {
  readonly t: Translate;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly saves: Saves;
  readonly sound: Sound;
  readonly announce: (text: string) => void;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onMenu: () => void;
  readonly goTo: (address: string) => void;
  /** The name of the place, for the window's title. */
  readonly setPlace: (place: string) => void;
}
