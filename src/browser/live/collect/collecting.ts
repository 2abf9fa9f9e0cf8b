// The room that is collected, whoever looks at it: its scenario, its runs, its hands, and what came of the lines that were given last.
import { useEffect, useState } from 'preact/hooks';
import type { StepId } from '../../../core/session/step.ts';
import { Listeners } from '../../../core/run/listeners.ts';
import type { LiveKept } from '../live-shell.ts';
import { CollectedRoom } from './collected-room.ts';
import { linesOf, type Judged, type Line } from './judge-code.ts';
import { eraseRoom, keepRoom, keptRoomIn, NOTHING, type KeptRoom } from './kept-room.ts';
import type { Shelf } from './shelf.ts';

/** What came of lines that were given together. */
export interface Report {
  readonly taken: number;
  readonly twice: number;
  readonly not: readonly { readonly line: number; readonly judged: Judged }[];
  /** Lines read so far, of all. */
  readonly done: number;
  readonly of: number;
}

const NO_REPORT = { taken: 0, twice: 0, not: [], done: 0 } as const;

function added(report: Report, line: number, judged: Judged): Report {
  const next = { ...report, done: report.done + 1 };
  if (judged.kind === 'new') return { ...next, taken: report.taken + 1 };
  if (judged.kind === 'twice') return { ...next, twice: report.twice + 1 };
  return { ...next, not: [...report.not, { line, judged }] };
}

const asLines = (texts: readonly string[]): Line[] => texts.map((text, at) => ({ line: at + 1, text }));

/** A run takes some hundredths of a second to be played again: between two of them the page can be used. */
const breathe = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

export class Collecting {
  room: CollectedRoom | 'none' | 'opening' | 'failed' = 'none';
  report: Report | null = null;
  /** Raised by whatever changes the room. */
  changes = 0;
  private kept: KeptRoom;
  /** What is being read belongs to one room; another one ends it. */
  private round = 0;
  /** One after the other: what is kept is whole only when all of it has been read. */
  private queue = Promise.resolve();
  private readonly listeners = new Listeners<void>();
  private readonly store: LiveKept;
  private readonly shelf: Shelf;

  constructor(store: LiveKept, shelf: Shelf) {
    [this.store, this.shelf] = [store, shelf];
    this.kept = keptRoomIn(store);
    store.subscribe?.(() => this.follow());
    void this.open();
  }

  get scenario(): string {
    return this.kept.scenario;
  }
  get step(): StepId | '' {
    return this.kept.step;
  }
  readonly subscribe = (heard: () => void): (() => void) => this.listeners.add(heard);

  readonly choose = (scenario: string): void => {
    this.keep({ ...NOTHING, scenario });
    void this.open();
  };
  readonly give = (source: string | Uint8Array): void => this.read(linesOf(source), true);
  readonly goTo = (step: StepId): void => this.keep({ step });

  readonly tally = (moment: string, counts: Readonly<Record<string, number>>): void => {
    if (!(this.room instanceof CollectedRoom) || !this.room.tally(moment, counts)) return;
    this.changes += 1;
    this.keep({ tallies: { ...this.kept.tallies, [moment]: counts } });
  };

  readonly erase = (): void => {
    this.kept = NOTHING;
    this.report = null;
    eraseRoom(this.store);
    void this.open();
  };

  private keep(change: Partial<KeptRoom>): void {
    this.kept = { ...this.kept, ...change };
    keepRoom(this.store, this.kept);
    this.listeners.tell();
  }

  /** Another window of this browser collects as well: what it has taken is taken here, and what it erased goes. */
  private follow(): void {
    const theirs = keptRoomIn(this.store);
    const mine = this.kept;
    if (theirs.scenario !== mine.scenario) {
      this.kept = theirs;
      this.report = null;
      void this.open();
      return;
    }
    const texts = [...new Set([...mine.texts, ...theirs.texts])];
    this.kept = { ...mine, texts, tallies: { ...mine.tallies, ...theirs.tallies } };
    if (texts.length > theirs.texts.length) this.keep({});
    const { room } = this;
    if (!(room instanceof CollectedRoom)) return;
    for (const [moment, counts] of Object.entries(theirs.tallies)) room.tally(moment, counts);
    this.read(asLines(theirs.texts.filter((text) => !room.texts.includes(text))), false);
    this.changes += 1;
    this.listeners.tell();
  }

  private async open(): Promise<void> {
    this.round += 1;
    const mine = this.round;
    const { scenario: id } = this.kept;
    this.room = id === '' ? 'none' : 'opening';
    this.listeners.tell();
    const scenario = id === '' ? null : await this.shelf.open(id);
    if (id === '' || this.round !== mine) return;
    this.room = scenario === null ? 'failed' : new CollectedRoom(scenario);
    if (this.room instanceof CollectedRoom) {
      for (const [moment, counts] of Object.entries(this.kept.tallies)) this.room.tally(moment, counts);
      this.read(asLines(this.kept.texts), false);
    }
    this.changes += 1;
    this.listeners.tell();
  }

  private read(lines: readonly Line[], tell: boolean): void {
    const { room, round } = this;
    if (room instanceof CollectedRoom) this.queue = this.queue.then(() => this.readInto(room, lines, tell, round));
  }

  private async readInto(room: CollectedRoom, lines: readonly Line[], tell: boolean, round: number): Promise<void> {
    let told: Report = { ...NO_REPORT, of: lines.length };
    for (const { line, text } of lines) {
      if (this.round !== round) return;
      told = added(told, line, room.add(text));
      this.changes += 1;
      if (tell) this.report = told;
      if (tell) this.keep({ texts: [...new Set([...this.kept.texts, ...room.texts])] });
      else this.listeners.tell();
      await breathe();
    }
  }
}

export function useCollecting(store: LiveKept, shelf: Shelf): Collecting {
  const [collecting] = useState(() => new Collecting(store, shelf));
  const [, draw] = useState(0);
  useEffect(() => {
    draw((count) => count + 1);
    return collecting.subscribe(() => draw((count) => count + 1));
  }, []);
  return collecting;
}
