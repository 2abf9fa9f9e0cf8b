// The one press that leads through the show: what it does now, and which keys mean what.
import type { Board } from '../../../core/session/session-views.ts';
import { isResult } from '../../../core/session/is-result.ts';
import type { StepId } from '../../../core/session/step.ts';
import { stepsAhead } from './show-time.ts';

/** A clicker's button bounces, and so does a nervous thumb. ms */
const BOUNCE_MS = 400;

export type NextPress = { readonly kind: 'reveal' | 'next' | 'settle' | 'tie' | 'wait' | 'end' | 'over' };

/** People decide in their runs, or read on in them. */
export const isPlayed = (step: StepId): boolean => step.startsWith('turn.') || step === 'play' || step === 'leave';

/** The whole room decides one thing after another before its turn is over. */
export const isDeciding = ({ setup, room, seats }: Board): boolean =>
  setup.mode === 'room' && isPlayed(room.step) && seats.some(({ done, people }) => !done && people.length > 0);

const isAsked = (now: Board['now']): boolean => now.kind === 'turn' && now.ask !== null;

export function nextPress(board: Board): NextPress {
  if (board.room.closed) return { kind: 'over' };
  if (!board.revealed && isResult(board.now)) return { kind: 'reveal' };
  if (isDeciding(board)) {
    const [first, second] = board.wanted;
    if (first !== undefined) return { kind: first.count === second?.count ? 'tie' : 'settle' };
    // Where nothing is asked the room reads, and goes on as one.
    if (!isAsked(board.now)) return { kind: 'settle' };
    // Nobody can vote any more: the turn is left, and played for them.
    if (!board.room.locked) return { kind: 'wait' };
  }
  return { kind: stepsAhead(board).length === 0 ? 'end' : 'next' };
}

/** Lets the first of two quick presses through. */
export function withoutBounce(now: () => number): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const at = now();
    const counts = at - last >= BOUNCE_MS;
    // Whoever goes on drumming is not let through in between.
    last = at;
    return counts;
  };
}

export type KeyDeed = 'next' | 'back' | 'pause' | 'time' | 'reveal' | 'lock' | 'skip' | 'tell' | 'help';

const ALWAYS: Readonly<Record<string, KeyDeed>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
};
const SINGLE: Readonly<Record<string, KeyDeed>> = {
  p: 'pause',
  '+': 'time',
  '=': 'time',
  r: 'reveal',
  b: 'reveal',
  '.': 'reveal',
  l: 'lock',
  s: 'skip',
  t: 'tell',
  '?': 'help',
};

interface Press {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}
/** Where the focus is: nowhere in particular, on something that takes that key itself, or where one types. */
export type Focus = 'free' | 'button' | 'arrows' | 'typing';

/** Page Down and Page Up come from clickers, and mean the show wherever the focus is, except while one types. */
export function deedOf(press: Press, place: Focus, single: boolean): KeyDeed | null {
  const { key, repeat, ctrlKey, metaKey, altKey } = press;
  if (repeat || ctrlKey || metaKey || altKey || place === 'typing') return null;
  const always = ALWAYS[key];
  if (always !== undefined) {
    if (key === ' ' && place !== 'free') return null;
    if (key.startsWith('Arrow') && place === 'arrows') return null;
    return always;
  }
  return single ? (SINGLE[key.toLowerCase()] ?? null) : null;
}
