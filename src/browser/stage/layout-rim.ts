// Where the boss and a peer stand at the rim: small, near the top, where nothing else is, with a clear line to you if there is one.
import {
  along,
  boxInside,
  boxesMeet,
  circleInside,
  circleMeetsBox,
  circlesMeet,
  distance,
  segmentMeetsBox,
  segmentMeetsCircle,
} from './geometry.ts';
import type { Box, Circle, Point } from './geometry.ts';
import { LABEL_SPOTS, labelPlace } from './layout-labels.ts';
import type { RimPlace, StageLayout } from './stage-layout.ts';
import { PERSON_REACH } from './team-rows.ts';

/** The boss, and one who speaks. */
const PLACES = 2;
const STEP = 9;
const SHARES_OF_MANAGER = [0.66, 0.54, 0.44];
const SMALLEST = 13;
/** What a place without a clear line to you must be nearer to be preferred, CSS px. */
const NO_LINE = 160;

type Arranged = Omit<StageLayout, 'rim'>;
interface Taken {
  readonly circles: readonly Circle[];
  readonly boxes: readonly Box[];
  readonly lines: readonly { readonly from: Point; readonly to: Point }[];
}

function takenBy({ you, managers, personSize }: Arranged): Taken {
  const people = managers.flatMap(({ seats }) =>
    seats.map((seat) => ({ ...seat, radius: personSize * (PERSON_REACH + 0.2) })),
  );
  const portraits = managers.map(({ x, y, radius }) => ({ x, y, radius: radius + 6 }));
  return {
    circles: [{ x: you.x, y: you.y, radius: you.track + 8 }, ...portraits, ...people],
    boxes: [you.label, ...managers.map(({ label }) => label)],
    lines: managers.map(({ line }) => line),
  };
}

function isFree(box: Box, { width, height }: Arranged, { circles, boxes, lines }: Taken): boolean {
  return (
    boxInside(box, width, height) &&
    !boxes.some((other) => boxesMeet(box, other)) &&
    !circles.some((circle) => circleMeetsBox(circle, box)) &&
    !lines.some(({ from, to }) => segmentMeetsBox(from, to, box))
  );
}

function standsFree(circle: Circle, { width, height }: Arranged, { circles, boxes, lines }: Taken): boolean {
  return (
    circleInside(circle, width, height) &&
    !circles.some((other) => circlesMeet(circle, other)) &&
    !boxes.some((box) => circleMeetsBox(circle, box)) &&
    !lines.some(({ from, to }) => segmentMeetsCircle(from, to, circle))
  );
}

/** The line on which somebody at the rim pulls at you; null where something is in its way. */
function pullLine(place: Circle, { you }: Arranged, { circles, boxes }: Taken, label: Box): RimPlace['line'] {
  const angle = Math.atan2(you.y - place.y, you.x - place.x);
  const line = { from: along(place, angle, place.radius + 3), to: along(you, angle + Math.PI, you.track + 5) };
  const [, ...others] = circles;
  const hit =
    others.some((circle) => segmentMeetsCircle(line.from, line.to, circle)) ||
    [...boxes, label].some((box) => segmentMeetsBox(line.from, line.to, box));
  return hit ? null : line;
}

function placeAt(at: Circle, arranged: Arranged, taken: Taken): RimPlace | null {
  if (!standsFree({ ...at, radius: at.radius + 4 }, arranged, taken)) return null;
  const size = { width: 76, height: 22 };
  const others = { ...taken, circles: [...taken.circles, at] };
  const places = LABEL_SPOTS.map((spot) => labelPlace(at, size, spot))
    .filter((label) => isFree(label, arranged, others))
    .map((label) => ({ ...at, label, line: pullLine(at, arranged, taken, label) }));
  return places.find(({ line }) => line !== null) ?? places[0] ?? null;
}

/** The line above the map laps over its first pixels, and on a narrow screen it is full of words and buttons. */
const LAPPED = 24;
const NARROW = 480;

function candidates({ width, height }: Arranged, radius: number): Circle[] {
  const inset = radius + 5;
  const top = inset + (width < NARROW ? LAPPED : 0);
  const columns = Array.from({ length: Math.floor((width - 2 * inset) / STEP) + 1 }, (_, at) => inset + at * STEP);
  const rows = Array.from({ length: Math.floor((height - top - inset) / STEP) + 1 }, (_, at) => top + at * STEP);
  return [
    ...columns.flatMap((x) => [0, 14, 30].map((deeper) => ({ x, y: top + deeper, radius }))),
    ...rows.flatMap((y) => [inset, width - inset].map((x) => ({ x, y, radius }))),
    ...columns.map((x) => ({ x, y: height - inset, radius })),
  ];
}

function nextPlace(arranged: Arranged, taken: Taken): RimPlace | null {
  const { you } = arranged;
  const top = { x: you.x, y: 0 };
  for (const share of SHARES_OF_MANAGER) {
    const radius = Math.max(SMALLEST, (arranged.managers[0]?.radius ?? 0) * share);
    const nearestFirst = candidates(arranged, radius)
      .map((at) => ({ at, away: distance(at, top) }))
      .toSorted((one, other) => one.away - other.away);
    const best = cheapest(nearestFirst, (at) => placeAt(at, arranged, taken));
    if (best) return best;
  }
  return null;
}

/** Stops where nothing farther away can cost less any more. */
function cheapest(
  nearestFirst: readonly { readonly at: Circle; readonly away: number }[],
  place: (at: Circle) => RimPlace | null,
): RimPlace | null {
  let best: RimPlace | null = null;
  let least = Infinity;
  for (const { at, away } of nearestFirst) {
    if (away >= least) break;
    const found = place(at);
    if (found === null) continue;
    const cost = away + (found.line === null ? NO_LINE : 0);
    if (cost < least) [best, least] = [found, cost];
  }
  return best;
}

/** Two at the rim keep this many radii apart where they can. */
const APART = 2.4;

/** Up to two places, the best first; fewer where there is no room. */
export function placeRim(arranged: Arranged): RimPlace[] {
  const places: RimPlace[] = [];
  let taken = takenBy(arranged);
  while (places.length < PLACES) {
    const spaced = places.map((place) => ({ ...place, radius: place.radius * APART }));
    const place =
      nextPlace(arranged, { ...taken, circles: [...taken.circles, ...spaced] }) ?? nextPlace(arranged, taken);
    if (place === null) break;
    places.push(place);
    taken = {
      circles: [...taken.circles, { ...place, radius: place.radius + 6 }],
      boxes: [...taken.boxes, place.label],
      lines: place.line === null ? taken.lines : [...taken.lines, place.line],
    };
  }
  return places;
}
