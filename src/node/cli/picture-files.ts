// What lies in a scenario's folder `pictures`, as the check of pictures wants to know it.
import { closeSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PictureFile } from '../../core/scenario/check-pictures.ts';
import { pictureKind, SIGNED_BYTES } from '../../core/scenario/picture-kind.ts';

function kindOf(file: string): PictureFile['kind'] {
  const bytes = Buffer.alloc(SIGNED_BYTES);
  const handle = openSync(file, 'r');
  readSync(handle, bytes, 0, SIGNED_BYTES, 0);
  closeSync(handle);
  return pictureKind(bytes);
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
