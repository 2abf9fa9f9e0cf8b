// What the control window knows: the board as it was last heard of, and what came with it.
import type { Board } from '../../../core/session/session-views.ts';
import type { ToWindow } from '../../../core/session/wire.ts';

export interface Desk {
  readonly board: Board;
  readonly code: string;
  readonly key: string | null;
  readonly address: string;
  readonly purgeAt: number;
  /** How far the server's clock is ahead of ours, ms. */
  readonly ahead: number;
}
type BoardMessage = Parameters<ToWindow['board']>[0];
type NewsMessage = Parameters<ToWindow['board_news']>[0];

/** `at`: our clock when it came, ms. */
export const deskOf = ({ now, board, code, key, address, purgeAt }: BoardMessage, at: number): Desk => ({
  board,
  code,
  key,
  address,
  purgeAt,
  ahead: now - at,
});

/** News that are older than what is known change nothing. */
export function withNews(desk: Desk, { now, seats, rest }: NewsMessage, at: number): Desk {
  if (rest.seq < desk.board.seq) return desk;
  const bySeat = new Map([...desk.board.seats, ...seats].map((row) => [row.seat, row]));
  const inOrder = [...bySeat.values()].toSorted((one, other) => one.seat - other.seat);
  return { ...desk, board: { ...rest, seats: inOrder }, ahead: now - at };
}
