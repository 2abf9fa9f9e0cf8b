// What the control window knows: the board as it was last heard of, and what came with it.
import type { Board } from '../../../core/session/session-views.ts';
import type { ToWindow } from '../../../core/session/wire.ts';

export interface Lectern {
  readonly board: Board;
  readonly code: string;
  readonly key: string | null;
  readonly address: string;
  readonly purgeAt: number;
}
type BoardMessage = Parameters<ToWindow['board']>[0];
type NewsMessage = Parameters<ToWindow['board_news']>[0];

export const lecternOf = ({ board, code, key, address, purgeAt }: BoardMessage): Lectern => ({
  board,
  code,
  key,
  address,
  purgeAt,
});

/** News that are older than what is known change nothing. */
export function withNews(lectern: Lectern, { seats, rest }: NewsMessage): Lectern {
  if (rest.seq < lectern.board.seq) return lectern;
  const bySeat = new Map([...lectern.board.seats, ...seats].map((row) => [row.seat, row]));
  const inOrder = [...bySeat.values()].toSorted((one, other) => one.seat - other.seat);
  return { ...lectern, board: { ...rest, seats: inOrder } };
}
