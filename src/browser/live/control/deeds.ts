// Everything that a button or a key of the window does to the show.
import { isResult } from '../../../core/session/is-result.ts';
import type { Board } from '../../../core/session/session-views.ts';
import type { StepId } from '../../../core/session/step.ts';
import { unmarked } from '../../ui/components/said.tsx';
import { isDebriefLow, stepsAhead } from './show-time.ts';
import { stepName } from './step-words.ts';
import type { Steer } from './steer.tsx';
import { nextPress } from './thumb.ts';

const EXTRA_SECONDS = 30;

/** Something on the projector waits to be shown, or could be taken off it again: a result, or the votes of the whole room. */
export const canHold = ({ now, room }: Board): boolean =>
  !room.closed && (isResult(now) || (now.kind === 'turn' && now.ask !== null));

/** People act in this step, and nothing has ended that. */
export const canLock = ({ agenda, room }: Board): boolean =>
  !room.locked && !room.closed && agenda.some(({ id, timed }) => id === room.step && timed);

export interface Deeds {
  readonly next: () => void;
  readonly back: () => void;
  readonly pause: () => void;
  readonly time: () => void;
  readonly reveal: () => void;
  readonly lock: () => void;
  readonly skip: () => void;
  readonly drop: (step: StepId) => void;
  readonly keep: (step: StepId) => void;
}

/** A pair is voted on, talked about and shown, or not at all: without its first vote the rest makes no sense. */
const goingTogether = ({ agenda }: Board, step: StepId): readonly StepId[] =>
  step === 'pair.vote' ? agenda.flatMap(({ id, dropped }) => (id.startsWith('pair.') && !dropped ? [id] : [])) : [step];

async function dropAll({ t, board, ask, tell }: Steer, step: StepId): Promise<void> {
  const steps = goingTogether(board, step);
  const done = await Promise.all(steps.map((one) => ask({ kind: 'drop', step: one })));
  if (!done.every(Boolean)) return;
  tell(t('control.run_dropped_done', { step: unmarked(stepName(t, step, board)) }), () => {
    for (const one of steps) void ask({ kind: 'keep', step: one });
  });
}

/** `counts`: whether a press counts, or is a clicker's bounce. `onEnd`: nothing comes after this, the session would be closed. */
export function deedsOf(steer: Steer, counts: () => boolean, onEnd: () => void): Deeds {
  const { t, board, ask } = steer;
  const from = board.room.step;
  const { clock, closed } = board.room;
  const runs = clock.deadline !== null || clock.paused !== null;
  const drop = (step: StepId): void => void dropAll(steer, step);
  return {
    next() {
      if (!counts()) return;
      const { kind } = nextPress(board);
      if (kind === 'reveal' || kind === 'next' || kind === 'settle') void ask({ kind, from });
      if (kind === 'end') onEnd();
    },
    back() {
      if (counts() && board.agenda[0]?.id !== from) void ask({ kind: 'back', from });
    },
    pause() {
      if (runs && !closed) void ask({ kind: clock.paused === null ? 'pause' : 'resume', from });
    },
    time() {
      if (runs && !closed) void ask({ kind: 'extend', from, by: EXTRA_SECONDS }, { done: t('control.did_time') });
    },
    reveal() {
      if (canHold(board)) void ask({ kind: board.revealed ? 'hide' : 'reveal', from });
    },
    lock() {
      if (canLock(board)) void ask({ kind: 'lock', from });
    },
    skip() {
      const next = stepsAhead(board)[0];
      if (next === undefined || next.spare === 0) return;
      if (next.debrief && isDebriefLow(board, next.id)) steer.tell(t('control.run_low_reason'));
      else drop(next.id);
    },
    drop,
    keep: (step) =>
      void ask(
        { kind: 'keep', step },
        {
          done: t('control.run_kept_done', { step: unmarked(stepName(t, step, board)) }),
          undo: { kind: 'drop', step },
        },
      ),
  };
}
