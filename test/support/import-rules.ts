// Who may import whom: the table of ARCHITECTURE.md as data, and the pure function that holds files against it.
import { posix } from 'node:path';
import { parseSync } from 'vite';

const core = ['core/scenario', 'core/engine', 'core/run', 'core/lab', 'core/session', 'core/pack'];
const fonts = ['@fontsource-variable/atkinson-hyperlegible-next'];
const nodeLibraries = ['node:*', 'jsonc-parser', 'valibot', '@valibot/to-json-schema', 'fflate'];

const sheetLibraries = ['papaparse', 'gettext-parser', '@xmldom/xmldom', 'write-excel-file'];

/** Part of src → what it may import besides itself; a package includes its sub-paths. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/scenario': ['valibot', 'jsonc-parser', '@messageformat/parser'],
  'core/engine': ['core/scenario'],
  'core/run': ['core/engine', 'core/scenario', 'immer'],
  'core/lab': ['core/run', 'core/engine', 'core/scenario'],
  'core/session': ['core/run', 'core/engine', 'core/scenario'],
  'core/pack': ['core/scenario', 'fflate', 'valibot', 'jsonc-parser'],
  'browser/stage': [...core, 'phaser', 'assets'],
  'browser/audio': [...core, 'howler', 'assets'],
  'browser/ui': [...core, 'preact', 'assets'],
  'browser/play': [...core, 'browser/stage', 'browser/audio', 'browser/ui', 'preact'],
  'browser/studio': [...core, 'browser/ui', 'browser/play', 'preact'],
  'browser/live': [...core, 'browser/ui', 'browser/play', 'preact', 'socket.io-client', 'lean-qr', 'jsqr'],
  'browser/lms': core,
  'browser/offline': ['workbox-precaching', 'workbox-core'],
  'browser/app': [
    ...core,
    'browser/stage',
    'browser/audio',
    'browser/ui',
    'browser/play',
    'browser/studio',
    'browser/live',
    'browser/lms',
    'browser/offline',
    'preact',
    'assets',
    'virtual:*',
    ...fonts,
  ],
  'node/cli': [...core, ...nodeLibraries, ...sheetLibraries, 'preact', 'preact-render-to-string', 'assets'],
  'node/server': [...core, ...nodeLibraries, 'socket.io', 'socket.io-client', 'pg', 'lean-qr', 'assets'],
};

/** Path from the repository's root → source text. */
export type Sources = Readonly<Record<string, string>>;
type Import = { readonly from: string; readonly to: string };

/** `src/core/run/x.ts` → `core/run`; `assets/x.ts` → `assets`; a package stays as it is. */
function partOf(path: string): string {
  if (path.startsWith('src/')) return path.split('/').slice(1, 3).join('/');
  return path.startsWith('assets/') ? 'assets' : path;
}

/** `import('./x.ts').Thing` in a type is no import to the module record: found in the syntax tree. */
function typeImports(tree: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(tree, (_, node) => {
    if (node?.type === 'TSImportType') found.push(node.source.value);
    return typeof node === 'bigint' ? null : node;
  });
  return found;
}

function specifiers(path: string, source: string): string[] {
  const { module, program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      source.slice(start, end).replace(/^(['"`])(.*)\1$/, '$2'),
    ),
    ...typeImports(program),
  ];
}

function importsOf(path: string, source: string): Import[] {
  return specifiers(path, source).map((specifier) => {
    const target = specifier.replace(/\?(?!raw|url).*$/, '');
    return { from: path, to: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target };
  });
}

function isAllowed({ from, to }: Import): boolean {
  const [here, there] = [partOf(from), partOf(to)];
  if (here === there) return true;
  if (here === 'browser/app' && /\.(css|json)$|\?(raw|url)$/.test(to) && !to.startsWith('src/')) return true;
  return (allowed[here] ?? []).some(
    (name) =>
      name === there || there.startsWith(`${name}/`) || (name.endsWith('*') && there.startsWith(name.slice(0, -1))),
  );
}

/** Every file that can reach itself, once a cycle, as the way round. */
function cycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

/** What in these sources breaks the architecture, one sentence each; empty when all is well. */
export function violations(sources: Sources): string[] {
  const imports = Object.entries(sources).flatMap(([path, source]) => importsOf(path, source));
  return [
    ...Object.keys(sources)
      .filter((path) => !(partOf(path) in allowed))
      .map((path) => `${path} is in no part of the table`),
    ...Object.keys(sources)
      .filter((path) => /(^|\/)index\.[jt]sx?$/.test(path))
      .map((path) => `${path} is a barrel`),
    ...imports.filter((entry) => !isAllowed(entry)).map(({ from, to }) => `${from} imports ${to}`),
    ...cycles(imports).map((way) => `cycle: ${way}`),
  ];
}
