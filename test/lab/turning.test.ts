// The turning point: a decision that was made, an answer that was open, and what going back there would really lead to.
import { expect, test } from 'vitest';
import { playBot, type BotName } from '../../src/core/lab/bots.ts';
import { finish } from '../../src/core/lab/steps.ts';
import { isTold, turningSteps, type TurningPoint } from '../../src/core/lab/turning.ts';
import { toPoints } from '../../src/core/engine/fixed.ts';
import { apart } from '../../src/core/run/apart.ts';
import type { Run } from '../../src/core/run/run-state.ts';
import { otherRun } from '../support/other-run.ts';
import { shippedScenario } from '../support/shipped.ts';

const DECK = shippedScenario('friday_deck');
const turningOf = (run: Run): TurningPoint | null =>
  finish(turningSteps({ scenario: run.scenario, seed: run.seed, decisions: run.decisions }));

const BOTS: readonly BotName[] = ['micromanage', 'avoid', 'adaptive'];
test.each(BOTS)('is one of the decisions made, and says what was answered there (%s)', (bot) => {
  const run = playBot(DECK, 4, bot);
  const point = turningOf(run)!;
  expect(run.decisions[point.decision]).toMatchObject({ kind: 'option', option: point.here.option });
  expect(point.there.option).not.toBe(point.here.option);
  expect(point.apart.scenesHere.length + point.apart.scenesThere.length).toBeGreaterThan(0);
});

test('what it says of the other road is what going back leads to', () => {
  let compared = 0;
  for (const bot of BOTS) {
    const run = playBot(DECK, 4, bot);
    const point = turningOf(run)!;
    const made = run.decisions[point.decision];
    if (made?.kind !== 'option' || point.guessed > 0) continue;
    compared += 1;
    const { run: there } = otherRun(run, made.moment, point.there.option);
    for (const { manager, level, endThere } of point.apart.levels.filter((one) => one.level === 'trust')) {
      const end = there.organisation.managers.find(({ character }) => character.id === manager)!;
      expect(endThere, `${manager}.${level}`).toBeCloseTo(toPoints(end.trust), 6);
    }
  }
  expect(compared).toBeGreaterThan(0);
});

test('leaving somebody alone with a disaster is found, by the person it met', () => {
  const point = turningOf(playBot(DECK, 4, 'avoid'))!;
  expect([point.about, point.better]).toEqual([point.apart.levels[0]?.manager, true]);
});

test('a run beside itself has nothing apart', () => {
  const run = playBot(DECK, 4, 'coach');
  expect(apart(run, run)).toEqual({ levels: [], scenesHere: [], scenesThere: [], leavers: [] });
});

test('a choice that went well is told only where nothing of the same order went badly', () => {
  const point = turningOf(playBot(DECK, 4, 'avoid'))!;
  const found = (weight: number, better: boolean) => ({ weight, point: { ...point, better } });
  expect(isTold(found(60, false), found(30, true))).toBe(false);
  expect(isTold(found(30, true), found(60, false))).toBe(true);
  expect(isTold(found(60, false), found(15, true))).toBe(true);
  for (const better of [true, false]) {
    expect(isTold(found(7, better), null)).toBe(false);
    expect(isTold(found(9, better), null)).toBe(true);
  }
});
