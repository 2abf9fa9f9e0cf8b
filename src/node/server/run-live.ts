// A server for people to start: what it is told in its options, what it says in words, how it stops.
import { resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { greeting } from './greeting.ts';
import { hostKeyBeside } from './host-key.ts';
import { openLive, type LiveServer } from './live-server.ts';
import { faultFields, logTo, type Log } from './log.ts';
import { readOptions, USAGE, WrongOption, type Options } from './options.ts';
import type { Store } from './store.ts';

/** Not run as it should be; and: cannot run here. */
const [USED_WRONGLY, CANNOT] = [2, 1];
const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** In a terminal only what somebody should look at: the words below are for people. */
const log: Log = logTo(
  (line) => {
    if (!process.stderr.isTTY || !line.includes('"level":"info"')) process.stderr.write(line);
  },
  () => Date.now(),
);

class CannotStart extends Error {}

async function openStore({ data, databaseUrl }: Options): Promise<Store> {
  if (databaseUrl === undefined) return (await import('./store-sqlite.ts')).openSqliteStore({ file: resolve(data) });
  return (await import('./store-postgres.ts')).openPostgresStore({ url: databaseUrl });
}

function inWords(error: unknown, { port, host }: Options): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: perhaps by another server that you started. Stop that one, or choose another: npm run live -- --port ${port + 1}`;
  if (code === 'EACCES')
    return `Port ${port} is not for everybody to use. Choose one above 1023: npm run live -- --port 4180`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}. Leave --host out to listen at all of them.`;
  return error instanceof Error ? error.message : String(error);
}

async function start(options: Options): Promise<LiveServer> {
  if (!existsSync(`${DIST}live.html`))
    throw new CannotStart('The game isn’t built yet. Run this once, then try again:\n  npm run -s build');
  const store = await openStore(options);
  const hostKey = options.hostKey ?? hostKeyBeside(resolve(options.data));
  const { port, host, origin, databaseUrl } = options;
  const live = await openLive({
    store,
    hostKey,
    port,
    log,
    shared: databaseUrl !== undefined,
    ...(host === undefined ? {} : { host }),
    ...(origin === undefined ? {} : { origin }),
  });
  const kept =
    databaseUrl === undefined ? `Sessions are kept in ${resolve(options.data)}.` : 'Sessions are kept in the database.';
  process.stdout.write(greeting({ port: live.port, address: live.address, hostKey, origin, kept }));
  log('info', 'started', { port: live.port, shared: databaseUrl !== undefined });
  return live;
}

function stopWhenAsked(live: LiveServer): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(CANNOT);
    stopping = true;
    if (signal === 'SIGINT') process.stdout.write('\nStopping …\n');
    void live.stop().then(
      () => {
        log('info', 'stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log('error', 'stop', faultFields(error));
        process.exit(CANNOT);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function main(words: readonly string[]): Promise<void> {
  if (words.includes('--help')) return void process.stdout.write(`${USAGE}\n`);
  let options: Options;
  try {
    options = readOptions(words);
  } catch (error) {
    if (!(error instanceof WrongOption)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    process.exitCode = USED_WRONGLY;
    return;
  }
  try {
    stopWhenAsked(await start(options));
  } catch (error) {
    process.stderr.write(`${inWords(error, options)}\n`);
    process.exit(CANNOT);
  }
}

// Whoever looked on may have gone, and a disk that takes the log may be full: sessions go on all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.on('unhandledRejection', (error) => log('error', 'unhandled', faultFields(error)));
await main(process.argv.slice(2));
