// Everything drawn for one layout: you with your attention, and every manager.
import { createAttentionArcs } from './attention-arcs.ts';
import { createEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import { scaleOf } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { StageLayout } from './stage-layout.ts';
import { createManagerFigure } from './manager-figure.ts';
import type { ManagerFigure } from './manager-figure.ts';
import { createPortraitFigure } from './portrait-figure.ts';
import { createRimFigure } from './rim-figure.ts';
import type { PortraitFigure, PortraitLook } from './portrait-figure.ts';
import type { StagePicture } from './stage.ts';
import { createWeekPath } from './week-path.ts';
import type { WeekPath } from './week-path.ts';

export interface Scenery {
  readonly tools: DrawingTools;
  readonly layout: StageLayout;
  readonly you: Pick<PortraitFigure, 'bump'>;
  readonly effects: Effects;
  readonly week: Pick<WeekPath, 'draw'>;
  manager(id: string): ManagerFigure | undefined;
  /** At rest, at once: whatever was moving is dropped. */
  show(picture: StagePicture): void;
  refreshFaces(): void;
  destroy(): void;
}

/** After the run all fog is lifted. */
export const unfogged = (picture: StagePicture): StagePicture =>
  picture.revealed ? { ...picture, managers: picture.managers.map((manager) => ({ ...manager, fog: 0 })) } : picture;

export const ghostOf = ({ ghosts }: StagePicture, id: string): number | null => ghosts[id] ?? null;

export function createScenery(tools: DrawingTools, layout: StageLayout, ids: readonly string[]): Scenery {
  const arcs = createAttentionArcs(tools, layout);
  const figures = new Map(
    layout.managers.map((place, index) => [ids[index] ?? '', createManagerFigure(tools, place, layout)] as const),
  );
  const you = createPortraitFigure(tools, layout.you, null);
  const effects = createEffects(tools, scaleOf(layout));
  const week = createWeekPath(tools, layout);
  const rim = layout.rim.map((place) => createRimFigure(tools, place));
  const yourLook = ({ portrait, present }: StagePicture['you']): PortraitLook => ({
    person: portrait,
    mood: 'neutral',
    ring: tools.palette.ink,
    badge: null,
    away: !present,
  });
  return {
    tools,
    layout,
    you,
    effects,
    week,
    manager: (id) => figures.get(id),
    show(picture) {
      tools.scene.tweens.killAll();
      effects.clear();
      you.show(yourLook(picture.you));
      week.draw(null);
      arcs.draw(picture.calendar, ids);
      for (const [at, figure] of rim.entries()) figure.show(picture.rim[at] ?? null);
      for (const view of unfogged(picture).managers)
        figures.get(view.id)?.show(view, ghostOf(picture, view.id), picture.planned[view.id] ?? 0);
    },
    refreshFaces() {
      you.refresh();
      for (const figure of [...figures.values(), ...rim]) figure.refreshFace();
    },
    destroy() {
      tools.scene.tweens.killAll();
      effects.clear();
      for (const part of [arcs, you, week, ...rim, ...figures.values()]) part.destroy();
    },
  };
}
