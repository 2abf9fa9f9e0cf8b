// How the minutes of a slot are spent, from the workshop plan: the debrief has more than its third in each.
import type { Setup } from './setup.ts';
import type { StepId } from './step.ts';

type Slot = Setup['minutes'];
/** Steps that every session of a mode has: turns and picked decisions are put in between. */
type PlainStep = Exclude<StepId, `turn.${number}` | 'play' | `choice.${string}`>;

interface PlainRow {
  readonly step: PlainStep;
  readonly minutes: Readonly<Record<Slot, number>>;
  readonly debrief: boolean;
  readonly timed: boolean;
  readonly spare: number;
}
const row = (
  step: PlainStep,
  [short, usual, long]: readonly [number, number, number],
  { debrief = true, timed = false, spare = 0 } = {},
): PlainRow => ({ step, minutes: { 45: short, 60: usual, 90: long }, debrief, timed, spare });

/** Up to the first turn. */
export const BEFORE: readonly PlainRow[] = [
  row('welcome', [3, 3, 5], { debrief: false }),
  row('frame', [3, 4, 5], { debrief: false }),
];
/** After the last turn and up to the decisions that are gone through. */
export const AFTER: readonly PlainRow[] = [
  row('leave', [1, 2, 2], { debrief: false, timed: true }),
  row('bets', [2, 2, 3]),
  row('told', [2, 3, 3]),
];
/** After these decisions. The reveal is never proposed for dropping. */
export const LATE: readonly PlainRow[] = [
  row('tables', [6, 7, 8], { timed: true, spare: 1 }),
  row('pair.vote', [1, 1, 1], { timed: true, spare: 6 }),
  row('pair.talk', [2, 3, 4], { timed: true, spare: 5 }),
  row('pair.again', [1, 1, 1], { timed: true, spare: 4 }),
  row('pair.shift', [1, 1, 1], { spare: 3 }),
  row('cloud', [1, 1, 2], { spare: 8 }),
  row('second', [6, 7, 8], { timed: true, spare: 10 }),
  row('second.shown', [2, 2, 3], { spare: 9 }),
  row('idea', [2, 3, 3]),
  row('plans', [3, 4, 5], { timed: true, spare: 2 }),
  row('close', [1, 1, 2]),
];

/** Minutes for all turns together, and for all decisions that the debrief goes through. */
export const PLAY: Readonly<Record<Slot, number>> = { 45: 18, 60: 20, 90: 28 };
export const CHOICES: Readonly<Record<Slot, number>> = { 45: 3, 60: 4, 90: 6 };
/** Spare of a decision that is gone through: the last of them goes first. */
export const CHOICE_SPARE = 7;

/** Two runs held side by side. */
export const PAIR_STEPS: readonly StepId[] = ['pair.vote', 'pair.talk', 'pair.again', 'pair.shift'];

/** What a slot has no time for, and what one run alone has nothing for. It can be taken in again. */
export function usuallyDropped({ minutes, mode }: Pick<Setup, 'minutes' | 'mode'>): readonly StepId[] {
  const again: readonly StepId[] = ['second', 'second.shown'];
  if (minutes === 45 || mode === 'room') return [...PAIR_STEPS, 'cloud', ...again];
  return minutes === 60 ? again : [];
}
