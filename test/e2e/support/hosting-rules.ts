// What docs/hosting.md says a web server sends, read from its tables: what is tried is what is written.
import { readFileSync } from 'node:fs';

interface HostingRules {
  /** By ending, with its dot. */
  readonly types: ReadonlyMap<string, string>;
  /** Endings that are sent compressed. */
  readonly compressed: ReadonlySet<string>;
  readonly headers: ReadonlyMap<string, string>;
  readonly cacheOf: (path: string) => string;
}

/** Rows of the table under a heading, without its head; cells without their code marks. */
function rowsUnder(heading: string): string[][] {
  const text = readFileSync('docs/hosting.md', 'utf8');
  const part = text.split(/^## /m).find((one) => one.startsWith(`${heading}\n`));
  const rows = part?.split('\n').filter((line) => line.startsWith('| ')) ?? [];
  if (rows.length < 3) throw new Error(`expected a table under "${heading}" in docs/hosting.md`);
  return rows
    .slice(2)
    .map((row) => row.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, '').replaceAll('`', '')));
}

export function rulesOfHosting(): HostingRules {
  const types = rowsUnder('Types');
  const caching = rowsUnder('Caching');
  return {
    types: new Map(types.map(([ending = '', type = '']) => [ending, type])),
    compressed: new Set(types.filter(([, , packed]) => packed === 'yes').map(([ending = '']) => ending)),
    headers: new Map(rowsUnder('Headers').map(([name = '', value = '']) => [name.toLowerCase(), value])),
    cacheOf(path) {
      const row = caching.find(([place = '']) => path === place || (place.endsWith('/') && path.startsWith(place)));
      return row?.[1] ?? 'no-cache';
    },
  };
}
