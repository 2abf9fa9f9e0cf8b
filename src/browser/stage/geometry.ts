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

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

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

export const circlesMeet = (a: Circle, b: Circle): boolean => distance(a, b) < a.radius + b.radius;

export function circleMeetsBox(circle: Circle, box: Box): boolean {
  const nearest = {
    x: Math.max(box.x, Math.min(circle.x, box.x + box.width)),
    y: Math.max(box.y, Math.min(circle.y, box.y + box.height)),
  };
  return distance(circle, nearest) < circle.radius;
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
  const sides: readonly (readonly [number, number])[] = [
    [a.x - b.x, a.x - box.x],
    [b.x - a.x, box.x + box.width - a.x],
    [a.y - b.y, a.y - box.y],
    [b.y - a.y, box.y + box.height - a.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

export function segmentMeetsCircle(a: Point, b: Point, circle: Circle): boolean {
  const length = distance(a, b);
  const share =
    length === 0 ? 0 : ((circle.x - a.x) * (b.x - a.x) + (circle.y - a.y) * (b.y - a.y)) / (length * length);
  return distance(between(a, b, Math.max(0, Math.min(1, share))), circle) < circle.radius;
}
