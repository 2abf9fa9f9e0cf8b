// Which run came across what: a count for each thing, and the first run and week in which it came.
import type { Scenario } from '../../scenario/schema.ts';
import { nameOf, thingsOf, type Thing } from './things.ts';

interface Meeting {
  /** Which of the runs, 0-based. */
  readonly run: number;
  readonly week: number;
}

export class Tally {
  readonly things: readonly Thing[];
  /** In how many runs it came, by place among the things. */
  readonly runs: Uint32Array;
  readonly first: (Meeting | null)[];
  /** In how many runs each moment came in each week. */
  readonly weeks = new Map<string, Map<number, number>>();
  private readonly places: ReadonlyMap<string, number>;
  /** By run, of those under way: what has been counted for it. */
  private readonly counted = new Map<number, Uint8Array>();

  constructor(scenario: Scenario) {
    this.things = thingsOf(scenario);
    this.places = new Map(this.things.map((thing, at) => [nameOf(thing), at]));
    this.runs = new Uint32Array(this.things.length);
    this.first = this.things.map(() => null);
  }

  /** A moment that comes again counts in each of its weeks. */
  noteWeek(moment: string, week: number): void {
    let weeks = this.weeks.get(moment);
    if (weeks === undefined) this.weeks.set(moment, (weeks = new Map<number, number>()));
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }

  /** Counts a thing once a run. */
  note(kind: Thing['kind'], id: string, run: number, week: number): void {
    const at = this.places.get(`${kind} ${id}`);
    if (at === undefined) return;
    let counted = this.counted.get(run);
    if (counted === undefined) this.counted.set(run, (counted = new Uint8Array(this.things.length)));
    if (counted[at] === 1) return;
    counted[at] = 1;
    this.runs[at]! += 1;
    if (this.first[at] !== null) return;
    this.first[at] = { run, week };
  }

  /** The runs under way are over. */
  over(): void {
    this.counted.clear();
  }

  /** In how many runs. */
  cameIn(name: string): number {
    const at = this.places.get(name);
    return at === undefined ? 0 : this.runs[at]!;
  }

  isMet(name: string): boolean {
    return this.cameIn(name) > 0;
  }

  unmet(): readonly Thing[] {
    return this.things.filter((_, at) => this.runs[at] === 0);
  }
}
