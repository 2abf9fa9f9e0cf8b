// Everything of a server put together: over a store, on a port, until it is stopped.
import { createServer, type Server as HttpServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { localAddresses } from './addresses.ts';
import { Bots } from './bots.ts';
import { WALL_CLOCK, type Clock } from './clock.ts';
import { FrontDoor } from './front-door.ts';
import type { Hall } from './hall.ts';
import { Hub } from './hub.ts';
import { type Log } from './log.ts';
import { MemoryStore } from './memory-store.ts';
import { Metrics } from './metrics.ts';
import { serve, type Served } from './routes.ts';
import { ScenarioShelf } from './scenario-shelf.ts';
import { openSockets } from './sockets.ts';
import { StaticFiles } from './static-files.ts';
import type { Store } from './store.ts';
import { Upkeep } from './upkeep.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
/** ms */
const STORE_ANSWERS_WITHIN = 2000;
const STOPS_WITHIN = 5000;
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 60_000;

export interface LiveOptions {
  readonly store: Store;
  readonly hostKey: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly log: Log;
  /** Address to listen at; all of this machine where there is none. */
  readonly host?: string;
  /** Under which a proxy shows this server. */
  readonly origin?: string;
  /** Other processes serve the same sessions. */
  readonly shared?: boolean;
  readonly clock?: Clock;
  /** The built game. */
  readonly dist?: string;
  readonly botPace?: number;
}

export interface LiveServer {
  readonly port: number;
  readonly hub: Hub;
  readonly metrics: Metrics;
  /** Where people join, as they reach this machine. */
  readonly address: string;
  /** Nobody new; what is under way is kept; windows are let go. */
  readonly stop: () => Promise<void>;
}

/** Rejects where the port is taken, or the store does not answer. */
export async function openLive(options: LiveOptions): Promise<LiveServer> {
  const { store, hostKey, log, clock = WALL_CLOCK, origin = null, shared = false } = options;
  const metrics = new Metrics();
  const address = (): string => origin ?? addressAt(http, options.host);
  const rehearsals = new MemoryStore();
  const bots = new Bots({ clock, log, pace: options.botPace ?? 1 });
  const onLoaded = (hall: Hall): void => bots.wake(hall);
  const hub = new Hub({ store, rehearsals, clock, log, hostKey, address, shared, onLoaded });
  const upkeep = new Upkeep({ hub, store, rehearsals, clock, log, shared });
  const served: Served = {
    hub,
    door: new FrontDoor({ hub, clock, metrics }),
    bots,
    shelf: new ScenarioShelf(),
    files: await StaticFiles.of(options.dist ?? DIST),
    metrics,
    log,
    hostKey,
    origin,
    address,
    health: () => answers(store),
  };
  const http = createServer({ headersTimeout: HEADERS_WITHIN, requestTimeout: REQUEST_WITHIN }, (request, response) => {
    void serve(request, response, served);
  });
  const io = openSockets(http, { hub, clock, log, metrics, origin });
  await listening(http, options);
  await upkeep.start();
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => void io.close(() => resolve()));
    await Promise.race([stopped(upkeep, hub, store), wait(STOPS_WITHIN)]);
    http.closeAllConnections();
    await Promise.race([closed, wait(STOPS_WITHIN)]);
  };
  return { port: portOf(http), hub, metrics, address: address(), stop };
}

async function stopped(upkeep: Upkeep, hub: Hub, store: Store): Promise<void> {
  await upkeep.stop();
  await hub.stop();
  await store.close();
}

const listening = (http: HttpServer, { port, host }: LiveOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      http.off('error', reject);
      resolve();
    });
  });

function portOf(http: HttpServer): number {
  const bound = http.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

function addressAt(http: HttpServer, host: string | undefined): string {
  const everywhere = host === undefined || host === '0.0.0.0' || host === '::';
  const name = everywhere ? (localAddresses()[0] ?? 'localhost') : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${portOf(http)}`;
}

async function answers(store: Store): Promise<void> {
  const late = wait(STORE_ANSWERS_WITHIN).then(() => {
    throw new Error('expected the store to answer in time');
  });
  await Promise.race([store.find({ id: 'health' }), late]);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms).unref());
