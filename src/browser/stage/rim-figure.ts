// Somebody at the rim who matters now; when they pull at you, a thin line tightens with a knot that slides towards you.
import { MOOD_ICON } from '../../../assets/icons/icons.ts';
import { MOOD_HUE } from '../../../assets/palette/palette.ts';
import { along, between } from './geometry.ts';
import { DEPTH, colourNumber } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import { createPortraitFigure } from './portrait-figure.ts';
import type { PortraitFigure } from './portrait-figure.ts';
import type { RimPlace } from './stage-layout.ts';
import type { RimPerson } from './stage.ts';

interface RimFigure {
  /** Null: nobody stands there now. */
  show(person: RimPerson | null): void;
  refreshFace(): void;
  destroy(): void;
}

export function createRimFigure(tools: DrawingTools, place: RimPlace): RimFigure {
  const { palette, scene } = tools;
  const badge = { ...along(place, Math.PI / 4, place.radius * 0.96), radius: Math.max(7, place.radius * 0.4) };
  const graphics = scene.add.graphics().setDepth(DEPTH.line);
  let portrait: PortraitFigure | null = null;

  const drawPull = (pulling: boolean): void => {
    graphics.clear();
    if (!pulling || place.line === null) return;
    const { from, to } = place.line;
    const colour = colourNumber(palette.ink2);
    graphics.lineStyle(1.6, colour, 1).lineBetween(from.x, from.y, to.x, to.y);
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    for (const share of [0.86, 0.94]) {
      const tip = between(from, to, share);
      for (const side of [-1, 1]) {
        const wing = along(tip, angle + Math.PI + side * 0.6, 7);
        graphics.lineBetween(tip.x, tip.y, wing.x, wing.y);
      }
    }
  };
  return {
    show(person) {
      drawPull(person?.pulling ?? false);
      if (person === null) {
        portrait?.destroy();
        portrait = null;
        return;
      }
      portrait ??= createPortraitFigure(tools, place, badge);
      const { mood } = person;
      const ring = palette[MOOD_HUE[mood]];
      const sign = mood === 'neutral' ? null : { icon: MOOD_ICON[mood], colour: ring };
      portrait.show({ person: person.portrait, mood, ring, badge: sign, away: false });
    },
    refreshFace: () => portrait?.refresh(),
    destroy() {
      graphics.destroy();
      portrait?.destroy();
    },
  };
}
