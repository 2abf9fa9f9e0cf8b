// `npm run live` on the built site, as its own process, so that it can be killed; and the facilitator's hand without a window.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { Board } from '../../../src/core/session/session-views.ts';
import type { Setup } from '../../../src/core/session/setup.ts';
import type { AskAnswer, Opened } from '../../../src/core/session/wire.ts';
import type { FacilitatorAsk } from '../../../src/core/session/words.ts';

const HOST_KEY = 'a-host-key-that-only-tests-have-1';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address !== 'string' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

interface LiveOptions {
  /** Every session has the same seed. */
  readonly sameLuck?: boolean;
}

/** Seeds alone are drawn from so many. */
const SAME_LUCK = `data:text/javascript,${encodeURIComponent(`
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
const draw = crypto.randomInt;
crypto.randomInt = (...given) => (given[0] === 2 ** 32 ? 7 : draw(...given));
syncBuiltinESMExports();`)}`;

export class LiveHere {
  /** Ends in a slash. */
  readonly url: string;
  private readonly folder = mkdtempSync(join(tmpdir(), 'skip-level-live-'));
  private readonly port: number;
  private readonly options: LiveOptions;
  private running: ChildProcess | null = null;

  private constructor(port: number, options: LiveOptions) {
    this.port = port;
    this.options = options;
    this.url = `http://127.0.0.1:${port}/`;
  }

  static async start(options: LiveOptions = {}): Promise<LiveHere> {
    if (!existsSync('dist/live.html')) throw new Error('There is no dist/live.html: run `npm run build` first.');
    const live = new LiveHere(await freePort(), options);
    await live.again();
    return live;
  }

  /** With what it kept, at the same port. */
  again(): Promise<void> {
    const words = ['--port', String(this.port), '--host', '127.0.0.1', '--host-key', HOST_KEY];
    const data = ['--data', join(this.folder, 'sessions.sqlite')];
    const first = this.options.sameLuck ? ['--import', SAME_LUCK] : [];
    const running = spawn(process.execPath, [...first, 'src/node/server/main.ts', ...words, ...data], {
      stdio: 'pipe',
    });
    this.running = running;
    return new Promise((resolve, reject) => {
      let complaint = '';
      running.stderr.on('data', (text) => (complaint += String(text)));
      running.stdout.once('data', () => resolve());
      running.once('exit', () => reject(new Error(`the server did not start: ${complaint}`)));
    });
  }

  /** Without a chance to put anything in order. */
  async kill(): Promise<void> {
    const { running } = this;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async open(setup: Partial<Setup>, scenario: string, bots = 0): Promise<Opened> {
    const usual = { turns: 2, mode: 'own', pace: 'facilitator', minutes: 60, capacity: 60, rehearsal: bots > 0 };
    const answer = await fetch(`${this.url}live/sessions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${HOST_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ scenario: { id: scenario }, setup: { ...usual, ...setup }, bots }),
    });
    if (!answer.ok) throw new Error(`the session was not opened: ${await answer.text()}`);
    return (await answer.json()) as Opened;
  }
}

/** What a facilitator asks for, without a window. */
export class Hand {
  board: Board | null = null;
  private readonly socket: Socket;
  private asked = 0;

  constructor(url: string, { session, control }: Opened) {
    const auth = { role: 'control', session, capability: control };
    this.socket = io(url, {
      path: '/live/io',
      auth,
      query: { session },
      reconnectionDelay: 100,
      reconnectionDelayMax: 300,
    });
    this.socket.on('board', ({ board }: { board: Board }) => (this.board = board));
    this.socket.on('board_news', ({ rest }: { rest: Partial<Board> }) => {
      if (this.board) this.board = { ...this.board, ...rest };
    });
  }

  ask(ask: FacilitatorAsk): Promise<AskAnswer> {
    this.asked += 1;
    const id = `hand-${this.asked}`;
    return new Promise((resolve) => this.socket.emit('ask', { id, ask }, resolve));
  }

  /** On to that step, however many lie between. */
  async goTo(to: Board['room']['step']): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const from = this.board?.room.step;
      if (from === to) return;
      const answer = from === undefined ? null : await this.ask({ kind: 'go_to', from, to });
      if (answer?.kind === 'done') return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the room did not come to ${to}`);
  }

  close(): void {
    this.socket.close();
  }
}
