import { describe, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { madeDecisions, partingOf, replayRest, rewindTo } from '../../src/core/run/rewind.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { undo, type Run } from '../../src/core/run/run.ts';
import { moment, option, scenario } from '../support/scenario.ts';
import { BOT_NAMES, choosing, does, idleUntil, planning, refusalOf } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const EXAMPLE = scenario({ weeks: 5 });
const DECK = shippedScenario('friday_deck');
const shown = ({ previous: _previous, ...run }: Run): string => JSON.stringify(run);
const indexOf = (run: Run, id: string): number =>
  run.decisions.findIndex((d) => d.kind === 'option' && d.moment === id);

describe('going back', () => {
  test.each(BOT_NAMES)('to any decision and on without a change gives the run again, bit for bit (%s)', (bot) => {
    const run = playBot(DECK, 77, bot);
    for (let index = 0; index < run.decisions.length; index += 3) {
      const again = replayRest(rewindTo(run, index), run);
      expect(again).toMatchObject({ stoppedAt: null, cutPlans: [] });
      expect(shown(again.run)).toBe(shown(run));
    }
  });

  test('stands where that decision is asked for, with all before it and nothing after', () => {
    const run = playBot(EXAMPLE, 3, 'coach');
    for (const [index, decision] of run.decisions.entries()) {
      const at = rewindTo(run, index);
      expect(at.decisions).toEqual(run.decisions.slice(0, index));
      expect(at.phase).toBe(
        decision.kind === 'style' ? 'opening' : decision.kind === 'option' ? 'moment' : decision.kind,
      );
    }
  });

  test('cannot be undone into what was before', () => {
    const run = playBot(EXAMPLE, 3, 'coach');
    expect(refusalOf(undo(rewindTo(run, indexOf(run, 'draft'))))).toBe('nothing_to_undo');
  });

  test('to a decision that was never made is a fault of ours', () => {
    const run = playBot(EXAMPLE, 3, 'coach');
    expect(() => rewindTo(run, run.decisions.length)).toThrow('expected one of');
    expect(() => rewindTo(run, -1)).toThrow('expected one of');
  });
});

describe('one decision changed', () => {
  const run = playBot(EXAMPLE, 11, 'coach');
  const index = indexOf(run, 'outage');
  const { run: branch } = replayRest(does(rewindTo(run, index), choosing('outage.step_in')), run);
  const luck = (of: Run): unknown[] =>
    of.weeks.flatMap((w) => w.ledger.filter((row) => row.cause === 'luck').map((row) => [w.number, row.variable]));

  test('leaves the weeks before it as they were', () => {
    expect(stateHash(branch.weeks[0]!.state)).toBe(stateHash(run.weeks[0]!.state));
    expect(stateHash(branch.weeks[1]!.state)).not.toBe(stateHash(run.weeks[1]!.state));
  });

  test('leaves every other draw of luck as it was', () => {
    const amounts = (of: Run): Map<string, number> =>
      new Map(
        of.weeks.flatMap((w) =>
          w.ledger.filter((r) => r.cause === 'luck').map((r) => [`${w.number} ${r.variable}`, r.amount] as const),
        ),
      );
    const [here, there] = [amounts(run), amounts(branch)];
    expect(luck(branch)).toEqual(luck(run));
    expect([...here].filter(([key, amount]) => there.get(key) !== amount)).toEqual([]);
    expect(here.size).toBeGreaterThan(20);
    expect(branch.seen).toEqual(run.seen);
  });

  test('keeps all other decisions, and says where the two part', () => {
    expect(branch.decisions).toEqual(
      run.decisions.with(index, { kind: 'option', moment: 'outage', option: 'step_in' }),
    );
    expect(partingOf(run, branch)).toBe(index);
    expect(partingOf(run, run)).toBe(null);
    expect(runText(branch)).not.toBe(runText(run));
  });
});

describe('letting the rest stand', () => {
  const FORK = scenario({
    attention: 6,
    weeks: 3,
    bets: [],
    moments: [
      moment('draft', 'mira', 1, [
        option('step_in', 'take_over', 2),
        option('leave', 'wait_and_see', 0, { then: 'after' }),
        option('all_day', 'take_over', 6),
      ]),
      { ...moment('after', 'mira', 1), when: undefined },
      moment('outage', 'omar', 2, [
        option('thank', 'hand_over', 0, { if: { chose: 'draft.step_in' } }),
        option('ask', 'ask_questions', 1),
      ]),
    ],
  });
  const base = does(
    idleUntil(
      playFrom('draft.step_in', planning({ practice: 'one_on_one', manager: 'mira', times: 1 })),
      (r) => r.phase === 'moment',
    ),
    choosing('outage.thank'),
  );
  const run = idleUntil(base, () => false);

  function playFrom(choice: string, plan: ReturnType<typeof planning>): Run {
    return does(
      rewindTo(
        idleUntil(playBot(FORK, 5, 'avoid'), () => true),
        1,
      ),
      choosing(choice),
      plan,
    );
  }

  test('stops at a moment that did not come up before', () => {
    const { run: branch, stoppedAt } = replayRest(does(rewindTo(run, 1), choosing('draft.leave')), run);
    expect(stoppedAt).toBe('new_moment');
    expect([branch.phase, branch.week, branch.queue[0]]).toEqual(['moment', 2, 'after']);
  });

  test('stops where the option is not on offer any more', () => {
    const changed = does(rewindTo(run, 1), choosing('draft.all_day'));
    const { run: branch, stoppedAt, cutPlans } = replayRest(changed, run);
    expect(stoppedAt).toBe('option_gone');
    expect(branch.queue[0]).toBe('outage');
    expect(cutPlans).toEqual([1]);
    expect(replayRest(does(branch, choosing('outage.ask')), run).stoppedAt).toBe(null);
  });

  test('names every decision with its week and words', () => {
    const words = madeDecisions(run).map(({ kind, week, chosen, manager }) => [kind, week, chosen, manager]);
    expect(words.slice(0, 4)).toEqual([
      ['style', 1, '', null],
      ['option', 1, 'Do step_in', 'mira'],
      ['plan', 1, '', null],
      ['option', 2, 'Do thank', 'omar'],
    ]);
  });
});
