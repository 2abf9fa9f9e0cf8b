import { expect, test } from 'vitest';
import { decide, startRun, undo, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { moment, option, scenario } from '../support/scenario.ts';
import { BOT_NAMES, botRuns, choosing, CONTINUE, does, idleUntil, planning, refusalOf } from '../support/playing.ts';

const EXAMPLE = scenario();
const at = (phase: Run['phase'], week: number, given = EXAMPLE): Run =>
  idleUntil(startRun(given, 1), (run) => run.phase === phase && run.week === week);

test.each(BOT_NAMES)('the phases come in their order, every week (%s)', (bot) => {
  const phases = botRuns(EXAMPLE, 2, bot).map((run) => run.phase);
  expect(phases.join(' ')).toMatch(/^opening( briefing( bet)*( moment)* plan week){4} away debrief$/);
  expect(phases.filter((phase) => phase === 'bet').length).toBe(1);
  expect(phases.filter((phase) => phase === 'moment').length).toBe(4);
});

test('after the last week the leave is played whole, after it nothing', () => {
  const away = at('away', 4);
  expect(away.weeks.map((w) => w.away)).toEqual([false, false, false, false, true, true, true]);
  expect(away.organisation.week).toBe(7);
  const end = does(away, CONTINUE);
  expect(end.phase).toBe('debrief');
  expect(refusalOf(decide(end, CONTINUE))).toBe('wrong_phase');
});

test('a follow-up comes the week after, a moment whose condition fails not at all', () => {
  const given = scenario({
    moments: [
      moment('first', 'mira', 1, [option('on', 'ask_questions', 1, { then: 'second' }), option('off', 'blame', 0)]),
      moment('second', 'mira', 1, undefined, { when: undefined, if: { chose: 'first.on' } }),
      moment('third', 'mira', 2, undefined, { if: { chose: 'first.off' } }),
    ],
    bets: [],
  });
  const weekTwo = (choice: string): readonly string[] =>
    does(startRun(given, 1), { kind: 'style', share: 1 }, CONTINUE, choosing(choice), planning(), CONTINUE).queue;
  expect(weekTwo('first.on')).toEqual(['second']);
  expect(weekTwo('first.off')).toEqual(['third']);
});

test('at most three moments come in a week, and what finds no room comes in the next, its weeks over or not', () => {
  const names = ['one', 'two', 'three', 'four', 'five'];
  const given = scenario({
    moments: names.map((id) => moment(id, 'mira', 1, undefined, { when: { weeks: [1, 1] } })),
    bets: [],
  });
  expect(at('briefing', 1, given).queue).toEqual(['one', 'two', 'three']);
  expect(at('briefing', 2, given).queue).toEqual(['four', 'five']);
});

test('a moment with a window comes once, within it, in a week that hangs on the seed', () => {
  const given = scenario({
    weeks: 6,
    away_weeks: 1,
    moments: [moment('open', 'mira', 2, undefined, { when: { weeks: [2, 6] } })],
    bets: [],
  });
  const weeks = Array.from({ length: 25 }, (_, seed) => {
    const seen = idleUntil(startRun(given, seed), (run) => run.phase === 'away').seen;
    expect(seen.length).toBe(1);
    return seen[0]?.week;
  });
  expect(new Set(weeks)).toEqual(new Set([2, 3, 4, 5, 6]));
});

test('an option whose condition fails is not on offer', () => {
  const options = [option('now', 'blame', 0), option('later', 'shield', 0, { if: { week: { from: 2 } } })];
  const given = scenario({ moments: [moment('first', 'mira', 1, options)], bets: [] });
  expect(refusalOf(decide(at('moment', 1, given), choosing('first.later')))).toBe('unknown_option');
});

test('decisions of a week can be taken back one by one, to the week’s beginning', () => {
  const before = at('moment', 3);
  const first = does(before, choosing('rota.ask'));
  const second = does(first, choosing('client.leave'));
  expect(second.phase).toBe('plan');
  const back = undo(second);
  expect(back).toEqual(first);
  expect(undo(back as Run)).toEqual(before);
  expect(refusalOf(undo(before))).toBe('nothing_to_undo');
});

test('the opening and a bet can be taken back too', () => {
  const opening = startRun(EXAMPLE, 1);
  const bet = does(opening, { kind: 'style', share: 20 }, CONTINUE);
  expect(undo(does(opening, { kind: 'style', share: 20 }))).toEqual(opening);
  expect(undo(does(bet, { kind: 'bet', bet: 0, manager: 'omar' }))).toEqual(bet);
});

test('a played week stays played', () => {
  const played = does(at('plan', 2), planning());
  expect(played.phase).toBe('week');
  expect(refusalOf(undo(played))).toBe('nothing_to_undo');
  expect(refusalOf(undo(does(played, CONTINUE)))).toBe('nothing_to_undo');
  expect(refusalOf(undo(at('away', 4)))).toBe('nothing_to_undo');
});

test('another choice after taking one back gives the run that choosing it at once gives', () => {
  const before = at('moment', 2);
  const changed = does(undo(does(before, choosing('outage.step_in'))) as Run, choosing('outage.ask'), planning());
  expect(JSON.stringify(changed)).toBe(JSON.stringify(does(before, choosing('outage.ask'), planning())));
});

test('what can’t be put right can’t be undone either, once the first turn is over', () => {
  const final = { reversible: false } as const;
  const given = scenario({
    weeks: 4,
    moments: [
      moment('early', 'omar', 1, undefined, final),
      moment('late', 'omar', 2, undefined, final),
      moment('other', 'mira', 3),
    ],
  });
  const decided = (week: number): Run => {
    const run = at('moment', week, given);
    const [id] = run.queue;
    return does(run, choosing(`${id}.${given.moments.find((m) => m.id === id)!.options[0]!.id}`));
  };
  expect([1, 2, 3].map((week) => refusalOf(undo(decided(week))))).toEqual([null, 'nothing_to_undo', null]);
  expect([1, 2, 3].map((week) => viewOf(decided(week)).canUndo)).toEqual([true, false, true]);
});
