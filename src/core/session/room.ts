// A room in which every seat plays a run of its own: the log of facts, and the runs that follow from it.
import type { Refusal } from '../run/decision.ts';
import { isRefusal, type Run } from '../run/run.ts';
import { startRun } from '../run/start-run.ts';
import type { Scenario } from '../scenario/schema.ts';
import { advanced, readSeatSent, type Answer, type Fact } from './seat-word.ts';

interface Seat {
  run: Run;
  /** By the id of the word that asked for it. */
  readonly facts: Map<string, Fact>;
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 64;

/** A word as it came in; null where it is not clear whose it is. */
function readWord(value: unknown) {
  if (typeof value !== 'object' || value === null) return null;
  const { seat, id, after, sent } = value as Readonly<Record<string, unknown>>;
  return typeof seat === 'number' && isId(id) && typeof after === 'number'
    ? { seat, id, after, sent: readSeatSent(sent) }
    : null;
}

export class Room {
  /** In the order in which they were settled. */
  readonly log: Fact[] = [];
  private readonly seats: ReadonlyMap<number, Seat>;

  /** `seeds`: by seat, taken as 32-bit whole numbers. */
  constructor(scenario: Scenario, seeds: ReadonlyMap<number, number>) {
    this.seats = new Map([...seeds].map(([seat, seed]) => [seat, { run: startRun(scenario, seed), facts: new Map() }]));
  }

  /**
   * Hears a word from outside and settles it. A word that was carried out gets the same answer each time it is heard; null where
   * it belongs to no seat of the room. Never throws, and what is refused changes nothing.
   */
  hear(value: unknown): Answer | null {
    const word = readWord(value);
    const seat = word === null ? undefined : this.seats.get(word.seat);
    if (word === null || seat === undefined) return null;
    const known = seat.facts.get(word.id);
    if (known !== undefined) return known;
    const { id, sent } = word;
    const refused = (refusal: Refusal): Answer => ({ kind: 'refused', seat: word.seat, id, refusal });
    if (isRefusal(sent)) return refused(sent);
    if (word.after !== seat.facts.size) return refused({ kind: 'refusal', code: 'overtaken', args: {} });
    const next = advanced(seat.run, sent);
    if (isRefusal(next)) return refused(next);
    seat.run = next;
    const fact: Fact = { kind: 'fact', seat: word.seat, number: seat.facts.size, id, sent };
    seat.facts.set(id, fact);
    this.log.push(fact);
    return fact;
  }

  /** What is read of a seat's run; null where there is no such seat. */
  read<Told>(seat: number, read: (run: Run) => Told): Told | null {
    const found = this.seats.get(seat);
    return found === undefined ? null : read(found.run);
  }
}
