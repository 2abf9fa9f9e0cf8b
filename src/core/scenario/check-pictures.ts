// A02 to A04: pictures that aren't there, can't be shown, or leave something unsaid. What lies in the folder, the caller knows.
import { DOCUMENT_LIMITS } from './document-limits.ts';
import { picturesOf } from './documents.ts';
import type { Finding } from './finding.ts';
import { nearestName } from './nearest.ts';
import type { Scenario } from './schema.ts';

/** A file in the folder `pictures`. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: number;
  /** What its first bytes say it is; null for something else. */
  readonly kind: 'png' | 'jpg' | 'webp' | null;
}

type Placed = ReturnType<typeof picturesOf>[number];

/** `files` left out: those in the folder aren't known, and only what is written is looked at. */
export function checkPictures(scenario: Scenario, files: readonly PictureFile[] | undefined): Finding[] {
  return picturesOf(scenario).flatMap((picture) => [
    ...(files === undefined ? [] : fileFindings(picture, files)),
    ...unsaid(picture),
  ]);
}

const ending = (name: string): string => (name.split('.').at(-1) ?? '').toLowerCase().replace('jpeg', 'jpg');

function fileFindings({ thing: { file }, path }: Placed, files: readonly PictureFile[]): Finding[] {
  const at = [...path, 'file'];
  const found = files.find(({ name }) => name === file);
  if (found === undefined) {
    const names = files.map(({ name }) => name);
    const other = names.find((name) => name.toLowerCase() === file.toLowerCase());
    if (other !== undefined) return [{ code: 'A02', says: 'case', args: { file, other }, path: at }];
    const nearest = nearestName(file, names);
    const near = nearest === undefined ? undefined : { text: nearest };
    return [{ code: 'A02', says: 'absent', args: { file }, path: at, near }];
  }
  if (found.bytes > DOCUMENT_LIMITS.pictureBytes) {
    const args = { file, kilobytes: Math.ceil(found.bytes / 1000), most: DOCUMENT_LIMITS.pictureBytes / 1000 };
    return [{ code: 'A03', says: 'bytes', args, path: at }];
  }
  if (found.kind === ending(file)) return [];
  return [{ code: 'A03', says: 'kind', args: { file, kind: found.kind ?? 'other' }, path: at }];
}

/** Letters and digits only, in small ones. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Licences that ask for a name: those of Creative Commons but CC0, and what is under somebody’s copyright. */
const ASKS_FOR_NAME = /^cc[ -]by\b|©|copyright/i;

function unsaid({ thing: { file, description, licence, credit }, path }: Placed): Finding[] {
  const name = file.slice(0, file.lastIndexOf('.'));
  const isName = [plain(file), plain(name), 'picture', 'image', 'photo'].includes(plain(description));
  return [
    ...(isName ? [{ code: 'A04', says: 'description', path: [...path, 'description'] } as const] : []),
    ...(credit === undefined && ASKS_FOR_NAME.test(licence)
      ? [{ code: 'A04', says: 'credit', args: { licence }, path: [...path, 'licence'] } as const]
      : []),
  ];
}
