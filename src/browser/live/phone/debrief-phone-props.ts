import type { SeatPlay } from '../../../core/session/seat-play.ts';
import type { OwnView, RoomView } from '../../../core/session/session-views.ts';
import type { TextOf } from '../../ui/text/text.ts';
import type { LiveShell } from '../live-shell.ts';
import type { LiveSeat } from './live-seat.ts';
import type { KeptSeat } from './seat-kept.ts';

export interface DebriefPhoneProps {
  readonly live: LiveSeat;
  readonly shell: LiveShell;
  readonly words: TextOf<'join'>;
  readonly seat: KeptSeat;
  readonly play: SeatPlay;
  readonly room: RoomView;
  readonly own: OwnView;
  /** One's own run has come to its end. */
  readonly isOver: boolean;
  /** Opens the whole look back on one's own run. */
  readonly onFull: () => void;
}
