import { describe, expect, test } from 'vitest';
import { distance } from '../../src/browser/stage/geometry.ts';
import { ghostRails } from '../../src/browser/stage/ghost-line.ts';
import { trustThickness } from '../../src/browser/stage/trust-line.ts';

const LINE = { from: { x: 10, y: 20 }, to: { x: 210, y: 120 } };

describe('the ghost of a trust line', () => {
  test('is as thick as that line would be, and as long', () => {
    for (const trust of [5, 50, 90]) {
      const [near, far] = ghostRails(LINE, trust, 50, 1);
      expect(distance(near![0], far![0])).toBeCloseTo(trustThickness(trust, 1));
      expect(distance(near![0], near![1])).toBeCloseTo(distance(LINE.from, LINE.to));
    }
  });

  test('stands clear of the present line, however thick that is, and always on the same side', () => {
    for (const present of [5, 50, 95]) {
      for (const rail of ghostRails(LINE, 60, present, 0.7)) {
        const [start] = rail;
        expect(distance(start, LINE.from)).toBeGreaterThan(trustThickness(present, 0.7) / 2);
        expect(start.y).toBeGreaterThan(LINE.from.y);
      }
    }
  });

  test('has a place even where the line has no length', () => {
    const rails = ghostRails({ from: LINE.from, to: LINE.from }, 50, 50, 1);
    expect(rails.flat().every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
