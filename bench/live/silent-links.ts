// Links that die without a word, as a phone's does that leaves the building: nothing is closed, nothing comes any more.
import { createServer, connect, type Socket } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { io } from 'socket.io-client';
import type { Place } from './crowd.ts';
import { http } from './line.ts';

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

async function openProxy(base: string) {
  const { hostname, port } = new URL(base);
  const pairs = new Set<Pair>();
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    const pair = { near, far };
    pairs.add(pair);
    near.pipe(far).pipe(near);
    const end = (): void => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) socket.on('error', end).on('close', end);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  return {
    base: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    /** What is open now says nothing any more; what is opened later does. */
    silence: (): void => {
      for (const { near, far } of pairs) {
        near.unpipe(far);
        far.unpipe(near);
        near.removeAllListeners('close').pause();
        far.removeAllListeners('close').pause();
      }
    },
    close: (): void => {
      for (const { near, far } of pairs) for (const socket of [near, far]) socket.destroy();
      proxy.close();
    },
  };
}

/** ms until each noticed, and until each was in the room again, with the game's own client as the game sets it. */
export async function silentLinks(place: Place, count: number): Promise<{ noticed: number[]; back: number[] }> {
  const { code, key, session } = place;
  const proxy = await openProxy(place.bases[0] ?? '');
  const windows = await Promise.all(
    Array.from({ length: count }, async () => {
      const { token } = await http(`${place.bases[0]}/live/join`, 'POST', null, { code, key });
      const socket = io(proxy.base, {
        path: '/live/io',
        auth: { role: 'participant', session, token },
        transports: ['websocket', 'polling'],
        tryAllTransports: true,
        reconnectionDelay: 400,
        reconnectionDelayMax: 1200,
        timeout: 8000,
        forceNew: true,
      });
      await new Promise<void>((resolve) => socket.once('room', () => resolve()));
      return socket;
    }),
  );
  // Somewhere between two heartbeats, another place for each.
  await later(2000);
  const begun = performance.now();
  const since = (): number => performance.now() - begun;
  const ends = windows.map(async (socket) => {
    const noticed = new Promise<number>((resolve) => socket.once('disconnect', () => resolve(since())));
    const back = noticed.then(() => new Promise<number>((resolve) => socket.once('room', () => resolve(since()))));
    return [await noticed, await back] as const;
  });
  proxy.silence();
  const all = await Promise.all(ends);
  for (const socket of windows) socket.close();
  proxy.close();
  return { noticed: all.map(([noticed]) => noticed), back: all.map(([, back]) => back) };
}
