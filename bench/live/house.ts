// A whole house of sessions: 10,000 people in 100 of them, on two processes over one PostgreSQL.
import { makePostgres } from '../../test/support/postgres.ts';
import type { Sent } from './crowd.ts';
import { freePort, type Load, type Server, startLoad, startServer } from './processes.ts';
import { openSession } from './room.ts';

export interface HouseFigures {
  readonly people: number;
  readonly sessions: number;
  /** Choices a second. */
  readonly rate: number;
  /** ms until all were in, some at a time. */
  readonly joined: number;
  readonly sent: readonly Sent[];
  /** MB of each process. */
  readonly memory: readonly number[];
}
const [PROCESSES, LOADS] = [2, 3];
/** People of one session who come at once. */
const AT_ONCE = 20;

async function fill(load: Load, n: number, server: Server, bases: readonly string[], people: number): Promise<void> {
  await load.tell('place', n, await openSession(server, bases, people));
  await load.tell('watch', n);
  await load.tell('join', n, people, AT_ONCE);
  await load.tell('steer', n, 'next', 'welcome');
  await load.tell('steer', n, 'next', 'frame');
}

/** Null where there is no PostgreSQL to be had. */
export async function measureHouse(
  sessions: number,
  each: number,
  perSecond: number,
  ms: number,
): Promise<HouseFigures | null> {
  const postgres = await makePostgres({ durable: true });
  if (postgres === null) return null;
  const servers: Server[] = [];
  const loads = Array.from({ length: LOADS }, startLoad);
  try {
    for (let n = 0; n < PROCESSES; n += 1)
      servers.push(await startServer(await freePort(), ['--database-url', postgres.url]));
    const bases = servers.map(({ base }) => base);
    const begun = performance.now();
    const fillAll = async (load: Load, first: number): Promise<void> => {
      for (let n = first; n < sessions; n += LOADS) await fill(load, n, servers[n % PROCESSES]!, bases, each);
    };
    await Promise.all(loads.map(fillAll));
    const joined = performance.now() - begun;
    const all = async (wait: number): Promise<Sent[]> =>
      (await Promise.all(loads.map((load) => load.tell('allSteadily', perSecond / LOADS, wait)))).flat();
    await all(5000);
    const sent = await all(ms);
    const memory = servers.map((server) => server.memory());
    return { people: sessions * each, sessions, rate: perSecond, joined, sent, memory };
  } finally {
    for (const load of loads) load.end();
    for (const server of servers) await server.stop();
    await postgres.remove();
  }
}
