// A portrait with ring and badge that can be bumped, and changes its face at the bottom of the bump.
import type { IconName } from '../../../assets/icons/icons.ts';
import type { Mood } from '../../core/scenario/vocabulary.ts';
import type { Circle } from './geometry.ts';
import { DEPTH, addPicture, snap } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import { SHADOW_ROOM, badgePainter, portraitPainter } from './paint-portrait.ts';

export interface PortraitLook {
  readonly person: string;
  readonly mood: Mood;
  readonly ring: string;
  readonly badge: { readonly icon: IconName; readonly colour: string } | null;
  readonly away: boolean;
  /** Only for now: the ring is dashed. */
  readonly acting?: boolean;
}
export interface PortraitFigure {
  show(look: PortraitLook): void;
  /** Bumps, and is `look` from the middle of the bump on. */
  bump(look?: PortraitLook): void;
  /** Draws again, when a face has arrived. */
  refresh(): void;
  destroy(): void;
}

export function createPortraitFigure(tools: DrawingTools, place: Circle, badge: Circle | null): PortraitFigure {
  const { scene, book, faces, palette } = tools;
  const { radius } = place;
  const centre = { x: snap(place.x, book.dpr), y: snap(place.y, book.dpr) };
  const group = scene.add.container(centre.x, centre.y).setDepth(DEPTH.portrait);
  let current: PortraitLook | null = null;

  const portraitTexture = ({ person, mood, ring, away, acting = false }: PortraitLook): string => {
    const face = person === '' ? 'empty' : faces.face(person, mood);
    const readiness = typeof face === 'string' ? face : 'face';
    const name = `portrait ${person} ${mood} ${ring} ${radius.toFixed(1)} ${away} ${acting} ${readiness}`;
    return book.bake(name, (radius + SHADOW_ROOM) * 2, portraitPainter({ face, radius, ring, palette, away, acting }));
  };
  const image = addPicture(tools, '__WHITE', 0, 0);
  group.add(image);
  const badgeImage = badge && addPicture(tools, '__WHITE', badge.x - centre.x, badge.y - centre.y);
  if (badgeImage) group.add(badgeImage);

  const show = (look: PortraitLook): void => {
    current = look;
    image.setTexture(portraitTexture(look));
    if (!badgeImage || !badge) return;
    badgeImage.setVisible(look.badge !== null);
    if (look.badge === null) return;
    const { icon, colour } = look.badge;
    const name = `badge ${icon} ${colour} ${badge.radius.toFixed(1)}`;
    badgeImage.setTexture(
      book.bake(name, badge.radius * 2 + 2, badgePainter(icon, badge.radius, colour, palette.paper)),
    );
  };
  return {
    show(look) {
      group.setScale(1);
      show(look);
    },
    bump(look) {
      scene.tweens.chain({
        targets: group,
        tweens: [
          { scale: 0.9, duration: 110, ease: 'Sine.easeIn', onComplete: () => look && show(look) },
          { scale: 1.07, duration: 130, ease: 'Sine.easeOut' },
          { scale: 1, duration: 140, ease: 'Sine.easeInOut' },
        ],
      });
    },
    refresh: () => current && show(current),
    destroy: () => group.destroy(),
  };
}
