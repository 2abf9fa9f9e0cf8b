// Prints what a visitor downloads, brotli-compressed, from `dist/` (run `npm run build` first).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseSync } from 'vite';

const dist = 'dist';

/** Fonts are compressed already, so their own size counts. Bytes. */
export function transferSize(file: string): number {
  const content = readFileSync(join(dist, file));
  return /\.woff2?$/.test(file) ? content.length : brotliCompressSync(content).length;
}

function staticImports(file: string): string[] {
  if (!file.endsWith('.js')) return [];
  const { module } = parseSync(file, readFileSync(join(dist, file), 'utf8'));
  const fromExports = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  return [...module.staticImports.map((entry) => entry.moduleRequest.value), ...fromExports]
    .filter((specifier) => specifier?.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier ?? ''));
}

/** Without what only a browser without scripts reads. */
const html = (page: string): string =>
  readFileSync(join(dist, page), 'utf8').replace(/<noscript>[^]*?<\/noscript>/g, '');

/** These files and what they import statically. */
function withImports(files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found) for (const imported of staticImports(file)) found.add(imported);
  return [...found];
}

/** Scripts and styles that a page waits for: what it names, and what those import statically. */
export function entryFiles(page = 'index.html'): string[] {
  return withImports(
    [...html(page).matchAll(/(?:src|href)="(?:\.\/)?([^":]+\.(?:js|css))"/g)].map((match) => match[1] ?? ''),
  );
}

function withChunk(name: string, page = 'index.html'): string[] {
  const own = readdirSync(join(dist, 'assets')).filter((file) => file.replace(/-.{8}\.(?:js|css)$/, '') === name);
  if (!own.some((file) => file.endsWith('.js'))) throw new Error(`There is no ${name} in dist/assets.`);
  return withImports([...entryFiles(page), ...own.map((file) => `assets/${file}`)]);
}

/** Page, scripts and styles of the first page until it can be used. */
export const homeFiles = (): string[] => ['index.html', ...withChunk('home-page')];

/** Script and style of a scenario’s own address before its first decision: the page’s, and those of the screens of play. */
export const playFiles = (): string[] => withChunk('play-page');

/** Script and style before somebody has joined a session; their words come as a script, too. */
export const joinFiles = (): string[] => [
  ...new Set([...withChunk('phone-page', 'live.html'), ...withChunk('join', 'live.html')]),
];

function print(title: string, files: readonly string[]): void {
  const sizes = files.map((file) => ({ file, bytes: transferSize(file) }));
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
  console.log(`${kilobytes(sizes.reduce((sum, { bytes }) => sum + bytes, 0))}  ${title}`);
  for (const { file, bytes } of sizes) console.log(`  ${kilobytes(bytes)}  ${file}`);
}

if (import.meta.main) {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no dist/index.html: run `npm run build` first.');
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  print('page, scripts and styles of the first screen', homeFiles());
  print('scripts and styles of a scenario’s own address, before its first decision', playFiles());
  print('scripts and styles before somebody has joined a session', joinFiles());
  print(
    'Phaser',
    all.filter((file) => /\/phaser-[^/]*\.js$/.test(file)),
  );
  print(
    'fonts (a browser takes only the alphabets it needs)',
    all.filter((file) => /\.woff2?$/.test(file)),
  );
  print(
    'portraits, a person each, and what they share (a page takes only its cast)',
    all.filter((file) => /\/portraits?-[^/]*\.js$/.test(file)),
  );
}
