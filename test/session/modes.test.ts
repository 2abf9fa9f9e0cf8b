// Tables that share a run, and a whole room at one.
import { expect, test } from 'vitest';
import { boardOf } from '../../src/core/session/debrief/board.ts';
import type { SeatSent } from '../../src/core/session/seat-word.ts';
import type { Setup } from '../../src/core/session/setup.ts';
import type { FacilitatorAsk, ParticipantAsk } from '../../src/core/session/words.ts';
import { codeOf, LiveTest } from '../support/live-session.ts';
import { exampleBeside } from '../support/session.ts';
import { idleCommand } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1 });
const style = (share: number): SeatSent => ({ kind: 'style', share });
const option = (name: string): SeatSent => ({ kind: 'option', moment: 'draft', option: name });
const asked = (live: LiveTest, ask: FacilitatorAsk): string | null =>
  codeOf(live.ask({ by: { role: 'facilitator' }, ask }));
const askedBy = (live: LiveTest, participant: number, ask: ParticipantAsk, penAway = false): string | null =>
  codeOf(live.ask({ by: { role: 'participant', participant, penAway }, ask }));

function sessionOf(mode: Setup['mode'], people: number): LiveTest {
  const live = new LiveTest(EXAMPLE, { mode });
  for (let i = 0; i < people; i += 1) live.join();
  return live;
}
const seatsOf = (live: LiveTest): number[] => live.state.participants.map(({ seat }) => seat);
const peopleAt = (live: LiveTest, seat: number): number[] =>
  live.state.participants.flatMap((one) => (one.seat === seat && !one.removed ? [one.participant] : []));

test('tables are filled with six, one after another', () => {
  expect(seatsOf(sessionOf('table', 14))).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2]);
});

test('at a table all propose, and the word of whoever has the pen is done', () => {
  const live = sessionOf('table', 3);
  const facts = () => live.state.seats[0]!.facts.length;
  expect(live.state.seats[0]!.pen).toBe(0);
  expect(codeOf(live.send(1, style(20)))).toBeNull();
  expect(codeOf(live.send(2, style(70)))).toBeNull();
  expect(codeOf(live.send(1, style(30)))).toBeNull();
  expect([...live.state.seats[0]!.proposals]).toEqual([
    [1, style(30)],
    [2, style(70)],
  ]);
  expect(facts()).toBe(0);
  expect(codeOf(live.send(0, style(40)))).toBeNull();
  expect(live.state.seats[0]).toMatchObject({ run: { style: 40 } });
  expect(live.state.seats[0]!.proposals.size).toBe(0);
  expect(facts()).toBe(1);
});

test('what could not be done is not proposed, and reading on is for the pen', () => {
  const live = sessionOf('table', 2);
  expect(codeOf(live.send(1, style(101)))).toBe('out_of_range');
  live.send(0, style(40));
  live.nextUntil('turn.1');
  for (const kind of ['continue', 'undo'] as const) expect(codeOf(live.send(1, { kind }))).toBe('not_yours');
  while (live.state.seats[0]!.run.phase !== 'plan') live.send(0, idleCommand(live.state.seats[0]!.run));
  const dear: SeatSent = { kind: 'plan', items: [{ practice: 'one_on_one', manager: 'nobody', times: 1 }] };
  expect(codeOf(live.send(1, dear))).toBe('unknown_manager');
});

test('the pen is passed by who has it, by the facilitator, and taken where its holder is away', () => {
  const live = sessionOf('table', 8);
  const pen = () => live.state.seats[0]!.pen;
  expect(askedBy(live, 1, { kind: 'pass_pen', to: 1 })).toBe('not_yours');
  expect(askedBy(live, 1, { kind: 'pass_pen', to: 2 }, true)).toBe('not_yours');
  expect(askedBy(live, 0, { kind: 'pass_pen', to: 7 })).toBe('unknown_participant');
  expect(askedBy(live, 0, { kind: 'pass_pen', to: 2 })).toBeNull();
  expect(pen()).toBe(2);
  expect(askedBy(live, 1, { kind: 'pass_pen', to: 1 }, true)).toBeNull();
  expect(pen()).toBe(1);
  expect(asked(live, { kind: 'pass_pen', seat: 0, to: 7 })).toBe('unknown_participant');
  expect(asked(live, { kind: 'pass_pen', seat: 5, to: 0 })).toBe('unknown_seat');
  expect(asked(live, { kind: 'pass_pen', seat: 0, to: 0 })).toBeNull();
  expect(pen()).toBe(0);
  live.facilitator({ kind: 'remove', participant: 0 });
  expect(pen()).toBe(1);
});

test('people are moved between tables, or to a new one; their proposals stay behind', () => {
  const live = sessionOf('table', 9);
  live.send(1, style(10));
  live.facilitator({ kind: 'move_to', participant: 1, seat: 1 });
  expect([peopleAt(live, 0), peopleAt(live, 1)]).toEqual([
    [0, 2, 3, 4, 5],
    [1, 6, 7, 8],
  ]);
  expect(live.state.seats[0]!.proposals.size).toBe(0);
  live.nextUntil('turn.2');
  live.facilitator({ kind: 'move_to', participant: 0, seat: null });
  expect(live.state.seats[2]).toMatchObject({ pen: 0, empty: false, run: { phase: 'briefing', week: 2 } });
  expect(live.state.seats[0]!.pen).toBe(2);
  expect(asked(live, { kind: 'move_to', participant: 0, seat: 2 })).toBe('unknown_seat');
  expect(asked(live, { kind: 'move_to', participant: 0, seat: 9 })).toBe('unknown_seat');
  expect(asked(live, { kind: 'move_to', participant: 90, seat: 0 })).toBe('unknown_participant');
  for (const participant of [0, 1, 6, 7]) live.facilitator({ kind: 'move_to', participant, seat: 0 });
  expect(asked(live, { kind: 'move_to', participant: 8, seat: 0 })).toBe('full');
});

test('elsewhere nobody has a table or passes a pen', () => {
  for (const mode of ['own', 'room'] as const) {
    const live = sessionOf(mode, 2);
    expect(asked(live, { kind: 'move_to', participant: 0, seat: null })).toBe('not_now');
    expect(asked(live, { kind: 'pass_pen', seat: 0, to: 0 })).toBe('not_now');
    expect(askedBy(live, 0, { kind: 'pass_pen', to: 1 })).toBe('not_now');
  }
});

/** The whole room at its first moment. */
function atMoment(people: number): LiveTest {
  const live = sessionOf('room', people);
  for (let i = 0; i < people; i += 1) live.send(i, style(40));
  live.facilitator({ kind: 'settle', from: 'welcome' });
  live.nextUntil('turn.1');
  live.facilitator({ kind: 'settle', from: 'turn.1' });
  live.send(0, { kind: 'bet', bet: 0, manager: 'mira' });
  live.facilitator({ kind: 'settle', from: 'turn.1' });
  expect(live.state.seats[0]!.run.phase).toBe('moment');
  return live;
}
const settled = (live: LiveTest, tie?: SeatSent) =>
  live.ask({ by: { role: 'facilitator' }, ask: { kind: 'settle', from: live.state.step, ...(tie && { tie }) } });

test('the whole room sits at one seat without a pen, and votes', () => {
  const live = sessionOf('room', 5);
  expect([seatsOf(live), live.state.seats[0]!.pen]).toEqual([[0, 0, 0, 0, 0], null]);
  for (const [i, share] of [10, 90, 20, 30, 40].entries()) live.send(i, style(share));
  expect(live.state.seats[0]!.run.style).toBeNull();
  live.facilitator({ kind: 'settle', from: 'welcome' });
  expect(live.state.seats[0]!.run.style).toBe(30);
  expect(codeOf(live.send(0, { kind: 'continue' }))).toBe('not_open');
});

test('what most want is done; where two are level, as the facilitator says', () => {
  const live = atMoment(4);
  expect(codeOf(settled(live))).toBe('not_now');
  for (const [i, name] of ['ask', 'leave', 'ask', 'leave'].entries()) live.send(i, option(name));
  expect(settled(live)).toEqual({ kind: 'refusal', code: 'tie', args: { level: 'ask,leave' } });
  expect(codeOf(settled(live, option('step_in')))).toBe('tie');
  live.send(3, option('step_in'));
  live.send(0, option('leave'));
  live.send(2, option('leave'));
  live.facilitator({ kind: 'reveal', from: 'turn.1' });
  expect(codeOf(settled(live, option('ask')))).toBeNull();
  expect(live.state.seats[0]!.run.chosen.at(-1)).toMatchObject({ option: 'leave' });
  expect(live.state.revealed).toBe(false);
});

test('a tie is decided among what is level; with nobody’s vote the facilitator decides alone', () => {
  const live = atMoment(2);
  live.send(0, option('ask'));
  live.send(1, option('leave'));
  expect(codeOf(settled(live, option('leave')))).toBeNull();
  expect(live.state.seats[0]!.run.chosen.at(-1)).toMatchObject({ option: 'leave' });
  expect(codeOf(settled(live, { kind: 'plan', items: [] }))).toBeNull();
  expect(live.state.seats[0]!.run.phase).toBe('week');
  expect(codeOf(settled(live))).toBe('not_open');
});

test('of plans what is planned most is done, until the attention is used up', () => {
  const live = atMoment(3);
  live.send(0, option('leave'));
  settled(live);
  const talk = (manager: string, times = 1) => ({ practice: 'one_on_one', manager, times }) as const;
  live.send(0, { kind: 'plan', items: [talk('lena', 2), talk('omar')] });
  live.send(1, { kind: 'plan', items: [talk('lena'), { practice: 'boss_time', times: 1 }] });
  live.send(2, { kind: 'plan', items: [talk('lena'), talk('omar')] });
  settled(live);
  const plan = live.state.seats[0]!.run.decisions.at(-1);
  expect(
    plan?.kind === 'plan' && plan.items.map(({ manager, practice, times }) => [manager ?? practice, times]),
  ).toEqual([
    ['lena', 2],
    ['omar', 1],
    ['boss_time', 1],
  ]);
});

test('after the lock no ballot counts; once it is settled the next question has time of its own', () => {
  const live = atMoment(2);
  live.send(0, option('ask'));
  live.now = live.state.clock.deadline!;
  live.server({ kind: 'run_out', from: 'turn.1' });
  live.catchUp();
  expect(codeOf(live.send(1, option('leave')))).toBe('locked');
  expect(live.state.seats[0]!.run.phase).toBe('moment');
  live.facilitator({ kind: 'settle', from: 'turn.1' });
  expect(live.state).toMatchObject({ step: 'turn.1', locked: false });
  expect(live.state.clock.deadline).toBeGreaterThan(live.now);
  live.facilitator({ kind: 'lock', from: 'turn.1' });
  settled(live, { kind: 'plan', items: [] });
  expect(live.state.locked).toBe(true);
});

test('reading on in the whole room is the facilitator’s, and so is opening the next turn', () => {
  const live = atMoment(1);
  settled(live, option('leave'));
  expect(codeOf(live.send(0, { kind: 'continue' }))).toBe('not_yours');
  settled(live, { kind: 'plan', items: [] });
  live.next();
  expect(live.state.seats[0]!.run).toMatchObject({ phase: 'briefing', week: 2 });
  live.nextUntil('leave');
  expect(live.state.seats[0]!.run).toMatchObject({ phase: 'week', week: 3 });
  settled(live);
  settled(live);
  expect(live.state.seats[0]!.run.phase).toBe('debrief');
});

test('how much of the work is their own is never a tie: the whole room wants the middle one', () => {
  const live = sessionOf('room', 3);
  for (const [who, share] of [0, 50, 100].entries()) live.send(who, style(share));
  const wanted = () => boardOf(live.state, exampleBeside()).wanted;
  expect(wanted()).toEqual([{ sent: style(50), text: '50 %', count: 3 }]);
  live.send(1, style(80));
  expect(wanted()).toEqual([{ sent: style(80), text: '80 %', count: 3 }]);
  live.nextUntil('turn.1');
  expect(asked(live, { kind: 'settle', from: 'turn.1' })).toBeNull();
  expect(live.state.seats[0]!.run.style).toBe(80);
});
