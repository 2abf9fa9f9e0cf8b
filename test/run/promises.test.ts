// Promises to anybody: what they bear on, when they lapse, and that a dead one nags nobody.
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { placeOf } from '../../src/core/engine/places.ts';
import { playerPolicy } from '../../src/core/lab/player-policy.ts';
import * as lab from '../../src/core/lab/simulate.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { BriefingLine } from '../../src/core/run/view.ts';
import { choosing, CONTINUE, does, idleCommand, idleUntil, planning } from '../support/playing.ts';
import { moment, option, scenario, type MomentInput, type OptionInput } from '../support/scenario.ts';

type Given = NonNullable<OptionInput['promise']>;
const KEPT_LATER: Given['kept_by'] = { chose: 'help.do' };
const promised = (given: Partial<Given> = {}): Given => ({
  text: 'I will help',
  to: 'mira',
  due_in_weeks: 5,
  kept_by: KEPT_LATER,
  ...given,
});

const example = (promise: Given, more: MomentInput[] = [], turn_weeks = 1) =>
  scenario({
    format: 2,
    weeks: 8,
    turn_weeks,
    bets: [],
    peers: [{ id: 'jo', name: 'Jo Peer' }],
    moments: [
      moment('talk', 'mira', 1, [option('give', 'ask_questions', 0, { promise }), option('not', 'ask_questions', 0)]),
      moment('help', 'mira', 3, [option('do', 'work_beside', 0), option('leave', 'wait_and_see', 0)]),
      ...more,
    ],
  });

/** Plays on, with these choices where they come up; every Monday's lines about promises on the way. */
function played(
  start: Run,
  choices: readonly string[],
): { readonly run: Run; readonly mondays: readonly BriefingLine[][] } {
  const mondays: BriefingLine[][] = [];
  let run = start;
  while (run.phase !== 'debrief') {
    if (run.phase === 'briefing')
      mondays.push(
        viewOf(run)
          .briefing.filter(({ kind }) => kind.startsWith('promise'))
          .slice(),
      );
    const wanted = choices.find((choice) => choice.startsWith(`${run.queue[0]}.`));
    run = does(run, run.phase === 'moment' && wanted !== undefined ? choosing(wanted) : idleCommand(run));
  }
  return { run, mondays };
}
/** Through the first answer of `help` into its step, and there this one. */
function stepping(given: Parameters<typeof startRun>[0], last: string): Run {
  let run = startRun(given, 1);
  while (run.phase !== 'debrief') {
    const at = run.phase === 'moment' ? run.queue[0] : undefined;
    const inStep = at === 'help' && run.chosen.some(({ moment: m }) => m === 'help');
    const answer = at === 'talk' ? 'talk.give' : inStep ? last : 'help.on';
    run = does(run, at === undefined ? idleCommand(run) : choosing(answer));
  }
  return run;
}
const kindsOf = (mondays: readonly BriefingLine[][]): string[] =>
  mondays.map((lines) => lines.map(({ kind }) => kind).join());
const statusOf = ({ organisation }: Run): string | undefined => organisation.promises[0]?.status;

describe('kept by a choice', () => {
  const given = example(promised());
  test('that was made', () => {
    expect(statusOf(played(startRun(given, 1), ['talk.give', 'help.do']).run)).toBe('kept');
  });

  test('that stood there and was passed over is broken with it, told once, and nobody is reminded of it', () => {
    const { run, mondays } = played(startRun(given, 1), ['talk.give', 'help.leave']);
    expect(statusOf(run)).toBe('broken');
    expect(kindsOf(mondays)).toEqual(['', '', '', 'promise_broken', '', '', '', '']);
    const broken = run.weeks.flatMap(({ events, number }) =>
      events.filter(({ kind }) => kind === 'promise_broken').map(() => number),
    );
    expect(broken).toEqual([3]);
  });

  test('that was passed over lapses where another answer does as well', () => {
    const either = example(promised({ drop_if: { chose: 'help.leave' } }));
    const { run, mondays } = played(startRun(either, 1), ['talk.give', 'help.leave']);
    expect(statusOf(run)).toBe('lapsed');
    expect(kindsOf(mondays)).toEqual(['', '', '', 'promise_lapsed', '', '', '', '']);
  });

  test('that was never offered is not broken, but lapses', () => {
    const hidden = moment('help', 'mira', 3, [
      option('do', 'work_beside', 0, { if: { chose: 'talk.not' } }),
      option('leave', 'wait_and_see', 0),
    ]);
    const [talk] = given.moments;
    const without = { ...given, moments: [talk!, ...scenario({ format: 2, moments: [hidden] }).moments] };
    expect(statusOf(played(startRun(without, 1), ['talk.give', 'help.leave']).run)).toBe('lapsed');
  });

  test('of a step that the answer before didn’t lead to lapses', () => {
    const stepped = moment(
      'help',
      'mira',
      3,
      [option('on', 'ask_questions', 0, { next: 'how' }), option('leave', 'wait_and_see', 0)],
      {
        steps: [
          { id: 'how', text: 'How?', options: [option('do', 'work_beside', 0), option('not', 'ask_questions', 0)] },
        ],
      },
    );
    const [talk] = given.moments;
    const twice = { ...given, moments: [talk!, ...scenario({ format: 2, moments: [stepped] }).moments] };
    const end = (...choices: string[]) => statusOf(played(startRun(twice, 1), ['talk.give', ...choices]).run);
    expect(end('help.leave')).toBe('lapsed');
    expect(statusOf(stepping(twice, 'help.do'))).toBe('kept');
    expect(statusOf(stepping(twice, 'help.not'))).toBe('broken');
  });

  test('stands beside the plan until then, and not after', () => {
    const open = (week: number): number => {
      let run = startRun(given, 1);
      while (run.phase !== 'plan' || run.week < week) {
        const wanted = ['talk.give', 'help.leave'].find((choice) => choice.startsWith(`${run.queue[0]}.`));
        run = does(run, run.phase === 'moment' && wanted ? choosing(wanted) : idleCommand(run));
      }
      return viewOf(run).promises.length;
    };
    expect([1, 2, 3, 4].map(open)).toEqual([1, 1, 0, 0]);
  });

  test('whose moment waits for what was not chosen lapses as soon as that is sure', () => {
    const late = moment('help', 'mira', 6, [option('do', 'work_beside', 0), option('leave', 'wait_and_see', 0)], {
      if: { chose: 'gate.open' },
    });
    const gate = moment('gate', 'omar', 2, [option('open', 'ask_questions', 0), option('shut', 'ask_questions', 0)]);
    const all = example(promised({ due_in_weeks: 7 }));
    const gated = { ...all, moments: [all.moments[0]!, ...scenario({ format: 2, moments: [gate, late] }).moments] };
    expect(kindsOf(played(startRun(gated, 1), ['talk.give', 'gate.shut', 'help.do']).mondays)[2]).toBe(
      'promise_lapsed',
    );
    expect(statusOf(played(startRun(gated, 1), ['talk.give', 'gate.open', 'help.do']).run)).toBe('kept');
  });

  test('that leads on from another lives as long as the other may come', () => {
    const lead = moment('lead', 'omar', 4, [
      option('on', 'ask_questions', 0, { then: 'help' }),
      option('off', 'ask_questions', 0),
    ]);
    const { when: _, ...follow } = moment('help', 'mira', 3, [
      option('do', 'work_beside', 0),
      option('leave', 'wait_and_see', 0),
    ]);
    const all = example(promised());
    const led = { ...all, moments: [all.moments[0]!, ...scenario({ format: 2, moments: [lead, follow] }).moments] };
    expect(statusOf(played(startRun(led, 1), ['talk.give', 'lead.on', 'help.do']).run)).toBe('kept');
    expect(kindsOf(played(startRun(led, 1), ['talk.give', 'lead.off']).mondays).indexOf('promise_lapsed')).toBe(4);
  });
});

describe('dropped', () => {
  const off = moment('off', 'omar', 2, [option('yes', 'ask_questions', 0), option('no', 'ask_questions', 0)]);
  const talks: Given['kept_by'] = { practice: 'one_on_one', times: 2 };

  test('by a choice: told on the Monday after, once, and never due', () => {
    const given = example(promised({ kept_by: talks, due_in_weeks: 3, drop_if: { chose: 'off.yes' } }), [off]);
    const { run, mondays } = played(startRun(given, 1), ['talk.give', 'off.yes']);
    expect(kindsOf(mondays)).toEqual(['', '', 'promise_lapsed', '', '', '', '', '']);
    expect(statusOf(run)).toBe('lapsed');
    const other = played(startRun(given, 1), ['talk.give', 'off.no']);
    expect(kindsOf(other.mondays)).toEqual(['', '', 'promise_due', 'promise_due', 'promise_broken', '', '', '']);
  });

  test('by how things stand on a Monday: told on that Monday, once', () => {
    const given = example(promised({ kept_by: talks, due_in_weeks: 4, drop_if: { week: { from: 4 } } }));
    const { run, mondays } = played(startRun(given, 1), ['talk.give']);
    expect(kindsOf(mondays)).toEqual(['', '', '', 'promise_lapsed', '', '', '', '']);
    expect(statusOf(run)).toBe('lapsed');
  });

  test('in turns of several weeks no week is taken for a later one', () => {
    const given = example(promised({ kept_by: talks, due_in_weeks: 3, drop_if: { week: { from: 5 } } }), [], 4);
    expect(statusOf(played(startRun(given, 1), ['talk.give']).run)).toBe('broken');
  });

  test('only while it is open: what was kept stays kept', () => {
    const given = example(promised({ kept_by: talks, drop_if: { week: { from: 4 } } }));
    const start = idleUntil(startRun(given, 1), ({ phase }) => phase === 'moment');
    const run = does(
      start,
      choosing('talk.give'),
      planning({ practice: 'one_on_one', manager: 'mira', times: 2 }),
      CONTINUE,
    );
    const end = played(run, []);
    expect(statusOf(end.run)).toBe('kept');
    expect(kindsOf(end.mondays)[0]).toBe('promise_kept');
    expect(kindsOf(end.mondays)).not.toContain('promise_lapsed');
  });
});

describe('to somebody else', () => {
  const strategy: Given['kept_by'] = { practice: 'strategy' };
  const end = (to: string, keeps: boolean, gives = true): Run => {
    const given = example(promised({ to, kept_by: strategy, due_in_weeks: 2 }));
    let run = idleUntil(startRun(given, 4), ({ phase }) => phase === 'moment');
    run = does(
      run,
      choosing(gives ? 'talk.give' : 'talk.not'),
      planning(...(keeps ? [{ practice: 'strategy', times: 1 } as const] : [])),
    );
    return idleUntil(run, ({ phase, week }) => phase === 'plan' && week === 4);
  };

  test.each([
    ['agnes', 'you.credit', 0.1, -0.4],
    ['jo', 'you.allies', 0.15, -0.4],
  ])('%s: it bears on %s', (to, variable, gain, loss) => {
    const moved = (run: Run): number[] =>
      run.weeks.flatMap(({ ledger }) =>
        ledger
          .filter((row) => row.cause === 'promise:talk.give' && row.variable === variable)
          .map(({ amount }) => amount),
      );
    expect(moved(end(to, true))).toEqual([expect.closeTo(gain, 6)]);
    expect(moved(end(to, false))).toEqual([expect.closeTo(loss, 6)]);
    expect(moved(end(to, false, false))).toEqual([]);
  });

  test.each([
    ['agnes', 'Agnes'],
    ['jo', 'Jo'],
  ])('%s is told of by name: beside the plan, in the week, on Monday and in the debrief', (to, short) => {
    const given = example(promised({ to, kept_by: strategy, due_in_weeks: 2 }));
    const plan = does(
      idleUntil(startRun(given, 4), ({ phase }) => phase === 'moment'),
      choosing('talk.give'),
    );
    expect(viewOf(plan).promises).toMatchObject([{ to: { id: to, short } }]);
    const week = idleUntil(plan, ({ phase, week: at }) => phase === 'week' && at === 3);
    expect(viewOf(week).beats).toContainEqual({ kind: 'promise_broken', manager: to, name: short });
    const monday = does(week, CONTINUE);
    expect(viewOf(monday).briefing).toContainEqual(expect.objectContaining({ kind: 'promise_broken', manager: to }));
    const over = idleUntil(monday, ({ phase }) => phase === 'debrief');
    const [mark] = debriefOf(over).managers.flatMap(({ marks }) => marks);
    expect(mark?.promise).toEqual({ text: 'I will help', to: short, came: 'broken' });
    const told = debriefOf(over).pitfalls.find(({ pattern }) => pattern === 'broken');
    expect(told?.moments.map(({ name }) => name)).toEqual([short]);
  });
});

test('play and mass simulation agree on what becomes of every promise', () => {
  const off = moment('off', 'omar', 2, [option('yes', 'ask_questions', 0), option('no', 'ask_questions', 0)]);
  const terms = [
    promised(),
    promised({ to: 'jo', kept_by: { practice: 'strategy' }, drop_if: { chose: 'off.yes' }, due_in_weeks: 3 }),
    promised({ to: 'agnes', kept_by: { practice: 'boss_time', times: 2 }, due_in_weeks: 3 }),
  ];
  const ends = new Set<string>();
  for (const turns of [1, 3])
    for (const promise of terms)
      for (const choices of [
        ['talk.give', 'help.do', 'off.yes'],
        ['talk.give', 'help.leave', 'off.no'],
        ['talk.not'],
      ]) {
        const given = example(promise, [off], turns);
        const { run } = played(startRun(given, 6), choices);
        const field = lab.createField(3, 1);
        lab.startCourse(field, given, 6, placeOf(compile(given, 6)), playerPolicy(given, run.decisions));
        for (const course of field.courses) lab.beginTurn(course);
        lab.finish(field);
        expect(field.courses[0]?.organisation.promises).toEqual(run.organisation.promises);
        ends.add(String(statusOf(run)));
      }
  expect(ends).toEqual(new Set(['kept', 'broken', 'lapsed', 'undefined']));
});
