// While people decide: how many are through, and where all sit at one seat, what is asked.
import { hasGone } from '../../engine/reading.ts';
import { openBet } from '../../run/bets.ts';
import { viewOf } from '../../run/view-of.ts';
import { findMoment } from '../../run/moments.ts';
import type { Run } from '../../run/run-state.ts';
import { stepAt } from '../../run/step-at.ts';
import { turnsOf, weeksOfTurn } from '../../scenario/turn.ts';
import { plainText } from '../../scenario/emphasis.ts';
import { turnIn } from '../agenda.ts';
import type { SessionState } from '../session-state.ts';
import type { SeatSent } from '../seat-word.ts';
import type { TurnSlide } from '../slide.ts';
import type { StepId } from '../step.ts';
import { peopleIn } from './counted.ts';
import { deed, saidIn } from './said.ts';

/**
 * Whether a run has come to the end of what a step lets it play. Of the leave nothing is decided: who has gone on it reads what it
 * came to. The whole room reads on as one, and is through when it has.
 */
export function isThrough({ scenario, setup }: SessionState, step: StepId, run: Run): boolean {
  if (step === 'leave') return run.phase === 'debrief' || (run.phase === 'away' && setup.mode !== 'room');
  const turn = turnIn(step);
  return run.weeks.length >= (turn === null ? scenario.weeks : weeksOfTurn(scenario, turn - 1).to);
}

/** Seats; in the whole room people, of whom those who have voted are done. */
export function turnSlide(state: SessionState, step: StepId): TurnSlide {
  const turn = { kind: 'turn', step, turn: turnIn(step) ?? 0, turns: turnsOf(state.scenario) } as const;
  const people = peopleIn(state);
  if (state.setup.mode === 'room') {
    const ask = step === state.step ? askOf(state) : null;
    const [seat] = state.seats;
    // One run is everybody's: once it is through, they all are.
    const through = seat !== undefined && isThrough(state, step, seat.run) ? people.length : 0;
    const counted = { ...turn, done: ask?.votes ?? through, of: people.length, ask };
    // Where nothing is asked they read, and wait for the facilitator to read on with all of them.
    return step === state.step && ask === null && through === 0 ? { ...counted, reading: true } : counted;
  }
  const at = new Set(people.map(({ seat }) => seat));
  const seats = state.seats.filter(({ seat }) => at.has(seat));
  return { ...turn, done: seats.filter(({ run }) => isThrough(state, step, run)).length, of: seats.length, ask: null };
}

type Ask = NonNullable<TurnSlide['ask']>;

const known = new WeakMap<Run, Ask | null>();

/** What the room's seat is asked, with the votes once they are revealed. */
function askOf(state: SessionState): Ask | null {
  const seat = state.seats[0];
  if (seat === undefined) return null;
  const asked = known.get(seat.run) ?? asking(seat.run);
  known.set(seat.run, asked);
  if (asked === null) return null;
  const votes = [...seat.proposals.values()];
  const count = (id: string): number => votes.filter((sent) => answerIn(sent) === id).length;
  return {
    ...asked,
    votes: votes.length,
    options: asked.options.map((one) => ({ ...one, votes: state.revealed ? count(one.id) : null })),
  };
}

/** Which of the answers it is; null where it is none of a list. */
function answerIn(sent: SeatSent): string | null {
  if (sent.kind === 'option') return sent.option;
  return sent.kind === 'bet' ? sent.manager : null;
}

function asking(run: Run): Ask | null {
  const nothing = { title: '', text: '', options: [], votes: 0 };
  switch (run.phase) {
    case 'opening':
      return { kind: 'style', ...nothing };
    case 'plan':
      return { kind: 'plan', ...nothing };
    case 'bet':
      return { kind: 'bet', ...nothing, bet: betOn(run), options: managersToBetOn(run) };
    case 'moment':
      return momentAsked(run);
    case 'briefing':
    case 'week':
    case 'away':
    case 'debrief':
      return null;
  }
}

function betOn(run: Run): Ask['bet'] {
  const asked = run.scenario.bets?.[openBet(run) ?? -1];
  return asked && { ask: asked.ask, week: asked.of_week };
}

const managersToBetOn = (run: Run): Ask['options'] =>
  viewOf(run)
    .managers.filter(({ id }) => !hasGone(run.organisation, id))
    .map(({ id, name, team }) => ({ id, text: `${name}, ${team.name}`, votes: null }));

/** In the words meant for a room, where its author has some. What is arranged has no list of answers. */
function momentAsked(run: Run): Ask | null {
  const moment = findMoment(run, run.queue[0] ?? '');
  const view = viewOf(run).moment;
  if (moment === null || view === null) return null;
  const forRoom = (stepAt(run, moment) ?? moment).room_text;
  return {
    kind: 'moment',
    title: plainText(view.title),
    text: forRoom === undefined ? plainText(view.text) : saidIn(run, forRoom, moment.about),
    options: view.options.map(({ id, text }) => ({ id, text: deed(plainText(text)), votes: null })),
    votes: 0,
  };
}
