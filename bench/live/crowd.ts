// Everybody in one session, in a process of the load: each with a line of their own, all with the same part.
import { setTimeout as later } from 'node:timers/promises';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import type { SeatSent } from '../../src/core/session/seat-word.ts';
import { http, type Line, openLine } from './line.ts';
import { partOf } from './part.ts';

export interface Place {
  /** Servers that serve it; people are spread over them. */
  readonly bases: readonly string[];
  readonly code: string;
  readonly key: string;
  readonly session: string;
  readonly control: string;
}
interface Person {
  readonly base: string;
  readonly token: string;
  line: Line | null;
  /** How much of the part they have sent and had answered. */
  done: number;
}
/** ms */
export interface Sent {
  readonly ack: number;
  /** Until the board in the control window knew of it; null without one. */
  readonly board: number | null;
}

const now = (): number => performance.now();
/** As the game's own line waits before it tries again, with its chance. */
const waitBefore = (attempt: number): number => Math.min(400 * 2 ** attempt, 1200) * (0.5 + Math.random());

export class Crowd {
  part: readonly SeatSent[] = [];
  readonly people: Person[] = [];
  /** Words that were answered `done`, by person. */
  readonly acknowledged: Set<string>[] = [];
  private readonly place: Place;
  private control: Line | null = null;
  private readonly seen: { readonly seq: number; readonly told: (at: number) => void }[] = [];
  private rooms = 0;
  private count = 0;
  isOver = false;

  constructor(place: Place) {
    this.place = place;
  }

  /** ms until all of them had come in and seen the room. */
  async join(count: number, atOnce = count): Promise<number> {
    const begun = now();
    const { bases, code, key } = this.place;
    let next = 0;
    const joinNext = async (): Promise<void> => {
      for (let n = next++; n < count; n = next++) {
        const base = bases[n % bases.length] ?? '';
        const { token } = await http(`${base}/live/join`, 'POST', null, { code, key });
        const person: Person = { base, token: String(token), line: null, done: 0 };
        this.people.push(person);
        this.acknowledged.push(new Set());
        await this.connect(person);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, count) }, joinNext));
    while (this.rooms < count) await later(1);
    const took = now() - begun;
    await this.learn();
    return took;
  }

  private async learn(): Promise<void> {
    const [first] = this.people;
    if (first === undefined || this.part.length > 0) return;
    const { code, key, session } = this.place;
    const { setup } = await http(`${first.base}/live/join`, 'POST', null, { code, key, token: first.token });
    const scenario = await http(`${first.base}/live/${session}/scenario`, 'GET', first.token);
    this.part = partOf(scenario as unknown as Scenario, (setup as { seed: number }).seed);
  }

  private async connect(person: Person): Promise<void> {
    const { session } = this.place;
    let isNew = true;
    person.line = await openLine({
      base: person.base,
      auth: { role: 'participant', session, token: person.token },
      heard: (event) => {
        if (event === 'room' && isNew) this.rooms += 1;
        if (event === 'room') isNew = false;
      },
    });
  }

  /** Everybody comes back by themselves when their line breaks; ms from now until the last has seen the room again. */
  async comeBack(): Promise<number> {
    const begun = now();
    this.rooms = 0;
    const back = async (person: Person): Promise<void> => {
      await person.line?.broken;
      for (let attempt = 0; ; attempt += 1) {
        await later(waitBefore(attempt));
        const connected = await this.connect(person).then(
          () => true,
          () => false,
        );
        if (connected) return;
      }
    };
    await Promise.all(this.people.map(back));
    while (this.rooms < this.people.length) await later(1);
    return now() - begun;
  }

  /** Opens the control window; comes back with the others. */
  async watch(): Promise<void> {
    const { session, control, bases } = this.place;
    const heard = (event: string, packet: string): void => {
      if (event !== 'board' && event !== 'board_news') return;
      const seq = Number(/"(?:rest|board)":\{"seq":(\d+)/.exec(packet)?.[1] ?? 0);
      const at = now();
      for (let i = this.seen.length - 1; i >= 0; i -= 1)
        if ((this.seen[i]?.seq ?? 0) <= seq) this.seen.splice(i, 1)[0]?.told(at);
    };
    const auth = { role: 'control', session, capability: control };
    for (let attempt = 0; ; attempt += 1)
      try {
        this.control = await openLine({ base: bases[0] ?? '', auth, heard });
        break;
      } catch {
        await later(waitBefore(attempt));
      }
    void this.control.broken.then(() => (this.isOver ? undefined : this.watch()));
  }

  async steer(kind: string, from: string): Promise<void> {
    const answer = await this.control?.ask('ask', { id: `steer-${(this.count += 1)}`, ask: { kind, from } });
    if (answer?.['kind'] !== 'done') throw new Error(`${kind} from ${from}: ${JSON.stringify(answer)}`);
  }

  private onBoard(seq: number): Promise<number> {
    return new Promise((told) => this.seen.push({ seq, told }));
  }

  /** One person sends what comes next in their part, however often that takes. */
  async send(index: number, watched: boolean): Promise<Sent> {
    const person = this.people[index]!;
    const sent = this.part[person.done];
    if (sent === undefined) throw new Error('expected a longer part: it is at its end');
    const id = `p${index}-${person.done}`;
    const begun = now();
    const answer = await this.untilAnswered(person, { id, ask: { kind: 'send', after: person.done, sent } });
    const ack = now() - begun;
    if (answer['kind'] !== 'done') throw new Error(`${JSON.stringify(sent)}: ${JSON.stringify(answer)}`);
    person.done += 1;
    this.acknowledged[index]?.add(id);
    return { ack, board: watched ? (await this.onBoard(Number(answer['seq']))) - begun : null };
  }

  private async untilAnswered(person: Person, message: Readonly<Record<string, unknown>>) {
    for (;;)
      try {
        const answer = await person.line?.ask('ask', message);
        if (answer !== undefined && answer['kind'] !== 'again') return answer;
        await later(1000);
      } catch {
        await later(20);
      }
  }

  /** So many a second in all, spread evenly over people, for so long. */
  async steadily(perSecond: number, ms: number, watched: boolean): Promise<Sent[]> {
    const count = Math.round((perSecond * ms) / 1000);
    const begun = now();
    const busy = new Set<number>();
    const sends: Promise<Sent>[] = [];
    for (let n = 0; n < count; n += 1) {
      const wait = begun + (n * 1000) / perSecond - now();
      if (wait > 1) await later(wait);
      const index = this.nextIdle(n, busy);
      busy.add(index);
      sends.push(this.send(index, watched).finally(() => busy.delete(index)));
    }
    return Promise.all(sends);
  }

  /** Whoever has got least far of those who wait for nothing. */
  private nextIdle(n: number, busy: ReadonlySet<number>): number {
    const { length } = this.people;
    for (let i = 0; i < length; i += 1) {
      const index = (n + i) % length;
      if (!busy.has(index) && (this.people[index]?.done ?? 0) < this.part.length) return index;
    }
    throw new Error('expected somebody who has nothing under way');
  }

  /** Everybody at once. */
  burst(watched: boolean): Promise<Sent[]> {
    return Promise.all(this.people.map((_, index) => this.send(index, watched)));
  }

  /** Everybody goes on to where somebody decides what `kind` says, a few at a time; false where that never comes. */
  async goOnTo(kind: SeatSent['kind']): Promise<boolean> {
    const from = Math.max(...this.people.map(({ done }) => done));
    const to = this.part.findIndex((sent, at) => at >= from && sent.kind === kind);
    if (to < 0) return false;
    let next = 0;
    const goOn = async (): Promise<void> => {
      for (let n = next++; n < this.people.length; n = next++)
        while ((this.people[n]?.done ?? to) < to) await this.send(n, false);
    };
    await Promise.all(Array.from({ length: 40 }, goOn));
    return true;
  }

  /** Of what was acknowledged, what the server no longer knows, and what it did twice. */
  async missing(): Promise<{ readonly lost: number; readonly doubled: number; readonly acknowledged: number }> {
    const { session } = this.place;
    let [lost, doubled, acknowledged] = [0, 0, 0];
    const check = async (person: Person, index: number): Promise<void> => {
      const facts: string[] = [];
      person.line?.close();
      person.line = await openLine({
        base: person.base,
        auth: { role: 'participant', session, token: person.token },
        heard: (event, packet) => {
          if (event !== 'facts') return;
          const { from, facts: more } = (
            JSON.parse(packet.slice(2)) as [string, { from: number; facts: { id: string }[] }]
          )[1];
          more.forEach(({ id }, n) => (facts[from + n] = id));
        },
      });
      await person.line.ask('follow', { after: 0 });
      while (facts.length < person.done) await later(1);
      const ids = facts.filter((id) => id !== null);
      doubled += ids.length - new Set(ids).size;
      const own = this.acknowledged[index] ?? new Set();
      acknowledged += own.size;
      lost += [...own].filter((id) => !ids.includes(id)).length;
    };
    for (const [index, person] of this.people.entries()) await check(person, index);
    return { lost, doubled, acknowledged };
  }

  leave(): void {
    this.isOver = true;
    this.control?.close();
    for (const { line } of this.people) line?.close();
  }
}
