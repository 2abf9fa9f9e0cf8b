// What the control window knows: the board as it was last heard of, and what came with it.
import type { Board } from '../../../core/session/session-views.ts';
import type { ToWindow } from '../../../core/session/wire.ts';

export interface Desk {
  readonly board: Board;
  readonly code: string;
  readonly key: string | null;
  readonly address: string;
  readonly purgeAt: number;
}
type BoardMessage = Parameters<ToWindow['board']>[0];
type NewsMessage = Parameters<ToWindow['board_news']>[0];

export const deskOf = ({ board, code, key, address, purgeAt }: BoardMessage): Desk => ({
  board,
  code,
  key,
  address,
  purgeAt,
});

/** News that are older than what is known change nothing. */
export function withNews(desk: Desk, { seats, rest }: NewsMessage): Desk {
  if (rest.seq < desk.board.seq) return desk;
  const bySeat = new Map([...desk.board.seats, ...seats].map((row) => [row.seat, row]));
  const inOrder = [...bySeat.values()].toSorted((one, other) => one.seat - other.seat);
  return { ...desk, board: { ...rest, seats: inOrder } };
}
