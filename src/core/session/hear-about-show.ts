// Steps and their clock: on, back, elsewhere; locked, paused, longer, left out.
import { refuse } from '../run/refusal.ts';
import { deadlineOf, nextStep, stepBefore, stepIn } from './agenda.ts';
import { debriefBegun } from './debrief-begun.ts';
import { heard, no } from './heard.ts';
import type { LiveState } from './live-state.ts';
import { PAIR_STEPS } from './slot.table.ts';
import type { SessionEvent } from './session-event.ts';
import type { StepId } from './step.ts';
import type { FacilitatorAsk, Heard } from './words.ts';

type ShowAsk = Extract<
  FacilitatorAsk,
  { readonly kind: 'next' | 'back' | 'go_to' | 'lock' | 'pause' | 'resume' | 'extend' | 'drop' | 'keep' }
>;
/** Nobody means more at once; seconds. */
const MOST_SECONDS = 3600;

export function hearAboutShow(state: LiveState, ask: ShowAsk, now: number): Heard {
  switch (ask.kind) {
    case 'next':
      return moveTo(state, nextStep(state), now);
    case 'back':
      return moveTo(state, stepBefore(state), now);
    case 'go_to':
      return stepIn(state, ask.to) === null ? no('unknown_step', { step: ask.to }) : moveTo(state, ask.to, now);
    case 'lock':
      return isRunning(state) ? heard({ kind: 'locked' }) : notNow(state);
    case 'pause':
      return pause(state, now);
    case 'resume':
      return state.clock.paused === null
        ? notNow(state)
        : heard({ kind: 'resumed', deadline: now + state.clock.paused });
    case 'extend':
      return extend(state, ask.by, now);
    case 'drop':
    case 'keep':
      return dropOrKeep(state, ask.kind, ask.step);
  }
}

const notNow = ({ step }: LiveState): Heard => no('not_now', { step });

/** People act in this step, and nothing has ended that. */
const isRunning = (state: LiveState): boolean => !state.locked && stepIn(state, state.step)?.timed === true;

function moveTo(state: LiveState, to: StepId | null, now: number): Heard {
  if (to === null) return notNow(state);
  const moved: SessionEvent = { kind: 'moved', to, deadline: deadlineOf(state, to, now) };
  // What was said to all was said of the step they leave.
  const untold: readonly SessionEvent[] =
    state.line !== '' && to !== state.step ? [{ kind: 'told_all', text: '' }] : [];
  return heard(moved, ...untold, ...debriefBegun(state, to));
}

function pause(state: LiveState, now: number): Heard {
  const { deadline } = state.clock;
  if (deadline === null || state.locked) return notNow(state);
  return heard({ kind: 'paused', left: Math.max(0, deadline - now) });
}

/** A clock is never set to before now: then it has run out. */
function extend(state: LiveState, seconds: number, now: number): Heard {
  if (!Number.isInteger(seconds) || seconds === 0 || Math.abs(seconds) > MOST_SECONDS)
    return refuse('out_of_range', { what: 'by', from: -MOST_SECONDS, to: MOST_SECONDS });
  if (state.locked) return refuse('locked');
  const { deadline, paused } = state.clock;
  if (paused !== null) return heard({ kind: 'paused', left: Math.max(0, paused + seconds * 1000) });
  if (deadline === null) return notNow(state);
  return heard({ kind: 'extended', deadline: Math.max(now, deadline + seconds * 1000) });
}

/** Steps that make no sense without the first of them. */
const TOGETHER: readonly (readonly StepId[])[] = [PAIR_STEPS, ['pair.again', 'pair.shift'], ['second', 'second.shown']];

/** The step at hand is not left out: one goes on from it. */
function dropOrKeep(state: LiveState, kind: 'drop' | 'keep', step: StepId): Heard {
  if (stepIn(state, step) === null) return no('unknown_step', { step });
  if (kind === 'drop' && step === state.step) return notNow(state);
  const group = TOGETHER.find((steps) => (kind === 'drop' ? steps[0] === step : steps.includes(step))) ?? [step];
  const all = group.filter((one) => one !== state.step || kind === 'keep');
  return heard(...all.map((one) => ({ kind: kind === 'drop' ? 'dropped' : 'kept', step: one }) as const));
}
