// How long run texts get, and what a plan takes in them.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import type { PlanItem } from '../../src/core/run/decision.ts';
import { PACKED, SPELLED } from '../../src/core/run/plan-code.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { startRun } from '../../src/core/run/run.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { PRACTICE_IDS } from '../../src/core/scenario/vocabulary.ts';
import { BOT_NAMES, idleUntil } from '../support/playing.ts';
import { longScenario, manager, moment, scenario } from '../support/scenario.ts';

const LARGEST_SEED = 2 ** 32 - 1;
const LONG = longScenario();

test('the text of an 8-week run with empty plans has at most 100 characters, even with the longest seed', () => {
  const moments = Array.from({ length: 12 }, (_, i) => moment(`moment_${i}`, 'mira', 1 + Math.floor((i * 8) / 12)));
  const bets = [1, 4].map((week) => ({ week, ask: 'worst_team_at' as const, of_week: 8 }));
  const run = idleUntil(startRun(scenario({ weeks: 8, moments, bets }), LARGEST_SEED), () => false);
  expect([run.weeks.length, run.chosen.length]).toEqual([8 + 3, 12]);
  expect(runText(run).length).toBeLessThanOrEqual(100);
});

test.each(BOT_NAMES)('the text of a 16-week run has at most 400 characters (%s)', (bot) => {
  for (const seed of [1, LARGEST_SEED]) expect(runText(playBot(LONG, seed, bot)).length).toBeLessThanOrEqual(400);
});

/** As much as a run may hold: six managers, all practices, five moments every two weeks, a plan that changes every week. */
function crowdedScenario(): Scenario {
  const managers = ['mira', 'omar', 'lena', 'tomas', 'aino', 'jin'].map((id) => manager(id));
  const moments = Array.from({ length: 40 }, (_, i) =>
    moment(`moment_${i}`, managers[i % 6]?.id ?? 'mira', 1 + Math.floor((i * 16) / 40)),
  );
  const bets = [1, 8].map((week) => ({ week, ask: 'worst_team_at' as const, of_week: 16 }));
  return scenario({ id: 'six_managers_for_a_quarter', weeks: 16, attention: 14, managers, moments, bets });
}
const CROWDED = crowdedScenario();

test.each(BOT_NAMES)('nor more with six managers and forty moments (%s)', (bot) => {
  for (let seed = 1; seed <= 12; seed++) {
    const run = playBot(CROWDED, LARGEST_SEED - seed, bot);
    const text = runText(run);
    expect(text.length).toBeLessThanOrEqual(400);
    if (seed % 6 === 0) expect(rebuildRun(CROWDED, text)).toMatchObject({ decisions: run.decisions, week: run.week });
  }
});

const SLOTS = PRACTICE_IDS.flatMap((practice): Omit<PlanItem, 'times'>[] =>
  PRACTICES[practice].perManager ? CROWDED.managers.map(({ id }) => ({ practice, manager: id })) : [{ practice }],
);
const plans = fc
  .shuffledSubarray(SLOTS)
  .chain((slots) =>
    fc.tuple(
      ...slots.map((slot) =>
        fc.integer({ min: 1, max: PRACTICES[slot.practice].most }).map((times): PlanItem => ({ ...slot, times })),
      ),
    ),
  );

test.each([
  ['spelled', SPELLED],
  ['packed', PACKED],
])('any plan, in any order, comes out of its code as it went in (%s)', (_, code) => {
  fc.assert(
    fc.property(plans, plans, (items, before) => {
      const written = code.write(CROWDED, items, before);
      expect(written).toMatch(/^[0-9A-Za-z._-]+$/);
      expect(code.read(CROWDED, `${written}01.`, before)).toEqual({ items, length: written.length });
    }),
    { numRuns: 300 },
  );
});
