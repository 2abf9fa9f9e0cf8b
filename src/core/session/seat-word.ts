// What travels between a seat and its room: words that ask for something, answers that say what came of them. Plain data.
import type { Refusal } from '../run/decision.ts';
import type { Sent } from '../run/play.ts';
import { readCommand } from '../run/read-command.ts';
import { decide, undo, type Run } from '../run/run.ts';

export interface SeatWord {
  readonly seat: string;
  /** Made by the seat, no two alike: a word that is heard twice counts once. */
  readonly id: string;
  /** How many facts the seat knew of: what was decided for it since, it has not seen. */
  readonly after: number;
  readonly sent: Sent;
}

/** What was carried out in a seat's run. Numbered from 0 without a gap: whoever follows them all has the same run. */
export interface Fact {
  readonly kind: 'fact';
  readonly seat: string;
  readonly number: number;
  readonly id: string;
  readonly sent: Sent;
}
export type Answer =
  | Fact
  | { readonly kind: 'refused'; readonly seat: string; readonly id: string; readonly refusal: Refusal };

const MOST_CHARACTERS = 64;
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS;

/** A command from outside, or an undo. */
function readSent(value: unknown): Sent | Refusal {
  const kind: unknown = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  return kind === 'undo' ? { kind } : readCommand(value);
}

/** A word as it came in, parsed from JSON: what it asks for may be refused. Null where it is not clear whose it is. */
export function readSeatWord(value: unknown): (Omit<SeatWord, 'sent'> & { readonly sent: Sent | Refusal }) | null {
  if (typeof value !== 'object' || value === null) return null;
  const { seat, id, after, sent } = value as Readonly<Record<string, unknown>>;
  const known = isName(seat) && isName(id) && typeof after === 'number';
  return known ? { seat, id, after, sent: readSent(sent) } : null;
}

/** A run after what was sent, the same on either side of the line. */
export const advanced = (run: Run, sent: Sent): Run | Refusal => (sent.kind === 'undo' ? undo(run) : decide(run, sent));
