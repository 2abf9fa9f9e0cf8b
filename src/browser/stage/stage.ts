// The stage's whole contract. It draws pictures and plays beats; it decides nothing and knows no rules.
import type { Beat, ManagerView } from '../../core/run/view.ts';

export interface StagePicture {
  readonly you: { readonly portrait: string; readonly present: boolean };
  readonly managers: readonly ManagerView[];
  /** Attention spent this week per manager id, for the player's node. */
  readonly attention: Readonly<Record<string, number>>;
  /** True after the run: all fog lifted. */
  readonly revealed: boolean;
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
  skip(): void;
  setTheme(theme: 'light' | 'dark'): void;
  setReducedMotion(reduced: boolean): void;
  resize(width: number, height: number): void;
  destroy(): void;
}
