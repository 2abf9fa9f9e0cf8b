// Where an option costs more than is left: what comes out of the next turn, what it costs on top, and where that ends.
import { describe, expect, test } from 'vitest';
import { attentionLeft, BORROW } from '../../src/core/run/attention.ts';
import { affordableOptions, reachableOptions } from '../../src/core/run/progress.ts';
import { findMoment } from '../../src/core/run/moments.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { decide, startRun, undo, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { accepted, choosing, does, idleUntil, planning, refusalOf } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const free = option('free', 'wait_and_see', 0);
const EXAMPLE = scenario({
  attention: 4,
  weeks: 3,
  bets: [],
  moments: [
    moment('fire', 'mira', 1, [option('small', 'ask_questions', 3), option('beyond', 'take_over', 6), free]),
    moment('smoke', 'omar', 1, [option('some', 'ask_questions', 3), option('all', 'take_over', 6), free]),
    moment('last', 'lena', 3, [option('most', 'take_over', 5), free]),
  ],
});
const fire = idleUntil(startRun(EXAMPLE, 1), ({ phase }) => phase === 'moment');
const smoke = does(fire, choosing('fire.small'));
const borrowed = does(smoke, choosing('smoke.some'));
const option0 = (run: Run, id: string) => viewOf(run).moment?.options.find((o) => o.id === id);
const nextMonday = (run: Run): Run => idleUntil(does(run, planning()), ({ phase }) => phase === 'briefing');

describe('what is borrowed', () => {
  test('is told beforehand, with its price and where it comes out of', () => {
    expect(option0(fire, 'small')).toMatchObject({ affordable: true, borrows: null });
    expect(option0(fire, 'beyond')).toMatchObject({ affordable: true, borrows: { blocks: 2, price: 1, week: 2 } });
    expect(option0(smoke, 'some')).toMatchObject({ affordable: true, borrows: { blocks: 2, price: 1, week: 2 } });
  });

  test('is gone from the next turn, with one more', () => {
    expect(attentionLeft(borrowed)).toBe(0);
    const monday = nextMonday(borrowed);
    expect(attentionLeft(monday)).toBe(4 - 2 - BORROW.price);
    expect(viewOf(monday)).toMatchObject({ attention: { claimed: 3, left: 1 } });
    expect(viewOf(monday).briefing).toContainEqual({ kind: 'owed', manager: '', blocks: 3, borrowed: 2, text: '' });
    expect(attentionLeft(nextMonday(idleUntil(monday, ({ phase }) => phase === 'plan')))).toBe(4);
  });

  test('ends at so many blocks a turn', () => {
    expect(option0(smoke, 'all')).toMatchObject({ affordable: false, borrows: null });
    expect(refusalOf(decide(smoke, choosing('smoke.all')))).toBe('too_little_attention');
  });

  test('cannot come out of what is after the end', () => {
    const last = idleUntil(borrowed, ({ phase, week }) => phase === 'moment' && week === 3);
    expect(option0(last, 'most')).toMatchObject({ affordable: false });
    expect(refusalOf(decide(last, choosing('last.most')))).toBe('too_little_attention');
  });

  test('is taken back with its choice, and comes back with a run text', () => {
    expect(accepted(undo(borrowed))).toMatchObject({ borrowed: 0 });
    const played = does(borrowed, planning());
    const again = rebuildRun(EXAMPLE, runText(played));
    expect(again).toMatchObject({ borrowed: 2, organisation: played.organisation });
  });

  test('is left alone by those who decide by what there is', () => {
    const now = findMoment(smoke, 'smoke')!;
    expect(affordableOptions(smoke, now).map(({ id }) => id)).toEqual(['free']);
    expect(reachableOptions(smoke, now).map(({ id }) => id)).toEqual(['some', 'free']);
  });
});
