import { describe, expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed, WeekInputs } from '../../src/core/engine/inputs.ts';
import { allParameters, parameterValue, USUAL_PARAMETERS, withChanged } from '../../src/core/engine/parameters.ts';
import { step } from '../../src/core/engine/step.ts';
import { manager, scenario } from '../support/scenario.ts';

const cast = scenario({
  boss: { id: 'agnes', name: 'Agnes Example', patience: 'usual' },
  managers: [manager('led', { will: 'easily_led' }), manager('usual'), manager('strong', { will: 'strong_minded' })],
  moments: scenario().moments.map((m) => ({ ...m, about: 'led' })),
});

/**
 * Every kind of thing that a parameter bears on: moves, coaching, promises kept and broken to anybody, allies, a boss who is told and gets worried,
 * managers who go, leave.
 */
const LED = 44;
function weekOf(t: number): WeekInputs {
  if (t > LED) return { deeds: [], away: true };
  const cause = 'option:x.a@1';
  const move = { kind: 'move', cause, stakes: 'visible', reversible: true } as const;
  const deeds: Deed[] = [
    { kind: 'practice', cause, manager: 0, practice: 'one_on_one', times: 2 },
    { kind: 'practice', cause, manager: 1, practice: 'redo_work', times: 2 },
    { kind: 'practice', cause, manager: -1, practice: 'peer_time', times: 1 },
    { kind: 'practice', cause, manager: -1, practice: 'people_panel', times: 1 },
    { kind: 'practice', cause, manager: -1, practice: 'strategy', times: 1 },
    { kind: 'practice', cause, manager: -1, practice: 'boss_time', times: 1 },
    { kind: 'effect', cause, manager: -1, level: 'credit', add: t % 8 < 4 ? 0.5 : -1.2, afterWeeks: 0 },
    { kind: 'effect', cause, manager: 1, level: 'skill', add: 0.1, afterWeeks: 0 },
    { kind: 'effect', cause, manager: 1, level: 'strain', add: t < 16 ? 0.2 : -0.3, afterWeeks: 0 },
    { kind: 'effect', cause, manager: 1, level: 'trust', add: t < 16 ? -1 : 2, afterWeeks: 0 },
    { kind: 'effect', cause, manager: 2, level: 'trust', add: t < 20 ? -0.3 : 0, afterWeeks: 0 },
    { ...move, manager: 0, move: 'set_goal_together' },
    { ...move, manager: 1, move: 'stay_in_craft' },
    { ...move, manager: 0, move: 'share_criticism' },
    { ...move, manager: 0, move: 'keep_people' },
    { ...move, manager: 2, move: 'keep_people' },
    { kind: 'promise', cause, manager: 0, promise: `kept.${t}`, due: t + 1 },
    { kind: 'promise', cause, manager: 2, promise: `broken.${t}`, due: t },
    { kind: 'promise_kept', cause, promise: `kept.${t - 1}` },
    ...(['boss', 'peer', 'member'] as const).flatMap((to) => toOthers(to, t)),
  ];
  return { deeds, away: false };
}

/** One promise that will be kept, and now and then one that won't. */
function toOthers(to: 'boss' | 'peer' | 'member', t: number): Deed[] {
  const promise = { kind: 'promise', cause: 'option:x.a@1', manager: to === 'member' ? 1 : -1, to } as const;
  return [
    { ...promise, promise: `${to}.kept.${t}`, due: t + 1 },
    { kind: 'promise_kept', cause: promise.cause, promise: `${to}.kept.${t - 1}` },
    ...(t % 6 === 0 ? [{ ...promise, promise: `${to}.broken.${t}`, due: t }] : []),
  ];
}

/** Not everybody goes everywhere. */
const SEEDS = [6, 7, 9, 10] as const;

/** Everything that fifty weeks of it lead to. */
function played(parameters = USUAL_PARAMETERS, seed: number = SEEDS[0]): string {
  let state = compile(cast, seed, parameters);
  const events: unknown[] = [];
  for (let t = 1; t <= 50; t++) {
    const next = step(state, weekOf(t), null, parameters);
    state = next.state;
    events.push(next.events);
  }
  return JSON.stringify([state, events]);
}

const usual = played();
/** Only matters to someone with a pull of three log odds. */
const RARE = ['QUIT.mostPull'];

describe('each number of the table moves something when it is another', () => {
  test.each(Object.keys(allParameters(USUAL_PARAMETERS)).filter((name) => !RARE.includes(name)))('%s', (name) => {
    const other =
      (/^(QUIT|ESCALATION|STALL|LOOKING.weekly|LOOKING.steep)/.test(name) ? 16 : 2) *
      parameterValue(USUAL_PARAMETERS, name);
    const changed = withChanged(USUAL_PARAMETERS, { [name]: other });
    expect(SEEDS.some((seed) => played(changed, seed) !== played(USUAL_PARAMETERS, seed))).toBe(true);
  });
});

test('equal numbers lead to the same bits, whoever holds them', () => {
  expect(played(withChanged(USUAL_PARAMETERS, {}))).toBe(usual);
});

test('weeks under other parameters may come in between: none of them knows of the others', () => {
  const other = withChanged(USUAL_PARAMETERS, { 'TARGET.trust.fairness': 0, 'RATE.strain': 0.5 });
  let [mine, theirs] = [compile(cast, 6), compile(cast, 6, other)];
  for (let t = 1; t <= 50; t++) {
    mine = step(mine, weekOf(t)).state;
    theirs = step(theirs, weekOf(t), null, other).state;
  }
  expect(usual).toContain(JSON.stringify(mine));
  expect(played(other)).toContain(JSON.stringify(theirs));
});

test('a change leaves what it was made from alone, and all that was not named', () => {
  const before = structuredClone(USUAL_PARAMETERS);
  const other = withChanged(USUAL_PARAMETERS, { 'QUIT.strain': 9 });
  expect(USUAL_PARAMETERS).toEqual(before);
  expect(allParameters(other)).toEqual({ ...allParameters(before), 'QUIT.strain': 9 });
});

test.each(['TARGET.trust', 'TARGET.trust.kindness', 'trust', '__proto__.x', ''])('refuses the name "%s"', (name) => {
  expect(() => parameterValue(USUAL_PARAMETERS, name)).toThrow(`expected a parameter, got "${name}"`);
  expect(() => withChanged(USUAL_PARAMETERS, { [name]: 1 })).toThrow('expected a parameter');
});
