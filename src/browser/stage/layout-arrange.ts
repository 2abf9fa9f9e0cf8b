// One attempt at a layout: managers on an ellipse around you, then each one's team and name chip where nothing is hit.
import {
  along,
  boxInside,
  boxesMeet,
  circleInside,
  circleMeetsBox,
  circlesMeet,
  distance,
  radians,
  segmentMeetsBox,
  segmentMeetsCircle,
  turn,
} from './geometry.ts';
import type { Box, Circle, Point } from './geometry.ts';
import { LABEL_GAP, LABEL_SPOTS, badgePlace, labelPlace, mayStand } from './layout-labels.ts';
import type { LayoutPlan, ManagerPlace, StageLayout } from './stage-layout.ts';
import { PERSON_REACH, placeTeam, teamReach } from './team-rows.ts';

const MARGIN = 4;
/** The farthest a manager stands from you, in portrait radii: beyond, the picture falls apart. */
const LONGEST = 6.6;
const [RIGHT, DOWN, LEFT, UP] = [0, Math.PI / 2, Math.PI, -Math.PI / 2];
/** People keep this many times their own reach from the edge: room for mist. */
const EDGE = 1.35;
const USUAL_SPREAD = radians(58);
/** Turn of a team away from straight outward, and half opening of its arc, in degrees: calmest first. */
const TURNS = [0, 14, -14, 28, -28, 42, -42, 60, -60, 80, -80, 100, -100];
const SPREADS = [58, 46, 74, 92];

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}
/** What is already standing somewhere. */
interface Taken {
  readonly spots: readonly Spot[];
  readonly circles: Circle[];
  readonly boxes: Box[];
  readonly lines: { readonly from: Point; readonly to: Point }[];
}

export interface Arranged {
  readonly layout: Omit<StageLayout, 'rim'>;
  /** The lower, the calmer. */
  readonly cost: number;
}

/** Null where not everybody finds room, or not for less than `limit`. */
export function arrange(plan: LayoutPlan, teams: readonly number[], limit = Infinity): Arranged | null {
  const ellipse = ellipseFor(plan);
  const you = { x: ellipse.x, y: ellipse.y, radius: plan.radius * 1.14 };
  const track = you.radius + Math.max(5, plan.radius * 0.16);
  const taken = takePortraits(plan, ellipse, { ...you, track });
  const label = taken && placeYourLabel(plan, you, track, taken);
  if (!taken || !label) return null;
  let cost = label.cost + leastCost(plan);
  const managers: ManagerPlace[] = [];
  for (const [index, spot] of taken.spots.entries()) {
    const placed = placeManager(plan, spot, index, teams[index] ?? 0, taken);
    cost += placed?.cost ?? 0;
    if (!placed || cost >= limit) return null;
    managers.push(placed.place);
  }
  const { width, height, personSize, labels } = plan;
  const { rx, ry } = ellipse;
  const rings = ringsAround(you, track, Math.hypot(rx, ry) / Math.SQRT2, plan);
  const layout = { width, height, you: { ...you, label: label.place, track }, managers, personSize, rings, labels };
  return { cost, layout: { ...layout, orbit: { rx, ry } } };
}

/** How far a plan is from the one we would like best; what is placed by it only adds to that. */
export const leastCost = ({ preference, reach, radius, personSize }: LayoutPlan): number =>
  preference * 4 + (2 - reach.x - reach.y) * 30 + (radius * 0.44 - personSize) * 4;

function ringsAround(you: Point, track: number, orbit: number, { width, height }: LayoutPlan): number[] {
  const step = Math.max(34, orbit / 3.4);
  const farthest = Math.hypot(Math.max(you.x, width - you.x), Math.max(you.y, height - you.y));
  return Array.from({ length: Math.ceil(farthest / step) }, (_, ring) => track + step * (ring + 0.55));
}

/** Null when portraits would touch, or a trust line be too short to see. */
function takePortraits(
  { angles, radius, width, height }: LayoutPlan,
  { rx, ry }: { readonly rx: number; readonly ry: number },
  you: Circle & { readonly track: number },
): Taken | null {
  const spots = angles.map((angle) => ({
    x: you.x + rx * Math.cos(angle),
    y: you.y + ry * Math.sin(angle),
    angle: Math.atan2(ry * Math.sin(angle), rx * Math.cos(angle)),
  }));
  const portraits = spots.map(({ x, y }) => ({ x, y, radius: radius + 4 }));
  const circles = [{ ...you, radius: you.track + 5 }, ...portraits];
  const crowded = portraits.some((one, i) => portraits.some((other, j) => i < j && circlesMeet(one, other)));
  const outside = circles.some((circle) => !circleInside(circle, width, height));
  if (crowded || outside || spots.some((spot) => distance(spot, you) < you.track + radius * 2)) return null;
  const lines = spots.map((spot) => ({
    from: along(you, spot.angle, you.track + radius * 0.13),
    to: along(spot, spot.angle + Math.PI, radius * 0.98),
  }));
  return { spots, circles, boxes: [], lines };
}

/** The widest ellipse on which every team, standing outward, stays in the box. */
function ellipseFor({
  width,
  height,
  teams,
  angles,
  radius,
  personSize,
  labelSize,
  reach,
}: LayoutPlan): Point & { readonly rx: number; readonly ry: number } {
  const below = radius + LABEL_GAP + labelSize.height;
  const need = (side: number): { reach: number; room: number }[] =>
    angles.map((angle, index) => {
      const away = Math.max(0, Math.abs(turn(angle, side)) - USUAL_SPREAD);
      const team =
        Math.cos(Math.min(Math.PI / 2, away)) * teamReach(teams[index] ?? 0, radius, personSize, USUAL_SPREAD);
      const label = side === DOWN ? below : side === UP ? 0 : labelSize.width / 2;
      return { reach: Math.cos(turn(angle, side)), room: MARGIN + Math.max(radius, team + personSize * 0.4, label) };
    });
  const half = (length: number, one: number, other: number): number =>
    Math.min(
      radius * LONGEST,
      ...need(one).flatMap((a) =>
        need(other).map((b) => (length - a.room - b.room) / Math.max(0.05, a.reach + b.reach)),
      ),
    );
  const widest = { rx: half(width, LEFT, RIGHT) * reach.x, ry: half(height, UP, DOWN) * reach.y };
  const [rx, ry] = [Math.min(widest.rx, widest.ry * 2.1), Math.min(widest.ry, widest.rx * 1.3)];
  const above = Math.max(...need(UP).map((side) => side.room + side.reach * ry));
  const under = Math.max(...need(DOWN).map((side) => side.room + side.reach * ry));
  return { x: width / 2, y: above + (height - above - under) / 2, rx, ry };
}

function placeYourLabel(
  plan: LayoutPlan,
  you: Circle,
  track: number,
  taken: Taken,
): { readonly place: ManagerPlace['label']; readonly cost: number } | null {
  const size = { width: 56, height: Math.min(28, plan.labelSize.height) };
  for (const spot of LABEL_SPOTS) {
    const place = labelPlace({ ...you, radius: track + 1 }, size, spot);
    if (!isFree(place, plan, taken)) continue;
    taken.boxes.push(place);
    return { place, cost: spot.cost };
  }
  return null;
}

function isFree(box: Box, { width, height }: LayoutPlan, { circles, boxes, lines }: Taken): boolean {
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  return (
    boxInside(box, width, height) &&
    !boxes.some((other) => boxesMeet(box, other)) &&
    !circles.some((circle) => circleMeetsBox(circle, inner)) &&
    !lines.some(({ from, to }) =>
      segmentMeetsBox(from, to, { x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6 }),
    )
  );
}

function placeManager(
  plan: LayoutPlan,
  spot: Spot,
  index: number,
  people: number,
  taken: Taken,
): { readonly place: ManagerPlace; readonly cost: number } | null {
  const portrait = { x: spot.x, y: spot.y, radius: plan.radius };
  const others = { ...taken, circles: taken.circles.filter((_, at) => at !== index + 1) };
  const spots = LABEL_SPOTS.filter((choice) => mayStand(choice, plan.names));
  const labels = spots
    .map((choice) => ({
      box: labelPlace(portrait, plan.labelSize, choice),
      cost: choice.cost,
    }))
    .filter(({ box }) =>
      isFree(box, plan, { ...others, circles: [...others.circles, { ...portrait, radius: plan.radius + 3 }] }),
    );
  for (const spread of SPREADS) {
    for (const degrees of TURNS) {
      const outward = spot.angle + radians(Math.cos(spot.angle) < 0 ? degrees : -degrees);
      const team = placeTeam(plan.teams[index] ?? 0, portrait, plan.personSize, outward, radians(spread));
      const crowd = team.seats.map((seat) => ({ ...seat, radius: plan.personSize * (PERSON_REACH + 0.12) }));
      if (!crowd.every((person) => standsFree(person, plan, others))) continue;
      const label = labels.find(({ box }) => !crowd.some((person) => circleMeetsBox(person, box)));
      if (!label) continue;
      taken.circles.push(...crowd);
      taken.boxes.push(label.box);
      const { seats, shape } = team;
      const line = taken.lines[index] ?? { from: portrait, to: portrait };
      const badge = badgePlace(portrait, [spot.angle + Math.PI], shape, label.box);
      const place = {
        ...portrait,
        label: label.box,
        badge,
        seats: seats.slice(0, people),
        team: shape,
        line,
        angle: spot.angle,
      };
      return { place, cost: Math.abs(degrees) * 0.3 + SPREADS.indexOf(spread) * 8 + label.cost };
    }
  }
  return null;
}

const standsFree = (person: Circle, { width, height }: LayoutPlan, { circles, boxes, lines }: Taken): boolean =>
  circleInside({ ...person, radius: person.radius * EDGE }, width, height) &&
  !circles.some((circle) => circlesMeet(person, circle)) &&
  !boxes.some((box) => circleMeetsBox(person, box)) &&
  !lines.some(({ from, to }) => segmentMeetsCircle(from, to, person));
