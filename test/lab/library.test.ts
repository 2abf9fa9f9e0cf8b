// The scenarios that ship, as `npm run scenarios` holds them, over few runs: a gate is missed here only where no luck explains it.
import { describe, expect, test } from 'vitest';
import { bestWays, momentsOf } from '../../src/core/lab/balance/balance.ts';
import { mostCapable } from '../../src/core/lab/balance/capable.ts';
import { playsOf } from '../../src/core/lab/balance/fast-plays.ts';
import { asked } from '../../src/core/lab/balance/gate-notes.ts';
import { type Gate, GATED_WEEKS, gatesOf } from '../../src/core/lab/balance/gates.ts';
import { ideaGateSteps } from '../../src/core/lab/balance/idea-gates.ts';
import { shareInterval } from '../../src/core/lab/balance/intervals.ts';
import { isClose } from '../../src/core/lab/balance/targets.ts';
import { forcedSteps } from '../../src/core/lab/guess/forced.ts';
import { FAIR, WAYS } from '../../src/core/lab/library.ts';
import { finish } from '../../src/core/lab/steps.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { PEOPLE } from '../../assets/people/people.ts';
import { readFileSync } from 'node:fs';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

const SEEDS = 12;
const FORCED = 4;
const LIBRARY = SHIPPED.filter((id) => !id.startsWith('_'));
const JUDGED = LIBRARY.filter((id) => shippedScenario(id).weeks >= GATED_WEEKS);

const seeds = Array.from({ length: SEEDS }, (_, n) => n + 1);
const played = <Result>(steps: Generator<unknown, Result, void>): Result => {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
};

/** Those that need no looking ahead and no screen but the bot’s that adapts: the quick ones. */
function quickGates(scenario: Scenario): readonly Gate[] {
  const runs = Object.fromEntries(
    (['micromanage', 'avoid', 'coach', 'adaptive'] as const).map((bot) => [bot, played(playsOf(scenario, seeds, bot))]),
  );
  const all = gatesOf({ runs, weeks: scenario.weeks, capable: mostCapable(scenario), bestShares: null });
  return [...asked(all, scenario.teaches), ...finish(ideaGateSteps({ scenario, seeds: SEEDS, from: 1 }))];
}

const beyondDoubt = (gates: readonly Gate[]): string[] =>
  gates
    .filter((gate) => !gate.met && !isClose(gate))
    .map(({ id, value, target }) => `${id} ${value.toFixed(2)}, wanted ${target}`);

describe.each(LIBRARY)('%s', (id) => {
  test('is clean', () => {
    const file = `scenarios/${id}/scenario.json`;
    const { problems } = parseScenario(readFileSync(file), { file, people: PEOPLE, folder: id });
    expect(
      problems.filter(({ level }) => level !== 'advice').map(({ code, line }) => `${code} in line ${line}`),
    ).toEqual([]);
  });
});

test.each(JUDGED)('%s misses none of its quick gates beyond doubt', { timeout: 120_000 }, (id) => {
  const gates = quickGates(shippedScenario(id));
  expect(gates.length).toBeGreaterThan(12);
  expect(beyondDoubt(gates)).toEqual([]);
});

test('one that coaching cannot win is found out', () => {
  const friday = shippedScenario('friday_deck');
  // What steps in is free and does no harm; what coaches is offered nowhere.
  const moments = friday.moments.map((moment) => ({
    ...moment,
    steps: undefined,
    options: moment.options.map((option) => ({ ...option, move: 'take_over' as const, effects: [], next: undefined })),
  }));
  const missed = beyondDoubt(quickGates({ ...friday, moments, practices: ['boss_time'], opens: undefined }));
  expect(missed).not.toEqual([]);
});

test('over all, no way of leading is best in clearly too few moments or too many', { timeout: 240_000 }, () => {
  const best = JUDGED.flatMap((id) => {
    const scenario = shippedScenario(id);
    return bestWays(momentsOf(scenario, finish(forcedSteps({ scenario, seeds: FORCED, from: 1 }))));
  });
  const unfair = WAYS.filter((way) => {
    const [low, high] = shareInterval(best.map((one) => one === way)) ?? [0, 1];
    return high < FAIR.least || low > FAIR.most;
  });
  expect(best.length).toBeGreaterThan(10);
  expect(unfair).toEqual([]);
});
