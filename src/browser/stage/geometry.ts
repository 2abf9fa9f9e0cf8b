// Circles, rectangles and segments in CSS px: what the layout needs to keep things apart. Angles in radians, clockwise from the right.

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Circle extends Point {
  readonly radius: number;
}
/** `x`, `y` is the upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export const along = (from: Point, angle: number, distance: number): Point => ({
  x: from.x + Math.cos(angle) * distance,
  y: from.y + Math.sin(angle) * distance,
});

/** Asked for some hundred thousand times in one layout: no Math.hypot, no new objects. */
const squared = (x: number, y: number): number => x * x + y * y;

export const distance = (a: Point, b: Point): number => Math.sqrt(squared(a.x - b.x, a.y - b.y));

/** The point a share (0–1) of the way from `a` to `b`. */
export const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** 0 below `low`, 1 above `high`, and an even passage between them. */
export function smooth(low: number, high: number, value: number): number {
  const share = Math.max(0, Math.min(1, (value - low) / (high - low)));
  return share * share * (3 - 2 * share);
}

/** Smallest turn from `a` to `b`, −π to π. */
export function turn(a: number, b: number): number {
  const full = (((b - a) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  return full > Math.PI ? full - 2 * Math.PI : full;
}

export const circlesMeet = (a: Circle, b: Circle): boolean =>
  squared(a.x - b.x, a.y - b.y) < squared(a.radius + b.radius, 0);

export function circleMeetsBox({ x, y, radius }: Circle, box: Box): boolean {
  const nearestX = Math.max(box.x, Math.min(x, box.x + box.width));
  const nearestY = Math.max(box.y, Math.min(y, box.y + box.height));
  return squared(x - nearestX, y - nearestY) < radius * radius;
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const boxInside = (box: Box, width: number, height: number): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

export const circleInside = ({ x, y, radius }: Circle, width: number, height: number): boolean =>
  x >= radius && y >= radius && x + radius <= width && y + radius <= height;

/** Liang–Barsky clipping: does any part of the segment lie in the box? */
export function segmentMeetsBox(a: Point, b: Point, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (let side = 0; side < 4; side += 1) {
    const step = side === 0 ? a.x - b.x : side === 1 ? b.x - a.x : side === 2 ? a.y - b.y : b.y - a.y;
    const room =
      side === 0
        ? a.x - box.x
        : side === 1
          ? box.x + box.width - a.x
          : side === 2
            ? a.y - box.y
            : box.y + box.height - a.y;
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
    if (enter > leave) return false;
  }
  return true;
}

export function segmentMeetsCircle(a: Point, b: Point, { x, y, radius }: Circle): boolean {
  const [acrossX, acrossY] = [b.x - a.x, b.y - a.y];
  const length = squared(acrossX, acrossY);
  const share = length === 0 ? 0 : ((x - a.x) * acrossX + (y - a.y) * acrossY) / length;
  const near = Math.max(0, Math.min(1, share));
  return squared(a.x + acrossX * near - x, a.y + acrossY * near - y) < radius * radius;
}
