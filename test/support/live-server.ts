// A live server of its own on any free port, and windows that talk to it over real sockets.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { Fact } from '../../src/core/session/seat-word.ts';
import type { Board, OwnView, RoomView, SeatRow } from '../../src/core/session/session-views.ts';
import type { Slide } from '../../src/core/session/slide.ts';
import type { AskAnswer, Handshake, JoinWanted, Joined, Opened, SetupWanted } from '../../src/core/session/wire.ts';
import type { FacilitatorAsk, ParticipantAsk } from '../../src/core/session/words.ts';
import { openLive, type LiveOptions, type LiveServer } from '../../src/node/server/live-server.ts';
import { MemoryStore } from '../../src/node/server/memory-store.ts';

export const HOST_KEY = 'a-host-key-of-tests-alone';

/** What stands for the built game. */
export function builtGame(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skip-level-dist-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>the game</title>');
  writeFileSync(join(folder, 'live.html'), '<!doctype html><title>live</title>');
  writeFileSync(join(folder, 'assets/main-abc.js'), 'export const much = 1;\n'.repeat(200));
  return folder;
}

export interface TestLive extends LiveServer {
  readonly url: string;
  /** Lines of the log. */
  readonly said: Record<string, unknown>[];
}

export async function testLive(options: Partial<LiveOptions> = {}): Promise<TestLive> {
  const said: Record<string, unknown>[] = [];
  const dist = options.dist ?? builtGame();
  const live = await openLive({
    store: new MemoryStore(),
    hostKey: HOST_KEY,
    port: 0,
    host: '127.0.0.1',
    log: (level, event, fields) => void said.push({ level, event, ...fields }),
    botPace: 0.001,
    ...options,
    dist,
  });
  const stop = async (): Promise<void> => {
    await live.stop();
    if (options.dist === undefined) rmSync(dist, { recursive: true });
  };
  return { ...live, stop, said, url: `http://127.0.0.1:${live.port}` };
}

export interface HttpAnswer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

export async function post<Body>(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer<Body>> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Body, headers: answer.headers };
}

export const SETUP: SetupWanted['setup'] = {
  turns: 2,
  mode: 'own',
  pace: 'facilitator',
  minutes: 45,
  capacity: 30,
  rehearsal: false,
};

export async function openSession(
  url: string,
  setup: Partial<SetupWanted['setup']> = {},
  bots = 0,
  scenario: SetupWanted['scenario'] = { id: 'friday_deck' },
): Promise<Opened> {
  const wanted: SetupWanted = { scenario, setup: { ...SETUP, ...setup }, bots };
  const { status, body } = await post<Opened>(`${url}/live/sessions`, wanted, { authorization: `Bearer ${HOST_KEY}` });
  if (status !== 200) throw new Error(`expected a session, got ${status} ${JSON.stringify(body)}`);
  return body;
}

export const askToJoin = (url: string, wanted: JoinWanted, headers?: Readonly<Record<string, string>>) =>
  post<Joined & { readonly error?: string; readonly args?: Record<string, unknown> }>(
    `${url}/live/join`,
    wanted,
    headers,
  );

export async function joinSession(url: string, { code }: Pick<Opened, 'code'>, name?: string): Promise<Joined> {
  const { status, body } = await askToJoin(url, name === undefined ? { code } : { code, name });
  if (status !== 200) throw new Error(`expected to join, got ${status} ${JSON.stringify(body)}`);
  return body;
}

/** A window over a real socket, with all it was told. */
export class TestWindow {
  readonly socket: Socket;
  readonly rooms: { readonly room: RoomView; readonly own: OwnView | null }[] = [];
  readonly facts: Fact[] = [];
  readonly slides: { readonly slide: Slide; readonly code: string; readonly key: string | null }[] = [];
  board: Board | null = null;
  gone: string | null = null;
  refused: string | null = null;

  constructor(url: string, auth: Handshake | Record<string, unknown>, transports = ['websocket']) {
    this.socket = io(url, { path: '/live/io', auth, transports, forceNew: true, reconnectionDelay: 50 });
    this.socket.on('room', (message) => this.rooms.push(message));
    this.socket.on('facts', ({ from, facts }: { from: number; facts: Fact[] }) => {
      for (const [i, fact] of facts.entries()) this.facts[from + i] = fact;
    });
    this.socket.on('board', ({ board }) => (this.board = board));
    this.socket.on('board_news', ({ seats, rest }: { seats: SeatRow[]; rest: Omit<Board, 'seats'> }) => {
      const all = new Map((this.board?.seats ?? []).map((seat) => [seat.seat, seat]));
      for (const seat of seats) all.set(seat.seat, seat);
      this.board = { ...rest, seats: [...all.values()] };
    });
    this.socket.on('slide', (message) => this.slides.push(message));
    this.socket.on('gone', ({ why }) => (this.gone = why));
    this.socket.on('connect_error', ({ message }) => (this.refused = message));
  }

  get room(): RoomView | null {
    return this.rooms.at(-1)?.room ?? null;
  }

  get own(): OwnView | null {
    return this.rooms.at(-1)?.own ?? null;
  }

  ask(ask: ParticipantAsk | FacilitatorAsk, id: string = crypto.randomUUID()): Promise<AskAnswer> {
    return this.say('ask', { id, ask });
  }

  say(event: string, ...message: unknown[]): Promise<AskAnswer> {
    return this.socket.timeout(15_000).emitWithAck(event, ...message) as Promise<AskAnswer>;
  }

  close(): void {
    this.socket.close();
  }
}

export const phone = (url: string, { session, token }: Joined): TestWindow =>
  new TestWindow(url, { role: 'participant', session, token });
export const control = (url: string, { session, control: capability }: Opened): TestWindow =>
  new TestWindow(url, { role: 'control', session, capability });
export const projector = (url: string, { session, projector: capability }: Opened): TestWindow =>
  new TestWindow(url, { role: 'projector', session, capability });

/** Resolves once it is so; what is waited for is told where it does not come. */
export async function until(what: string, isSo: () => boolean, ms = 20_000): Promise<void> {
  for (const begun = performance.now(); !isSo();) {
    if (performance.now() - begun > ms) throw new Error(`expected ${what} within ${ms} ms`);
    await new Promise((resolve) => void setTimeout(resolve, 5));
  }
}
