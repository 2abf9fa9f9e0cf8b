// Which files of a build a visitor's browser keeps, so that everything plays without a network.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { SOUND_FILES } from '../../src/browser/audio/sound-files.ts';
import { isAside } from '../../src/core/scenario/check-folder.ts';
import type { KeptFile } from '../../src/browser/offline/files-for.ts';

interface Made {
  /** From the site's root on. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The pages that are opened by themselves, and what they lead to. */
const PAGES: ReadonlySet<string> = new Set(['index.html', 'live.html', 'licences.txt']);
/** Asked for by the browser itself, as it puts the game among the apps of a device: never by a page. */
const OF_THE_DEVICE = /^assets\/app-icon-/;
/** The build's hash stands in the name. */
const HASHED = /^assets\/.*-[\w-]{8}\.\w+$/;

/** What is set aside in the library (demonstrations) is not listed, and some hosts leave such folders out. */
function isKept(name: string): boolean {
  const [first, folder = '', file] = name.split('/');
  if (first === 'scenarios') return file === undefined || !isAside(folder);
  return PAGES.has(name) || (first === 'assets' && !OF_THE_DEVICE.test(name));
}

/** In one order, so that the same build has the same worker; of a sound the best format comes first. Throws where there is no first page among them. */
export function filesToKeep(made: readonly Made[]): KeptFile[] {
  const kept = made.filter(({ name }) => isKept(name));
  if (!kept.some(({ name }) => name === 'index.html')) throw new Error('expected index.html among the files to keep');
  return kept
    .map(({ name, content }) => ({ url: name, revision: HASHED.test(name) ? null : revisionOf(content) }))
    .toSorted((a, b) => placeOf(a.url) - placeOf(b.url) || (a.url < b.url ? -1 : 1));
}

/** `cues.webm`, in the order in which a browser is to choose among the formats of one sound. */
const SOUNDS = Object.values(SOUND_FILES).flatMap((formats: readonly string[]) =>
  formats.map((file) => basename(file)),
);
const placeOf = (url: string): number => SOUNDS.indexOf(basename(url).replace(/-[\w-]{8}\./, '.'));

const revisionOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 12);
