// What may be asked of a session, and by whom. Plain data; what comes from outside is read by the gate before it is any of these.
import type { Refusal } from '../run/decision.ts';
import type { SeatSent } from './seat-word.ts';
import type { Pair, SessionEvent, Side } from './session-event.ts';
import type { StepId } from './step.ts';

/** What a participant may ask for. */
export type ParticipantAsk =
  /** `after`: how many facts of their seat they knew of. Done where they have the pen, else proposed. */
  | { readonly kind: 'send'; readonly after: number; readonly sent: SeatSent }
  | { readonly kind: 'vote'; readonly round: 1 | 2; readonly side: Side }
  /** To somebody at the same seat; without the pen, one may take it from somebody who is not there. */
  | { readonly kind: 'pass_pen'; readonly to: number };

/** What a facilitator may ask for. `from`: the step in which it was meant; elsewhere it is refused. */
export type FacilitatorAsk =
  | { readonly kind: 'next' | 'back'; readonly from: StepId }
  | { readonly kind: 'go_to'; readonly from: StepId; readonly to: StepId }
  | { readonly kind: 'lock' | 'pause' | 'resume'; readonly from: StepId }
  | { readonly kind: 'reveal' | 'hide' | 'close'; readonly from: StepId }
  /** seconds */
  | { readonly kind: 'extend'; readonly from: StepId; readonly by: number }
  /** Settles what the room's seat was asked, as most want; where two are level, `tie` says which. */
  | { readonly kind: 'settle'; readonly from: StepId; readonly tie?: SeatSent }
  | { readonly kind: 'drop' | 'keep'; readonly step: StepId }
  | { readonly kind: 'pick'; readonly moments: readonly string[] }
  | { readonly kind: 'pair'; readonly pair: Pair | null }
  | { readonly kind: 'tell_all'; readonly text: string }
  | { readonly kind: 'tally'; readonly moment: string; readonly counts: Readonly<Record<string, number>> }
  | { readonly kind: 'collect'; readonly text: string }
  | { readonly kind: 'play_on' | 'take_back'; readonly seat: number }
  | { readonly kind: 'pass_pen'; readonly seat: number; readonly to: number }
  | { readonly kind: 'move_to'; readonly participant: number; readonly seat: number | null }
  | { readonly kind: 'remove' | 'rename'; readonly participant: number }
  | { readonly kind: 'merge'; readonly participant: number; readonly into: number }
  | { readonly kind: 'door'; readonly open: boolean }
  /** How many people may be in from now on. */
  | { readonly kind: 'let_in'; readonly most: number }
  /** When the slot ends, ms since 1970: whoever begins late still has to end in time. */
  | { readonly kind: 'end_at'; readonly at: number };

/** Who asks. The server itself locks what has run out, credits lost time, and lets people in. */
export type Asker =
  /** `penAway`: whoever has the pen of their seat is not connected. The gate knows, and nobody outside says it. */
  | { readonly role: 'participant'; readonly participant: number; readonly penAway?: boolean }
  | { readonly role: 'facilitator' }
  | { readonly role: 'server' };
export type ServerAsk =
  | { readonly kind: 'join'; readonly bot: boolean }
  /** The step's clock has run out. */
  | { readonly kind: 'run_out'; readonly from: StepId }
  /** ms in which nobody could be served */
  | { readonly kind: 'credit'; readonly lost: number }
  /** Plays on a few seats that wait for nobody; asked again until it comes to nothing. */
  | { readonly kind: 'catch_up'; readonly most: number };

export type Ask =
  | { readonly by: Extract<Asker, { role: 'participant' }>; readonly ask: ParticipantAsk }
  | { readonly by: Extract<Asker, { role: 'facilitator' }>; readonly ask: FacilitatorAsk }
  | { readonly by: Extract<Asker, { role: 'server' }>; readonly ask: ServerAsk };

/** Why a session did not do what was asked; what is refused at a seat is a `Refusal`, as in any run. */
export interface SessionRefusal {
  readonly kind: 'refusal';
  readonly code:
    | 'not_now'
    | 'not_yours'
    | 'full'
    | 'door_closed'
    | 'unknown_participant'
    | 'unknown_seat'
    | 'unknown_step'
    | 'step_changed'
    | 'tie'
    | 'unknown_run'
    | 'no_pair';
  readonly args: Readonly<Record<string, string | number>>;
}
/** What happens because of it, in this order; nothing has happened yet. */
export type Heard = { readonly kind: 'heard'; readonly events: readonly SessionEvent[] } | SessionRefusal | Refusal;
