// Vite plugin: writes `pieces.json`, which says of every file what it needs; packages are put together by it.
import { readFileSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Piece, Pieces } from '../src/core/pack/pieces.ts';

/**
 * Modules that are asked for when needed, and never by a course: what only they bring along stays at home with them. Among it is
 * the reader of scenarios; whatever is packed has been read.
 */
const SITE_ONLY = [
  /^src\/browser\/app\/(?:home-page|visit|tryout-page|other-file|problem-page|unclear-page|offline)\.tsx$/,
  /^src\/browser\/app\/(?:dropped|drops|read-run-file|read-scenario)\.ts$/,
  /^src\/browser\/ui\/text\/[^/]+\/(?:collect|control|join|slides|tryout)\.ts$/,
  /^src\/core\/session\/words\//,
  /^docs\/authors\//,
];
const PORTRAIT = /^assets\/people\/drawn\/portrait-([a-z]+)\.ts$/;
const WORDS = /^src\/(?:browser\/ui\/text|core\/(?:run|session)\/words)\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?:\/.+)?\.ts$/;
/** Not looked at: scenarios are packed one by one, and what keeps the site, or a map of sources, never. */
const APART = /^(?:scenarios\/|licences\.txt$|sbom\.|pieces\.json$|sw\.js$|manifest\.)|\.map$/;

type Made = Rolldown.OutputAsset | Rolldown.OutputChunk;

const textOf = (made: Made): string => {
  if (made.type === 'chunk') return made.code;
  if (typeof made.source === 'string') return made.source;
  return /\.(?:html|css|js|svg|json)$/.test(made.fileName) ? new TextDecoder().decode(made.source) : '';
};

/** Whose name stands in it: nothing is ever asked for in another way. */
function namedIn(made: Made, byName: ReadonlyMap<string, Made>): readonly Made[] {
  const names = new Set(textOf(made).match(/[\w.-]+\.\w+/g) ?? []);
  return Array.from(names, (name) => byName.get(name)).filter((file) => file !== undefined && file !== made) as Made[];
}

const isScriptOrStyle = ({ fileName }: Made): boolean => /\.(?:js|css)$/.test(fileName);
const sorted = (files: Iterable<string>): readonly string[] => [...new Set(files)].toSorted();

/** A script also names what the scripts it asks for will need, so that they come at once: that is theirs. */
function chunkPiece(made: Rolldown.OutputChunk, named: readonly Made[]): Piece {
  const styles = [...(made.viteMetadata?.importedCss ?? [])];
  const own = named.filter((file) => file.type === 'asset' && !file.fileName.endsWith('.css'));
  return {
    imports: sorted([...made.imports, ...styles]),
    asks: sorted([...made.dynamicImports, ...own.map(({ fileName }) => fileName)]),
  };
}

/** What a page names it waits for; a worker’s script has all it needs in it. */
function pieceOf(made: Made, byName: ReadonlyMap<string, Made>): Piece {
  const named = namedIn(made, byName);
  if (made.type === 'chunk') return chunkPiece(made, named);
  const waits = named.filter((file) => made.fileName.endsWith('.html') && isScriptOrStyle(file));
  const later = named.filter((file) => !waits.includes(file));
  return {
    imports: sorted(waits.map(({ fileName }) => fileName)),
    asks: sorted(later.map(({ fileName }) => fileName)),
  };
}

const pathOf = (id: string): string => relative('.', id.replace(/\?.*$/, '')).split(sep).join('/');

/** Those that are made of modules of one name alone, by it. */
function chunksBy(chunks: readonly Rolldown.OutputChunk[], nameOf: (path: string) => string | undefined) {
  const found: Record<string, string[]> = {};
  for (const { fileName, moduleIds } of chunks) {
    const names = new Set(moduleIds.filter((id) => !id.startsWith('\0')).map((id) => nameOf(pathOf(id))));
    const [name] = names;
    if (names.size === 1 && name !== undefined) (found[name] ??= []).push(fileName);
  }
  return found;
}

export function piecesOf(bundle: Rolldown.OutputBundle, version: string): Pieces {
  const made = Object.values(bundle)
    .filter(({ fileName }) => !APART.test(fileName))
    .toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const byName = new Map(made.map((file) => [basename(file.fileName), file]));
  const chunks = made.filter((file) => file.type === 'chunk');
  const isSiteOnly = ({ facadeModuleId, moduleIds }: Rolldown.OutputChunk): boolean =>
    [facadeModuleId, ...moduleIds].some((id) => id !== null && SITE_ONLY.some((pattern) => pattern.test(pathOf(id))));
  const portraits = chunksBy(chunks, (path) => PORTRAIT.exec(path)?.[1]);
  return {
    version,
    entries: made.map(({ fileName }) => fileName).filter((file) => file.endsWith('.html')),
    files: Object.fromEntries(made.map((file) => [file.fileName, pieceOf(file, byName)])),
    portraits: Object.fromEntries(Object.entries(portraits).map(([name, [file = '']]) => [name, file])),
    languages: chunksBy(chunks, (path) => WORDS.exec(path)?.[1]),
    siteOnly: chunks.filter(isSiteOnly).map(({ fileName }) => fileName),
  };
}

export const pieces = (): Plugin => ({
  name: 'pieces',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    // The last: whatever else is written has been.
    order: 'post',
    handler(_, bundle) {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
      const source = JSON.stringify(piecesOf(bundle, version));
      this.emitFile({ type: 'asset', fileName: 'pieces.json', source });
    },
  },
});
