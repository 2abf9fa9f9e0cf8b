// The run of show: which steps a session has, how long each is meant to take, and which comes next.
import { AFTER, BEFORE, CHOICES, CHOICE_SPARE, LATE, PLAY } from './slot.table.ts';
import type { SessionState } from './session-state.ts';
import type { Setup } from './setup.ts';
import type { Step, StepId } from './step.ts';

/** Nobody can decide anything in less; minutes. */
const SHORTEST_TURN = 1;
const LONGEST_CHOICE = 3;

type Planned = Pick<SessionState, 'setup' | 'picked' | 'dropped'>;

/** Whoever decides together keeps the facilitator's pace. */
const paceOf = ({ mode, pace }: Setup): Setup['pace'] => (mode === 'own' ? pace : 'facilitator');

/** The turn a step opens, from 1; null for every other step. */
export function turnIn(step: StepId): number | null {
  return step.startsWith('turn.') ? Number(step.slice('turn.'.length)) : null;
}

const halves = (minutes: number): number => Math.floor(minutes * 2) / 2;

/** Half minutes that do not go up evenly are the first ones'. */
function choiceMinutes(setup: Setup, place: number, count: number): number {
  const all = CHOICES[setup.minutes] * 2;
  return (Math.floor(all / count) + (place < all % count ? 1 : 0)) / 2;
}

/**
 * All steps in their order, dropped ones too; minutes in steps of half a minute. Decisions that the debrief goes through are in it
 * as soon as they are picked.
 */
export function agendaOf(state: Planned): Step[] {
  const { setup, picked, dropped } = state;
  const plain = (rows: typeof BEFORE): Step[] =>
    rows.map(({ step: id, minutes, ...rest }) => ({ id, minutes: minutes[setup.minutes], ...rest, dropped: false }));
  const choices = picked.map((moment, place): Step => {
    const minutes = Math.min(LONGEST_CHOICE, Math.max(1, choiceMinutes(setup, place, picked.length)));
    const spare = place === 0 ? 0 : CHOICE_SPARE;
    return { id: `choice.${moment}`, minutes, debrief: true, timed: false, dropped: false, spare };
  });
  const all = [...plain(BEFORE), ...turnSteps(setup), ...plain(AFTER), ...choices, ...plain(LATE)];
  return all.map((step) => (dropped.has(step.id) ? { ...step, dropped: true } : step));
}

/** Minutes of the debrief for decisions that it will go through and that nobody has picked yet. */
export const minutesReserved = ({ setup, pickedOnce }: Pick<SessionState, 'setup' | 'pickedOnce'>): number =>
  pickedOnce ? 0 : CHOICES[setup.minutes];

/** Minutes of the debrief in all: what a set-up promises is what a session counts. */
export const debriefMinutes = (agenda: readonly Step[], reserved: number): number =>
  agenda.reduce((sum, { debrief, dropped, minutes }) => sum + (debrief && !dropped ? minutes : 0), reserved);

function turnSteps(setup: Setup): Step[] {
  const step = { debrief: false, timed: true, dropped: false, spare: 0 };
  if (paceOf(setup) === 'own') return [{ ...step, id: 'play', minutes: PLAY[setup.minutes] }];
  const minutes = Math.max(SHORTEST_TURN, halves(PLAY[setup.minutes] / setup.turns));
  return Array.from({ length: setup.turns }, (_, i) => ({ ...step, id: `turn.${i + 1}`, minutes }));
}

/** Where a step stands. A decision that is no longer picked stands before what comes after all of them. */
function placeOf(agenda: readonly Step[], step: StepId): number {
  const place = agenda.findIndex(({ id }) => id === step);
  return place < 0 ? agenda.findIndex(({ id }) => id === 'tables') - 0.5 : place;
}

/** The step that Next leads to; null at the end. */
export function nextStep(state: Planned & Pick<SessionState, 'step'>): StepId | null {
  const agenda = agendaOf(state);
  const now = placeOf(agenda, state.step);
  return agenda.find(({ dropped }, place) => place > now && !dropped)?.id ?? null;
}

/** The step that Back leads to; null at the start. */
export function stepBefore(state: Planned & Pick<SessionState, 'step'>): StepId | null {
  const agenda = agendaOf(state);
  const now = placeOf(agenda, state.step);
  return agenda.findLast(({ dropped }, place) => place < now && !dropped)?.id ?? null;
}

/** A step of the run of show by its id; null where it has none such. */
export const stepIn = (state: Planned, id: StepId): Step | null =>
  agendaOf(state).find((step) => step.id === id) ?? null;

/** When the clock of a step that begins at `now` runs out; both ms since 1970. */
export function deadlineOf(state: Planned, id: StepId, now: number): number | null {
  const step = stepIn(state, id);
  return step?.timed ? now + step.minutes * 60_000 : null;
}
