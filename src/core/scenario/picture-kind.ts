// What kind of picture a file is, by its first bytes: its name may say something else.
import type { PictureFile } from './check-pictures.ts';

/** So many of them say it. */
export const SIGNED_BYTES = 12;

/** Null for something else. */
export function pictureKind(bytes: Uint8Array): PictureFile['kind'] {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (text(0, 4) === '\u0089PNG') return 'png';
  if (text(0, 3) === '\u00ff\u00d8\u00ff') return 'jpg';
  return text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP' ? 'webp' : null;
}
