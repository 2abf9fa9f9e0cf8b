// Where everything on the stage stands, from sizes alone: the canvas draws by it and the page lays its buttons and name chips by it.
import { radians } from './geometry.ts';
import type { Point } from './geometry.ts';
import { arrange, leastCost } from './layout-arrange.ts';
import type { Arranged } from './layout-arrange.ts';
import { placeRim } from './layout-rim.ts';
import type { LayoutPlan, StageLayout } from './stage-layout.ts';

export type { LabelPlace, ManagerPlace, StageLayout } from './stage-layout.ts';

/** Directions in degrees for each number of managers, the most pleasing first; 0 is right, 90 down. */
const ANGLES: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[270]],
  2: [
    [180, 0],
    [200, -20],
  ],
  3: [
    [270, 30, 150],
    [180, 0, 90],
    [205, 335, 90],
  ],
  4: [
    [217, 323, 37, 143],
    [208, 332, 28, 152],
    [228, 312, 48, 132],
  ],
  5: [
    [194, 270, -14, 48, 132],
    [180, 270, 0, 52, 128],
    [185, 270, -5, 38, 142],
    [212, 328, 18, 90, 162],
    [180, 235, 305, 0, 90],
  ],
  6: [
    [180, 236, 304, 0, 56, 124],
    [180, 226, 314, 0, 46, 134],
    [205, 270, 335, 25, 90, 155],
    [180, 218, 322, 0, 38, 142],
  ],
};
const REACHES: readonly Point[] = [
  { x: 1, y: 1 },
  { x: 0.92, y: 1 },
  { x: 1, y: 0.92 },
  { x: 0.9, y: 0.9 },
  { x: 0.82, y: 0.95 },
];
const SMALLEST_RADIUS = 15;
const LABEL_SIZES = {
  full: { width: 124, height: 42 },
  name: { width: 84, height: 24 },
  narrow: { width: 66, height: 20 },
} as const;

/** Teams have room for an even number, so that one person coming or going doesn't move the whole stage. */
const roomFor = (people: number): number => Math.max(2, Math.ceil(people / 2) * 2);

function plans(
  width: number,
  height: number,
  teams: readonly number[],
  radius: number,
  names: LayoutPlan['names'],
): LayoutPlan[] {
  const full = Math.min(width, height) >= 560;
  const label = full ? LABEL_SIZES.full : Math.min(width, height) >= 360 ? LABEL_SIZES.name : LABEL_SIZES.narrow;
  const personSizes = [0.44, 0.38, 0.32].map((share) => Math.max(8, Math.min(25, radius * share)));
  return personSizes.flatMap((personSize) =>
    (ANGLES[teams.length] ?? []).flatMap((angles, preference) =>
      REACHES.map((reach) => ({
        width,
        height,
        teams,
        radius,
        personSize,
        preference,
        names,
        reach,
        labelSize: label,
        angles: angles.map(radians),
        labels: full ? ('full' as const) : ('name' as const),
      })),
    ),
  );
}

/** The page and the canvas ask for the same layout, and again at every week: worked out once. */
const recent = new Map<string, StageLayout>();
const REMEMBERED = 12;

/**
 * `teams`: for each manager how many people and empty seats. Two to six managers from 320 × 300 px fit without overlap.
 * Throws when there is no room.
 */
export function layoutStage(width: number, height: number, teams: readonly number[]): StageLayout {
  const key = [width, height, ...teams].join(' ');
  const known = recent.get(key);
  if (known) return known;
  const layout = searchLayout(width, height, teams);
  const oldest = recent.keys().next();
  if (recent.size >= REMEMBERED && !oldest.done) recent.delete(oldest.value);
  recent.set(key, layout);
  return layout;
}

/** Names on one side of everybody are worth portraits that are this much smaller. */
const WORTH = 0.78;

/** All names below, where that does not cost too much of the portraits' size. */
function searchLayout(width: number, height: number, teams: readonly number[]): StageLayout {
  const anywhere = searchWith(width, height, teams, 'anywhere');
  const smallest = anywhere.radius * WORTH;
  const below = (names: 'centred' | 'below'): Found | null => searchWith(width, height, teams, names, smallest);
  const { layout } = below('centred') ?? below('below') ?? anywhere;
  return { ...layout, rim: placeRim(layout) };
}

interface Found extends Arranged {
  readonly radius: number;
}

/** Tries the largest portraits first and keeps the calmest arrangement of the first size that fits. */
function searchWith(
  width: number,
  height: number,
  teams: readonly number[],
  names: 'centred' | 'below',
  smallest: number,
): Found | null;
function searchWith(width: number, height: number, teams: readonly number[], names: 'anywhere'): Found;
function searchWith(
  width: number,
  height: number,
  teams: readonly number[],
  names: LayoutPlan['names'],
  smallest = SMALLEST_RADIUS,
): Found | null {
  const rooms = teams.map(roomFor);
  const few = teams.length < 4 ? 1.2 : teams.length < 5 ? 1.1 : 1;
  const largest = Math.min(72, 5 + 0.055 * Math.sqrt(width * height)) * few;
  for (let radius = largest; radius >= smallest; radius *= 0.95) {
    const calmest = calmestOf(plans(width, height, rooms, radius, names), teams);
    if (calmest !== null) return { ...calmest, radius };
  }
  if (names !== 'anywhere') return null;
  throw new Error(`expected room for ${teams.length} managers, got ${width} × ${height} px`);
}

/** The most promising plans first, until no other can come out calmer. Null when none fits. */
function calmestOf(all: readonly LayoutPlan[], teams: readonly number[]): Arranged | null {
  let best: Arranged | null = null;
  for (const plan of all.toSorted((a, b) => leastCost(a) - leastCost(b))) {
    const limit: number = best?.cost ?? Infinity;
    if (leastCost(plan) >= limit) break;
    best = arrange(plan, teams, limit) ?? best;
  }
  return best;
}
