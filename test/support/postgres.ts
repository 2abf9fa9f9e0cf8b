// A PostgreSQL server of the test's own: in a folder that goes with it, reached by a socket in that folder alone.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres } from '../../tools/postgres.ts';

export interface Postgres {
  readonly url: string;
  /** Where its tables are. */
  readonly data: string;
  /** Starts it again after `kill`. */
  readonly start: () => Promise<void>;
  /** With SIGKILL, and all that work for it: they have no time for anything. */
  readonly kill: () => Promise<void>;
  /** Ends it and leaves nothing behind. */
  readonly remove: () => Promise<void>;
}
interface User {
  readonly uid: number;
  readonly gid: number;
}

/** Root may not run it: somebody without rights, then. */
function otherUser(): User | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = ['postgres:', 'nobody:'].flatMap((name) => users.filter((user) => user.startsWith(name)))[0];
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', resolve));

/** Its own children; none where the system does not tell. */
function childrenOf(pid: number): number[] {
  const stats = globSync('/proc/[0-9]*/stat').flatMap((path) => {
    try {
      return [readFileSync(path, 'utf8')];
    } catch {
      return [];
    }
  });
  return stats.flatMap((stat) => {
    const [, child, parent] = /^(\d+) \(.*\) \w (\d+)/s.exec(stat) ?? [];
    return Number(parent) === pid ? [Number(child)] : [];
  });
}

function killAtOnce(server: ChildProcess): void {
  const children = childrenOf(server.pid ?? -1);
  server.kill('SIGKILL');
  for (const child of children)
    try {
      process.kill(child, 'SIGKILL');
    } catch {
      // Gone by itself.
    }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Null where this machine has no server's programs. `durable`: waits for the disk, as the real one does. */
export async function makePostgres({ durable }: { readonly durable: boolean }): Promise<Postgres | null> {
  const programs = findPostgres();
  if (programs === undefined) return null;
  const user = otherUser();
  const folder = mkdtempSync(join(tmpdir(), 'skip-level-pg-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  if (user !== null) for (const path of [folder, data]) chownSync(path, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { PATH: programs, LANG: 'C', TZ: 'UTC' }, stdio: 'ignore' as const };
  const url = `postgresql://tester@localhost/postgres?host=${encodeURIComponent(folder)}`;
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  );
  let server: ChildProcess;
  const start = async (): Promise<void> => {
    const until = Date.now() + 20_000;
    const own = {
      listen_addresses: '',
      unix_socket_directories: folder,
      fsync: durable ? 'on' : 'off',
      max_connections: 40,
    };
    // After a crash it would first write every file it has to the disk, one by one, for seconds.
    const swift = process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {};
    const flags = Object.entries({ ...own, ...swift }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const run = (): ChildProcess => spawn(join(programs, 'postgres'), ['-D', data, ...flags], options);
    server = run();
    while (!(await answers(url))) {
      if (Date.now() > until) throw new Error('PostgreSQL does not start.');
      // What a killed one left behind is in its way until the last of its children has gone.
      if (server.exitCode !== null) server = run();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await start();
  return {
    url,
    data,
    start,
    kill: async () => {
      killAtOnce(server);
      await ended(server);
    },
    remove: async () => {
      server.kill('SIGQUIT');
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
