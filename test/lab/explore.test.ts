// Playing what was played least: what it claims to have met is there when its runs are played by anybody else.
import { describe, expect, test } from 'vitest';
import { explore, exploreSteps, type Coverage, type Met } from '../../src/core/lab/explore.ts';
import { finish } from '../../src/core/lab/steps.ts';
import { endingOf } from '../../src/core/run/endings.ts';
import { leaveScenes } from '../../src/core/run/leave-scenes.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import type { Run } from '../../src/core/run/run-state.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { textsShown } from '../support/texts-shown.ts';
import { reachableStory } from '../support/reachable-story.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const story = reachableStory();
const coverage = explore(story, { runs: 120, seed: 1 });
const named = (name: string, from: Coverage = coverage): Met => {
  const met = from.things.find(({ kind, id }) => `${kind} ${id}` === name);
  if (met === undefined) throw new Error(`expected ${name}, got ${from.things.map(({ id }) => id).join()}`);
  return met;
};

const played = (of: Scenario, text: string): Run => {
  const run = rebuildRun(of, text);
  if (isRunTextProblem(run)) throw new Error(`${text}: ${run.code}`);
  return run;
};

const texts = new Map<string, string>();
/** Of each run once: a debrief takes its time. */
const shownIn = (run: Run): string => {
  const text = runText(run);
  const known = texts.get(text) ?? textsShown(run);
  texts.set(text, known);
  return known;
};

/** Whether a thing is in a run that is over, asked in another way than explore does. */
function isIn(run: Run, { kind, id }: Met, week: number): boolean {
  const { scenario: of } = run;
  if (kind === 'moment') return run.seen.some((seen) => seen.moment === id && seen.week === week);
  if (kind === 'option') return run.chosen.some((c) => `${c.moment}.${c.option}` === id && c.week === week);
  if (kind === 'away')
    return leaveScenes(run)
      .flat()
      .some((scene) => scene.id === id);
  if (kind === 'ending') return endingOf(run)?.id === id;
  if (kind === 'opening') return run.opened.some((one) => one.practice === id && one.week === week);
  if (kind === 'bet') return run.bets.some(({ bet }) => String(bet + 1) === id);
  if (kind === 'appointment') return run.weeks.some(({ state }) => JSON.stringify(state).includes(id.split('.')[1]!));
  const [first = '', second, part, at] = id.split('.');
  if (kind === 'line') {
    const passages = [...(of.passages ?? []), ...of.moments.flatMap((m) => m.passages ?? [])];
    return shownIn(run).includes(passages.find((p) => p.id === first)!.say[Number(second) - 1]!.text);
  }
  const made = of.moments.find((m) => m.id === first)?.options.find((o) => o.id === second);
  if (part === 'later') return shownIn(run).includes(made!.later![Number(at) - 1]!.sign);
  if (part === 'remembered') return shownIn(run).includes('A reminder of it.');
  return run.signsTold.some(({ sign, week: told }) => sign === id && told === week);
}

describe('what explore met', () => {
  test('is in the run that shows it, in the week it says', () => {
    const met = coverage.things.filter(({ runs }) => runs > 0);
    expect(new Set(met.map(({ kind }) => kind)).size).toBe(9);
    for (const thing of met) {
      const { text, week } = thing.witness!;
      expect([thing.kind, thing.id, isIn(played(story, text), thing, week)]).toEqual([thing.kind, thing.id, true]);
    }
  });

  test('is told with the number of runs, and what never can come has none', () => {
    expect(named('moment start').runs).toBe(120);
    expect(named('option start.never').runs).toBe(0);
    expect(named('option start.never').witness).toBeNull();
    expect(named('ending sad').runs + named('ending glad').runs).toBe(120);
  });

  test('includes what only a chain of choices, a look, a broken promise or a level brings', () => {
    for (const name of ['moment third', 'sign seen_it', 'line how.2', 'option third.by_look', 'away worn'])
      expect([name, named(name).runs > 0]).toEqual([name, true]);
  });

  test('is the same again under the same seed, and in steps whose share never falls', () => {
    const shares: number[] = [];
    const again = finish(exploreSteps({ scenario: story, runs: 120, seed: 1 }), ({ share }) => shares.push(share));
    expect(again).toEqual(coverage);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(explore(story, { runs: 20, seed: 99 })).not.toEqual(explore(story, { runs: 20, seed: 1 }));
  });
});

test('a moment at which nothing is left to choose is told with the run that stands still there', () => {
  const gate = { not: { chose: 'first.step_in' } } as const;
  const closed = ['left', 'right'].map((id) => option(id, 'wait_and_see', 0, { if: gate }));
  const stuck = scenario({ moments: [moment('first', 'mira', 1), moment('second', 'omar', 1, closed)] });
  const { deadEnds, crashes } = explore(stuck, { runs: 60, seed: 1 });
  expect(deadEnds).toMatchObject([{ moment: 'second', week: 1 }]);
  const run = played(stuck, deadEnds[0]!.text);
  expect([run.phase, run.queue, run.week]).toEqual(['moment', ['second'], 1]);
  expect(crashes).toEqual([]);
});

test('a run that the rules cannot play is told with its text and not thrown', () => {
  const broken = scenario();
  const [first] = broken.moments;
  // Out of shape on purpose: the engine knows no such move.
  const moments = [{ ...first!, options: [{ ...first!.options[0]!, move: 'nothing' }, first!.options[1]!] }];
  const { crashes } = explore({ ...broken, moments } as unknown as Scenario, { runs: 40, seed: 1 });
  expect(crashes.length).toBeGreaterThan(0);
  expect(crashes[0]).toMatchObject({ week: 1, text: expect.stringMatching(/^3~example_run~/) });
});
