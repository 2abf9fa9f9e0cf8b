import { expect, test } from 'vitest';
import { ENGINE_REVISION } from '../../src/core/engine/revision.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import type { Command, PlanItem } from '../../src/core/run/decision.ts';
import { affordableOptions, fittingPlan } from '../../src/core/run/progress.ts';
import { findMoment } from '../../src/core/run/moments.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import type { Moment, Option, Scenario } from '../../src/core/scenario/schema.ts';
import { textHash } from '../../src/core/scenario/text-hash.ts';
import { does, idleCommand } from '../support/playing.ts';
import { longScenario } from '../support/scenario.ts';

/**
 * What every revision of the engine came to. Only add a line: when the last one doesn't hold any more, raise ENGINE_REVISION,
 * write what is received here under the new number, and record the runs again.
 */
const REVISIONS: Readonly<Record<number, string>> = {
  1: 'sgjvqnvqn3',
  2: 'wgxffb3cr0',
  3: '573srbrs08',
  4: 'cyq20g28tx',
  5: 'nqchv1936j',
  6: '35jzmdh42h',
  7: '4hrkm2ck9j',
  8: 'es5g43psdw',
  9: 'xchrgy1j87',
};

const PLANS: readonly (readonly PlanItem[])[] = [
  [
    { practice: 'one_on_one', manager: 'mira', times: 2 },
    { practice: 'strategy', times: 1 },
    { practice: 'go_and_see', manager: 'omar', times: 1 },
  ],
  [
    { practice: 'redo_work', manager: 'omar', times: 2 },
    { practice: 'boss_time', times: 1 },
  ],
  [
    { practice: 'skip_level', manager: 'lena', times: 1 },
    { practice: 'goals_together', manager: 'mira', times: 1 },
    { practice: 'people_panel', times: 1 },
    { practice: 'old_specialty', times: 3 },
    { practice: 'boss_time', times: 2 },
  ],
];

/** Authors change levels as well, a little and gravely; counted in since 7. One turn more wants in than has room; since 8. A promise stands where something else may be chosen; since 9. */
function eventful(): Scenario {
  const whole = longScenario();
  const of = (size: 'small' | '-grave'): Option['effects'] => [
    { kind: 'level', of: 'mira.delivery', add: size, lasts: true, after_weeks: 0, because: 'So it was.' },
  ];
  const options = (given: Moment['options']): Moment['options'] =>
    given.map((one, n) => ({ ...one, effects: of(n === 0 ? 'small' : '-grave') }));
  const changed = whole.moments.map((m, n) => (n % 8 === 0 ? { ...m, options: options(m.options) } : m));
  const { id: later, options: laters } = changed[20]!;
  const promise = {
    text: 'So it will be',
    to: 'mira',
    due_in_weeks: 15,
    kept_by: { chose: `${later}.${laters[0]!.id}` },
  };
  const moments = changed.map((m, n) => (n === 2 ? { ...m, options: m.options.map((o) => ({ ...o, promise })) } : m));
  return { ...whole, moments: moments.map((m, n) => (n >= 8 && n < 12 ? { ...m, when: moments[8]!.when } : m)) };
}

/** Plays without looking, so that nothing but rules and engine decides what comes of it. */
function blindCommand(run: Run): Command {
  const moment = run.phase === 'moment' ? findMoment(run, run.queue[0] ?? '') : null;
  if (run.phase === 'plan') return { kind: 'plan', items: fittingPlan(run, PLANS[run.week % PLANS.length]!) };
  if (moment === null) return idleCommand(run);
  const options = affordableOptions(run, moment);
  return { kind: 'option', moment: moment.id, option: options[run.week % options.length]!.id };
}

/** All weeks of some runs in ten characters. */
function bits(): string {
  const hashes = [1, -2, 30_000].flatMap((seed) => {
    let run = startRun(eventful(), seed);
    while (run.phase !== 'debrief') run = does(run, blindCommand(run));
    return run.weeks.map((week) => stateHash(week.state));
  });
  expect(hashes.length).toBeGreaterThan(50);
  return textHash(hashes.join());
}

test('the engine comes to the bits of its revision', () => {
  expect(bits()).toBe(REVISIONS[ENGINE_REVISION]);
});

test('every revision has its line', () => {
  expect(Object.keys(REVISIONS)).toEqual(Array.from({ length: ENGINE_REVISION }, (_, i) => String(i + 1)));
  expect(new Set(Object.values(REVISIONS)).size).toBe(ENGINE_REVISION);
});
