import { expect, test } from 'vitest';
import { WISHES } from '../../src/core/engine/wishes.ts';
import { asksOn, heardSoFar } from '../../src/core/run/asks.ts';
import { startRun } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { does } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

test('nobody asks for anything but what they want most, and who wants much says so more often', () => {
  const [often, seldom]: [number[], number[]] = [[], []];
  for (let seed = 1; seed <= 60; seed++) {
    const { start } = startRun(scenario(), seed);
    start.managers.forEach(({ character: { wishes } }, i) => {
      const most = WISHES.toSorted((a, b) => wishes[b] - wishes[a])[0]!;
      for (let week = 1; week <= 12; week++) {
        const wish = asksOn(start, week)[i] ?? null;
        if (wish !== null) expect(wish).toBe(most);
        (wishes[most] > 0.6 ? often : seldom).push(Number(wish !== null));
      }
    });
  }
  const share = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  expect(share(often)).toBeGreaterThan(share(seldom) + 0.15);
});

test('it stands in the briefing, and the card keeps what was asked last', () => {
  const monday = viewOf(does(startRun(shippedScenario('friday_deck'), 3), { kind: 'style', share: 50 }));
  const told = monday.briefing.flatMap((line) => (line.kind === 'told' ? [[line.manager, line.asks]] : []));
  expect(told).toEqual(monday.managers.map(({ id, asks }) => [id, asks]));
  expect(told.some(([, asks]) => asks !== null)).toBe(true);
});

test('what was heard counts up to this Monday', () => {
  const run = startRun(shippedScenario('friday_deck'), 3);
  const all = (week: number): number => Object.values(heardSoFar({ ...run, week }, 0)).reduce((a, b) => a + b, 0);
  expect(all(1)).toBeLessThanOrEqual(1);
  expect(all(15)).toBeGreaterThanOrEqual(all(1));
  expect(all(15)).toBeLessThanOrEqual(8);
});
