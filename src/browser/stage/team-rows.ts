// Where a team's people stand: rows in arcs around their manager, on the side away from you.
import { along, radians } from './geometry.ts';
import type { Point } from './geometry.ts';

export interface TeamShape {
  /** Middle of the arc and half of its opening, in radians. */
  readonly direction: number;
  readonly spread: number;
  /** Around the manager's centre: from the portrait's rim to behind the last row. */
  readonly inner: number;
  readonly outer: number;
}
interface Rows {
  readonly radii: readonly number[];
  readonly counts: readonly number[];
  readonly pitch: number;
}

/** Size of a person (width of the shoulders) → distance from person to person, row to row. */
const PITCH = 1.26;
const ROW = 1.3;
/** A person's outline fits in a circle of this share of their size. */
export const PERSON_REACH = 0.64;

function rowsFor(people: number, managerRadius: number, size: number, spread: number): Rows {
  const first = managerRadius * 1.14 + size * 0.78;
  const radii: number[] = [];
  const capacities: number[] = [];
  const pitch = size * PITCH;
  for (let total = 0; total < people;) {
    const radius = first + radii.length * size * ROW;
    const capacity = Math.max(1, Math.floor((2 * spread * radius) / pitch) + 1);
    radii.push(radius);
    capacities.push(capacity);
    total += capacity;
  }
  return { radii, counts: share(people, capacities), pitch };
}

/** Fills rows in proportion to what they hold, so that none is nearly empty. */
function share(people: number, capacities: readonly number[]): number[] {
  let [left, room] = [people, capacities.reduce((sum, capacity) => sum + capacity, 0)];
  return capacities.map((capacity) => {
    const count = Math.min(capacity, Math.round((left * capacity) / room));
    left -= count;
    room -= capacity;
    return count;
  });
}

/** Distance from the manager's centre to the far side of the last row. */
export function teamReach(people: number, managerRadius: number, size: number, spread: number): number {
  const last = rowsFor(people, managerRadius, size, spread).radii.at(-1);
  return last === undefined ? managerRadius : last + size * PERSON_REACH;
}

export function placeTeam(
  people: number,
  manager: Point & { readonly radius: number },
  size: number,
  direction: number,
  spread: number,
): { readonly seats: readonly Point[]; readonly shape: TeamShape } {
  const { radii, counts, pitch } = rowsFor(people, manager.radius, size, spread);
  let widest = radians(20);
  const seats = radii.flatMap((radius, row) => {
    const count = counts[row] ?? 0;
    const step = pitch / radius;
    widest = Math.max(widest, ((count - 1) / 2) * step + (size * 0.76) / radius);
    return Array.from({ length: count }, (_, seat) =>
      along(manager, direction + (seat - (count - 1) / 2) * step, radius),
    );
  });
  const inner = manager.radius + 3;
  const outer = (radii.at(-1) ?? manager.radius) + size * 0.8;
  return { seats, shape: { direction, spread: widest, inner, outer } };
}
