// The board of a room of twelve, as plain data: for whoever draws it.
import type { Board, SeatRow } from '../../src/core/session/session-views.ts';
import type { Step, StepId } from '../../src/core/session/step.ts';
import { AT_FRIDAY, REDO, SIT } from './session-slides.ts';

/** When the room was opened. */
export const STARTED = Date.UTC(2026, 10, 30, 9, 0);

const NAMES = ['Nadia', 'Tom', 'Aylin', 'José', 'Ming', 'Ruth', 'Bo', 'Ifeoma', 'Lars', 'Zoë', 'Kwame', 'Hanne'];
const PRESENCE = ['decided', 'reading', 'decided', 'idle', 'reading', 'decided', 'offline', 'joined'] as const;

const row = (name: string, seat: number): SeatRow => {
  const presence = PRESENCE[seat % PRESENCE.length] ?? 'reading';
  return {
    seat,
    people: [{ participant: seat, name, presence, pen: true, bot: false }],
    turn: 3,
    done: presence === 'decided',
    aside: presence === 'offline',
  };
};

const step = (id: StepId, minutes: number, more: Partial<Step> = {}): Step => ({
  id,
  minutes,
  debrief: false,
  timed: id.startsWith('turn.'),
  dropped: false,
  spare: 0,
  ...more,
});

const AGENDA: readonly Step[] = [
  step('welcome', 5),
  step('frame', 4),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((turn) => step(`turn.${turn}`, 3)),
  step('leave', 3),
  step('bets', 3, { debrief: true }),
  step('told', 3, { debrief: true }),
  step('choice.friday_deck', 4, { debrief: true, spare: 3 }),
  step('tables', 9, { debrief: true, timed: true, spare: 2 }),
  step('pair.vote', 2, { debrief: true, timed: true }),
  step('pair.talk', 3, { debrief: true, timed: true }),
  step('pair.again', 1, { debrief: true, timed: true }),
  step('pair.shift', 3, { debrief: true }),
  step('cloud', 2, { debrief: true, spare: 4 }),
  step('second', 10, { debrief: true, timed: true, spare: 1 }),
  step('second.shown', 3, { debrief: true, spare: 1 }),
  step('idea', 3, { debrief: true }),
  step('plans', 5, { debrief: true, timed: true }),
  step('close', 2, { debrief: true }),
];

/** A room of twelve in the third turn, some minutes late. */
export function exampleBoard(given: Partial<Board> = {}): Board {
  const clock = { deadline: STARTED + 24 * 60_000, paused: null };
  return {
    seq: 214,
    setup: {
      scenario: 'friday_deck',
      hash: '0123456789',
      revision: 1,
      seed: 20_261_130,
      turns: 8,
      mode: 'own',
      pace: 'facilitator',
      minutes: 90,
      capacity: 60,
      rehearsal: false,
    },
    title: 'The Friday deck',
    language: 'en',
    turnWeeks: 2,
    room: {
      seq: 214,
      step: 'turn.3',
      mode: 'own',
      clock,
      locked: false,
      closed: false,
      line: '',
      open: { turns: 3, leave: false },
      rewind: false,
      slide: null,
    },
    agenda: AGENDA,
    reserved: 0,
    seats: NAMES.map(row),
    counts: { people: 12, here: 11, done: 5, of: 12 },
    alerts: [
      { kind: 'offline', seats: [6] },
      { kind: 'idle', seats: [3, 11] },
      {
        kind: 'all_same',
        moment: 'how_to_hear',
        title: '“Which kind are you?”',
        option: 'her_choice',
        text: 'You decide what I hear, and when',
        count: 9,
      },
      { kind: 'extreme', seats: [4, 5], way: 'hovering' },
    ],
    questions: [
      { key: 'question.split', args: { title: AT_FRIDAY.title, count: 6, of: 12 } },
      { key: 'question.redid', args: { count: 6, name: 'Priya' } },
    ],
    moments: [
      { moment: 'friday_deck', title: AT_FRIDAY.title },
      { moment: 'how_to_hear', title: '“Which kind are you?”' },
    ],
    pair: null,
    pairs: [
      {
        pair: { moment: 'friday_deck', one: 2, other: 7 },
        title: AT_FRIDAY.title,
        week: 5,
        sides: [
          { option: 'redo', text: REDO },
          { option: 'sit_with', text: SIT },
        ],
      },
    ],
    wanted: [],
    votes: [
      [0, 0],
      [0, 0],
    ],
    plans: [],
    now: { kind: 'turn', step: 'turn.3', turn: 3, turns: 8, done: 5, of: 12, ask: null },
    next: { kind: 'turn', step: 'turn.4', turn: 4, turns: 8, done: 0, of: 12, ask: null },
    revealed: true,
    door: true,
    openedAt: STARTED,
    stepAt: STARTED + 20 * 60_000,
    endsAt: STARTED + 90 * 60_000,
    proposal: { drop: 'cloud', minutesLate: 6 },
    ...given,
  };
}
