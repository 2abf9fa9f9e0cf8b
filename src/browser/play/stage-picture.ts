// What the stage is given to draw, from what the player may see.
import type { EarlierWeek } from '../../core/run/earlier-week.ts';
import type { ManagerView, RunView } from '../../core/run/view.ts';
import type { StagePicture } from '../stage/stage.ts';
import { rimOf } from '../ui/map/rim.ts';

/** Blocks of the week on screen that went to no manager. */
function elsewhere({ phase, lastPlan, practices }: RunView): number {
  if (phase !== 'week') return 0;
  const costs = new Map(practices.map(({ id, cost }) => [id, cost]));
  const blocks = lastPlan.map(({ practice, manager, times }) =>
    manager === undefined ? (costs.get(practice) ?? 0) * times : 0,
  );
  return blocks.reduce((sum, block) => sum + block, 0);
}

/** `managers`: as they are in the week being told. `ghosts`: trust in the first run. */
export function pictureOf(
  view: RunView,
  managers: readonly ManagerView[] = view.managers,
  ghosts: StagePicture['ghosts'] = {},
): StagePicture {
  const away = view.phase === 'away' || view.phase === 'debrief';
  return {
    you: { portrait: view.you.portrait, present: !away },
    managers,
    attention: away ? {} : view.attention.byManager,
    elsewhere: away ? 0 : elsewhere(view),
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
