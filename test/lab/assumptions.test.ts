import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/core/engine/cohort.ts';
import { allParameters, USUAL_PARAMETERS } from '../../src/core/engine/parameters.ts';
import { organisationAt } from '../../src/core/engine/places.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { compareUnder, parametersUnder, playFast, POLICIES } from '../../src/core/lab/assumptions.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { ASSUMPTION_IDS, ASSUMPTIONS, USUAL_FACTORS } from '../../src/core/lab/factors.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

const deck = shippedScenario('friday_deck');
const usual = compareUnder(deck, USUAL_FACTORS, 12);
const end = (values: readonly number[]): number => values.at(-1) ?? 0;

describe('the fast way to play', () => {
  test.each(SHIPPED)('passes through the same states as the game in %s', (id) => {
    const scenario = shippedScenario(id);
    for (const bot of Object.values(POLICIES)) {
      const fast: string[][] = [[], [], []];
      const note = (n: number, place: Place): void => void fast[n]?.push(stateHash(organisationAt(place)));
      expect([...playFast(scenario, [7, 8, -3], bot, note)].at(-1)).toBe(1);
      const runs = [7, 8, -3].map((seed) => playBot(scenario, seed, bot));
      expect(fast).toEqual(runs.map((run) => [run.start, ...run.weeks.map(({ state }) => state)].map(stateHash)));
    }
  });
});

describe('a comparison', () => {
  test('has a number for the start, each week and each week of the leave', () => {
    expect(usual.of.coach.delivery.middle).toHaveLength(1 + deck.weeks + deck.away_weeks);
    expect(usual.of.coach.delivery.middle[0]).toBe(usual.of.step_in.delivery.middle[0]);
  });

  test('keeps the middle inside its band', () => {
    for (const { low, middle, high } of Object.values(usual.of.step_in)) {
      middle.forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual(low[i] ?? Infinity);
        expect(value).toBeLessThanOrEqual(high[i] ?? -Infinity);
      });
    }
  });

  test('is the same whenever it is made', () => {
    expect(compareUnder(deck, USUAL_FACTORS, 12)).toEqual(usual);
  });

  test('shows stepping in ahead at first and behind after the leave', () => {
    const { step_in: stepIn, coach } = usual.of;
    expect(stepIn.delivery.middle[3]).toBeGreaterThan(coach.delivery.middle[3] ?? Infinity);
    expect(end(stepIn.delivery.middle)).toBeLessThan(end(coach.delivery.middle));
  });
});

describe('an assumption', () => {
  test.each(ASSUMPTION_IDS)('"%s" changes numbers that exist, and the usual factor changes none', (id) => {
    const usually = allParameters(USUAL_PARAMETERS);
    const moved = allParameters(parametersUnder({ ...USUAL_FACTORS, [id]: ASSUMPTIONS[id].least }));
    const changed = Object.keys(usually).filter((name) => moved[name] !== usually[name]);
    expect(new Set(changed)).toEqual(new Set(ASSUMPTIONS[id].numbers));
    expect(parametersUnder(USUAL_FACTORS)).toEqual(USUAL_PARAMETERS);
  });

  test('outside of its range is refused', () => {
    expect(() => parametersUnder({ ...USUAL_FACTORS, repair: 3 })).toThrow('repair: expected 0.5 to 2, got 3');
    expect(() => parametersUnder({ ...USUAL_FACTORS, checking: Number.NaN })).toThrow('checking');
  });

  test('leaves every number of the engine as it was', () => {
    const before = structuredClone(USUAL_PARAMETERS);
    compareUnder(deck, { repair: 0.5, contagion: 2, checking: 2, waiting: 0 }, 2);
    expect(USUAL_PARAMETERS).toEqual(before);
  });

  test('about checking moves delivery of who steps in', () => {
    const more = compareUnder(deck, { ...USUAL_FACTORS, checking: 2 }, 12);
    expect(more.of.step_in.delivery.middle[6]).toBeGreaterThan(usual.of.step_in.delivery.middle[6] ?? Infinity);
  });

  test('about contagion moves how closely managers check their own teams', () => {
    const more = compareUnder(deck, { ...USUAL_FACTORS, contagion: 2 }, 12);
    expect(end(more.of.step_in.hovering.middle)).toBeGreaterThan(end(usual.of.step_in.hovering.middle));
  });

  test('about what waits moves only the leave', () => {
    const nothing = compareUnder(deck, { ...USUAL_FACTORS, waiting: 0 }, 12).of.step_in.delivery.middle;
    const before = usual.of.step_in.delivery.middle;
    expect(nothing.slice(0, 1 + deck.weeks)).toEqual(before.slice(0, 1 + deck.weeks));
    expect(end(nothing)).toBeGreaterThan(end(before));
  });

  test('about repair moves the trust of those who are coached', () => {
    const faster = compareUnder(deck, { ...USUAL_FACTORS, repair: 2 }, 12);
    expect(faster.of.coach.trust.middle[8]).toBeGreaterThan(usual.of.coach.trust.middle[8] ?? Infinity);
  });
});
