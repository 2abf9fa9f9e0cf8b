// What a run on screen needs of the page around it: the app's own, a room's or the studio's.
import type { PlanKeeping, RunToShare } from '../ui/debrief/extras.ts';
import type { Settings } from '../ui/screens/settings.ts';
import type { Locale } from '../ui/text/languages.ts';
import type { Translate } from '../ui/text/text.ts';
import type { Ended } from './ended.ts';
import type { Sound } from './sound.ts';

export interface Surroundings {
  readonly t: Translate;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly sound: Sound;
  readonly announce: (text: string) => void;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onMenu: () => void;
  /** The name of the place, for the window's title. */
  readonly setPlace: (place: string) => void;
}

/** What of a debrief lasts, and where one goes from it. */
export interface Afterwards {
  readonly share: (text: string, ended: Ended) => RunToShare | null;
  readonly plan: (ended: Ended) => Omit<PlanKeeping, 'calendar'> | null;
  readonly now: () => Date;
  /** Going back in this run makes it the player's own, and sets aside the one that is. */
  readonly setsAside: boolean;
  /** Somebody else's run, opened by a link or a file. */
  readonly guest?: boolean;
  /** Its decisions alone do not lead there again: nothing else can be played of it, and nobody can go back in it. */
  readonly alone?: boolean;
  /** The first step of the debrief has been read. */
  readonly onSeen?: () => void;
  /** In a package: home is its page. */
  readonly inCourse?: boolean;
  /** A new run of the same scenario. */
  readonly onAgain: () => void;
  readonly onHome: () => void;
}
