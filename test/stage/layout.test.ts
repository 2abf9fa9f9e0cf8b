import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boxInside,
  boxesMeet,
  circleInside,
  circleMeetsBox,
  circlesMeet,
  distance,
  segmentMeetsBox,
  segmentMeetsCircle,
} from '../../src/browser/stage/geometry.ts';
import type { Circle } from '../../src/browser/stage/geometry.ts';
import { layoutStage } from '../../src/browser/stage/layout.ts';
import type { StageLayout } from '../../src/browser/stage/layout.ts';

const SIZES = [
  [320, 300],
  [390, 420],
  [390, 430],
  [360, 560],
  [768, 560],
  [860, 800],
  [844, 390],
  [1500, 1080],
] as const;

const teams = fc.array(fc.integer({ min: 2, max: 14 }), { minLength: 2, maxLength: 6 });
const sizes = fc.oneof(
  fc.constantFrom(...SIZES),
  fc.tuple(fc.integer({ min: 320, max: 1500 }), fc.integer({ min: 300, max: 1080 })),
);

interface Thing {
  readonly name: string;
  readonly circle?: Circle;
  readonly box?: StageLayout['you']['label'];
}

function things({ you, managers, personSize, rim }: StageLayout): Thing[] {
  return [
    { name: 'you', circle: you },
    { name: 'your label', box: you.label },
    ...rim.flatMap((place, at) => [
      { name: `rim ${at}`, circle: place },
      { name: `rim label ${at}`, box: place.label },
    ]),
    ...managers.flatMap((manager, index) => [
      { name: `portrait ${index}`, circle: manager },
      { name: `label ${index}`, box: manager.label },
      ...manager.seats.map((seat, at) => ({
        name: `person ${index}.${at}`,
        circle: { ...seat, radius: personSize * 0.6 },
      })),
    ]),
  ];
}

function meet(a: Thing, b: Thing): boolean {
  if (a.circle && b.circle) return circlesMeet(a.circle, b.circle);
  if (a.box && b.box) return boxesMeet(a.box, b.box);
  const [circle, box] = [a.circle ?? b.circle, a.box ?? b.box];
  return circle !== undefined && box !== undefined && circleMeetsBox(circle, box);
}

const overlaps = (all: readonly Thing[]): string[] =>
  all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => (meet(one, other) ? [`${one.name} × ${other.name}`] : [])),
  );

const outside = (all: readonly Thing[], width: number, height: number): string[] =>
  all
    .filter(
      ({ circle, box }) => (circle && !circleInside(circle, width, height)) || (box && !boxInside(box, width, height)),
    )
    .map(({ name }) => name);

type Line = StageLayout['managers'][number]['line'];

/** What lines run through, but for those they begin or end at. */
const crossed = (lines: readonly Line[], all: readonly Thing[], ends: RegExp): string[] =>
  lines.flatMap(({ from, to }) =>
    all
      .filter(({ name }) => !ends.test(name))
      .filter(
        ({ box, circle }) =>
          (box !== undefined && segmentMeetsBox(from, to, box)) ||
          (circle !== undefined && segmentMeetsCircle(from, to, circle)),
      )
      .map(({ name }) => name),
  );

describe('layout', () => {
  test.each(SIZES)('fits two to six managers with small and large teams into %i × %i', (width, height) => {
    for (let managers = 2; managers <= 6; managers++) {
      for (const size of [2, 8, 14]) {
        const layout = layoutStage(
          width,
          height,
          Array.from({ length: managers }, () => size),
        );
        const all = things(layout);
        expect(overlaps(all), `${managers} managers with ${size}`).toEqual([]);
        expect(outside(all, width, height), `${managers} managers with ${size}`).toEqual([]);
      }
    }
  });

  test.each([
    [762, 748],
    [390, 345],
    [320, 300],
    [844, 340],
  ])('writes every name of four right under its portrait in %i × %i', (width, height) => {
    for (const sizesOfTeams of [
      [8, 12, 9, 6],
      [4, 4, 4, 4],
    ])
      for (const { x, y, radius, label } of layoutStage(width, height, sizesOfTeams).managers) {
        expect(label.y).toBeGreaterThan(y + radius);
        expect(label.x + label.width / 2).toBeCloseTo(x);
      }
  });

  test('keeps the boss clear of the line above a narrow map', () => {
    for (const height of [300, 345, 420])
      for (const width of [320, 390, 430])
        for (const { y, radius } of layoutStage(width, height, [8, 12, 9, 6]).rim)
          expect(y - radius).toBeGreaterThanOrEqual(24);
  });

  // One search for a layout takes far longer than all that is asked of it.
  test('keeps everything apart and in the box, and no line of trust or of the boss runs through anybody', () => {
    fc.assert(
      fc.property(sizes, teams, ([width, height], sizesOfTeams) => {
        const layout = layoutStage(width, height, sizesOfTeams);
        const all = things(layout);
        expect(overlaps(all)).toEqual([]);
        expect(outside(all, width, height)).toEqual([]);
        const trust = layout.managers.map(({ line }) => line);
        expect(crossed(trust, all, /^(portrait|you)/)).toEqual([]);
        const pulls = layout.rim.flatMap(({ line }) => line ?? []);
        expect(crossed(pulls, all, /^(you$|rim)/)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('gives each team a seat for everyone, on the far side of its manager', () => {
    const { you, managers } = layoutStage(860, 800, [9, 8, 7, 2, 14]);
    expect(managers.map(({ seats }) => seats.length)).toEqual([9, 8, 7, 2, 14]);
    for (const manager of managers) {
      for (const seat of manager.seats) expect(distance(seat, you)).toBeGreaterThan(distance(manager, you) * 0.8);
    }
  });

  test('finds room at the rim for the boss, and but for the smallest map for a peer', () => {
    for (const [width, height] of SIZES) {
      for (const managers of [4, 5, 6]) {
        const teamsNow = Array.from({ length: managers }, () => 8);
        expect(layoutStage(width, height, teamsNow).rim.length, `${managers} in ${width} × ${height}`).toBe(
          width === 320 && managers === 6 ? 1 : 2,
        );
      }
    }
  });

  test('doesn’t move managers when one person comes or goes', () => {
    const places = (teamsNow: number[]): unknown => layoutStage(860, 800, teamsNow).managers.map(({ x, y }) => [x, y]);
    expect(places([7, 8, 7, 8, 5])).toEqual(places([8, 7, 7, 8, 6]));
  });

  test('leaves room for the button over a portrait', () => {
    const smallest = layoutStage(320, 300, [9, 9, 9, 9, 9, 9]);
    expect(Math.min(...smallest.managers.map(({ radius }) => radius))).toBeGreaterThanOrEqual(20);
    expect(layoutStage(860, 800, [8, 8, 8, 8, 8]).managers[0]?.radius).toBeGreaterThan(42);
  });

  test('has room for roles only on large stages', () => {
    expect(layoutStage(860, 800, [8, 8, 8, 8]).labels).toBe('full');
    expect(layoutStage(390, 430, [8, 8, 8, 8]).labels).toBe('name');
  });

  test('gives the same answer for the same question', () => {
    const before = layoutStage(700, 600, [4, 5, 6]);
    for (let width = 400; width < 420; width++) layoutStage(width, 600, [4, 5, 6]);
    expect(layoutStage(700, 600, [4, 5, 6])).toEqual(before);
  });

  test('says when there is no room', () => {
    expect(() => layoutStage(100, 90, [4, 4, 4])).toThrow('expected room for 3 managers, got 100 × 90 px');
  });
});
