import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { EDGE } from '../../src/core/engine/fixed.ts';
import type { WeekInputs } from '../../src/core/engine/inputs.ts';
import type { LedgerRow } from '../../src/core/engine/ledger.ts';
import { TARGET } from '../../src/core/engine/parameters.table.ts';
import { placeOf } from '../../src/core/engine/places.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import { advance } from '../../src/core/engine/step.ts';
import { Trace } from '../../src/core/engine/trace.ts';
import { scenario } from '../support/scenario.ts';
import { anySeed, playWeeks, repeated, thirtyWeeks } from '../support/weeks.ts';

const EXAMPLE = scenario();

const OWN = [
  'trust',
  'scar',
  'suited',
  'autonomy',
  'clarity',
  'strain',
  'engagement',
  'honesty',
  'skill',
  'quality',
  'looking',
  'adaptation',
  'ownMonitoring',
  'ownCoaching',
  'ownSharing',
  'ownOpenness',
  'keeping',
  'dependence',
  'goal',
] as const;
const TEAM = {
  teamTrust: 'trust',
  safety: 'safety',
  teamClarity: 'clarity',
  teamEngagement: 'engagement',
  workload: 'workload',
  capability: 'capability',
  unrest: 'unrest',
  teamLooking: 'looking',
  delivery: 'delivery',
} as const;
const YOU = ['credit', 'expected', 'forewarned', 'strategy', 'allies', 'systems'] as const;

/** Every variable the ledger names, with its level. */
function levelsOf(state: Organisation): Map<string, number> {
  const levels = new Map<string, number>();
  for (const m of state.managers) {
    for (const name of OWN) levels.set(`${m.character.id}.${name}`, m[name]);
    for (const [name, key] of Object.entries(TEAM)) levels.set(`${m.character.id}.${name}`, m.team[key]);
  }
  for (const name of YOU) levels.set(`you.${name}`, state[name]);
  return levels;
}

function sumsOf(rows: readonly LedgerRow[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row.variable, (sums.get(row.variable) ?? 0) + row.amount);
  return sums;
}

test('the rows of a variable sum to its change, bit for bit, whatever is done', () => {
  fc.assert(
    fc.property(anySeed, thirtyWeeks, (seed, weeks) => {
      let before = levelsOf(compile(EXAMPLE, seed));
      for (const { state, ledger } of playWeeks(compile(EXAMPLE, seed), weeks)) {
        const after = levelsOf(state);
        const sums = sumsOf(ledger);
        const wrong = [...after].filter(([name, level]) => (sums.get(name) ?? 0) !== level - (before.get(name) ?? 0));
        expect(wrong, `week ${state.week}`).toEqual([]);
        expect([...sums.keys()].filter((name) => !after.has(name))).toEqual([]);
        expect(ledger.every((row) => row.week === state.week)).toBe(true);
        before = after;
      }
    }),
    { numRuns: 30 },
  );
});

/** Compares each `settling` row with what it says it is: the pull of the level itself, −rate · level. */
class SettlingCheck extends Trace {
  readonly checked = new Set<string>();

  override relaxed(...args: Parameters<Trace['relaxed']>): void {
    const [{ levels, characters }, lane, name, { wanted, rate }] = args;
    super.relaxed(...args);
    const after = levels[name][lane]!;
    if (Math.abs(after) === EDGE) return;
    const variable = `${characters[lane]!.id}.${name}`;
    const last = this.rows.at(-1);
    const settling = last?.variable === variable && last.cause === 'settling' ? last.amount : 0;
    const message = `${variable}, week ${this.week}`;
    expect(Math.abs(settling + rate * (after - wanted)), message).toBeLessThan(1e-6);
    this.checked.add(name);
  }
}

function checkSettling(start: Organisation, weeks: readonly WeekInputs[]): Set<string> {
  const { cohort } = placeOf(start);
  const checked = new Set<string>();
  let memory: Trace['memory'] | null = null;
  for (const inputs of weeks) {
    const trace = new SettlingCheck(cohort.week + 1, cohort.managers, memory);
    advance(cohort, [inputs.deeds], inputs.away, trace);
    memory = trace.memory;
    for (const name of trace.checked) checked.add(name);
  }
  return checked;
}

test('settling is only the pull toward the middle, so rules and parameter table agree', () => {
  fc.assert(
    fc.property(anySeed, thirtyWeeks, (seed, weeks) => {
      const start = compile(EXAMPLE, seed);
      for (const m of start.managers) m.scar = 0.25;
      start.strategy = 0.5;
      start.allies = 0.5;
      expect([...checkSettling(start, weeks)].toSorted()).toEqual(Object.keys(TARGET).toSorted());
    }),
    { numRuns: 20 },
  );
});

test('a deed is named as the cause for weeks after it was done, less each week', () => {
  const cause = 'option:x.a@1';
  const blame = { kind: 'move', cause, manager: 0, move: 'blame', stakes: 'high', reversible: false } as const;
  const steps = playWeeks(compile(EXAMPLE, 1), [
    { deeds: [blame], away: false },
    ...repeated({ deeds: [], away: false }, 4),
  ]);
  const costs = steps.map(({ ledger }) =>
    ledger.filter((r) => r.variable === 'mira.trust' && r.cause === cause).reduce((sum, r) => sum + r.amount, 0),
  );
  expect(costs[0]).toBeLessThan(-0.5);
  for (const [i, cost] of costs.slice(1).entries()) {
    expect(cost).toBeLessThan(0);
    expect(cost).toBeGreaterThan(costs[i] ?? 0);
  }
});

test('managers who only hear of a deed have it as something heard', () => {
  const blame = {
    kind: 'move',
    cause: 'option:x.a@1',
    manager: 0,
    move: 'blame',
    stakes: 'high',
    reversible: false,
  } as const;
  const [first] = playWeeks(compile(EXAMPLE, 1), [{ deeds: [blame], away: false }]);
  const causes = (variable: string): string[] =>
    (first?.ledger ?? []).filter((r) => r.variable === variable).map((r) => r.cause);
  expect(causes('omar.honesty')).toContain('heard:option:x.a@1');
  expect(causes('mira.honesty')).not.toContain('heard:option:x.a@1');
});
