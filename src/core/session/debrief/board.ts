// What the facilitator's control window knows of the session.
import { agendaOf, minutesReserved, nextStep } from '../agenda.ts';
import { roomViewOf } from '../room-view.ts';
import type { Beside, SessionState } from '../session-state.ts';
import type { Board } from '../session-views.ts';
import { alertsOf } from './alerts.ts';
import { dropProposal } from './drop-proposal.ts';
import { momentsOffered, pairsOffered } from './offers.ts';
import { countsOf, seatRows } from './presence.ts';
import { questionsFor } from './questions.ts';
import { slideOf } from './slide-of.ts';
import { wantedIn } from './wanted.ts';

/** Asked for with every news of a session: what hangs on all runs is worked out once they have been played. */
export function boardOf(state: SessionState, beside: Beside): Board {
  const { seq, step, revealed, door, openedAt, stepAt, endsAt, setup, scenario, pair } = state;
  const seats = seatRows(state, beside);
  const now = slideOf(state, step, beside);
  const next = nextStep(state);
  const agenda = agendaOf(state);
  const isDebrief = agenda.some(({ id, debrief }) => id === step && debrief) || step.startsWith('choice.');
  return {
    seq,
    room: roomViewOf(state, null),
    setup,
    title: scenario.title,
    language: scenario.language,
    turnWeeks: scenario.turn_weeks,
    agenda,
    reserved: minutesReserved(state),
    seats,
    counts: countsOf(state, seats, beside),
    alerts: alertsOf(state, seats, beside),
    questions: questionsFor(state, now, beside),
    moments: isDebrief ? momentsOffered(state) : [],
    pair,
    pairs: isDebrief ? pairsOffered(state) : [],
    wanted: wantedIn(state),
    votes: [votesIn(state, 0), votesIn(state, 1)],
    plans: step === 'plans' ? beside.plans : [],
    now,
    next: next === null ? null : slideOf(state, next, beside),
    revealed,
    door,
    openedAt,
    stepAt,
    endsAt,
    proposal: dropProposal(state, beside.now),
  };
}

function votesIn({ votes }: SessionState, round: 0 | 1): readonly [number, number] {
  const one = [...votes[round].values()].filter((side) => side === 'one').length;
  return [one, votes[round].size - one];
}
