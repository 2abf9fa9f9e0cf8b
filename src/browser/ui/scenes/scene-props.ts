import type { Command } from '../../../core/run/decision.ts';
import type { HeldBy } from '../../../core/run/play.ts';
import type { RunView } from '../../../core/run/view.ts';
import type { Translate } from '../text/text.ts';

export interface SceneProps {
  readonly view: RunView;
  readonly t: Translate;
  /** Who reads on in a room, where that is not this player now. */
  readonly held?: HeldBy | null | undefined;
  readonly decide: (command: Command) => void;
  /** Takes the last decision back; undefined where there is none to take back. */
  readonly undo?: (() => void) | undefined;
}
