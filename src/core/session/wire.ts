// What travels between the server and its windows: HTTP answers and the messages of the socket, as JSON.
import type { Refusal } from '../run/decision.ts';
import type { Answer } from './seat-word.ts';
import type { Board, OwnView, RoomView, SeatRow } from './session-views.ts';
import type { FacilitatorAsk, ParticipantAsk, SessionRefusal } from './words.ts';
import type { Setup } from './setup.ts';
import type { Slide } from './slide.ts';

/*
 * HTTP, all under `live/` beside the page, JSON unless said otherwise:
 *   POST live/sessions            SetupWanted → Opened          Authorization: Bearer <host key>
 *   GET  live/scenarios           → ScenarioOffered[]           Authorization: Bearer <host key>
 *   POST live/join                JoinWanted → Joined
 *   GET  live/ID/scenario         → the scenario as it is played (Scenario)   Bearer <resume token | capability>
 *   GET  live/ID/export.csv|.json|.html   → a file               Bearer <control capability>; with ?names=1 people are named in it
 *   GET  health · GET metrics
 * What is wrong comes as { error: code, args } with a status: 400 not what it should be, 401 no right to it, 404 not there,
 * 409 cannot be now, 413 too large, 429 too often (Retry-After), 503 not just now. `HttpError` has the codes.
 * Pages: `/index.html` the game · `/` and `/live.html#join` to type a code · `/CODE` and `/CODE#k=KEY` to join · `/live.html#host=KEY` to set up ·
 * `/live.html#control=ID.CAPABILITY` · `/live.html#projector=ID.CAPABILITY` · `/live.html#collect` without a server.
 */
export interface SetupWanted {
  /** Id of one that ships, or the text of a file. */
  readonly scenario: { readonly id: string } | { readonly file: string; readonly text: string };
  readonly setup: Pick<Setup, 'turns' | 'mode' | 'pace' | 'minutes' | 'capacity' | 'rehearsal'>;
  /** How many bots to rehearse with, 0–60. */
  readonly bots: number;
}
export interface ScenarioOffered {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly teaches: readonly string[];
  readonly turns: number;
  readonly turnWeeks: number;
  readonly minutes: number;
}
export interface Opened {
  readonly session: string;
  readonly code: string;
  /** 80 bits for the QR code: who has it need not be slowed down for guessing. */
  readonly key: string;
  readonly control: string;
  readonly projector: string;
  /** Where people join, as they reach this machine: `http://192.168.1.5:4180`. */
  readonly address: string;
}
export interface JoinWanted {
  readonly code: string;
  readonly key?: string;
  /** What they would like to be called; absent for a name that is made up for them. */
  readonly name?: string;
  /** Whom they were before, on this device or another. */
  readonly token?: string;
  /** Made once for one wish to come in: where the answer is lost on the way, asked again it is answered the same. 16–64 letters, digits. */
  readonly attempt?: string;
}
export interface Joined {
  readonly session: string;
  readonly participant: number;
  readonly name: string;
  readonly token: string;
  readonly setup: Setup;
  readonly title: string;
}

/** Also the message of a `connect_error`, where a handshake was turned down. */
export interface HttpError {
  readonly error:
    /** `field`: what of the request is not what it should be */
    | 'bad_request'
    | 'unknown_scenario'
    /** `text`: an author's problems, laid out in lines */
    | 'scenario_problems'
    | 'no_right'
    | 'foreign_origin'
    | 'not_found'
    | 'unknown_code'
    | 'full'
    | 'door_closed'
    | 'removed'
    | 'too_large'
    /** `seconds` to wait */
    | 'too_often'
    | 'unavailable';
  readonly args: Readonly<Record<string, string | number>>;
}

/** `auth` of the socket's handshake; its path is `live/io`, and its query has `session` too, so that a proxy can keep a session together. */
export type Handshake =
  | { readonly role: 'participant'; readonly session: string; readonly token: string }
  | { readonly role: 'control' | 'projector'; readonly session: string; readonly capability: string };

/**
 * How an ask ended. `again`: the server could not keep it just now; send it once more. `offWall`: what was written is kept, but for
 * words in it that no name may have is not put up for everybody.
 */
export type AskAnswer =
  | { readonly kind: 'done'; readonly seq: number; readonly offWall?: true }
  | { readonly kind: 'again' }
  | SessionRefusal
  | Refusal;

/** From a window. Each is answered. */
export interface ToServer {
  /** `id`: made once for what is asked, however often it is sent; 1–36 letters, digits, hyphens. */
  readonly ask: (
    message: { readonly id: string; readonly ask: ParticipantAsk | FacilitatorAsk },
    answer: (answer: AskAnswer) => void,
  ) => void;
  /** Facts of the own seat from number `after` on, as `facts`. */
  readonly follow: (message: { readonly after: number }, answer: (answer: AskAnswer) => void) => void;
  readonly note: (
    message: { readonly id: string; readonly kind: 'plan' | 'word'; readonly text: string; readonly wall: boolean },
    answer: (answer: AskAnswer) => void,
  ) => void;
  /** Something was done on the page; not kept. */
  readonly here: () => void;
  /** Control: another name for somebody, checked as at the door. */
  readonly name: (
    message: { readonly participant: number; readonly name: string },
    answer: (answer: AskAnswer) => void,
  ) => void;
  /** Control: a plan by its `id` stays off the wall, or comes back to it; so does what its writer makes of it later. */
  readonly keep_off: (
    message: { readonly plan: string; readonly off: boolean },
    answer: (answer: AskAnswer) => void,
  ) => void;
  /** Control: forget one person, or the session. */
  readonly erase: (message: { readonly participant: number | null }, answer: (answer: AskAnswer) => void) => void;
  /** Control: new links; the old ones are dead. */
  readonly rotate: (
    message: { readonly which: 'control' | 'projector' },
    answer: (answer: { readonly capability: string } | SessionRefusal) => void,
  ) => void;
}

/** To a window. */
export interface ToWindow {
  /** The clock by which deadlines are meant, ms since 1970: with every connection, and with every room. */
  readonly room: (message: { readonly now: number; readonly room: RoomView; readonly own: OwnView | null }) => void;
  /** Of the own seat, in order; `from` the number of the first. */
  readonly facts: (message: { readonly from: number; readonly facts: readonly Answer[] }) => void;
  readonly board: (message: {
    readonly now: number;
    readonly board: Board;
    readonly code: string;
    readonly key: string | null;
    /** Where people join, as they reach this machine; and when all of the session goes, ms since 1970. */
    readonly address: string;
    readonly purgeAt: number;
  }) => void;
  /** What changed of the board since: seats by number, all else whole. */
  readonly board_news: (message: {
    readonly now: number;
    readonly seats: readonly SeatRow[];
    readonly rest: Omit<Board, 'seats'>;
  }) => void;
  readonly slide: (message: {
    readonly now: number;
    readonly seq: number;
    readonly slide: Slide;
    /** Of what is played. */
    readonly language: string;
    readonly clock: RoomView['clock'];
    readonly code: string;
    /** For the QR code, with `address`: `ADDRESS/CODE#k=KEY`; null where the server no longer has it. */
    readonly key: string | null;
    readonly address: string;
    readonly line: string;
  }) => void;
  /** This window is no longer wanted: taken over by another device, removed, or over. */
  readonly gone: (message: { readonly why: 'elsewhere' | 'removed' | 'erased' | 'rotated' }) => void;
}
