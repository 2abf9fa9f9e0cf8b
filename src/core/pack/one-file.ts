// A package as one page that opens from disk: scripts, styles, type, sound and scenarios are all inside it.
import { decodeUtf8 } from '../scenario/decode-utf8.ts';
import { BRAND_STYLES } from './brand-files.ts';
import { dataAddress } from './data-address.ts';
import { bareName, scriptsInside } from './one-file-scripts.ts';
import type { Pieces } from './pieces.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const PAGE = 'index.html';
/** Nothing is fetched, from anywhere. What the page has inside it is `data:` or stands in it. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' data:; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

const textOf = (path: string, files: Files): string => {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`expected ${path} in the package`);
  return decodeUtf8(bytes).text;
};

/** JSON or a script's text, so that nothing in it ends the element around it. */
const inElement = (json: string): string =>
  json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** Read by whoever opens the file itself. */
const inTemplate = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** With what a style sheet names inside it. */
function styleInside(path: string, files: Files): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const css = textOf(path, files).replace(/url\((["']?)(?:\.\/)?([\w.-]+)\1\)/g, (_, __, name: string) => {
    const bytes = files.get(folder + name);
    if (bytes === undefined) throw new Error(`expected ${name}, which ${path} names`);
    return `url(${dataAddress(name, bytes)})`;
  });
  return `<style>${css.trim().replaceAll('</', '<\\/')}</style>`;
}

/** What scripts fetch, and the pictures that they show, by path; `inside-page.ts` finds them there. */
function contentInside(path: string, files: Files): string {
  const open = (type: string): string => `<script type="${type}" id="${path}">`;
  if (path.endsWith('.json')) return `${open('application/json')}${inElement(textOf(path, files))}</script>`;
  if (path.endsWith('.txt')) return `<template>${inTemplate(textOf(path, files))}</template>`;
  return `${open('text/plain')}${dataAddress(path, files.get(path) ?? new Uint8Array())}</script>`;
}

const CONTENT = /^(?:course\.json|licences\.txt|brand-logo\.\w+|scenarios\/.+\.(?:json|png|jpe?g|webp|gif|svg))$/;
const TAG = /<(?:link\b[^>]*>|script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>|meta\b[^>]*Content-Security-Policy[^>]*>)\s*/g;
const WITHOUT_SCRIPT = /<noscript>[^]*?<\/noscript>/g;
const addressIn = (tag: string): string => /\b(?:href|src)="(?:\.\/)?([^"]*)"/.exec(tag)?.[1] ?? '';
const isStyle = (tag: string): boolean => /\brel="stylesheet"/.test(tag);

/** The page with none of its files beside it any more; what those without scripts read keeps its looks. */
function bareOf(page: string, files: Files): string {
  const kept = page.replace(WITHOUT_SCRIPT, (part) =>
    part.replace(TAG, (tag) => (isStyle(tag) ? styleInside(addressIn(tag), files) : '')),
  );
  return kept.replace(TAG, (tag) => {
    const icon = /\brel="icon"/.test(tag) ? files.get(addressIn(tag)) : undefined;
    return icon ? `<link rel="icon" href="${dataAddress(addressIn(tag), icon)}">\n` : '';
  });
}

/** All that the page begins with. */
function headOf(page: string, files: Files, pieces: Pieces): string {
  const tags = page.replace(WITHOUT_SCRIPT, '').match(TAG) ?? [];
  const entry = addressIn(tags.find((tag) => /<script\b[^>]*\btype="module"/.test(tag)) ?? '');
  if (!files.has(entry)) throw new Error(`expected ${PAGE} to name its script, got “${entry}”`);
  const { scripts, styles } = scriptsInside(entry, files, pieces);
  // What comes late is here from the first; a brand has the last word.
  const inTurn = new Set([...tags.filter(isStyle).map(addressIn), ...styles]);
  const isBrands = inTurn.delete(BRAND_STYLES) || files.has(BRAND_STYLES);
  return [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    ...[...inTurn, ...(isBrands ? [BRAND_STYLES] : [])].map((path) => styleInside(path, files)),
    `<script type="importmap">${inElement(JSON.stringify({ imports: scripts }))}</script>`,
    `<script type="module">import ${JSON.stringify(bareName(entry))};</script>`,
  ].join('\n');
}

/** Why it does not start, for browsers that are too old; `data-one` says that there is nothing to ask after. */
const NO_START = /^assets\/no-start-[\w-]+\.js$/;
function signInside(files: Files): string {
  const path = [...files.keys()].find((one) => NO_START.test(one));
  return path === undefined ? '' : `<script>${textOf(path, files).trim().replaceAll('</', '<\\/')}</script>\n`;
}

/**
 * The page of a package (`html`) with all of its other files inside. `files`: by path; `index.html` among them, with one script of
 * its own. The same files come to the same text. Throws where the page, or a script that it reaches, lacks a file.
 */
export function oneFile(files: Files, pieces: Pieces): string {
  const page = textOf(PAGE, files);
  const head = headOf(page, files, pieces);
  const content = [...files.keys()].filter((path) => CONTENT.test(path)).toSorted();
  const body = content.map((path) => contentInside(path, files)).join('\n');
  // Functions: in words for `replace`, a `$` of a script would mean something.
  return bareOf(page, files)
    .replace('<html', '<html data-one')
    .replace('<title>', () => `${head}\n<title>`)
    .replace('</body>', () => `${body}\n${signInside(files)}</body>`);
}
