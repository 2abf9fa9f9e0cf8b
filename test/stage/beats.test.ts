import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Beat } from '../../src/core/run/view.ts';
import { scheduleBeats, travelMs } from '../../src/browser/stage/beats.ts';

const ripple = (manager: string): Beat => ({ kind: 'ripple', manager, tone: 'plain', blocks: 1 });
const TRUST = { mara: 90, tomasz: 20 };

const anyBeat = fc.oneof(
  ...['mara', 'tomasz', 'stranger'].flatMap((manager) => [
    fc.constant(ripple(manager)),
    fc.constant<Beat>({ kind: 'mood', manager, mood: 'worried' }),
    fc.constant<Beat>({ kind: 'left', manager, person: 1 }),
    fc.constant<Beat>({ kind: 'escalation', manager, blocks: 2, unanswered: false }),
    fc.constant<Beat>({ kind: 'team', manager, direction: 'up' }),
  ]),
);

describe('schedule of beats', () => {
  test('travels the slower the lower the trust', () => {
    expect(travelMs(100)).toBeLessThan(travelMs(60));
    expect(travelMs(60)).toBeLessThan(travelMs(0));
    expect(travelMs(140)).toBe(travelMs(100));
    const { arrivals } = scheduleBeats([ripple('tomasz'), ripple('mara')], TRUST);
    expect(arrivals['mara']).toBeLessThan(arrivals['tomasz'] ?? 0);
  });

  test('lets a trusted manager feel the week first, whatever the order told', () => {
    const { beats } = scheduleBeats([ripple('tomasz'), ripple('mara')], TRUST);
    expect(beats.map(({ beat }) => beat.manager)).toEqual(['mara', 'tomasz']);
  });

  test('goes from portrait to trust to team to the way back', () => {
    const told: Beat[] = [
      { kind: 'escalation', manager: 'mara', blocks: 1, unanswered: false },
      { kind: 'left', manager: 'mara', person: 3 },
      { kind: 'team', manager: 'mara', direction: 'down' },
      { kind: 'trust', manager: 'mara', direction: 'down' },
      { kind: 'mood', manager: 'mara', mood: 'angry' },
      ripple('mara'),
    ];
    expect(scheduleBeats(told, TRUST).beats.map(({ beat }) => beat.kind)).toEqual([
      'ripple',
      'mood',
      'trust',
      'team',
      'left',
      'escalation',
    ]);
  });

  test('sends a bead out for a ripple and in for an escalation', () => {
    const { travels, beats } = scheduleBeats(
      [ripple('mara'), { kind: 'escalation', manager: 'mara', blocks: 2, unanswered: true }],
      TRUST,
    );
    expect(travels.map(({ beat }) => beat.kind)).toEqual(['ripple', 'escalation']);
    for (const { departMs, arriveMs, beat } of travels) {
      expect(departMs).toBeLessThan(arriveMs);
      expect(arriveMs).toBe(beats.find((timed) => timed.beat === beat)?.atMs);
    }
  });

  test('knows when the week reaches managers without any beat', () => {
    expect(Object.keys(scheduleBeats([], TRUST).arrivals)).toEqual(['mara', 'tomasz']);
    expect(scheduleBeats([], {}).endMs).toBeGreaterThan(0);
  });

  test('plays every beat once, in order, within three seconds', () => {
    fc.assert(
      fc.property(fc.array(anyBeat, { maxLength: 60 }), (told) => {
        const { beats, travels, endMs } = scheduleBeats(told, TRUST);
        expect(beats).toHaveLength(told.length);
        expect(endMs).toBeLessThanOrEqual(3000);
        const times = beats.map(({ atMs }) => atMs);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        for (const atMs of [...times, ...travels.map(({ departMs }) => departMs)]) {
          expect(atMs).toBeGreaterThanOrEqual(0);
          expect(atMs).toBeLessThanOrEqual(endMs);
        }
      }),
    );
  });
});
