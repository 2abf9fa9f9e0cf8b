// The scripts of a build, each turned into an address that has all of it inside. Such a script has no place, and nothing lies
// beside it: an import map gives it the others by name.
import { decodeUtf8 } from '../scenario/decode-utf8.ts';
import { dataAddress, scriptAddress } from './data-address.ts';
import type { Pieces } from './pieces.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const FOLDER = 'assets/';
/** What a script is called in the import map. */
export const bareName = (path: string): string => `sl/${path.slice(FOLDER.length)}`;

/** `./name.js`, in whatever quotes the bundler has put it. */
const SPECIFIER = /([`"'])\.\/([\w.-]+\.js)\1/g;
/** What is asked for beforehand is here anyway. */
const AHEAD = /__vite__mapDeps\(\[[\d,]*\]\)/g;
const AHEAD_LIST = /(\bm\.f=)\[[^\]]*\]/g;
const ASSET = /new URL\(([`"'])([\w.-]+)\1,import\.meta\.url\)/g;

/** Every browser that plays the one plays the other, and it comes second. */
const isSpare = (name: string): boolean => name.endsWith('.webm');
/** A worker is left as it is: with nothing beside the script it does not start, and the page does its work. */
const isScript = (name: string): boolean => name.endsWith('.js');
const NO_SOUND = 'data:audio/none;base64,';

function withAssets(code: string, files: Files): string {
  return code.replace(ASSET, (whole, _, name: string) => {
    if (isScript(name)) return whole;
    const bytes = files.get(FOLDER + name);
    if (bytes === undefined) throw new Error(`expected ${name}, which a script asks for`);
    return `new URL("${isSpare(name) ? NO_SOUND : dataAddress(name, bytes)}")`;
  });
}

function rewritten(code: string, files: Files, pieces: Pieces): string {
  const named = code
    .replace(AHEAD_LIST, '$1[]')
    .replace(AHEAD, '[]')
    .replace(SPECIFIER, (whole, _, name: string) =>
      Object.hasOwn(pieces.files, FOLDER + name) ? `"${bareName(FOLDER + name)}"` : whole,
    );
  return withAssets(named, files);
}

/** Scripts and styles that a script can come to, as far as the package has them. Throws where one lacks what it cannot begin without. */
function reached(entry: string, files: Files, pieces: Pieces): string[] {
  const found = new Set([entry]);
  for (const path of found) {
    const { imports = [], asks = [] } = pieces.files[path] ?? {};
    const missing = imports.find((other) => !files.has(other));
    if (missing !== undefined) throw new Error(`expected ${missing}, which ${path} imports`);
    for (const other of [...imports, ...asks])
      if (/\.(?:js|css)$/.test(other) && files.has(other) && !other.includes('-worker-')) found.add(other);
  }
  return [...found].toSorted();
}

interface Inside {
  /** Addresses by name, for an import map. A script that the package lacks is a name without an address. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Paths of the styles that come with them. */
  readonly styles: readonly string[];
}

/** Of a script and all it can come to. */
export function scriptsInside(entry: string, files: Files, pieces: Pieces): Inside {
  const paths = reached(entry, files, pieces);
  const addresses = paths.filter(isScript).map((path) => {
    const { text } = decodeUtf8(files.get(path) ?? new Uint8Array());
    return [bareName(path), scriptAddress(rewritten(text, files, pieces))] as const;
  });
  return { scripts: Object.fromEntries(addresses), styles: paths.filter((path) => !isScript(path)) };
}
