// Processes of a measurement: servers, whose memory is read and that may be killed, and those that make the load.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import type { Deeds } from './load.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface Load {
  /** Has it do something, and returns what came of it. */
  readonly tell: <Deed extends keyof Deeds>(
    deed: Deed,
    ...args: Parameters<Deeds[Deed]>
  ) => Promise<Awaited<ReturnType<Deeds[Deed]>>>;
  readonly end: () => void;
}
export function startLoad(): Load {
  const child = fork(join(import.meta.dirname, 'load.ts'), { stdio: 'inherit' });
  const waiting = new Map<
    number,
    { readonly done: (result: never) => void; readonly failed: (error: Error) => void }
  >();
  child.on('message', ({ id, result, error }: { id: number; result?: never; error?: string }) => {
    if (error === undefined) waiting.get(id)?.done(result as never);
    else waiting.get(id)?.failed(new Error(error));
    waiting.delete(id);
  });
  child.on('exit', (code) => {
    for (const { failed } of waiting.values()) failed(new Error(`A process of the load has ended: ${code}`));
  });
  let count = 0;
  return {
    tell: (deed, ...args) =>
      new Promise((done, failed) => {
        waiting.set((count += 1), { done, failed });
        child.send({ id: count, deed, args });
      }),
    end: () => child.disconnect(),
  };
}

export interface Server {
  readonly base: string;
  readonly hostKey: string;
  /** ms of CPU used so far. */
  readonly cpu: () => number;
  /** MB of memory in use. */
  readonly memory: () => number;
  /** With SIGKILL; resolves once it is gone. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** What it has said on its error output, the last of it. */
  readonly said: () => string;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export function memoryOf(child: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? NaN) / 1000;
}

/** ms of CPU a process has used; the system counts in hundredths of a second. */
export function cpuOf(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Resolves when it answers. */
export async function startServer(port: number, options: readonly string[]): Promise<Server> {
  const hostKey = 'host-key-of-a-measurement';
  // As `npm run live` starts it.
  const args = [
    '--max-semi-space-size=8',
    'src/node/server/main.ts',
    '--port',
    String(port),
    '--host',
    '127.0.0.1',
    '--host-key',
    hostKey,
  ];
  const child = spawn(process.execPath, [...args, ...options], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const base = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${base}/health`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`The server does not start: ${said}`);
    await later(10);
  }
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    await gone;
  };
  return {
    base,
    hostKey,
    cpu: () => cpuOf(child),
    memory: () => memoryOf(child),
    kill: end('SIGKILL'),
    stop: end('SIGTERM'),
    said: () => said,
  };
}
