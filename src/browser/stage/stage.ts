// The stage's whole contract. It draws pictures and plays beats; it decides nothing and knows no rules.
import type { Beat, CalendarView, ManagerView } from '../../core/run/view.ts';
import type { Mood } from '../../core/scenario/vocabulary.ts';

/** The boss, or a peer who speaks now. */
export interface RimPerson {
  readonly id: string;
  readonly name: string;
  readonly portrait: string;
  readonly mood: Mood;
  /** They want something of you now. */
  readonly pulling: boolean;
}

export interface StagePicture {
  readonly you: { readonly portrait: string; readonly present: boolean };
  readonly managers: readonly ManagerView[];
  /** Where the week on screen went, for the player's node; null where there is none, or you are away. */
  readonly calendar: CalendarView | null;
  /** Blocks meant for each manager in the week to come, by id: what is decided and what is being planned. */
  readonly planned: Readonly<Record<string, number>>;
  /** Who matters at the rim, the most important first; more than there is room for are left out. */
  readonly rim: readonly RimPerson[];
  /** True after the run: all fog lifted. */
  readonly revealed: boolean;
  /** Trust by manager id in another run, 0–100, shown beside this one's; empty where there is none. */
  readonly ghosts: Readonly<Record<string, number>>;
}
export interface StageOptions {
  readonly parent: HTMLElement;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /** Called when the stage cannot go on (context lost, renderer missing): the game goes on in the DOM. */
  readonly onFailure: (reason: string) => void;
  /** Each beat as it is felt, for sound and the live region. */
  readonly onBeat?: (beat: Beat) => void;
}
export interface Stage {
  show(picture: StagePicture): void;
  /** Plays beats over the picture shown, then settles on `after`. Resolves when done or skipped. */
  play(beats: readonly Beat[], after: StagePicture, speed?: number): Promise<void>;
  /** Goes over to another reading of what is shown: faces, lines, people and fog move, and nothing is felt. */
  turnTo(after: StagePicture): Promise<void>;
  skip(): void;
  /** How fast weeks go by, now and later: 1 usual, 0 stands still. */
  setPace(pace: number): void;
  setTheme(theme: 'light' | 'dark'): void;
  setReducedMotion(reduced: boolean): void;
  resize(width: number, height: number): void;
  destroy(): void;
}
