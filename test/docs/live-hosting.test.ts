// What the page about serving live sessions says is so, as far as that can be tried without Docker or a proxy.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { USAGE } from '../../src/node/server/options.ts';

const page = readFileSync('docs/facilitators/hosting.md', 'utf8');
const docker = readFileSync('docs/facilitators/hosting/Dockerfile', 'utf8');

/** Packages that are imported on the way from these files, types apart. */
function packagesFrom(...entries: string[]): string[] {
  const [seen, packages] = [new Set<string>(), new Set<string>()];
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const source = readFileSync(path, 'utf8');
    const runs = source.matchAll(/^(?:import|export) (?!type\b)(?:[^;'"=]*? from )?'([^']+)'|import\('([^']+)'\)/gm);
    for (const [, ahead, late] of runs) {
      const name = ahead ?? late ?? '';
      if (name.startsWith('.')) follow(posix.join(dirname(path), name));
      else if (!name.startsWith('node:')) packages.add(/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    }
  };
  entries.forEach(follow);
  return [...packages].toSorted();
}

test('the container has the packages that the server runs with, and no others', () => {
  const named = /PACKAGES="([^"]+)"/.exec(docker)?.[1]?.split(' ') ?? [];
  expect(named).toEqual(packagesFrom('src/node/server/main.ts', 'src/node/server/scenario-reader.ts'));
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: object };
  expect(named.filter((name) => !Object.hasOwn(devDependencies, name))).toEqual([]);
});

test('the container copies what is there, and starts what `npm run live` starts', () => {
  const copied = [...docker.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
  expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [program, ...words] = JSON.parse(/^ENTRYPOINT (.+)$/m.exec(docker)?.[1] ?? '[]') as string[];
  expect(scripts['live']).toContain([program, ...words].join(' '));
  expect(existsSync(words.at(-1) ?? '')).toBe(true);
  expect(docker).toMatch(/^USER node$/m);
});

test('every option is in the page, and none that there is not', () => {
  const known = [...USAGE.matchAll(/^ {2}(--[a-z-]+)/gm)]
    .map(([, option]) => option)
    .filter((option) => option !== '--help');
  const told = [...page.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option]) => option);
  expect(new Set(told)).toEqual(new Set(known));
});

test('every event of the log that a fault leaves is in the page', () => {
  const events = [
    'started',
    'stopped',
    'opened',
    'closed',
    'purged',
    'door_locked_by_itself',
    'not_kept',
    'not_reloaded',
    'not_heard',
  ];
  for (const event of events) expect(page).toContain(`\`${event}\``);
  for (const file of ['Caddyfile', 'nginx.conf', 'Dockerfile'])
    expect(existsSync(join('docs/facilitators/hosting', file))).toBe(true);
});
