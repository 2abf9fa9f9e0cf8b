import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../assets/palette/palette.ts';
import { attentionArcs, widestGap } from '../../src/browser/stage/attention-arcs.ts';
import { placePuffs } from '../../src/browser/stage/fog-figure.ts';
import { distance } from '../../src/browser/stage/geometry.ts';
import { hoodOutline } from '../../src/browser/stage/hover-hood.ts';
import { layoutStage } from '../../src/browser/stage/layout.ts';
import { assignSeats } from '../../src/browser/stage/seats.ts';
import { clearness, looksOf } from '../../src/browser/stage/team-looks.ts';
import { pathPoint } from '../../src/browser/stage/week-path.ts';
import { beadPlaces, queuePlaces } from '../../src/browser/stage/line-signs.ts';
import { lineStart, trustColour, trustThickness } from '../../src/browser/stage/trust-line.ts';

describe('seats', () => {
  test('leaves everybody where they sit when one goes', () => {
    expect(assignSeats([1, 2, 3, 4], [1, 3, 4], 4)).toEqual([1, null, 3, 4]);
  });

  test('puts a newcomer on an empty chair', () => {
    expect(assignSeats([1, null, 3, 4], [1, 3, 4, 9], 4)).toEqual([1, 9, 3, 4]);
  });

  test('moves only those whose seat is gone', () => {
    expect(assignSeats([1, null, 3, 4], [1, 3, 4], 3)).toEqual([1, 4, 3]);
  });

  test('refuses more people than seats', () => {
    expect(() => assignSeats([], [1, 2], 1)).toThrow('expected a seat for each of 2 people, got 1');
  });
});

describe('people', () => {
  const team = {
    name: '',
    vacancies: 1,
    seen: null,
    people: [
      { key: 1, state: 'leaving' },
      { key: 2, state: 'bright' },
    ],
  } as const;

  test('show how they are, and an empty chair', () => {
    expect(looksOf({ fog: 0.1, team }, [1, null, 2])).toEqual(['leaving', 'vacant', 'bright']);
  });

  test('are faint in the mist and gone only in full fog', () => {
    expect(clearness(0.2)).toBe(1);
    expect(clearness(0.6)).toBeGreaterThan(0.5);
    expect(clearness(0.8)).toBeGreaterThan(0.3);
    expect(clearness(0.8)).toBeLessThan(clearness(0.6));
    expect(clearness(1)).toBeCloseTo(0);
  });

  test('show through fog only how many they are', () => {
    expect(looksOf({ fog: 0.9, team }, [1, null, 2])).toEqual(['hidden', 'vacant', 'hidden']);
  });
});

describe('trust line', () => {
  const { light: palette } = PALETTES;

  test('grows with every few points where trust usually lies', () => {
    for (let trust = 25; trust < 70; trust += 3)
      expect(trustThickness(trust + 3, 1) - trustThickness(trust, 1)).toBeGreaterThan(0.35);
    expect(trustThickness(5, 0.4)).toBeGreaterThanOrEqual(1.8);
  });

  test('goes from hue to hue in steps too fine to be bands', () => {
    expect([10, 38, 52, 80].map((trust) => trustColour(trust, palette))).toEqual([
      palette.broken,
      palette.strained,
      palette.calm,
      palette.good,
    ]);
    const hues = Array.from({ length: 16 }, (_, step) => trustColour(44 + step, palette));
    expect(new Set(hues).size).toBeGreaterThan(8);
  });

  test('comes away from you, never from them', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    expect(lineStart(from, to, 0)).toEqual(from);
    expect(lineStart(from, to, 1).x).toBeGreaterThan(20);
    expect(lineStart(from, to, 1).x).toBeLessThan(60);
  });
});

describe('what stands on a line', () => {
  test('queue, beads and arrow keep apart on the shortest line there is', () => {
    for (const length of [45, 89, 200])
      for (let count = 1; count <= 4; count++) {
        const queue = queuePlaces(count, length, 10);
        const beads = beadPlaces(count + 3, length, 6);
        expect(queue).toHaveLength(count);
        expect(Math.max(...queue)).toBeLessThan(0.6);
        expect(Math.max(...beads)).toBeLessThan(0.72);
        expect(Math.min(...beads)).toBeGreaterThan(0.28);
      }
  });
});

describe('attention arcs', () => {
  const angles = [0, Math.PI / 2, Math.PI];

  test('are one a block, centred on the manager', () => {
    const arcs = attentionArcs(angles, [3, 0, 1]);
    expect(arcs).toHaveLength(4);
    expect((arcs[0]?.start ?? 0) + (arcs[2]?.end ?? 0)).toBeCloseTo(0);
  });

  test('never run into the next manager’s arcs', () => {
    const arcs = attentionArcs(angles, [10, 10, 10]).toSorted((a, b) => a.start - b.start);
    for (const [index, arc] of arcs.entries()) expect(arc.end).toBeLessThan(arcs[index + 1]?.start ?? Infinity);
  });
});

describe('hood and mist', () => {
  const layout = layoutStage(860, 800, [9, 8, 7, 6, 5]);

  test('the hood holds the whole team', () => {
    for (const manager of layout.managers) {
      const reaches = hoodOutline(manager, 1).map((point) => distance(point, manager));
      for (const seat of manager.seats) expect(distance(seat, manager)).toBeLessThan(Math.max(...reaches));
      expect(Math.min(...reaches)).toBeGreaterThan(manager.radius);
    }
  });

  test('the mist covers every person and stays in the box', () => {
    for (const manager of layout.managers) {
      const puffs = placePuffs(manager, layout.personSize, layout);
      for (const seat of manager.seats) expect(puffs.some((puff) => distance(puff, seat) < puff.size)).toBe(true);
      for (const { x, y } of puffs) {
        expect(x > 0 && y > 0 && x < layout.width && y < layout.height).toBe(true);
      }
    }
  });
});

describe('attention that went to no manager', () => {
  test('is drawn above you where no manager stands, else in the widest gap', () => {
    expect(widestGap([Math.PI / 4, (3 * Math.PI) / 4, (-3 * Math.PI) / 4, -Math.PI / 4])).toBeCloseTo(-Math.PI / 2);
    const gap = widestGap([-Math.PI / 2, 0, Math.PI]);
    expect(Math.sin(gap)).toBeGreaterThan(0.7);
  });
});

describe('the week’s path', () => {
  test('starts above you on Monday and comes round to there on Friday', () => {
    const layout = layoutStage(860, 800, [8, 8, 8, 8]);
    const [monday, friday] = [pathPoint(layout, 0), pathPoint(layout, 1)];
    expect(monday.x).toBeCloseTo(layout.you.x);
    expect(monday.y).toBeCloseTo(layout.you.y - layout.orbit.ry);
    expect(distance(monday, friday)).toBeCloseTo(0);
  });
});
