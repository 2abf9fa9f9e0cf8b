// The state of a session as `Session` keeps it up to date: each row changes it in place, for a room of five hundred has many rows.
import { bareRun } from '../run/bare-run.ts';
import { startRun } from '../run/start-run.ts';
import type { Run } from '../run/run-state.ts';
import type { Scenario } from '../scenario/schema.ts';
import { usuallyDropped } from './slot.table.ts';
import type { Fact, SeatSent } from './seat-word.ts';
import type { Side } from './session-event.ts';
import type { Participant, SeatState, SessionState } from './session-state.ts';
import type { Setup } from './setup.ts';
import type { StepId } from './step.ts';

export interface MutableSeat extends Mutable<SeatState> {
  facts: Fact[];
  proposals: Map<number, SeatSent>;
  /** Who sits there now, in the order in which they came to it. */
  people: number[];
}
export type MutableParticipant = Mutable<Participant>;

export interface LiveState extends Mutable<SessionState> {
  dropped: Set<StepId>;
  votes: [Map<number, Side>, Map<number, Side>];
  tallies: Map<string, Readonly<Record<string, number>>>;
  polls: Map<string, Readonly<Record<string, number>>>;
  participants: MutableParticipant[];
  seats: MutableSeat[];
  /** Where every run begins: the same luck for all, and no ledger. */
  readonly start: Run;
  /** Steps whose results have been shown: a step gone back to is as it was. */
  readonly shown: Set<StepId>;
  /** Seats by the run text that was brought: brought twice, it counts once. */
  readonly collected: Map<string, number>;
  /** Somebody has said which pair: nothing is put in its place. */
  pairedOnce: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** `scenario`: as it is played. */
export const emptyState = (setup: Setup, scenario: Scenario): LiveState => ({
  setup,
  scenario,
  seq: 0,
  openedAt: 0,
  stepAt: 0,
  endsAt: null,
  step: 'welcome',
  clock: { deadline: null, paused: null },
  locked: false,
  closed: false,
  revealed: false,
  door: true,
  most: setup.capacity,
  line: '',
  dropped: new Set(usuallyDropped(setup)),
  picked: [],
  pair: null,
  votes: [new Map(), new Map()],
  tallies: new Map(),
  polls: new Map(),
  participants: [],
  seats: [],
  start: bareRun(startRun(scenario, setup.seed)),
  shown: new Set(),
  collected: new Map(),
  pickedOnce: false,
  pairedOnce: false,
});

/** A seat that nobody has sat down at yet. */
export const emptySeat = (seat: number, run: Run): MutableSeat => ({
  seat,
  run,
  first: null,
  wentBackTo: null,
  facts: [],
  own: 0,
  pen: null,
  proposals: new Map(),
  aside: false,
  collected: false,
  empty: true,
  people: [],
});

/** Somebody who takes part as themselves. */
export const isActive = ({ removed, mergedInto }: Participant): boolean => !removed && mergedInto === null;

/** Nobody more is let in. */
export const isFull = ({ participants, most }: Pick<SessionState, 'participants' | 'most'>): boolean =>
  participants.filter(isActive).length >= most;
