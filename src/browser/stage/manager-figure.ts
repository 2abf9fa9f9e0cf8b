// One manager on the stage: trust line, portrait, team, fog and the sign of hovering, moving from one view to the next.
import { MOOD_ICON } from '../../../assets/icons/icons.ts';
import { MOOD_HUE } from '../../../assets/palette/palette.ts';
import type { Palette } from '../../../assets/palette/palette.ts';
import type { ManagerView } from '../../core/run/view.ts';
import { createFogFigure } from './fog-figure.ts';
import { createGhostLine } from './ghost-line.ts';
import { createHoverHood } from './hover-hood.ts';
import { scaleOf } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { ManagerPlace, StageLayout } from './stage-layout.ts';
import { createPortraitFigure } from './portrait-figure.ts';
import type { PortraitLook } from './portrait-figure.ts';
import { TeamFigure } from './team-figure.ts';
import { clearness } from './team-looks.ts';
import { createTrustLine } from './trust-line.ts';

export interface ManagerFigure {
  readonly place: ManagerPlace;
  readonly team: Pick<TeamFigure, 'stir' | 'point'>;
  /** `ghost`: trust in another run, null where there is none. */
  show(view: ManagerView, ghost: number | null): void;
  /** The week has arrived: portrait first, then line, fog and people go over to `view`. */
  react(view: ManagerView, ghost: number | null): void;
  /** The line swells or shrinks for a moment. */
  pulseTrust(direction: 'up' | 'down'): void;
  refreshFace(): void;
  destroy(): void;
}

const poseOf = (view: ManagerView): { readonly trust: number; readonly fog: number; readonly hood: number } => ({
  trust: view.trustSeen,
  fog: view.fog,
  hood: view.hovering ? 1 : 0,
});

function lookOf({ portrait, mood }: ManagerView, palette: Palette): PortraitLook {
  const ring = palette[MOOD_HUE[mood]];
  const badge = mood === 'neutral' ? null : { icon: MOOD_ICON[mood], colour: ring };
  return { person: portrait, mood, ring, badge, away: false };
}

export function createManagerFigure(tools: DrawingTools, place: ManagerPlace, layout: StageLayout): ManagerFigure {
  const { palette, scene } = tools;
  const hood = createHoverHood(tools, place);
  const line = createTrustLine(tools, place.line.from, place.line.to, scaleOf(layout));
  const ghostLine = createGhostLine(tools, place.line, scaleOf(layout));
  const team = new TeamFigure(tools, place, layout.personSize);
  const fog = createFogFigure(tools, place, layout);
  const portrait = createPortraitFigure(tools, place, place.badge);
  const pose = { trust: 50, swell: 1, fog: 0, hood: 0, ghost: 50 };
  let haunted = false;

  const draw = (): void => {
    line.draw(pose.trust, pose.swell);
    ghostLine.draw(haunted ? pose.ghost : null, pose.trust);
    fog.draw(pose.fog);
    team.clear(clearness(pose.fog));
    hood.draw(pose.hood);
  };
  const settle = (): void => [fog, team].forEach((part) => part.settle());
  return {
    place,
    team,
    show(view, ghost) {
      haunted = ghost !== null;
      Object.assign(pose, poseOf(view), { swell: 1, ghost: ghost ?? pose.ghost });
      portrait.show(lookOf(view, palette));
      team.show(view);
      draw();
      settle();
    },
    react(view, ghost) {
      portrait.bump(lookOf(view, palette));
      scene.tweens.add({
        targets: pose,
        ...poseOf(view),
        ghost: ghost ?? pose.ghost,
        duration: 560,
        delay: 120,
        ease: 'Sine.easeInOut',
        onUpdate: draw,
        onComplete: settle,
      });
      scene.tweens.addCounter({ from: 0, to: 1, duration: 300, onComplete: () => team.change(view) });
    },
    pulseTrust(direction) {
      scene.tweens.add({
        targets: pose,
        swell: direction === 'up' ? 1.7 : 0.45,
        duration: 170,
        yoyo: true,
        ease: 'Sine.easeInOut',
        onUpdate: draw,
      });
    },
    refreshFace: () => portrait.refresh(),
    destroy() {
      for (const part of [hood, line, ghostLine, team, fog, portrait]) part.destroy();
    },
  };
}
