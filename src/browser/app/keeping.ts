// Keeps a run while it is played, with what lies half done beside it.
import type { KeptRun } from '../../core/run/own-play.ts';
import { EMPTY_DESK, type Desk } from '../ui/screens/play-screen.tsx';
import type { Save, Saves } from './saves.ts';

export interface Keeping {
  readonly onKept: (kept: KeptRun) => void;
  readonly onDesk: (desk: Desk) => void;
  /** Another window has gone on with the run since it was last kept here. */
  readonly isOvertaken: () => boolean;
  /** As it was last kept or found here. */
  readonly seen: () => string | null;
  /** Another window has deleted it, or set it aside. */
  readonly isGone: () => boolean;
}

/** `before`: what was kept when this visit began. */
export function keepIn(saves: Saves, from: Save['from'], id: string, before: Save | null): Keeping {
  let kept: KeptRun | null = before;
  let seen = saves.stored(from, id);
  let desk = before?.desk ?? EMPTY_DESK;
  const put = (): void => {
    if (!kept) return;
    saves.putOver(seen, { ...kept, from, desk });
    seen = saves.stored(from, id);
  };
  return {
    onKept(next) {
      // What was planned of another week, or in another run, is done with.
      desk = { plan: kept?.week === next.week ? desk.plan : [], unread: false };
      kept = next;
      put();
    },
    onDesk(next) {
      desk = next;
      put();
    },
    seen: () => seen,
    isOvertaken: () => ![seen, null].includes(saves.stored(from, id)),
    isGone: () => seen !== null && saves.stored(from, id) === null,
  };
}
