// Packages of the built game: whatever one may ask for is in it, and nothing else.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PackRequest } from '../../src/core/pack/course.ts';
import { pack } from '../../src/core/pack/pack.ts';
import type { Pieces } from '../../src/core/pack/pieces.ts';
import type { LibraryEntry } from '../../src/core/scenario/library-entry.ts';

const read = (path: string): Buffer => readFileSync(join('dist', path));
const pieces = JSON.parse(read('pieces.json').toString()) as Pieces;
const ids = (JSON.parse(read('scenarios/library.json').toString()) as LibraryEntry[]).map(({ id }) => id);
/** What anybody is asked to upload. Bytes. */
const MOST = 1_500_000;

/** Without unpacking any. */
function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
  return names;
}

async function packed(request: Partial<PackRequest>) {
  const asked = { as: 'scorm12', languages: null, edition: '3rd', title: null, mastery: null, brand: null } as const;
  const made = await pack({ ...asked, scenarios: [], ...request }, { read: async (path) => read(path) });
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made;
}

const sizes = new Map<string, number>();

describe.each(ids)('%s', (id) => {
  test('is a package that is small enough, under names that every system can read', async () => {
    const { bytes } = await packed({ scenarios: [id] });
    expect(bytes.length).toBeLessThan(MOST);
    sizes.set(id, bytes.length);
    const names = namesIn(bytes);
    expect(names.filter((name) => !/^[a-z0-9][a-z0-9/._-]*\.[a-z0-9]+$/.test(name))).toEqual([]);
    expect(names.filter((name) => /\.(?:map|php|sh|py|ts)$|sbom|pieces|live/.test(name))).toEqual([]);
  });
});

describe('the files of one', () => {
  let files: Readonly<Record<string, Uint8Array>>;
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const named = (pattern: RegExp): string[] => Object.keys(files).filter((path) => pattern.test(path));
  beforeAll(async () => {
    files = unzipSync((await packed({ scenarios: ['friday_deck'] })).bytes);
  });

  /** As paths from the root. */
  const importsOf = (path: string) => {
    const source = text(path);
    const { module } = parseSync(path, source);
    const at = (specifier: string): string => posix.join(posix.dirname(path), specifier);
    const from = [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ];
    const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1));
    return { now: from.map(at), later: later.map(at) };
  };
  const leftOut = new Set([...pieces.siteOnly, ...Object.values(pieces.portraits)]);

  test('every script has what it imports, and what it may ask for but what no course does', () => {
    const scripts = named(/\.js$/);
    expect(scripts.length).toBeGreaterThan(50);
    const missing = scripts.flatMap((path) => {
      const { now, later } = importsOf(path);
      return [...now, ...later.filter((file) => !leftOut.has(file))].filter((file) => !(file in files));
    });
    expect(missing).toEqual([]);
  });

  test('what comes along with a script that is there is there, too', () => {
    const missing = named(/\.js$/).flatMap((path) => {
      const source = text(path);
      const list = /m\.f=(\[[^\]]*\])/.exec(source)?.[1] ?? '[]';
      const names = JSON.parse(list) as string[];
      return [
        ...source.matchAll(
          /import\((["'`])\.\/([\w.-]+)\1\)(?:(?!import\()[^]){0,60}?__vite__mapDeps\(\[([\d,]*)\]\)/g,
        ),
      ]
        .filter(([, , target]) => `assets/${target}` in files)
        .flatMap(([, , , places = '']) => places.split(',').filter(Boolean))
        .map((place) => posix.join('assets', names[Number(place)] ?? '?'))
        .filter((file) => !(file in files));
    });
    expect(missing).toEqual([]);
  });

  test('every style sheet has its type, and every file is named by another', () => {
    const inStyles = named(/\.css$/).flatMap((path) => [...text(path).matchAll(/url\((["']?)(?:\.\/)?([^)"']+)\1\)/g)]);
    expect(inStyles.map(([, , name]) => `assets/${name}`).filter((file) => !(file in files))).toEqual([]);
    const all = named(/\.(?:js|css|html)$/).map((path) => [path, text(path)] as const);
    const unnamed = named(/^assets\//).filter(
      (file) => !all.some(([path, source]) => path !== file && source.includes(posix.basename(file))),
    );
    expect(unnamed).toEqual([]);
  });

  test('what the page names is there, and no address leads elsewhere', () => {
    const page = text('index.html');
    const addresses = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([]);
    expect(addresses.map((address) => address.slice(2)).filter((file) => !(file in files))).toEqual([]);
    expect(named(/\.css$/).filter((path) => /url\(["']?(?:\/|https?:)|@import/.test(text(path)))).toEqual([]);
    expect(named(/\.js$/).filter((path) => /\bnew Function\(|\beval\(/.test(text(path)))).toEqual([]);
  });

  test('its cast has faces, and nobody else', () => {
    const faces = named(/\/portrait-/);
    expect(faces.length).toBeGreaterThan(3);
    expect(faces.length).toBeLessThan(12);
  });

  test('a file that is taken away is missed', () => {
    const [gone = ''] = importsOf(named(/\/play-page-/).find((path) => path.endsWith('.js')) ?? '').now;
    const { [gone]: _, ...rest } = files;
    files = rest;
    const missing = named(/\.js$/).flatMap((path) => importsOf(path).now.filter((file) => !(file in files)));
    expect(new Set(missing)).toEqual(new Set([gone]));
  });
});

test.each(['scorm2004', 'cmi5', 'html'] as const)('the largest is small enough as %s, too', async (as) => {
  const [largest = ''] = [...sizes].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  expect((await packed({ scenarios: [largest], as })).bytes.length).toBeLessThan(MOST);
});

test('the page has the course’s title, and may send to where records are kept in cmi5 alone', async () => {
  const page = async (as: PackRequest['as']): Promise<string> =>
    strFromU8(unzipSync((await packed({ scenarios: ['tutorial'], as, title: 'Ours' })).bytes)['index.html']!);
  const [plain, sends] = [await page('html'), await page('cmi5')];
  expect(plain).toContain('<title>Ours</title>');
  expect(plain).toContain(`content="default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'"`);
  expect(sends).toContain(`content="default-src 'self'; connect-src 'self' https: http:; object-src 'none';`);
});
