// What travels between a seat and its room: words that ask for something, answers that say what came of them. Plain data.
import type { Refusal } from '../run/decision.ts';
import type { Sent } from '../run/play.ts';
import { readCommand } from '../run/read-command.ts';
import { refuse } from '../run/refusal.ts';
import { rewindTo } from '../run/rewind.ts';
import { decide, undo, type Run } from '../run/run.ts';

/** What is done at a seat: what its run is sent, or going back in it, to just before its decision number `rewind`, 0-based. */
export type SeatSent = Sent | { readonly kind: 'rewind'; readonly to: number };

/** What a seat asks for; it travels as a participant's ask. */
export interface SeatWord {
  readonly seat: number;
  /** Made by the seat, no two alike: a word that is heard twice counts once. */
  readonly id: string;
  /** How many facts the seat knew of: what was decided for it since, it has not seen. */
  readonly after: number;
  readonly sent: SeatSent;
}

/** What was carried out in a seat's run. Numbered from 0 without a gap: whoever follows them all has the same run. */
export interface Fact {
  readonly kind: 'fact';
  readonly seat: number;
  readonly number: number;
  /** Of the word that asked for it; null where nobody did. */
  readonly id: string | null;
  readonly sent: SeatSent;
}
export type Answer =
  | Fact
  | { readonly kind: 'refused'; readonly seat: number; readonly id: string; readonly refusal: Refusal }
  /** Heard, and kept as a proposal or a vote: the run stays as it is. */
  | { readonly kind: 'taken'; readonly seat: number; readonly id: string };

/** A command from outside, an undo, or going back; or what is wrong with it. Never throws. */
export function readSeatSent(value: unknown): SeatSent | Refusal {
  const { kind, to } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (kind === 'undo') return { kind };
  if (kind !== 'rewind') return readCommand(value);
  return typeof to === 'number' && Number.isSafeInteger(to) && to >= 0
    ? { kind, to }
    : refuse('unknown_command', { field: 'to' });
}

/** A run after what was sent, the same on either side of the line. Going back keeps all luck. */
export function advanced(run: Run, sent: SeatSent): Run | Refusal {
  if (sent.kind === 'undo') return undo(run);
  if (sent.kind !== 'rewind') return decide(run, sent);
  return sent.to < run.decisions.length
    ? rewindTo(run, sent.to)
    : refuse('out_of_range', { what: 'decision', from: 0, to: run.decisions.length - 1 });
}
