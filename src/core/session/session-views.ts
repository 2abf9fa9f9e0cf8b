// What people in a session may see of it, as plain data that travels: everybody's room view, the facilitator's board.
import type { PlanItem } from '../run/decision.ts';
import type { SeatSent } from './seat-word.ts';
import type { Mode, Setup } from './setup.ts';
import type { Pair, Side } from './session-event.ts';
import type { Slide } from './slide.ts';
import type { Step, StepId } from './step.ts';

/** The clock of a step. Times in ms since 1970, by the server's clock. */
export interface Countdown {
  /** When it runs out; null where it doesn't. */
  readonly deadline: number | null;
  /** ms left while it is paused, else null */
  readonly paused: number | null;
}

/** What everybody may know, the same on every phone. A newer `seq` takes the place of an older one whole. */
export interface RoomView {
  readonly seq: number;
  readonly step: StepId;
  readonly mode: Mode;
  readonly clock: Countdown;
  readonly locked: boolean;
  readonly closed: boolean;
  /** A line from the facilitator; empty for none. */
  readonly line: string;
  /** How far a seat may go on: the last turn that is open, from 1; 0 before the first. With `leave`, to the end. */
  readonly open: { readonly turns: number; readonly leave: boolean };
  /** Going back is possible now. */
  readonly rewind: boolean;
  /** What the wall says of the debrief now, for the phone to say it too. Null before the debrief. */
  readonly slide: Slide | null;
}

/** What one participant may know besides. */
export interface OwnView {
  readonly participant: number;
  readonly seat: number;
  readonly pen: boolean;
  /** Others at the seat, by number, with what they propose; empty at a seat of one's own. `here`: connected. */
  readonly mates: readonly Mate[];
  /** What they themselves propose, or voted for. */
  readonly proposed: SeatSent | null;
  readonly voted: readonly [Side | null, Side | null];
  /** Played on without them for now. */
  readonly aside: boolean;
}
export interface Mate {
  readonly participant: number;
  readonly name: string;
  readonly here: boolean;
  readonly pen: boolean;
  readonly proposed: SeatSent | null;
}

/** `idle`: connected, and has done nothing for a while. */
export type Presence = 'joined' | 'reading' | 'decided' | 'idle' | 'offline';

/** A row of the roster. */
export interface SeatRow {
  readonly seat: number;
  readonly people: readonly {
    readonly participant: number;
    readonly name: string;
    readonly presence: Presence;
    readonly pen: boolean;
    readonly bot: boolean;
  }[];
  /** Where their run is: turn from 1, 0 in the opening. */
  readonly turn: number;
  /** Nothing is open for them now. */
  readonly done: boolean;
  /** The facilitator plays on without them. */
  readonly aside: boolean;
}

/** Something a facilitator would want to know, most pressing first. */
export type Alert =
  /** `more`: how many could be let in; null where no more can. `came`: somebody has been turned away. */
  | { readonly kind: 'full'; readonly most: number; readonly more: number | null; readonly came: boolean }
  | { readonly kind: 'idle' | 'offline'; readonly seats: readonly number[] }
  /** Everybody, of at least five, chose the same. `title` of the moment, `text` of the option. */
  | {
      readonly kind: 'all_same';
      readonly moment: string;
      readonly title: string;
      readonly option: string;
      readonly text: string;
      readonly count: number;
    }
  /** Seats whose weeks went to one thing nearly whole: their managers' work, or nothing at all. */
  | { readonly kind: 'extreme'; readonly seats: readonly number[]; readonly way: 'hovering' | 'absent' }
  | { readonly kind: 'pen_away'; readonly seat: number };

/** A question to put to this room, with the figures that make it worth asking: key and arguments of a message. */
export interface Question {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A pair that could be shown, as the facilitator looks through them. */
export interface PairOffered {
  readonly pair: Pair;
  /** Of the moment, and when it came to both. */
  readonly title: string;
  readonly week: number;
  /** What each chose. */
  readonly sides: readonly [
    { readonly option: string; readonly text: string },
    { readonly option: string; readonly text: string },
  ];
}
export interface Planned {
  readonly practice: PlanItem['practice'];
  readonly times: number;
  /** The manager's name; empty for none. */
  readonly who: string;
}
/** What some of the whole room want, as words: an option's, or none for a plan. */
interface Wanted {
  readonly sent: SeatSent;
  readonly text: string;
  readonly count: number;
  /** What all plans add up to: this is carried out. */
  readonly plan?: readonly Planned[];
}

/** A plan that its writer put up for everybody. `id`: nobody can tell by it whose it is. `off`: the facilitator keeps it off the wall. */
export interface PlanPutUp {
  readonly id: string;
  readonly text: string;
  readonly off: boolean;
}

/** What the control window knows. */
export interface Board {
  readonly seq: number;
  readonly setup: Setup;
  /** Of the scenario as it is played. */
  readonly title: string;
  readonly language: string;
  readonly turnWeeks: number;
  readonly room: RoomView;
  readonly agenda: readonly Step[];
  /** Minutes of the debrief that are not in the agenda yet: for decisions that have still to be picked. */
  readonly reserved: number;
  readonly seats: readonly SeatRow[];
  /** People, of whom connected, and how many have done what the step asks, of how many that could. */
  readonly counts: {
    readonly people: number;
    readonly here: number;
    readonly done: number;
    readonly of: number;
  };
  readonly alerts: readonly Alert[];
  readonly questions: readonly Question[];
  /** Moments that could be gone through, the most telling first; those picked are in the agenda. */
  readonly moments: readonly { readonly moment: string; readonly title: string }[];
  /** The pair that is shown, and others that could be, the best first: at most twelve. Empty until somebody has played. */
  readonly pair: Pair | null;
  readonly pairs: readonly PairOffered[];
  /** Whole room: what is wanted so far, most wanted first. Seen here alone. */
  readonly wanted: readonly Wanted[];
  /** Votes on the pair so far, by round and side. Seen here alone. */
  readonly votes: readonly [readonly [number, number], readonly [number, number]];
  /** While plans are written: those that were put up. */
  readonly plans: readonly PlanPutUp[];
  /** What is on the projector, and what Next would put there. Seen here first. */
  readonly now: Slide;
  readonly next: Slide | null;
  /** False: the projector shows the step's name alone until it is revealed. */
  readonly revealed: boolean;
  readonly door: boolean;
  /** When the session was opened and when this step was, ms since 1970. */
  readonly openedAt: number;
  readonly stepAt: number;
  /** As in the state: when the slot ends. */
  readonly endsAt: number | null;
  /** What to leave out so that it ends in time and the debrief keeps its third; null where all fits. */
  readonly proposal: { readonly drop: StepId; readonly minutesLate: number } | null;
}
