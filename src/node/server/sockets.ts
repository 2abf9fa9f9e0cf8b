// The live line: who may open one, what may come over it and how often, and what is answered. What comes is read by a schema before
// anything is done with it, and nothing that comes can make a handler throw.
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { AskAnswer, Handshake, HttpError, ToWindow } from '../../core/session/wire.ts';
import { isOwnOrigin } from './addresses.ts';
import type { Clock } from './clock.ts';
import type { Hall } from './hall.ts';
import type { Hub } from './hub.ts';
import { Bucket } from './limits.ts';
import { faultFields, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { readHandshake } from './read-message.ts';
import { isSecret } from './secrets.ts';
import { HANDLERS, type Said } from './socket-words.ts';
import type { LiveWindow } from './window.ts';

interface SocketParts {
  readonly hub: Hub;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly origin: string | null;
}

/** Bytes of one message. */
const MOST_BYTES = 4096;
/** ms: together no more than it may take until a silent link is noticed. */
const [PING_EVERY, PING_WAITS] = [6000, 4500];
const HANDSHAKE_WITHIN = 10_000;
const BAD_FRAMES = 3;
/** Messages turned away for coming too often, until whoever sends them is. */
const MOST_TOO_OFTEN = 100;
const RATE = { participant: [5, 25], control: [20, 60], projector: [5, 10] } as const;

type Entered = { readonly hall: Hall; readonly role: Handshake['role']; readonly participant: number | null };

export function openSockets(http: HttpServer, parts: SocketParts): Server {
  const io = new Server(http, {
    path: '/live/io',
    serveClient: false,
    maxHttpBufferSize: MOST_BYTES,
    pingInterval: PING_EVERY,
    pingTimeout: PING_WAITS,
    connectTimeout: HANDSHAKE_WITHIN,
    perMessageDeflate: false,
    httpCompression: false,
    cookie: false,
    allowRequest: (request: IncomingMessage, answer) => {
      const own = isOwnOrigin(request.headers.origin, parts.origin);
      if (!own) parts.metrics.count('turned_away', 'origin');
      answer(own ? null : 'foreign_origin', own);
    },
  });
  io.use(async (socket, next) => next(await admit(socket, parts)));
  io.on('connection', (socket) => connected(socket, parts));
  return io;
}

/** `connect_error` has the message and, as `data`, what a request would have been answered. */
function turnedAway(error: HttpError['error'], { metrics }: SocketParts): Error {
  metrics.count('turned_away', error);
  return Object.assign(new Error(error), { data: { error, args: {} } satisfies HttpError });
}

/** Nothing where somebody may come in; never rejects. */
async function admit(socket: Socket, parts: SocketParts): Promise<Error | undefined> {
  try {
    const entered = await admitted(socket, parts);
    if ('error' in entered) return turnedAway(entered.error, parts);
    socket.data = entered;
    return undefined;
  } catch (error) {
    parts.log('error', 'handshake', faultFields(error));
    return turnedAway('unavailable', parts);
  }
}

async function admitted(
  socket: Socket,
  { hub }: SocketParts,
): Promise<Entered | { readonly error: HttpError['error'] }> {
  const read = readHandshake(socket.handshake.auth);
  if (read.kind === 'bad') return { error: 'bad_request' };
  const said = read.value;
  const hall = await hub.byId(said.session);
  if (hall === null) return { error: 'not_found' };
  if (said.role !== 'participant') {
    const hash = said.role === 'control' ? hall.row.controlHash : hall.row.projectorHash;
    return isSecret(said.capability, hash) ? { hall, role: said.role, participant: null } : { error: 'no_right' };
  }
  const participant = await hall.withToken(said.token);
  if (participant === 'removed') return { error: 'removed' };
  return participant === null ? { error: 'no_right' } : { hall, role: 'participant', participant };
}

function windowOf(socket: Socket): LiveWindow {
  const send = <Name extends keyof ToWindow>(name: Name, message: Parameters<ToWindow[Name]>[0]): void =>
    void socket.emit(name, message);
  return {
    tell: send,
    dismiss: (why) => {
      send('gone', { why });
      // Told first: a connection that is closed at once says nothing.
      setImmediate(() => socket.disconnect(true));
    },
  };
}

function connected(socket: Socket, parts: SocketParts): void {
  const { hall, role, participant } = socket.data as Entered;
  // Let go of meanwhile: the next attempt finds it anew.
  if (hall.isOver) return socket.conn.close();
  const window = windowOf(socket);
  const said: Said = { hall, hub: parts.hub, participant };
  const [perSecond, burst] = RATE[role];
  const bucket = new Bucket(perSecond, burst, parts.clock);
  let [bad, tooOften] = [0, 0];
  const handle = async (event: string, args: readonly unknown[]): Promise<void> => {
    const begun = performance.now();
    const last = args.at(-1);
    const answer = typeof last === 'function' ? (last as (answer: unknown) => void) : () => undefined;
    const [message, ...more] = typeof last === 'function' ? args.slice(0, -1) : args;
    if (!bucket.take()) {
      tooOften += 1;
      parts.metrics.count('refused', 'too_often');
      if (tooOften > MOST_TOO_OFTEN) socket.disconnect(true);
      return answer({ kind: 'again' } satisfies AskAnswer);
    }
    const handler = Object.hasOwn(HANDLERS[role], event) ? HANDLERS[role][event] : undefined;
    const answered = more.length > 0 || handler === undefined ? 'bad' : await handler(message, said);
    if (answered === 'bad') {
      bad += 1;
      parts.metrics.count('bad_frame');
      answer({ kind: 'refusal', code: 'unknown_command', args: { field: '' } } satisfies AskAnswer);
      if (bad >= BAD_FRAMES) socket.disconnect(true);
      return;
    }
    if ('code' in answered) parts.metrics.count('refused', answered.code);
    parts.metrics.count('asked');
    parts.metrics.acked(performance.now() - begun);
    answer(answered);
  };
  socket.onAny((event: string, ...args: unknown[]) => {
    handle(event, args).catch((error: unknown) => parts.log('error', 'message', faultFields(error)));
  });
  socket.on('disconnect', () => hall.leave(window, participant));
  const entered =
    role === 'participant' && participant !== null ? hall.enter(participant, window) : watched(hall, role, window);
  entered.catch((error: unknown) => {
    parts.log('error', 'enter', faultFields(error));
    socket.disconnect(true);
  });
}

const watched = (hall: Hall, role: Handshake['role'], window: LiveWindow): Promise<void> =>
  role === 'participant' ? Promise.resolve() : hall.watchBy(role, window);
