// A window's line to its session: whatever is asked goes out until it is answered, and counts once however often that takes.
import { io, type Socket } from 'socket.io-client';
import { freshId } from './fresh-id.ts';
import { Listeners } from '../../core/run/listeners.ts';
import type { FacilitatorAsk, ParticipantAsk } from '../../core/session/words.ts';
import type { AskAnswer, Handshake, HttpError, ToServer, ToWindow } from '../../core/session/wire.ts';

/** Beside the page. */
const PATH = 'live/io';
/** A handshake that was turned down like this would be every time. */
const FINAL = ['no_right', 'not_found', 'removed'] as const satisfies readonly HttpError['error'][];
/** How long an answer may take before the same is asked once more, and the pause after `again`; ms. */
const [PATIENCE_MS, PAUSE_MS] = [6000, 1000];
/** That somebody is there is said no oftener; ms. */
const HERE_MS = 10_000;

type GoneWhy = Parameters<ToWindow['gone']>[0]['why'];
export interface LinkState {
  /** `gone`: for good, see `why`. */
  readonly status: 'connecting' | 'connected' | 'waiting' | 'gone';
  /** `no_right`, `not_found`: the server does not know this token or capability, or session, or no longer. */
  readonly why: GoneWhy | (typeof FINAL)[number] | null;
  /** What the server's clock is ahead of this one, ms. */
  readonly ahead: number;
}

/** What is answered, and with what. */
type Asked = {
  readonly [Name in keyof ToServer as Parameters<ToServer[Name]> extends [] ? never : Name]: ToServer[Name];
};
type MessageOf<Name extends keyof Asked> = Parameters<Asked[Name]>[0];
type AnswerOf<Name extends keyof Asked> = Parameters<Parameters<Asked[Name]>[1]>[0];

/** What is used of a socket; tests bring their own. */
export interface Channel {
  readonly connected: boolean;
  on(event: string, heard: (message: never) => void): unknown;
  emit(event: string, ...message: unknown[]): unknown;
  connect(): unknown;
  disconnect(): unknown;
}
interface Given {
  readonly open?: (base: string, handshake: Handshake) => Channel;
  readonly newId?: () => string;
  readonly now?: () => number;
}

function openSocket(base: string, auth: Handshake): Channel {
  const { origin, pathname } = new URL(PATH, base);
  const socket: Socket = io(origin, {
    path: pathname,
    auth,
    query: { session: auth.session },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    // A server that was killed is there again within a second or two, and everybody soon after it.
    reconnectionDelay: 400,
    reconnectionDelayMax: 1200,
    timeout: 8000,
    autoConnect: false,
  });
  return socket;
}

interface Waiting {
  readonly event: keyof Asked;
  readonly message: unknown;
  readonly answer: (answer: never) => void;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class Link {
  state: LinkState = { status: 'connecting', why: null, ahead: 0 };
  private readonly channel: Channel;
  private readonly newId: () => string;
  private readonly now: () => number;
  private readonly listeners = new Listeners<LinkState>();
  private readonly waiting = new Set<Waiting>();
  /** It came by a link, which may not be whole: asked once more it would not be, either. */
  private readonly hasLink: boolean;
  private measured = false;
  private saidHere = -Infinity;
  private readonly onWake = (): void => {
    if (document.visibilityState === 'visible') this.connectAgain();
  };

  constructor(
    base: string,
    handshake: Handshake,
    { open = openSocket, newId = freshId, now = () => Date.now() }: Given = {},
  ) {
    this.hasLink = 'capability' in handshake;
    this.newId = newId;
    this.now = now;
    this.channel = open(base, handshake);
    this.channel.on('connect', () => this.connected());
    this.channel.on('disconnect', (why: string) => this.lost(why));
    this.channel.on('connect_error', ({ message }: Error) => this.refused(message));
    this.on('gone', ({ why }) => this.leave(why));
    for (const event of ['room', 'board', 'board_news', 'slide'] as const)
      this.on(event, ({ now: at }) => this.measure(at));
    // A phone that was asleep, or has a network again, need not wait for the next attempt.
    addEventListener('online', this.onWake);
    document.addEventListener('visibilitychange', this.onWake);
    this.channel.connect();
  }

  /** The server's clock, ms since 1970. */
  serverNow(): number {
    return this.now() + this.state.ahead;
  }

  /** Resolves once it is answered, however long that takes; `id` where it was made before. */
  ask(ask: ParticipantAsk | FacilitatorAsk, id = this.newId()): Promise<Exclude<AskAnswer, { kind: 'again' }>> {
    return this.call('ask', { id, ask });
  }

  /** The same for what else a window may ask. What is not safe to hear twice has an id in its message. */
  call<Name extends keyof Asked>(
    event: Name,
    message: MessageOf<Name>,
  ): Promise<Exclude<AnswerOf<Name>, { readonly kind: 'again' }>> {
    return new Promise((answer) => {
      const waiting: Waiting = { event, message, answer, timer: undefined };
      this.waiting.add(waiting);
      this.send(waiting);
    });
  }

  /** Something was done on the page. */
  here(): void {
    const now = this.now();
    if (!this.channel.connected || now - this.saidHere < HERE_MS) return;
    this.saidHere = now;
    this.channel.emit('here');
  }

  /** Hears what the server says, for as long as the link is there. */
  on<Name extends keyof ToWindow>(event: Name, heard: (message: Parameters<ToWindow[Name]>[0]) => void): void {
    this.channel.on(event, heard);
  }

  subscribe(heard: (state: LinkState) => void): () => void {
    return this.listeners.add(heard);
  }

  /** Nothing goes out any more, and nothing is answered. */
  close(): void {
    removeEventListener('online', this.onWake);
    document.removeEventListener('visibilitychange', this.onWake);
    for (const { timer } of this.waiting) clearTimeout(timer);
    this.waiting.clear();
    this.channel.disconnect();
  }

  private set(change: Partial<LinkState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.tell(this.state);
  }

  private connected(): void {
    this.measured = false;
    this.set({ status: 'connected' });
    for (const waiting of this.waiting) this.send(waiting);
  }

  private lost(why: string): void {
    if (this.state.status === 'gone') return;
    this.set({ status: 'waiting' });
    // Whoever is sent away by a server that stops must come back by themselves.
    if (why === 'io server disconnect') setTimeout(() => this.connectAgain(), PAUSE_MS);
  }

  private refused(why: string): void {
    const final = this.hasLink && why === 'bad_request' ? 'not_found' : FINAL.find((one) => one === why);
    if (final) return this.leave(final);
    if (this.state.status !== 'gone') this.set({ status: 'waiting' });
    setTimeout(() => this.connectAgain(), 2 * PAUSE_MS);
  }

  private connectAgain(): void {
    if (!this.channel.connected && this.state.status !== 'gone') this.channel.connect();
  }

  private leave(why: NonNullable<LinkState['why']>): void {
    this.set({ status: 'gone', why });
    this.close();
  }

  /** The message that was fastest on its way says best what time it is there. */
  private measure(at: number): void {
    const ahead = at - this.now();
    if (this.measured && ahead <= this.state.ahead) return;
    this.measured = true;
    this.set({ ahead });
  }

  private send(waiting: Waiting): void {
    clearTimeout(waiting.timer);
    if (!this.channel.connected || !this.waiting.has(waiting)) return;
    const again = (ms: number): void => {
      clearTimeout(waiting.timer);
      waiting.timer = setTimeout(() => this.send(waiting), ms);
    };
    again(PATIENCE_MS);
    this.channel.emit(waiting.event, waiting.message, (answer: { readonly kind?: string }) => {
      if (!this.waiting.has(waiting)) return;
      if (answer.kind === 'again') return again(PAUSE_MS);
      clearTimeout(waiting.timer);
      this.waiting.delete(waiting);
      waiting.answer(answer as never);
    });
  }
}
