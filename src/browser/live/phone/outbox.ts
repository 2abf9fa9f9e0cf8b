// What somebody has asked for and not yet had an answer to: kept in the browser, so that it goes out after a reload, too.
import { Listeners } from '../../../core/run/listeners.ts';
import { isRefusal } from '../../../core/run/refusal.ts';
import { readSeatSent } from '../../../core/session/seat-word.ts';
import type { ParticipantAsk } from '../../../core/session/words.ts';
import type { AskAnswer, ToServer } from '../../../core/session/wire.ts';
import type { LiveKept } from '../live-shell.ts';

type Note = Parameters<ToServer['note']>[0];
/** With the id it was given once. */
export type Message =
  | { readonly event: 'ask'; readonly id: string; readonly ask: ParticipantAsk }
  | ({ readonly event: 'note' } & Note);
export type Settled = Exclude<AskAnswer, { readonly kind: 'again' }>;

interface Out {
  readonly kept: LiveKept;
  /** What the keys of it begin with. */
  readonly prefix: string;
  /** Resolves once the server has answered; the same message may be sent again. */
  readonly send: (message: Message) => Promise<Settled>;
}

const DIGITS = 6;

/** Null for what this version of the page did not write, or could not send. */
function readMessage(text: string): Message | null {
  try {
    const value = JSON.parse(text) as Partial<Message> | null;
    if (typeof value?.id !== 'string' || (value.event !== 'ask' && value.event !== 'note')) return null;
    const message = value as Message;
    if (message.event === 'note' || message.ask.kind !== 'send') return message;
    const sent = readSeatSent(message.ask.sent);
    return isRefusal(sent) ? null : { ...message, ask: { ...message.ask, sent } };
  } catch {
    return null;
  }
}

export class Outbox {
  private readonly out: Out;
  private readonly waiting = new Map<string, Message>();
  private readonly listeners = new Listeners<readonly Message[]>();
  private last = 0;

  constructor(out: Out) {
    this.out = out;
    const keys = out.kept.keys().filter((key) => key.startsWith(out.prefix));
    for (const key of keys.toSorted()) {
      const message = readMessage(out.kept.read(key) ?? '');
      if (message) this.waiting.set(key, message);
      else out.kept.remove(key);
      this.last = Math.max(this.last, Number.parseInt(key.slice(out.prefix.length), 10) || 0);
    }
  }

  /** In the order in which they were asked. */
  get unsent(): readonly Message[] {
    return [...this.waiting.values()];
  }

  /** Resolves once it is answered. */
  put(message: Message): Promise<Settled> {
    this.last += 1;
    const key = this.out.prefix + String(this.last).padStart(DIGITS, '0');
    this.out.kept.write(key, JSON.stringify(message));
    this.waiting.set(key, message);
    this.listeners.tell(this.unsent);
    return this.send(key, message);
  }

  /** Sends what was left at the last visit. */
  resume(answered: (message: Message, answer: Settled) => void): void {
    for (const [key, message] of this.waiting) void this.send(key, message).then((answer) => answered(message, answer));
  }

  subscribe(heard: (unsent: readonly Message[]) => void): () => void {
    return this.listeners.add(heard);
  }

  private async send(key: string, message: Message): Promise<Settled> {
    const answer = await this.out.send(message);
    this.out.kept.remove(key);
    this.waiting.delete(key);
    this.listeners.tell(this.unsent);
    return answer;
  }
}
