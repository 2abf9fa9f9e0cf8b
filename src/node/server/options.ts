// The words after `npm run live --`: each with a value, or what is wrong with them.
import { SHORTEST_KEY } from './host-key.ts';

export interface Options {
  readonly port: number;
  readonly data: string;
  readonly host?: string;
  readonly origin?: string;
  readonly databaseUrl?: string;
  readonly hostKey?: string;
}

/** Bad words: said to whoever typed them. */
export class WrongOption extends Error {}

export const USAGE = `npm run live -- [options]

  --port 4180            where it listens; 0 for any free port
  --data FILE            where sessions are kept (./live-data/sessions.sqlite)
  --host ADDRESS         listens at this address only; 127.0.0.1 keeps others out
  --origin https://…     its address behind a proxy of yours
  --database-url URL     keeps sessions in PostgreSQL (postgres://…); then several can run at once
  --host-key KEY         who has it may open sessions; made once and kept beside the data where it is left out
  --help                 this

All of it is explained in docs/facilitators/hosting.md.`;

const KNOWN = ['port', 'data', 'host', 'origin', 'database-url', 'host-key'] as const;
type Known = (typeof KNOWN)[number];
const LARGEST_PORT = 65_535;
const isKnown = (name: string): name is Known => (KNOWN as readonly string[]).includes(name);

function valuesIn(words: readonly string[]): ReadonlyMap<Known, string> {
  const values = new Map<Known, string>();
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', inline] = (words[i] ?? '').split(/=(.*)/s);
    const name = word.slice(2);
    if (!word.startsWith('--') || !isKnown(name)) throw new WrongOption(`There is no option ${word}.`);
    if (values.has(name)) throw new WrongOption(`${word} is there twice.`);
    const value = inline ?? words[(i += 1)];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      throw new WrongOption(`${word} needs a value behind it.`);
    values.set(name, value);
  }
  return values;
}

/** Throws `WrongOption` in words. */
export function readOptions(words: readonly string[]): Options {
  const values = valuesIn(words);
  const [host, origin, databaseUrl, hostKey] = [
    values.get('host'),
    values.get('origin'),
    values.get('database-url'),
    values.get('host-key'),
  ];
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new WrongOption(
      '--database-url begins with postgres://, then user, password, host and name of the database.',
    );
  if (databaseUrl !== undefined && values.has('data'))
    throw new WrongOption('--data is a file, --database-url a database: sessions are kept in one of them.');
  if (databaseUrl !== undefined && hostKey === undefined)
    throw new WrongOption(
      'With --database-url give --host-key, too, the same for all that run: there is no file to keep it beside.',
    );
  if (hostKey !== undefined && !new RegExp(`^[\\w-]{${SHORTEST_KEY},64}$`).test(hostKey))
    throw new WrongOption(`--host-key has ${SHORTEST_KEY} to 64 letters, digits, - and _: it must not be guessed.`);
  return {
    port: portIn(values.get('port') ?? '4180'),
    data: values.get('data') ?? './live-data/sessions.sqlite',
    ...(host === undefined ? {} : { host }),
    ...(origin === undefined ? {} : { origin: originIn(origin) }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(hostKey === undefined ? {} : { hostKey }),
  };
}

function portIn(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port > LARGEST_PORT) throw new WrongOption(`--port is a whole number from 0 to ${LARGEST_PORT}, not "${text}".`);
  return port;
}

function originIn(text: string): string {
  try {
    const { protocol, origin, pathname } = new URL(text);
    if ((protocol === 'https:' || protocol === 'http:') && pathname === '/') return origin;
  } catch {
    // Told below.
  }
  throw new WrongOption(`--origin is the start of an address, as https://live.example.org, and not "${text}".`);
}
