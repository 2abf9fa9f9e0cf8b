// The facilitator's board: who is where, what is worth a look, what to ask, and what there is no time for.
import { describe, expect, test } from 'vitest';
import '../../../src/core/scenario/message-syntax.ts';
import { plainMessage } from '../../../src/core/scenario/message.ts';
import { agendaOf } from '../../../src/core/session/agenda.ts';
import { boardOf } from '../../../src/core/session/debrief/board.ts';
import type { SeatState, SessionState } from '../../../src/core/session/session-state.ts';
import type { Alert } from '../../../src/core/session/session-views.ts';
import type { StepId } from '../../../src/core/session/step.ts';
import { WORDS } from '../../../src/core/session/words/en.ts';
import { STARTED } from '../../support/session-board.ts';
import { exampleBeside, exampleState } from '../../support/session.ts';

const beside = exampleBeside();
const MINUTE = 60_000;
const kinds = (state: SessionState, more = beside): Alert['kind'][] =>
  boardOf(state, more).alerts.map(({ kind }) => kind);

describe('presence', () => {
  const state = exampleState({ seats: 12, step: 'turn.3' });
  const at = (hereSince: number | null): string[] =>
    boardOf(state, { ...beside, hereSince: () => hereSince }).seats.map(({ people }) => people[0]!.presence);

  test('somebody who is through has decided, and nothing said of them is idle', () => {
    const { seats } = boardOf(state, { ...beside, hereSince: () => 0 });
    for (const { seat, done, people } of seats) {
      expect(done).toBe(state.seats[seat]!.run.weeks.length >= 6);
      expect(people[0]!.presence).toBe(done ? 'decided' : 'idle');
    }
  });
  test('one is idle after forty-five seconds, and not before', () => {
    expect(at(beside.now - 44_999)).toContain('reading');
    expect(at(beside.now - 44_999)).not.toContain('idle');
    expect(at(beside.now - 45_000)).toContain('idle');
  });
  test('who reads who they are is left longer, and before the first turn nobody is waited for', () => {
    const presences = (step: StepId, ago: number): unknown[] => {
      const of = { ...beside, hereSince: () => beside.now - ago };
      return boardOf(exampleState({ seats: 12, step }), of).seats.map(({ people }) => people[0]!.presence);
    };
    expect(presences('turn.1', 149_999)).not.toContain('idle');
    expect(presences('turn.1', 150_000)).toContain('idle');
    for (const step of ['welcome', 'frame'] as const) expect(presences(step, 30 * MINUTE)).not.toContain('idle');
  });
  test('who reads what the leave came to has gone, and nobody waits for them', () => {
    const away = exampleState({ seats: 6, step: 'leave' });
    const seats = away.seats.map((seat) => ({ ...seat, run: { ...seat.run, phase: 'away' as const } }));
    const board = boardOf({ ...away, seats }, { ...beside, hereSince: () => 0 });
    expect([board.counts, board.now, kinds({ ...away, seats })]).toMatchObject([{ done: 6, of: 6 }, { done: 6 }, []]);
  });
  test('nobody is there who is not connected', () => {
    expect(new Set(at(null))).toEqual(new Set(['offline']));
    expect(boardOf(state, { ...beside, hereSince: () => null }).counts.here).toBe(0);
  });
  test('who has come and not begun has joined', () => {
    const welcome = exampleState({ seats: 12, step: 'welcome' });
    const { seats, counts } = boardOf(welcome, { ...beside, hereSince: () => beside.now });
    expect(new Set(seats.map(({ people }) => people[0]!.presence))).toEqual(new Set(['joined', 'decided']));
    expect(counts).toEqual({ people: 12, here: 12, done: 4, of: 12 });
  });
  test('before the first turn those have begun who have said their style, whatever is on the wall', () => {
    const { counts, seats } = boardOf(exampleState({ seats: 12, step: 'frame' }), beside);
    expect(counts).toMatchObject({ done: seats.filter(({ turn }) => turn > 0).length, of: 12 });
    const none = exampleState({ seats: 12, step: 'frame' });
    const standing = none.seats.map((seat) => ({ ...seat, run: { ...seat.run, style: null } }));
    const board = boardOf({ ...none, seats: standing }, { ...beside, hereSince: () => beside.now });
    expect(board.counts).toMatchObject({ done: 0, of: 12 });
    expect(new Set(board.seats.flatMap(({ people }) => people.map((one) => one.presence)))).toEqual(
      new Set(['joined']),
    );
  });
  test('as plans are written those count that were written', () => {
    const plans = exampleState({ seats: 12, step: 'plans' });
    expect(boardOf(plans, { ...beside, written: 0 }).counts).toMatchObject({ done: 0, of: 12 });
    expect(boardOf(plans, { ...beside, written: 7 }).counts).toMatchObject({ done: 7, of: 12 });
  });
  test('at a table a proposal is a decision, and in the whole room a ballot', () => {
    const tables = exampleState({ mode: 'table', seats: 3, step: 'turn.3' });
    const row = boardOf(tables, { ...beside, hereSince: () => beside.now }).seats[2]!;
    expect(row.done).toBe(false);
    expect(row.people.map(({ presence }) => presence)).toEqual(['reading', ...Array(4).fill('decided')]);
    const room = exampleState({ mode: 'room', seats: 20, step: 'turn.3' });
    const { counts, wanted } = boardOf(room, beside);
    expect(counts).toMatchObject({ done: room.seats[0]!.proposals.size, of: 20 });
    expect(wanted.reduce((sum, { count }) => sum + count, 0)).toBe(counts.done);
    expect(wanted.every(({ text }) => text !== '')).toBe(true);
  });
  test('the plans of the whole room are told as the one that they come to', () => {
    const room = exampleState({ mode: 'room', seats: 20, step: 'turn.3' });
    const [seat] = room.seats;
    const sent = { kind: 'plan', items: [{ practice: 'one_on_one', manager: 'priya', times: 1 }] } as const;
    const planning = {
      ...seat!,
      run: { ...seat!.run, phase: 'plan' as const },
      proposals: new Map([0, 1].map((who) => [who, sent])),
    };
    expect(boardOf({ ...room, seats: [planning] }, beside).wanted).toMatchObject([
      { count: 2, plan: [{ practice: 'one_on_one', times: 1, who: expect.stringMatching(/^Priya/) }] },
    ]);
  });
  test('who was sent away is in no row', () => {
    const participants = state.participants.map((one, i) => ({ ...one, removed: i === 3 }));
    expect(boardOf({ ...state, participants }, beside).seats.map(({ seat }) => seat)).not.toContain(3);
  });
});

describe('alerts', () => {
  const state = exampleState({ seats: 12, step: 'turn.3' });

  test('those who wait for nothing are left alone', () => {
    const { alerts } = boardOf(state, { ...beside, hereSince: (who) => (who < 6 ? null : 0) });
    const open = state.seats.filter(({ run, aside }) => run.weeks.length < 6 && !aside).map(({ seat }) => seat);
    expect(alerts.slice(0, 2)).toEqual([
      { kind: 'idle', seats: open.filter((seat) => seat >= 6) },
      { kind: 'offline', seats: open.filter((seat) => seat < 6) },
    ]);
    expect(kinds({ ...state, locked: true })).toEqual([]);
  });
  test('a pen is away where others at the table are there', () => {
    const tables = exampleState({ mode: 'table', seats: 3, step: 'turn.3' });
    const away = { ...beside, hereSince: (who: number) => (who === 5 ? null : beside.now) };
    expect(boardOf(tables, away).alerts).toContainEqual({ kind: 'pen_away', seat: 1 });
    expect(kinds(tables, { ...beside, hereSince: () => beside.now })).not.toContain('pen_away');
  });

  const choosing = (options: (seat: number) => string): SessionState => {
    const played = exampleState({ seats: 6, step: 'turn.1' });
    const seats = played.seats.map((seat): SeatState => {
      const chosen = [{ week: 1, moment: 'how_to_hear', option: options(seat.seat), attention: 0, manager: 'amina' }];
      const decisions = [{ kind: 'style', share: 5 } as const, { kind: 'option', ...chosen[0]! } as const];
      return { ...seat, facts: [], run: { ...seat.run, style: 5, chosen, decisions } };
    });
    return { ...played, seats };
  };
  test('everybody chose the same', () => {
    expect(
      boardOf(
        choosing(() => 'her_choice'),
        beside,
      ).alerts,
    ).toContainEqual({
      kind: 'all_same',
      moment: 'how_to_hear',
      title: '“Which kind are you?”',
      option: 'her_choice',
      text: 'You decide what I hear, and when',
      count: 6,
    });
    expect(kinds(choosing((seat) => (seat === 3 ? 'tuesdays' : 'her_choice')))).not.toContain('all_same');
    const four = choosing(() => 'her_choice');
    expect(kinds({ ...four, participants: four.participants.slice(0, 4) })).not.toContain('all_same');
  });
  test('weeks that went into the managers’ own work nearly whole, and turns with nothing planned', () => {
    const played = exampleState({ seats: 5, step: 'turn.4' });
    const ways = (items: SeatState['run']['weeks'][number]['plan']): Alert[] => {
      const seats = played.seats.map((seat) => {
        const weeks = seat.run.weeks.map((week) => ({ ...week, plan: items }));
        const decisions = weeks.filter((_, at) => at % 2 === 0).map(() => ({ kind: 'plan', items }) as const);
        return { ...seat, facts: [], run: { ...seat.run, weeks, decisions, chosen: [] } };
      });
      return boardOf({ ...played, seats }, beside).alerts.filter(({ kind }) => kind === 'extreme');
    };
    const redo = ['priya', 'owen', 'amina', 'tomasz'].map(
      (manager) => ({ practice: 'redo_work', manager, times: 1 }) as const,
    );
    expect(ways(redo)).toContainEqual({ kind: 'extreme', seats: [0, 1, 2, 3, 4], way: 'hovering' });
    expect(ways([])).toContainEqual({ kind: 'extreme', seats: [0, 1, 2, 3, 4], way: 'absent' });
    expect(ways([{ practice: 'one_on_one', manager: 'priya', times: 1 }])).toEqual([]);
  });
});

describe('questions', () => {
  const STEPS: readonly StepId[] = ['bets', 'told', 'choice.board_deck', 'pair.shift', 'second.shown', 'close'];

  test('each is said whole, and about what this room did', () => {
    const asked = new Set<string>();
    for (const seats of [6, 24])
      for (const step of STEPS) {
        const { questions } = boardOf(exampleState({ seats, step }), beside);
        expect(questions.length).toBeGreaterThan(0);
        expect(questions.length).toBeLessThanOrEqual(6);
        for (const { key, args } of questions) {
          asked.add(key);
          expect(Object.keys(WORDS)).toContain(key);
          const said = plainMessage(WORDS[key as keyof typeof WORDS], args);
          expect(said).not.toMatch(/[{}]|undefined|NaN|““/);
          expect(said.endsWith('?')).toBe(true);
        }
      }
    expect(asked.size).toBeGreaterThanOrEqual(8);
  });
  test('there are words for far more kinds than ten', () => {
    expect(Object.keys(WORDS).filter((key) => key.startsWith('question.')).length).toBeGreaterThanOrEqual(10);
  });
  test('what is on the slide comes first', () => {
    const first = (step: StepId): string => boardOf(exampleState({ seats: 24, step }), beside).questions[0]!.key;
    expect(first('bets')).toMatch(/^question\.bets/);
    expect(first('told')).toBe('question.told');
    expect(first('pair.shift')).toBe('question.shift');
    expect(first('second.shown')).toBe('question.again');
  });
  test('a room of fewer than five is asked nothing', () => {
    expect(boardOf(exampleState({ seats: 4, step: 'bets' }), beside).questions).toEqual([]);
  });
});

describe('time', () => {
  const state = (given: Partial<SessionState>): SessionState => exampleState({ seats: 5, step: 'frame' }, given);
  const total = (of: SessionState): number =>
    agendaOf(of)
      .filter(({ id, dropped }) => !dropped && id !== 'welcome')
      .reduce((sum, { minutes }) => sum + minutes, 0);
  /** With everything ahead still to come. */
  const late = (by: number, dropped: readonly StepId[] = []): SessionState => {
    const of = state({ dropped: new Set(dropped), stepAt: STARTED });
    return { ...of, endsAt: STARTED + (total(of) - by) * MINUTE };
  };
  const proposal = (of: SessionState) => boardOf(of, { ...beside, now: STARTED }).proposal;

  test('nothing is left out of a show that is in time, or that has no end', () => {
    expect(proposal(late(0))).toBeNull();
    expect(proposal({ ...late(0), endsAt: null })).toBeNull();
  });
  test('what is easiest to do without goes first, one step after another, until it ends in time', () => {
    expect(proposal(late(6))).toEqual({ drop: 'second', minutesLate: 6 });
    expect(proposal(late(6, ['second']))).toMatchObject({ drop: 'second.shown' });
    expect(proposal(late(6, ['second', 'second.shown']))).toMatchObject({ drop: 'cloud' });
  });
  test('the debrief keeps a third of the slot: then turns are left out', () => {
    const dropped = new Set<StepId>();
    for (let n = 0; n < 40; n++) {
      const next = proposal(late(60, [...dropped]));
      if (next === null) break;
      dropped.add(next.drop);
    }
    const kept = agendaOf(state({ dropped })).filter(({ dropped: out }) => !out);
    const debrief = kept.filter((step) => step.debrief).reduce((sum, { minutes }) => sum + minutes, 0);
    expect(debrief).toBeGreaterThanOrEqual(30);
    expect([...dropped].some((step) => step.startsWith('turn.'))).toBe(true);
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(['bets', 'told', 'idea', 'plans', 'close']));
  });
});

test('what comes next is seen beforehand, and offers come with the debrief alone', () => {
  const board = boardOf(exampleState({ seats: 12, step: 'leave' }), beside);
  expect(board.next).toMatchObject({ kind: 'bets' });
  expect([board.moments, board.pairs]).toEqual([[], []]);
  const later = boardOf(exampleState({ seats: 12, step: 'bets' }), beside);
  expect(later.next).toMatchObject({ kind: 'told' });
  expect(later.moments.length).toBeGreaterThan(5);
  expect(later.pairs.length).toBeGreaterThan(5);
  for (const { sides, title } of later.pairs) {
    expect(title).not.toBe('');
    expect(sides[0].option).not.toBe(sides[1].option);
  }
  expect(boardOf(exampleState({ seats: 12, step: 'close' }), beside).next).toBeNull();
});
