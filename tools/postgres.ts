// Where this machine keeps a PostgreSQL server's programs, for the tests of sessions that are kept in one.
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const versionOf = (folder: string): number => Number(/\/postgresql\/(\d+)/.exec(folder)?.[1] ?? 0);

/** The folder that holds `initdb` and `postgres`: the newest of Debian's, else the first on PATH; undefined where there is none. */
export function findPostgres(): string | undefined {
  const installed = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) => versionOf(b) - versionOf(a));
  const asked = process.env['POSTGRES_BIN'];
  const folders = [
    ...(asked === undefined ? [] : [asked]),
    ...installed,
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
}
