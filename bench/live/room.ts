// One room of 500: everything that is measured of a single server over its file.
import { setTimeout as later } from 'node:timers/promises';
import { join } from 'node:path';
import type { Place, Sent } from './crowd.ts';
import { http } from './line.ts';
import { cpuOf, freePort, type Load, memoryOf, type Server, startLoad, startServer } from './processes.ts';
import { spawn } from 'node:child_process';

export const PEOPLE = 500;
/** Choices a second of a room of 500: each of them one in ten seconds. */
export const RATE = PEOPLE / 10;
const BURSTS = 3;

export interface RoomFigures {
  /** ms */
  readonly joined: number;
  readonly steady: readonly Sent[];
  readonly bursts: readonly Sent[];
  readonly plans: readonly Sent[];
  /** ms of CPU that the server took to let everybody in, and for all to choose at once. */
  readonly cpu: readonly [number, number];
  /** MB: before anybody came, with all of them there, and at the end. */
  readonly memory: readonly [number, number, number];
}
export interface KillFigures {
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** ms from the kill until the last was in the room again. */
  readonly back: number;
}
export interface HostileFigures {
  readonly frames: number;
  readonly requests: number;
  readonly honest: readonly Sent[];
}

export async function openSession(server: Server, bases: readonly string[], capacity: number): Promise<Place> {
  const setup = { turns: 6, mode: 'own', pace: 'own', minutes: 60, capacity, rehearsal: false };
  const wanted = { scenario: { id: 'first_hundred_days' }, setup, bots: 0 };
  const opened = await http(`${server.base}/live/sessions`, 'POST', server.hostKey, wanted);
  const { code, key, session, control } = opened as Record<'code' | 'key' | 'session' | 'control', string>;
  return { bases, code, key, session, control };
}

/** A crowd that is in and may play. */
async function begin(load: Load, n: number, place: Place, people: number): Promise<number> {
  await load.tell('place', n, place);
  await load.tell('watch', n);
  const joined = await load.tell('join', n, people);
  await load.tell('steer', n, 'next', 'welcome');
  await load.tell('steer', n, 'next', 'frame');
  return joined;
}

export async function measureRoom(folder: string): Promise<RoomFigures> {
  const server = await startServer(await freePort(), ['--data', join(folder, 'room.sqlite')]);
  const load = startLoad();
  const place = await openSession(server, [server.base], PEOPLE);
  const before = server.memory();
  const start = server.cpu();
  const joined = await begin(load, 0, place, PEOPLE);
  const joining = server.cpu() - start;
  const there = server.memory();
  await load.tell('steadily', 0, RATE, 5000, true);
  const steady = await load.tell('steadily', 0, RATE, 20_000, true);
  const bursts: Sent[] = [];
  let choosing = 0;
  for (let n = 0; n < BURSTS; n += 1) {
    await load.tell('goOnTo', 0, 'option');
    await later(1000);
    const from = server.cpu();
    bursts.push(...(await load.tell('burst', 0, true)));
    choosing += server.cpu() - from;
  }
  await load.tell('goOnTo', 0, 'plan');
  await later(1000);
  const plans = await load.tell('burst', 0, true);
  const memory = [before, there, server.memory()] as const;
  load.end();
  await server.stop();
  return { joined, steady, bursts, plans, cpu: [joining, choosing / BURSTS], memory };
}

/** Killed while all of them choose, and started again by whoever minds it. */
export async function measureKill(folder: string, people: number): Promise<KillFigures> {
  const [port, data] = [await freePort(), join(folder, 'kill.sqlite')];
  const server = await startServer(port, ['--data', data]);
  const load = startLoad();
  await begin(load, 0, await openSession(server, [server.base], people), people);
  await load.tell('goOnTo', 0, 'option');
  const vote = load.tell('burst', 0, false);
  const before = await load.tell('acknowledged', 0);
  const back = load.tell('comeBack', 0);
  // In the middle: some are answered, some are on their way.
  while ((await load.tell('acknowledged', 0)) < before + people / 10) await later(1);
  await server.kill();
  const again = await startServer(port, ['--data', data]);
  const figures = { back: await back };
  await vote;
  const missing = await load.tell('missing', 0);
  load.end();
  await again.stop();
  return { ...figures, ...missing };
}

export async function measureSilence(folder: string, links: number): Promise<{ noticed: number[]; back: number[] }> {
  const server = await startServer(await freePort(), ['--data', join(folder, 'silent.sqlite')]);
  const load = startLoad();
  const figures = await load.tell('silent', await openSession(server, [server.base], links), links);
  load.end();
  await server.stop();
  return figures;
}

export async function measureHostile(folder: string, ms: number): Promise<HostileFigures> {
  const server = await startServer(await freePort(), ['--data', join(folder, 'hostile.sqlite')]);
  const [load, enemy] = [startLoad(), startLoad()];
  const place = await openSession(server, [server.base], PEOPLE + 10);
  await begin(load, 0, place, PEOPLE);
  await load.tell('steadily', 0, RATE, 3000, true);
  const pelted = enemy.tell('pelt', place, ms);
  const honest = await load.tell('steadily', 0, RATE, ms, true);
  const { frames, requests } = await pelted;
  await http(`${server.base}/health`, 'GET', null);
  for (const one of [load, enemy]) one.end();
  await server.stop();
  return { frames, requests, honest };
}

export async function measurePeer(name: 'ws' | 'colyseus'): Promise<RoomFigures> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'peer-server.ts'), name, String(port)], {
    stdio: 'inherit',
  });
  const load = startLoad();
  try {
    await later(2000);
    const before = memoryOf(child);
    const start = cpuOf(child);
    const joined = await load.tell('peer', 0, name, port, PEOPLE);
    const joining = cpuOf(child) - start;
    const there = memoryOf(child);
    await load.tell('peerSteadily', 0, RATE, 2000);
    const steady = await load.tell('peerSteadily', 0, RATE, 10_000);
    const bursts: Sent[] = [];
    let choosing = 0;
    for (let n = 0; n < BURSTS; n += 1) {
      await later(1000);
      const from = cpuOf(child);
      bursts.push(...(await load.tell('peerBurst', 0)));
      choosing += cpuOf(child) - from;
    }
    const cpu = [joining, choosing / BURSTS] as const;
    return { joined, steady, bursts, plans: [], cpu, memory: [before, there, memoryOf(child)] };
  } finally {
    load.end();
    child.kill();
  }
}
