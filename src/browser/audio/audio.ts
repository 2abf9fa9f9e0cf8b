// What the rest of the game knows about sound. Every cue has a visible twin, so all of this may fail in silence
// as far as play goes; problems are told, never thrown.

import type { CueName } from './cues.ts';

/** 0 (off) to 1 (as recorded). */
export interface Levels {
  readonly effects: number;
  readonly music: number;
}

export type AudioProblem =
  /** The code that plays sound could not be fetched. */
  | { readonly kind: 'player-failed'; readonly reason: string }
  /** This browser or device has no way to play sound. */
  | { readonly kind: 'no-audio' }
  /** A file is missing or cannot be decoded. */
  | { readonly kind: 'file-failed'; readonly file: 'cues' | 'pad'; readonly reason: string }
  /** The browser holds sound back until the player clicks or presses a key; it starts by itself then. */
  | { readonly kind: 'blocked' };

export interface Audio {
  /** Call from a click or key press. Nothing is downloaded before the first call; calling again retries what failed. */
  enable(levels: Levels): Promise<void>;
  /** Does nothing while off, paused or hidden: a late sound is worse than none. */
  play(cue: CueName): void;
  setVolume(levels: Partial<Levels>): void;
  /** Silence, on top of the silence of a hidden tab. */
  pauseAll(): void;
  resume(): void;
  destroy(): void;
}
