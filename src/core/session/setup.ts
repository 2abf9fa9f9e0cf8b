// What a facilitator settles before anybody comes. It never changes while a session runs: what follows from it is the same everywhere.

/** More a server does not let into one session. */
export const MOST_PEOPLE = 1000;

/**
 * Who decides at a seat. `own`: everybody plays an organisation of their own. `table`: a few people share one run, all propose and
 * the pen submits. `room`: everybody sits at one seat, and what most of them want is done.
 */
export type Mode = 'own' | 'table' | 'room';

export interface Setup {
  /** Id of the scenario, and the hash of its rules as it is played here, shortened where `turns` says so. */
  readonly scenario: string;
  readonly hash: string;
  /** The engine revision everybody must have. */
  readonly revision: number;
  /** A 32-bit whole number: the same luck for every seat. */
  readonly seed: number;
  /** Turns played before the leave, from 1; never more than the scenario has. */
  readonly turns: number;
  readonly mode: Mode;
  /** `facilitator`: nobody begins a turn before it is opened. Whoever decides together keeps the facilitator's pace. */
  readonly pace: 'facilitator' | 'own';
  /** Length of the slot, minutes. */
  readonly minutes: 45 | 60 | 90;
  /** How many people at most, until its facilitator lets in more; 1 to `MOST_PEOPLE`. */
  readonly capacity: number;
  /** Bots play, and nothing of it is kept. */
  readonly rehearsal: boolean;
}
