// Where a name chip and a mood badge may sit at a portrait.
import { along, boxesMeet, radians, turn } from './geometry.ts';
import type { Circle } from './geometry.ts';
import type { LabelPlace, LayoutPlan } from './stage-layout.ts';
import type { TeamShape } from './team-rows.ts';

/** Side of the portrait, and how far the chip is moved along that side, as a share of its length. */
interface LabelSpot {
  readonly side: 'below' | 'above' | 'right' | 'left';
  readonly shift: number;
  readonly cost: number;
}
/** In order of preference: readers look for a name below, then beside. */
export const LABEL_SPOTS: readonly LabelSpot[] = [
  { side: 'below', shift: 0, cost: 0 },
  { side: 'right', shift: 0, cost: 2 },
  { side: 'left', shift: 0, cost: 2 },
  { side: 'below', shift: -0.3, cost: 4 },
  { side: 'below', shift: 0.3, cost: 4 },
  { side: 'below', shift: -0.5, cost: 8 },
  { side: 'below', shift: 0.5, cost: 8 },
  { side: 'right', shift: 0.8, cost: 12 },
  { side: 'left', shift: 0.8, cost: 12 },
  { side: 'right', shift: -0.8, cost: 14 },
  { side: 'left', shift: -0.8, cost: 14 },
  { side: 'above', shift: 0, cost: 20 },
  { side: 'above', shift: -0.4, cost: 30 },
  { side: 'above', shift: 0.4, cost: 30 },
];
export const mayStand = ({ side, shift }: LabelSpot, names: LayoutPlan['names']): boolean =>
  names === 'anywhere' || (side === 'below' && (names === 'below' || shift === 0));

/** Room for your ring round a portrait. */
export const LABEL_GAP = 8;

export function labelPlace(
  { x, y, radius }: Circle,
  { width, height }: { readonly width: number; readonly height: number },
  { side, shift }: Pick<LabelSpot, 'side' | 'shift'>,
): LabelPlace {
  const size = { width, height };
  switch (side) {
    case 'below':
    case 'above': {
      const top = side === 'below' ? y + radius + LABEL_GAP : y - radius - LABEL_GAP - height;
      return {
        ...size,
        x: x - width / 2 + shift * width,
        y: top,
        align: shift === 0 ? 'center' : shift < 0 ? 'right' : 'left',
      };
    }
    case 'right':
      return { ...size, x: x + radius + LABEL_GAP + 2, y: y - height / 2 + shift * height, align: 'left' };
    case 'left':
      return { ...size, x: x - radius - LABEL_GAP - 2 - width, y: y - height / 2 + shift * height, align: 'right' };
  }
}

const BADGE_ANGLES = [45, 135, -45, -135, 0, 180, 90].map(radians);

/** The badge sits on the rim, clear of the team, of the trust line and of the name. */
export function badgePlace(
  portrait: Circle,
  lineAngles: readonly number[],
  team: TeamShape,
  label: LabelPlace,
): Circle {
  const radius = Math.max(7.5, portrait.radius * 0.31);
  const places = BADGE_ANGLES.map((angle) => ({ angle, ...along(portrait, angle, portrait.radius * 0.96), radius }));
  const isClear = (place: (typeof places)[number]): boolean =>
    Math.abs(turn(team.direction, place.angle)) > team.spread + radians(24) &&
    lineAngles.every((angle) => Math.abs(turn(angle, place.angle)) > radians(30)) &&
    !boxesMeet(label, { x: place.x - radius, y: place.y - radius, width: radius * 2, height: radius * 2 });
  const { x, y } = places.find(isClear) ??
    places.find((place) => Math.abs(turn(team.direction, place.angle)) > radians(90)) ?? { ...portrait };
  return { x, y, radius };
}
