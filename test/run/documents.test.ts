// Documents as a player reads them: filled in, and of levels nothing but what can be seen.
import { describe, expect, test } from 'vitest';
import { toPoints } from '../../src/core/engine/fixed.ts';
import { readingTime } from '../../src/core/lab/reading-time.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { decide, startRun, type Run } from '../../src/core/run/run.ts';
import { reportOf } from '../../src/core/run/run-report.ts';
import { trustSeen } from '../../src/core/run/told.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Document } from '../../src/core/scenario/schema.ts';
import { CONTINUE, choosing, does, idleUntil, planning, refusalOf } from '../support/playing.ts';
import { moment, option, scenario } from '../support/scenario.ts';

const FIGURES: Document = {
  frame: 'dashboard',
  title: 'Monday of week {week}',
  rows: [
    { label: 'Work of {omar}', level: 'omar.delivery' },
    { label: 'Trust', level: 'omar.trust' },
    { label: 'Overdue', value: '{manager} has 412' },
  ],
};
const PAID = {
  id: 'call',
  text: 'Call them',
  attention: 2,
  shows: { frame: 'note', text: 'Nine words to read, not one more, not less.' },
} as const;
const FREE = { id: 'file', text: 'Open the file', attention: 0, shows: FIGURES } as const;

const SHOWING = scenario({
  format: 2,
  bets: [],
  weeks: 5,
  moments: [1, 4].map((week) =>
    moment(`week_${week}`, 'omar', week, [option('leave', 'wait_and_see', 0), option('ask', 'ask_questions', 1)], {
      documents: [
        FIGURES,
        { frame: 'chat', lines: [{ who: '{boss}', text: 'Well, {you}?' }] },
        { frame: 'picture', file: 'a.png', description: 'A board of {manager}’s', licence: 'CC0' },
      ],
      looks: [FREE, PAID],
    }),
  ),
});

const at = (week: number): Run => idleUntil(startRun(SHOWING, 5), (run) => run.phase === 'moment' && run.week === week);
const rowsIn = (run: Run) => {
  const [document] = viewOf(run).moment?.documents ?? [];
  if (document?.frame !== 'dashboard') throw new Error('expected a dashboard first');
  return document.rows.map(({ reading }) => reading);
};

test('everything written is filled in, whoever the moment is about', () => {
  const [figures, chat, picture] = viewOf(at(1)).moment?.documents ?? [];
  expect(figures).toMatchObject({ title: 'Monday of week 1', rows: [{ label: 'Work of Omar' }, {}, {}] });
  expect(chat).toEqual({ frame: 'chat', lines: [{ who: 'Agnes', text: 'Well, Head of Examples?' }] });
  expect(picture).toMatchObject({ description: 'A board of Omar’s', file: 'a.png', scenario: 'example_run' });
});

describe('a dashboard', () => {
  test('has no figures of the work before they come in', () => {
    expect(rowsIn(at(1))).toEqual([
      { kind: 'none' },
      { kind: 'level', points: expect.any(Number), band: expect.any(String), late: false },
      { kind: 'text', text: 'Omar has 412' },
    ]);
  });

  test('shows the work of two weeks ago, and trust as it looks', () => {
    const run = at(4);
    const omar = run.organisation.managers[1]!;
    const [work, trust] = rowsIn(run);
    expect(work).toMatchObject({
      points: Math.round(toPoints(run.weeks[1]!.state.managers[1]!.team.delivery)),
      band: viewOf(run).managers[1]!.figures,
      late: true,
    });
    expect(trust).toMatchObject({ points: viewOf(run).managers[1]!.trustSeen });
    expect(Math.round(trustSeen(omar))).not.toBe(Math.round(toPoints(omar.trust)));
  });
});

const look = (week: number, id: string) => ({ kind: 'look', moment: `week_${week}`, look: id }) as const;

describe('afterwards', () => {
  const played = (...looks: ReturnType<typeof look>[]): Run =>
    idleUntil(does(at(1), ...looks, choosing('week_1.ask'), planning(), CONTINUE), ({ phase }) => phase === 'debrief');

  test('the debrief tells where nothing was opened, with what was there then', () => {
    const [first, second] = debriefOf(played(look(1, 'call'))).looks;
    expect(first).toMatchObject({ week: 1, chosen: 'Do ask', opened: ['Call them'] });
    expect(first?.left.map(({ text }) => text)).toEqual(['Open the file']);
    expect(second).toMatchObject({ week: 4, opened: [], left: [{ attention: 0 }, { attention: 2 }] });
    expect(first?.left[0]?.shows).toMatchObject({
      title: 'Monday of week 1',
      rows: [{ reading: { kind: 'none' } }, {}, {}],
    });
    expect(second?.left[0]?.shows).toMatchObject({ rows: [{ reading: { late: true } }, {}, {}] });
  });

  test('its blocks are time that went elsewhere, and stand in the report of the week', () => {
    const [one, other] = [played(), played(look(1, 'call'))];
    const [without, along] = [debriefOf(one).time, debriefOf(other).time];
    expect(along.elsewhere - without.elsewhere).toBe(2);
    expect(along.unspent - without.unspent).toBe(-2);
    expect(reportOf(other).weeks[0]).toMatchObject({ attention: { moments: 3 } });
    expect(reportOf(other).weeks[0]?.decisions[0]).toBe('look week_1.call');
  });

  test('a scenario with nothing to open has nothing to tell', () => {
    const plain = idleUntil(startRun(scenario(), 2), ({ phase }) => phase === 'debrief');
    expect(debriefOf(plain).looks).toEqual([]);
  });
});

test('what there is to read counts documents, and what is opened once', () => {
  const { moments, typical } = readingTime(SHOWING, 2);
  const onTable = 18 + 4 + 4;
  expect(moments[0]?.documents).toBeGreaterThan(onTable);
  const bare = readingTime({ ...SHOWING, moments: SHOWING.moments.map((one) => ({ ...one, looks: undefined })) }, 2);
  expect(typical.moments).toBe(bare.typical.moments);
  expect(typical.documents).toBeGreaterThan(bare.typical.documents);
});

test('in a talk of several steps each brings its own, and what was read stays within reach', () => {
  const note = (text: string): Document => ({ frame: 'note', text });
  const said = (id: string) => ({ id, text: 'Say it', move: 'ask_questions', reply: 'Hm.' }) as const;
  const talk = scenario({
    format: 2,
    bets: [],
    moments: [
      moment(
        'talk',
        'omar',
        1,
        [option('ask', 'ask_questions', 0, { next: 'and' }), option('leave', 'wait_and_see', 0)],
        {
          documents: [note('first')],
          looks: [
            { id: 'open', text: 'Open it', attention: 0, shows: note('opened') },
            { id: 'shut', text: 'Not this', attention: 0, shows: note('shut') },
          ],
          steps: [{ id: 'and', text: 'And?', documents: [note('second')], options: [said('one'), said('two')] }],
        },
      ),
    ],
  });
  const before = idleUntil(startRun(talk, 5), ({ phase }) => phase === 'moment');
  expect(viewOf(before).moment).toMatchObject({ documents: [{ text: 'first' }] });
  const run = does(before, { kind: 'look', moment: 'talk', look: 'open' }, choosing('talk.ask'));
  const seen = viewOf(run).moment;
  expect(seen?.documents).toEqual([note('second')]);
  expect(viewOf(run).replies[0]?.asked?.documents).toEqual([note('first'), note('opened')]);
  expect(refusalOf(decide(run, { kind: 'look', moment: 'talk', look: 'shut' }))).toBe('already_decided');
  const over = idleUntil(does(run, choosing('talk.one')), ({ phase }) => phase === 'debrief');
  expect(debriefOf(over).looks).toMatchObject([{ opened: ['Open it'], left: [{ text: 'Not this' }] }]);
});
