// What comes too late for any week, and practices that open too late, or at once.
import { describe, expect, test } from 'vitest';
import { draft, problemsOf, type Draft } from './support.ts';

const told = (change: (scenario: Draft) => void): string[] =>
  problemsOf(draft(change))
    // That nothing announces it is told of besides.
    .filter(({ code }) => code !== 'B05')
    .map(({ code, level, says, path }) => `${code} ${level} ${says} ${path}`);

/** Weeks 1 and 2, and week 3, the last one. */
const EARLY = 0;
const LATE = 1;
const effect = (more: object): object => ({ kind: 'level', of: 'priya.trust', add: 'clear', because: 'Why.', ...more });
const withOption = (moment: number, more: object) => (s: Draft) => {
  Object.assign(s.moments[moment]!.options[0]!, more);
};
const AT = (moment: number): string => `/moments/${moment}/options/0`;

describe('too late is', () => {
  test.each([
    ['what the last turn leaves to be remembered', LATE, { effects: [effect({ remembered: 'x' })] }, 'remembered'],
    [
      'what is felt on the last Monday',
      EARLY,
      { effects: [effect({ after_weeks: 2, remembered: 'x' })] },
      'remembered',
    ],
  ])('%s', (_, moment, more, says) => {
    expect(told(withOption(moment, more))).toEqual([`E02 warning ${says} ${AT(moment)}/effects/0/remembered`]);
  });

  test('a sign after the last Monday, and one in time is not', () => {
    const sign = (after_weeks: number): object => ({ later: [{ after_weeks, sign: 'x' }] });
    expect(told(withOption(EARLY, sign(3)))).toEqual([`E02 warning sign ${AT(EARLY)}/later/0/after_weeks`]);
    expect(told(withOption(EARLY, sign(2)))).toEqual([]);
  });

  test('an effect after the leave, which has four weeks here, and one in its last week is not', () => {
    const late = (after_weeks: number) => withOption(LATE, { effects: [effect({ after_weeks })] });
    expect(told(late(5))).toEqual([`E02 warning effect ${AT(LATE)}/effects/0`]);
    expect(told(late(4))).toEqual([]);
  });

  test('a claim on a week that is not planned any more', () => {
    const claim = { effects: [{ kind: 'claim', attention: 1, because: 'Why.' }] };
    expect(told(withOption(LATE, claim))).toEqual([`E02 warning claim ${AT(LATE)}/effects/0`]);
    expect(told(withOption(EARLY, claim))).toEqual([]);
  });

  test('what its own "if" keeps for the last week', () => {
    const more = { effects: [effect({ remembered: 'x' })] };
    const early = withOption(EARLY, more);
    expect(told(early)).toEqual([]);
    expect(
      told((s) => {
        early(s);
        s.moments[EARLY]!.when = { weeks: [1, 3] };
        s.moments[EARLY]!.if = { week: { from: 3 } };
      }),
    ).toEqual([`E02 warning remembered ${AT(EARLY)}/effects/0/remembered`]);
  });
});

describe('of a practice that opens', () => {
  const opens = (more: object) => (s: Draft) => {
    s.opens = [{ practice: 'strategy', because: 'Why.', ...more }] as never;
  };
  const at = (says: string, field: string): string[] => [`F08 warning ${says} /opens/0/${field}`];

  test('the first Monday is no opening', () => {
    expect(told(opens({ from: 1 }))).toEqual(at('at_once', 'from'));
    expect(told(opens({ from: 2 }))).toEqual([]);
    const inTurns = (from: number) => (s: Draft) => {
      opens({ from })(s);
      s.turn_weeks = 2 as never;
    };
    expect(told(inTurns(2))).toEqual(at('at_once', 'from'));
    expect(told(inTurns(3))).toEqual([]);
  });

  test('what the last turn brings opens nothing any more', () => {
    const last = { chose: 'board_review.ask' };
    expect(told(opens({ if: last }))).toEqual(at('too_late', 'if'));
    expect(told(opens({ if: { seen: 'board_review' } }))).toEqual(at('too_late', 'if'));
    expect(told(opens({ if: { any: [last, { seen: 'board_deck' }] } }))).toEqual([]);
    expect(told(opens({ if: { chose: 'board_deck.redo_slides' } }))).toEqual([]);
    expect(told(opens({ if: { not: last } }))).toEqual([]);
    expect(told(opens({ from: 3, if: last }))).toEqual(at('too_late', 'if'));
  });

  test('a promise falls due before it only where no week of the choice leaves time', () => {
    const promised =
      (moment: number, from: number, more: object = {}) =>
      (s: Draft) => {
        opens({ from, ...more })(s);
        const kept_by = { practice: 'strategy' };
        withOption(moment, { promise: { text: 'Soon.', to: 'priya', due_in_weeks: 1, kept_by } })(s);
        s.weeks = 5 as never;
      };
    const late = [`F08 error promise ${AT(EARLY)}/promise/kept_by/practice`];
    expect(told(promised(EARLY, 4)).filter((one) => one.startsWith('F08'))).toEqual(late);
    expect(told(promised(EARLY, 3)).filter((one) => one.startsWith('F08'))).toEqual([]);
    expect(told(promised(LATE, 4)).filter((one) => one.startsWith('F08'))).toEqual([]);
    const any = { if: { level: 'tom.strain', above: 60 } };
    expect(told(promised(EARLY, 4, any)).filter((one) => one.startsWith('F08'))).toEqual([]);
  });
});
