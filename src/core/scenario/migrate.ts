// Brings a file to the newest format, letter by letter as its author wrote it but for what has to change.
import { memberOf } from './json-tree.ts';
import { readJson } from './read-json.ts';
import { FORMAT } from './schema.ts';

interface Migrated {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Null where the source is no strict JSON with the number of a format up to ours. From 1 to 2 the number alone changes: format 2
 * can say all that format 1 can, in the same words.
 */
export function migrated(source: string): Migrated | null {
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const { root, findings } = readJson(source.slice(mark));
  const number = memberOf(root ?? undefined, 'format')?.value;
  if (findings.length > 0 || number?.kind !== 'leaf' || typeof number.value !== 'number') return null;
  const { value: from, offset, length } = number;
  if (!Number.isInteger(from) || from < 1 || from > FORMAT) return null;
  const start = mark + offset;
  return { text: `${source.slice(0, start)}${FORMAT}${source.slice(start + length)}`, from, to: FORMAT };
}
