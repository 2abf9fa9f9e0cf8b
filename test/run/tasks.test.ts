// Handing out, putting in order, giving out: what is arranged decides what was chosen, in play, in run texts and for bots.
import { describe, expect, test } from 'vitest';
import { causesOf } from '../../src/core/run/causes.ts';
import { botCommand, BOT_NAMES, playBot } from '../../src/core/lab/bots.ts';
import { futures } from '../../src/core/lab/futures.ts';
import { madeDecisions, replayRest, rewindTo } from '../../src/core/run/rewind.ts';
import { roadTaken, treeOf, activeRun } from '../../src/core/run/branches.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { readCommand } from '../../src/core/run/read-command.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { decide, isRefusal, startRun, undo, type Run } from '../../src/core/run/run.ts';
import { arrangementFor } from '../../src/core/run/tasks.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { outcomeOf } from '../../src/core/scenario/task-ways.ts';
import { forged } from '../support/forged-text.ts';
import { moment, option, scenario, type MomentInput, type OptionInput } from '../support/scenario.ts';

const outcome = (id: string, move: OptionInput['move'], given: Partial<OptionInput> = {}): OptionInput =>
  option(id, move, 1, given);

const DAYS: MomentInput['task'] = {
  kind: 'share',
  amount: 12,
  unit: '{count, plural, one {day} other {days}}',
  among: ['mira', 'omar', 'lena'],
  most: 8,
  each: { level: 'workload', add: -2, because: 'days of help' },
};
const PRESS = [
  { id: 'press', text: 'Call the press' },
  { id: 'staff', text: 'Tell the staff' },
  { id: 'board', text: 'Ring {boss}' },
];

const TASKS = scenario({
  format: 2,
  moments: [
    moment(
      'days',
      'all',
      1,
      [outcome('lena_first', 'shield', { where: { least: { lena: 6 } }, to: 'lena' }), outcome('even', 'wait_and_see')],
      { from: 'agnes', task: DAYS },
    ),
    moment(
      'calls',
      'omar',
      2,
      [
        outcome('staff_first', 'share_decision', { where: { first: 'staff', before: ['press', 'board'] } }),
        outcome('any_order', 'pass_pressure', { where: { any: [{ last: 'press' }, { last: 'board' }] } }),
        outcome('rest', 'wait_and_see'),
      ],
      { task: { kind: 'order', items: PRESS } },
    ),
    moment(
      'jobs',
      'lena',
      3,
      [
        outcome('all_you', 'take_over', { where: { least: { you: 2 } } }),
        outcome('press_mira', 'hand_over', { where: { takes: { press: 'mira' } } }),
        outcome('undone', 'stay_in_craft', { where: { nobody: ['board'] } }),
        outcome('spread', 'ask_questions'),
      ],
      { task: { kind: 'assign', items: PRESS, to: ['mira', 'omar', 'you', 'nobody'] } },
    ),
  ],
});

const momentOf = (id: string, of: Scenario = TASKS) => of.moments.find((one) => one.id === id)!;
const comesTo = (id: string, places: readonly number[]): string | undefined => outcomeOf(momentOf(id), places)?.id;

function at(id: string, from: Run = startRun(TASKS, 3)): Run {
  let run = from;
  while (run.phase !== 'moment' || run.queue[0] !== id) {
    const next = decide(run, botCommand(run, 'coach'));
    if (isRefusal(next)) throw new Error(next.code);
    run = next;
  }
  return run;
}

function arranged(run: Run, places: readonly number[]): Run {
  const next = decide(run, { kind: 'arrange', moment: run.queue[0] ?? '', places });
  if (isRefusal(next)) throw new Error(next.code);
  return next;
}

describe('what is arranged', () => {
  test('comes to the first outcome that fits', () => {
    expect(comesTo('days', [3, 3, 6])).toBe('lena_first');
    expect(comesTo('days', [4, 4, 4])).toBe('even');
    expect(comesTo('calls', [1, 0, 2])).toBe('staff_first');
    expect(comesTo('calls', [1, 2, 0])).toBe('any_order');
    expect(comesTo('calls', [0, 2, 1])).toBe('rest');
    expect(comesTo('jobs', [2, 2, 0])).toBe('all_you');
    expect(comesTo('jobs', [0, 2, 1])).toBe('press_mira');
    expect(comesTo('jobs', [1, 2, 3])).toBe('undone');
    expect(comesTo('jobs', [1, 2, 1])).toBe('spread');
  });

  test('is kept with the choice, and can be taken back', () => {
    const before = at('days');
    const run = arranged(before, [2, 2, 8]);
    expect(run.chosen).toEqual([
      { week: 1, moment: 'days', option: 'lena_first', attention: 1, manager: 'lena', places: [2, 2, 8] },
    ]);
    expect(run.decisions.at(-1)).toEqual({ kind: 'arrange', moment: 'days', places: [2, 2, 8] });
    expect(undo(run)).toBe(before);
  });

  test('is refused while something is missing, without a change', () => {
    const run = at('days');
    const code = (places: readonly number[]): string => {
      const next = decide(run, { kind: 'arrange', moment: 'days', places });
      return isRefusal(next) ? next.code : 'taken';
    };
    expect(code([4, 4, 4])).toBe('taken');
    for (const places of [[4, 4, 3], [4, 4, 5], [9, 2, 1], [12, 0], [6, 6, 0, 0], [-1, 8, 5], [4.5, 3.5, 4], []])
      expect(code(places)).toBe('unfinished');
    const calls = at('calls');
    for (const places of [
      [0, 1],
      [0, 0, 1],
      [0, 1, 3],
      [0, 1, -1],
      [0, 0.5, 1],
    ])
      expect(decide(calls, { kind: 'arrange', moment: 'calls', places })).toMatchObject({ code: 'unfinished' });
    expect(decide(at('jobs'), { kind: 'arrange', moment: 'jobs', places: [0, 1, 4] })).toMatchObject({
      code: 'unfinished',
    });
  });

  test('is asked for where there is a task, and nowhere else', () => {
    expect(decide(at('days'), { kind: 'option', moment: 'days', option: 'even' })).toMatchObject({
      code: 'wrong_answer',
    });
    const plain = scenario();
    let run = startRun(plain, 3);
    while (run.phase !== 'moment') run = decide(run, botCommand(run, 'coach')) as Run;
    expect(decide(run, { kind: 'arrange', moment: 'draft', places: [1] })).toMatchObject({ code: 'wrong_answer' });
    expect(decide(at('days'), { kind: 'arrange', moment: 'calls', places: [0, 1, 2] })).toMatchObject({
      code: 'unknown_moment',
    });
  });

  test('is seen without its outcomes', () => {
    const { moment: seen } = viewOf(at('days'));
    expect(seen).toMatchObject({ options: [], task: { kind: 'share', amount: 12, least: 0, most: 8, attention: 1 } });
    expect(JSON.stringify(seen)).not.toContain('lena_first');
    expect(seen?.task?.kind === 'share' && seen.task.units.slice(0, 3)).toEqual(['days', 'day', 'days']);
  });

  test('does what each unit does to who gets it, and the debrief says why', () => {
    const [run, other] = [arranged(at('days'), [8, 4, 0]), arranged(at('days'), [0, 4, 8])];
    const played = (from: Run): Run => decide(from, { kind: 'plan', items: [] }) as Run;
    const [a, b] = [played(run), played(other)];
    const share = (of: Run, who: string): number =>
      causesOf(of, of.weeks[0]!, `${who}.workload`).find(({ text }) => text === 'days of help')?.amount ?? 0;
    expect(share(a, 'mira')).toBeCloseTo(-16, 1);
    expect(share(a, 'omar')).toBeCloseTo(-8, 1);
    expect(share(a, 'lena')).toBe(0);
    expect(share(b, 'mira')).toBe(0);
    expect(share(b, 'lena')).toBeCloseTo(-16, 1);
  });
});

describe('a run with tasks', () => {
  test.each(BOT_NAMES)('is played by %s and comes back from its text to the bit', (bot) => {
    for (const seed of [1, 2, 3]) {
      const run = playBot(TASKS, seed, bot);
      const again = rebuildRun(TASKS, runText(run));
      expect({ ...again, previous: null }).toEqual({ ...run, previous: null });
    }
  });

  test('takes at most eight characters more for a task', () => {
    const run = arranged(at('days'), [4, 4, 4]);
    expect(runText(run)).toContain('a0444');
  });

  test('is not read from a text that is no arrangement', () => {
    const text = runText(arranged(at('days'), [4, 4, 4]));
    for (const other of ['a0445', 'a04440', 'a044', 'a1012', 'a04.4', 'o00'])
      expect(
        rebuildRun(
          TASKS,
          forged(text, (rest) => rest.replace('a0444', other)),
        ),
      ).toMatchObject({
        code: 'does_not_replay',
      });
  });

  test('can be gone back in, and its rest stands', () => {
    const run = playBot(TASKS, 5, 'coach');
    const days = run.decisions.findIndex((d) => d.kind === 'arrange');
    const back = rewindTo(run, days);
    expect(back.queue[0]).toBe('days');
    const { run: rest, stoppedAt } = replayRest(arranged(back, [8, 4, 0]), run);
    expect(stoppedAt).toBe(null);
    expect(rest.chosen[0]?.places).toEqual([8, 4, 0]);
    const [tree] = roadTaken(treeOf(run), days, 'lena_first');
    expect(activeRun(tree).chosen[0]).toMatchObject({ option: 'lena_first', places: [3, 3, 6] });
  });

  test('says in its decisions and its debrief what was arranged', () => {
    const run = arranged(at('jobs', arranged(at('days'), [2, 3, 7])), [0, 2, 3]);
    const days = madeDecisions(run).find(({ kind }) => kind === 'arrange');
    expect(days).toMatchObject({ kind: 'arrange', chosen: 'Do lena_first', moment: 'days', manager: 'lena' });
    expect(days?.arranged?.kind === 'share' && days.arranged.parts.map(({ to, count }) => [to.name, count])).toEqual([
      ['Mira', 2],
      ['Omar', 3],
      ['Lena', 7],
    ]);
    const mark = debriefOf(run).managers[2]?.marks[0];
    expect(mark?.arranged).toEqual(days?.arranged);
    expect(mark?.decision).toBe(days?.index);
  });

  test('has futures, with the own arrangement in them', () => {
    const run = playBot(TASKS, 5, 'adaptive');
    const job = { scenario: TASKS, seed: 5, decisions: run.decisions, futures: 3 };
    const { alternatives } = futures(job);
    expect(alternatives.map(({ moment: of, option: to }) => `${of}.${to}`)).toContain('jobs.press_mira');
  });
});

test('for every outcome a way is found, as even as it can be', () => {
  expect(momentOf('days').options.map((o) => arrangementFor(momentOf('days'), o))).toEqual([
    [3, 3, 6],
    [4, 4, 4],
  ]);
  for (const of of TASKS.moments)
    for (const one of of.options) expect(outcomeOf(of, arrangementFor(of, one) ?? [])).toBe(one);
});

test('a command from outside is read, or its field is named', () => {
  expect(readCommand({ kind: 'arrange', moment: 'days', places: [1, 2, -0], more: 1 })).toEqual({
    kind: 'arrange',
    moment: 'days',
    places: [1, 2, 0],
  });
  expect(readCommand({ kind: 'arrange', moment: 'DAYS', places: [] })).toMatchObject({ args: { field: 'moment' } });
  for (const places of ['4', null, [1, '2'], [1.5], Array(7).fill(0), { length: 1, 0: 1 }, [NaN]])
    expect(readCommand({ kind: 'arrange', moment: 'days', places })).toMatchObject({ args: { field: 'places' } });
});
