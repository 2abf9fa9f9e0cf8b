// What lies in a scenario's folder `pictures`, as the check of pictures wants to know it.
import { closeSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PictureFile } from '../../core/scenario/check-pictures.ts';

/** Bytes that say what a picture is. */
const SIGNED = 12;

function kindOf(file: string): PictureFile['kind'] {
  const bytes = Buffer.alloc(SIGNED);
  const handle = openSync(file, 'r');
  readSync(handle, bytes, 0, SIGNED, 0);
  closeSync(handle);
  if (bytes.subarray(0, 4).toString('latin1') === '\u0089PNG') return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg';
  const isRiff = bytes.subarray(0, 4).toString('latin1') === 'RIFF';
  return isRiff && bytes.subarray(8, 12).toString('latin1') === 'WEBP' ? 'webp' : null;
}

/** Empty where there is no such folder. */
export function picturesIn(folder: string): PictureFile[] {
  const pictures = join(folder, 'pictures');
  if (statSync(pictures, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(pictures)
    .sort()
    .flatMap((name) => {
      const found = statSync(join(pictures, name));
      return found.isFile() ? [{ name, bytes: found.size, kind: kindOf(join(pictures, name)) }] : [];
    });
}

/** Undefined for a file that lies somewhere without its folder. */
export const picturesBeside = (file: string): PictureFile[] | undefined =>
  basename(file) === 'scenario.json' ? picturesIn(dirname(file)) : undefined;
