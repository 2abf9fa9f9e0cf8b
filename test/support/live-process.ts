// `npm run live` without the build, as a process of its own that a test can kill.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_KEY } from './live-server.ts';

const MAIN = join(import.meta.dirname, '../../src/node/server/main.ts');
/** Needed only to be there: what is served from it is another test's. */
export const isBuilt = existsSync(join(import.meta.dirname, '../../dist/live.html'));

export interface LiveProcess {
  readonly url: string;
  readonly output: () => string;
  readonly log: () => string;
  /** Exit code, or the signal's name. */
  readonly ended: Promise<number | string | null>;
  readonly kill: (signal: NodeJS.Signals) => Promise<number | string | null>;
}

/** Resolves once it listens; rejects with what it said where it does not. */
export async function liveProcess(port: number, ...words: string[]): Promise<LiveProcess> {
  const child = spawn(process.execPath, [
    MAIN,
    '--port',
    String(port),
    '--host',
    '127.0.0.1',
    '--host-key',
    HOST_KEY,
    ...words,
  ]);
  let [output, log] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  const listening = new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /"event":"started","port":(\d+)/.exec(log)?.[1];
      if (found !== undefined) resolve(`http://127.0.0.1:${found}`);
    };
    child.stderr.on('data', look);
    void ended.then((how) => reject(new Error(`ended with ${how}: ${log}`)));
  });
  const kill = (signal: NodeJS.Signals): Promise<number | string | null> => {
    child.kill(signal);
    return ended;
  };
  return { url: await listening, output: () => output, log: () => log, ended, kill };
}
