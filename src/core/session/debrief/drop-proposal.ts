// What to leave out so that a session ends in time. Its debrief keeps a third of the slot: where that is all there is, turns go.
import { agendaOf, debriefMinutes, minutesReserved } from '../agenda.ts';
import type { SessionState } from '../session-state.ts';
import type { Board } from '../session-views.ts';
import type { Step } from '../step.ts';

const MINUTE_MS = 60_000;
const DEBRIEF_SHARE = 1 / 3;
/** Less than this late is in time. */
const IN_TIME = 1;

/** One step at a time: the facilitator says yes or no, and is asked again. */
export function dropProposal(state: SessionState, now: number): Board['proposal'] {
  const late = minutesLate(state, now);
  if (late === null || late < IN_TIME) return null;
  const drop = spared(state);
  return drop === null ? null : { drop: drop.id, minutesLate: Math.round(late) };
}

/** By how many minutes it would end after the slot does; null while that has no end. */
function minutesLate(state: SessionState, now: number): number | null {
  if (state.endsAt === null) return null;
  const here = agendaOf(state).find(({ id }) => id === state.step);
  const left = Math.max(0, (here?.minutes ?? 0) - (now - state.stepAt) / MINUTE_MS);
  const ahead = stepsAhead(state).reduce((sum, { minutes }) => sum + minutes, minutesReserved(state));
  return left + ahead - (state.endsAt - now) / MINUTE_MS;
}

/** A decision that is no longer picked stands before what comes after all of them. */
function stepsAhead(state: SessionState): readonly Step[] {
  const agenda = agendaOf(state);
  const here = agenda.findIndex(({ id }) => id === state.step);
  const from = here < 0 ? agenda.findIndex(({ id }) => id === 'tables') : here + 1;
  return agenda.slice(from).filter(({ dropped }) => !dropped);
}

/** What is easiest to do without, as long as the debrief keeps its third; then the last turn, which seats play as they did before. */
function spared(state: SessionState): Step | null {
  const ahead = stepsAhead(state);
  const debrief = debriefMinutes(agendaOf(state), minutesReserved(state));
  const least = state.setup.minutes * DEBRIEF_SHARE;
  const easiest = ahead
    .filter((one) => one.spare > 0 && (!one.debrief || debrief - one.minutes >= least))
    .toSorted((a, b) => b.spare - a.spare)[0];
  return easiest ?? ahead.findLast(({ id }) => id.startsWith('turn.')) ?? null;
}
