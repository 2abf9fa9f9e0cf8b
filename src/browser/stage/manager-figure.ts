// One manager on the stage: trust line, portrait, team, fog and the sign of hovering, moving from one view to the next.
import type { Scene } from 'phaser';
import { MOOD_ICON } from '../../../assets/icons/icons.ts';
import { MOOD_HUE } from '../../../assets/palette/palette.ts';
import type { Palette } from '../../../assets/palette/palette.ts';
import { managerShown } from '../../core/run/map-shown.ts';
import type { ManagerView } from '../../core/run/view.ts';
import { createFogFigure } from './fog-figure.ts';
import { createGhostLine } from './ghost-line.ts';
import { createHoverHood } from './hover-hood.ts';
import { createLineSigns } from './line-signs.ts';
import type { LineLook } from './line-signs.ts';
import { scaleOf } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { ManagerPlace, StageLayout } from './stage-layout.ts';
import { createPortraitFigure } from './portrait-figure.ts';
import type { PortraitLook } from './portrait-figure.ts';
import { TeamFigure } from './team-figure.ts';
import { clearness } from './team-looks.ts';
import { createTrustLine } from './trust-line.ts';
import { createYourRing } from './your-ring.ts';

export interface ManagerFigure {
  readonly place: ManagerPlace;
  readonly team: Pick<TeamFigure, 'stir' | 'point'>;
  /** `ghost`: trust in another run, null where there is none. `planned`: blocks meant for them in the week to come. */
  show(view: ManagerView, ghost: number | null, planned: number): void;
  /** The week has arrived: portrait first, then line, fog and people go over to `view`. */
  react(view: ManagerView, ghost: number | null): void;
  /** The line swells or shrinks for a moment. */
  pulseTrust(direction: 'up' | 'down'): void;
  refreshFace(): void;
  destroy(): void;
}

function poseOf(view: ManagerView) {
  const { trust, fog, hovering, coaching, ring, apart, vacant } = managerShown(view);
  return { trust, fog, ring, apart, hood: hovering ? 1 : 0, round: coaching ? 1 : 0, line: vacant ? 0 : 1 };
}

const signsOf = (view: ManagerView, planned: number): LineLook => {
  const { queue, moved } = managerShown(view);
  return { queue, moved, planned };
};

function lookOf({ portrait, mood, vacant, acting }: ManagerView, palette: Palette): PortraitLook {
  if (vacant) return { person: '', mood: 'neutral', ring: palette.control, badge: null, away: true };
  const ring = palette[MOOD_HUE[mood]];
  const badge = mood === 'neutral' ? null : { icon: MOOD_ICON[mood], colour: ring };
  return { person: portrait, mood, ring, badge, away: false, ...(acting && { acting }) };
}

interface Pose extends ReturnType<typeof poseOf> {
  swell: number;
  ghost: number;
}
const AT_FIRST: Pose = { trust: 50, swell: 1, line: 1, fog: 0, hood: 0, round: 0, ring: 0, apart: 0, ghost: 50 };

function goOver(scene: Scene, pose: Pose, to: Partial<Pose>, draw: () => void, settle: () => void): void {
  scene.tweens.add({
    targets: pose,
    ...to,
    duration: 560,
    delay: 120,
    ease: 'Sine.easeInOut',
    onUpdate: draw,
    onComplete: settle,
  });
}

function swell(scene: Scene, pose: Pose, to: number, draw: () => void): void {
  scene.tweens.add({ targets: pose, swell: to, duration: 170, yoyo: true, ease: 'Sine.easeInOut', onUpdate: draw });
}

export function createManagerFigure(tools: DrawingTools, place: ManagerPlace, layout: StageLayout): ManagerFigure {
  const { palette, scene } = tools;
  const hood = createHoverHood(tools, place);
  const line = createTrustLine(tools, place.line.from, place.line.to, scaleOf(layout));
  const signs = createLineSigns(tools, place.line, layout.personSize, scaleOf(layout));
  const ring = createYourRing(tools, place);
  const ghostLine = createGhostLine(tools, place.line, scaleOf(layout));
  const team = new TeamFigure(tools, place, layout.personSize);
  const fog = createFogFigure(tools, place, layout);
  const portrait = createPortraitFigure(tools, place, place.badge);
  const pose = { ...AT_FIRST };
  let haunted = false;

  const draw = (): void => {
    line.draw(pose.trust, pose.apart, pose.swell * pose.line);
    ring.draw(pose.ring);
    ghostLine.draw(haunted ? pose.ghost : null, pose.trust);
    fog.draw(pose.fog);
    team.clear(clearness(pose.fog));
    hood.draw(pose.hood, pose.round);
  };
  const settle = (): void => [fog, team].forEach((part) => part.settle());
  return {
    place,
    team,
    show(view, ghost, planned) {
      haunted = ghost !== null;
      Object.assign(pose, poseOf(view), { swell: 1, ghost: ghost ?? pose.ghost });
      portrait.show(lookOf(view, palette));
      team.show(view);
      signs.draw(signsOf(view, planned));
      draw();
      settle();
    },
    react(view, ghost) {
      portrait.bump(lookOf(view, palette));
      goOver(scene, pose, { ...poseOf(view), ghost: ghost ?? pose.ghost }, draw, settle);
      const onComplete = (): void => {
        team.change(view);
        signs.draw(signsOf(view, 0));
      };
      scene.tweens.addCounter({ from: 0, to: 1, duration: 300, onComplete });
    },
    pulseTrust: (direction) => swell(scene, pose, direction === 'up' ? 1.7 : 0.45, draw),
    refreshFace: () => portrait.refresh(),
    destroy() {
      for (const part of [hood, line, signs, ring, ghostLine, team, fog, portrait]) part.destroy();
    },
  };
}
