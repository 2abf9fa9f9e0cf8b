// A moment that comes more than once: each coming is a choice of its own, wherever a run is told, taken back or played again.
import { describe, expect, test } from 'vitest';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { futures } from '../../src/core/lab/futures.ts';
import { finish } from '../../src/core/lab/steps.ts';
import { turningSteps } from '../../src/core/lab/turning.ts';
import { apart } from '../../src/core/run/apart.ts';
import type { Command } from '../../src/core/run/decision.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { earlierWeek } from '../../src/core/run/earlier-week.ts';
import { madeDecisions, replayRest, rewindTo } from '../../src/core/run/rewind.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { startRun, undo, type Run } from '../../src/core/run/run.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { roadsOf } from '../../src/browser/play/ended.ts';
import { eventful } from '../support/eventful.ts';
import { accepted, BOT_NAMES, choosing, does, idleUntil } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';

/** A call that comes in weeks 1, 3, 5 and 7, answered in turn as told. */
const CALLS = scenario({
  format: 2,
  weeks: 8,
  bets: [],
  moments: [
    moment(
      'call',
      'mira',
      1,
      [
        option('grave', 'take_over', 2, {
          effects: [{ kind: 'level', of: 'mira.trust', add: -15, because: 'You took it again.' }],
          later: [{ after_weeks: 1, sign: 'She puts the phone down.' }],
        }),
        option('calm', 'ask_questions', 0),
      ],
      { when: { weeks: [1, 8], as_soon: true }, again_after_weeks: 2 },
    ),
  ],
});

function answered(...answers: readonly string[]): Run {
  let run = startRun(CALLS, 5);
  for (const answer of answers)
    run = does(
      idleUntil(run, ({ phase }) => phase === 'moment'),
      choosing(`call.${answer}`),
    );
  return idleUntil(run, () => false);
}
const shown = ({ previous: _previous, ...run }: Run): string => JSON.stringify(run);

describe('a moment that comes again', () => {
  const run = answered('calm', 'grave', 'calm', 'grave');

  test('is answered each time, and each answer has causes of its week', () => {
    expect(run.chosen.map(({ week, option: id }) => `${week} ${id}`)).toEqual([
      '1 calm',
      '3 grave',
      '5 calm',
      '7 grave',
    ]);
    const causes = (week: number): string[] => run.weeks[week - 1]!.ledger.map(({ cause }) => cause);
    expect(causes(3)).toContain('effect:call.grave.0@3');
    expect(causes(7)).toContain('effect:call.grave.0@7');
  });

  test('stands in the debrief with each decision, its week and what came of it', () => {
    const { managers, time } = debriefOf(run);
    const { marks, signs } = managers[0]!;
    expect(marks.map(({ week, chosen }) => `${week} ${chosen}`)).toEqual([
      '1 Do calm',
      '3 Do grave',
      '5 Do calm',
      '7 Do grave',
    ]);
    const made = madeDecisions(run);
    expect(marks.map(({ decision }) => made[decision]?.week)).toEqual([1, 3, 5, 7]);
    expect(signs.map(({ week, chosenWeek }) => [week, chosenWeek])).toEqual([
      [4, 3],
      [8, 7],
    ]);
    expect(time).toBeDefined();
  });

  test('can be taken back each time', () => {
    const third = idleUntil(rewindTo(run, marksOf(run)[2]!), ({ phase }) => phase === 'moment');
    const back = accepted(undo(does(third, choosing('call.grave'))));
    expect([back.week, back.chosen.length]).toEqual([5, 2]);
    expect(viewOf(back).moment?.id).toBe('call');
  });

  test('can be gone back to, and the later answers stand', () => {
    const [, , third] = marksOf(run);
    const changed = does(rewindTo(run, third!), choosing('call.grave'));
    const { run: branch, stoppedAt } = replayRest(changed, run);
    expect(stoppedAt).toBe(null);
    expect(branch.chosen.map(({ option: id }) => id)).toEqual(['calm', 'grave', 'grave', 'grave']);
    expect(apart(run, branch).scenesHere).toEqual([]);
    expect(apart(run, branch).scenesThere.map(({ week }) => week)).toEqual([]);
    const same = replayRest(rewindTo(run, third!), run);
    expect(shown(same.run)).toBe(shown(run));
  });

  test('can be looked into each time, and what was read once is not read again by itself', () => {
    const [call] = CALLS.moments;
    const look = {
      id: 'notes',
      text: 'Read the notes',
      attention: 1,
      shows: { frame: 'note' as const, text: 'So it was.' },
    };
    const given: Scenario = { ...CALLS, moments: [{ ...call!, looks: [look] }] };
    const open: Command = { kind: 'look', moment: 'call', look: 'notes' };
    const asked = (run: Run): Run => idleUntil(run, ({ phase }) => phase === 'moment');
    let run = does(asked(startRun(given, 5)), open, choosing('call.calm'));
    run = does(asked(run), choosing('call.calm'));
    run = does(asked(run), open, choosing('call.grave'));
    const whole = idleUntil(run, () => false);
    expect(whole.looked.map(({ week }) => week)).toEqual([1, 5]);
    expect(shown(replayRest(rewindTo(whole, 0), whole).run)).toBe(shown(whole));
  });

  test('is told in each earlier week as it was then', () => {
    expect([1, 3, 5, 7].map((week) => earlierWeek(run, week)?.view.replies.map(({ text }) => text))).toEqual([
      ['Done: calm'],
      ['Done: grave'],
      ['Done: calm'],
      ['Done: grave'],
    ]);
  });

  test('has other roads for each time, and one of them may be the turning point', () => {
    const job = { scenario: CALLS, seed: 5, decisions: run.decisions, futures: 3 };
    const found = futures(job).alternatives;
    expect(found.map(({ coming, week, instead }) => `${coming} ${week} ${instead}`)).toEqual([
      'call 1 1 calm',
      'call 2 3 grave',
      'call 3 5 calm',
      'call 4 7 grave',
    ]);
    expect(new Set(found.map(({ outcomes }) => outcomes.trustEnd[0])).size).toBe(4);
    const turn = finish(turningSteps(job));
    expect(turn).toMatchObject({ here: { option: 'grave' }, there: { option: 'calm' } });
    expect(marksOf(run)).toContain(turn?.decision);
  });
});

const marksOf = (run: Run): number[] => debriefOf(run).managers[0]!.marks.map(({ decision }) => decision);

describe('a run in which things come by state, chance and pool', () => {
  test.each(BOT_NAMES)('is in its text, and comes back from it bit for bit (%s)', (bot) => {
    for (const seed of [1, 2, 3]) {
      const run = playBot(eventful(), seed, bot);
      const again = rebuildRun(eventful(), runText(run));
      if (isRunTextProblem(again)) throw new Error(again.code);
      expect(shown(again)).toBe(shown(run));
      expect(again.weeks.map(({ state }) => stateHash(state))).toEqual(run.weeks.map(({ state }) => stateHash(state)));
      for (const index of [1, 5, 9]) expect(shown(replayRest(rewindTo(run, index), run).run)).toBe(shown(run));
    }
  });

  test('keeps its luck when a decision is changed', () => {
    const run = playBot(eventful(), 4, 'coach');
    const index = run.decisions.findIndex((d) => d.kind === 'option');
    const made = run.decisions[index];
    const other = run.scenario.moments
      .find(({ id }) => made?.kind === 'option' && id === made.moment)
      ?.options.find(({ id }) => made?.kind === 'option' && id !== made.option);
    const changed = does(rewindTo(run, index), choosing(`${made?.kind === 'option' ? made.moment : ''}.${other?.id}`));
    const branch = idleUntil(changed, () => false);
    const by = (of: Run, name: string): number[] =>
      of.signsTold.filter(({ sign }) => sign === name).map(({ week }) => week);
    expect(by(branch, 'rain')).toEqual(by(run, 'rain'));
    const weeks = (of: Run, id: string): number[] => of.seen.filter((s) => s.moment === id).map(({ week }) => week);
    for (const id of ['storm', 'first', 'last', 'call']) expect(weeks(branch, id)).toEqual(weeks(run, id));
  });

  test('tells its signs on Monday, with whom they are about', () => {
    const run = idleUntil(
      startRun(eventful(), 2),
      ({ signsTold, phase }) => phase === 'briefing' && signsTold.some(({ sign }) => sign === 'bikes'),
    );
    const signs = viewOf(run).briefing.filter(({ kind }) => kind === 'sign');
    expect(signs).toContainEqual({ kind: 'sign', manager: 'omar', text: 'Omar comes by bike.', from: 'chance' });
  });
});

test('each time, the other options read as they did then', () => {
  const [call] = CALLS.moments;
  const options = call!.options.map((one) => ({ ...one, text: `${one.id} in week {week}` }));
  const told: Scenario = { ...CALLS, moments: [{ ...call!, options }, ...CALLS.moments.slice(1)] };
  let run = startRun(told, 3);
  while (run.phase !== 'debrief')
    run = idleUntil(
      run.phase === 'moment' ? does(run, choosing('call.calm')) : run,
      ({ phase }) => phase === 'moment' || phase === 'debrief',
    );
  const roads = roadsOf(run);
  expect(roads.map(({ week }) => week)).toEqual([1, 3, 5, 7]);
  expect(roads.map(({ options: words }) => words['grave'])).toEqual(
    [1, 3, 5, 7].map((week) => `grave in week ${week}`),
  );
});
