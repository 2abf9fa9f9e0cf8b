// Many files as one, to the same bytes every time.
import { zipSync } from 'fflate';

/** Nothing in a zip is younger or older: the clock of whoever packs has no say. Noon, which every time zone has. */
const PACKED_AT = '2020-01-01T12:00:00';
/** Compressed already: once more takes time and saves nothing. */
const COMPRESSED = /\.(?:woff2|mp3|webm|png|jpe?g|webp)$/i;

/** `files`: by path. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(inOrder.map(([path, bytes]) => [path, [bytes, { level: COMPRESSED.test(path) ? 0 : 9 }]])),
    { mtime: PACKED_AT },
  );
}
