// The first run's trust beside a branch's, in words. Apart from manager-sentence.ts, which the first page has, too.
import { band } from '../../../core/run/told.ts';
import type { ManagerView } from '../../../core/run/view.ts';
import type { Translate } from '../text/text.ts';

/** Nearer than this, two lines look the same. Points of trust. */
const SAME = 3;

/** How the first run's trust stands to this one's, both as they were seen. */
function ghostArguments({ trustSeen }: ManagerView, ghost: number) {
  const gap = ghost - trustSeen;
  const than = Math.abs(gap) < SAME ? 'same' : gap > 0 ? 'higher' : 'lower';
  return { than, band: band(ghost) };
}

/** What follows a manager's spoken reading: "In your first run trust was good, higher than now." */
export const spokenGhost = (manager: ManagerView, ghost: number, t: Translate): string =>
  t('manager.ghost', ghostArguments(manager, ghost));

/** The same in the list: "Good, higher than now". */
export const ghostWords = (manager: ManagerView, ghost: number, t: Translate): string =>
  t('manager.first_run_is', ghostArguments(manager, ghost));
