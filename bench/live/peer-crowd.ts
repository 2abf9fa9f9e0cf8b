// Everybody in a room of a peer's, with the client that comes with it.
import { setTimeout as later } from 'node:timers/promises';
import WebSocket from 'ws';
import type { Sent } from './crowd.ts';

const load = async (name: string): Promise<Record<string, any>> => import(name); // oxlint-disable-line typescript/no-explicit-any

interface PeerLine {
  readonly say: (kind: 'choose', message: { id: string; option: string }) => void;
  readonly close: () => void;
}
type Heard = (kind: 'done' | 'board', id: string) => void;
type Open = (heard: Heard, isDashboard: boolean) => Promise<PeerLine>;

function wsClient(port: number): Open {
  return (heard, isDashboard) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
      socket.once('error', reject);
      socket.on('message', (data: Buffer) => {
        const { kind, id } = JSON.parse(data.toString()) as { kind: 'done' | 'board'; id: string };
        // What answers the first word says that one is in.
        if (id === 'hello')
          resolve({
            say: (said, message) => socket.send(JSON.stringify({ kind: said, ...message })),
            close: () => socket.close(),
          });
        else heard(kind, id);
      });
      socket.once('open', () => {
        if (isDashboard) socket.send('{"kind":"watch"}');
        socket.send('{"kind":"hello","id":"hello"}');
      });
    });
}

async function colyseusClient(port: number): Promise<Open> {
  const { Client, Callbacks } = await load('@colyseus/sdk');
  return async (heard, isDashboard) => {
    const room = await new Client(`ws://127.0.0.1:${port}`).joinOrCreate('workshop');
    room.onMessage('done', ({ id }: { id: string }) => heard('done', id));
    if (isDashboard) {
      room.send('watch');
      await new Promise<void>((resolve) => room.onStateChange.once(() => resolve()));
      while (room.state.choices === undefined) await later(5);
      const callbacks = Callbacks.get(room);
      callbacks.onAdd(room.state.choices, 'options', (_: string, id: string) => heard('board', id));
    }
    return { say: (kind, message) => room.send(kind, message), close: () => void room.leave() };
  };
}

export async function crowdOfPeer(name: 'ws' | 'colyseus', port: number, count: number) {
  const open = name === 'ws' ? wsClient(port) : await colyseusClient(port);
  const waiting = new Map<string, (at: number) => void>();
  const heard: Heard = (kind, id) => {
    const key = `${kind} ${id}`;
    waiting.get(key)?.(performance.now());
    waiting.delete(key);
  };
  const dashboard = await open(heard, true);
  const begun = performance.now();
  const lines = await Promise.all(Array.from({ length: count }, () => open(heard, false)));
  const joined = performance.now() - begun;
  let choices = 0;
  const send = async (index: number): Promise<Sent> => {
    const id = `c${(choices += 1)}`;
    const at = performance.now();
    const told = (kind: string) => new Promise<number>((resolve) => waiting.set(`${kind} ${id}`, resolve));
    const [ack, board] = [told('done'), told('board')];
    lines[index % count]?.say('choose', { id, option: 'listen' });
    return { ack: (await ack) - at, board: (await board) - at };
  };
  return {
    joined,
    steadily: async (perSecond: number, ms: number): Promise<Sent[]> => {
      const from = performance.now();
      const sends: Promise<Sent>[] = [];
      for (let n = 0; n < (perSecond * ms) / 1000; n += 1) {
        const wait = from + (n * 1000) / perSecond - performance.now();
        if (wait > 1) await later(wait);
        sends.push(send(n));
      }
      return Promise.all(sends);
    },
    burst: (): Promise<Sent[]> => Promise.all(lines.map((_, index) => send(index))),
    leave: (): void => {
      dashboard.close();
      for (const line of lines) line.close();
    },
  };
}
