// What the stage is given to draw, from what the player may see.
import type { EarlierWeek } from '../../core/run/earlier-week.ts';
import type { PlanItem } from '../../core/run/decision.ts';
import { ownShown } from '../../core/run/map-shown.ts';
import type { ManagerView, RunView } from '../../core/run/view.ts';
import type { StagePicture } from '../stage/stage.ts';
import { plannedBlocks } from '../ui/map/planned-blocks.ts';
import { rimOf } from '../ui/map/rim.ts';

/** Until a week begins: what moments took of it, and what is being planned for it. */
const plannedNow = (view: RunView, draft: readonly PlanItem[]): Record<string, number> =>
  view.phase === 'moment' || view.phase === 'plan' ? plannedBlocks(view, draft) : {};

/** `managers`: as they are in the week being told. `ghosts`: trust in the first run. `draft`: the plan in the making. */
export function pictureOf(
  view: RunView,
  managers: readonly ManagerView[] = view.managers,
  ghosts: StagePicture['ghosts'] = {},
  draft: readonly PlanItem[] = [],
): StagePicture {
  const away = view.phase === 'away' || view.phase === 'debrief';
  return {
    you: { portrait: view.you.portrait, present: !away },
    managers,
    calendar: away ? null : ownShown(view).calendar,
    planned: plannedNow(view, draft),
    rim: rimOf(view),
    revealed: false,
    ghosts,
  };
}

/** In the debrief: that week as it was seen or, `lifted`, as it was. */
export function pictureOfWeek(
  { view, away }: EarlierWeek,
  managers: readonly ManagerView[],
  lifted: boolean,
  ghosts: StagePicture['ghosts'],
): StagePicture {
  const picture = pictureOf(view, managers, ghosts);
  return { ...picture, you: { ...picture.you, present: !away }, revealed: lifted };
}
