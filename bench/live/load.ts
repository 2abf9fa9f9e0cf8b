// A process of the load: keeps crowds, and does with them what it is told over its channel. The server's process has nothing of it.
import { Crowd, type Place } from './crowd.ts';
import { pelt } from './hostile.ts';
import { silentLinks } from './silent-links.ts';
import { crowdOfPeer } from './peer-crowd.ts';

const crowds = new Map<number, Crowd>();
const peers = new Map<number, Awaited<ReturnType<typeof crowdOfPeer>>>();
const crowd = (n: number): Crowd => {
  const found = crowds.get(n);
  if (found === undefined) throw new Error(`expected a crowd ${n}`);
  return found;
};
const peer = (n: number) => {
  const found = peers.get(n);
  if (found === undefined) throw new Error(`expected a peer ${n}`);
  return found;
};

const DEEDS = {
  place: async (n: number, place: Place) => void crowds.set(n, new Crowd(place)),
  join: (n: number, count: number, atOnce?: number) => crowd(n).join(count, atOnce),
  watch: (n: number) => crowd(n).watch(),
  steer: (n: number, kind: string, from: string) => crowd(n).steer(kind, from),
  steadily: (n: number, perSecond: number, ms: number, watched: boolean) => crowd(n).steadily(perSecond, ms, watched),
  /** All crowds of this process, together so many a second. */
  allSteadily: async (perSecond: number, ms: number) =>
    (await Promise.all([...crowds.values()].map((one) => one.steadily(perSecond / crowds.size, ms, false)))).flat(),
  burst: (n: number, watched: boolean) => crowd(n).burst(watched),
  goOnTo: (n: number, kind: 'plan' | 'option') => crowd(n).goOnTo(kind),
  comeBack: (n: number) => crowd(n).comeBack(),
  acknowledged: async (n: number) => crowd(n).acknowledged.reduce((sum, { size }) => sum + size, 0),
  missing: (n: number) => crowd(n).missing(),
  leave: async (n: number) => crowd(n).leave(),
  silent: (place: Place, count: number) => silentLinks(place, count),
  pelt: (place: Place, ms: number) => pelt(place, ms),
  peer: async (n: number, name: 'ws' | 'colyseus', port: number, count: number) => {
    const made = await crowdOfPeer(name, port, count);
    peers.set(n, made);
    return made.joined;
  },
  peerSteadily: (n: number, perSecond: number, ms: number) => peer(n).steadily(perSecond, ms),
  peerBurst: (n: number) => peer(n).burst(),
  peerLeave: async (n: number) => peer(n).leave(),
};
export type Deeds = typeof DEEDS;

interface Told {
  readonly id: number;
  readonly deed: keyof Deeds;
  readonly args: readonly never[];
}

process.on('message', ({ id, deed, args }: Told) => {
  const perform = DEEDS[deed] as (...args: readonly never[]) => Promise<unknown>;
  perform(...args).then(
    (result) => process.send?.({ id, result }),
    (error: unknown) =>
      process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
