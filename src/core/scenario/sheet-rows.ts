// What comes of each row of a sheet that came back: a text taken, left alone or refused, with what is to be said of it.
import { nearestName } from './nearest.ts';
import type { Overlay } from './overlay.ts';
import type { Says } from './says.ts';
import { madeFrom, sameWords, type ReadRow } from './sheet.ts';
import type { Scenario } from './schema.ts';
import { textHash } from './text-hash.ts';
import { entryIn, isName, textKeys, type TextKey } from './text-keys.ts';

type Entry = Overlay['texts'][string];
/** `erase`: an empty cell takes a translation away. */
export interface SheetRules {
  readonly erase: boolean;
}
export interface RowResult {
  readonly row: ReadRow;
  /** The key it belongs to now; null where it belongs to none. */
  readonly key: string | null;
  /** What is to stand there; null leaves what is. */
  readonly entry: Entry | null;
  readonly told: readonly (Says & { readonly near?: { readonly text: string } })[];
  /** Empty, where there is a translation. */
  readonly isLeft?: boolean;
}

/** Beyond so many the suggestions would take too long. */
const MOST_SUGGESTED = 200;
const SHOWN = 120;

export function rowResults(
  scenario: Scenario,
  before: Overlay | null,
  rows: readonly ReadRow[],
  rules: SheetRules,
): RowResult[] {
  const keys = textKeys(scenario);
  const byName = new Map(keys.flatMap((key) => [key.key, ...key.former].map((name) => [name, key] as const)));
  const names = keys.map(({ key }) => key);
  const first = new Map<string, number>();
  let unknown = 0;
  return rows.map((row) => {
    const key = byName.get(row.key);
    const earlier = first.get(key?.key ?? row.key);
    if (earlier !== undefined)
      return leftAlone(row, key, { code: 'T31', says: 'twice', args: { key: row.key, line: earlier } });
    first.set(key?.key ?? row.key, row.line);
    if (key) return knownRow(row, key, entryIn(before?.texts ?? {}, key), rules);
    unknown += 1;
    return unknownRow(row, unknown > MOST_SUGGESTED ? undefined : nearestName(row.key, names));
  });
}

const leftAlone = (row: ReadRow, key: TextKey | undefined, ...told: RowResult['told']): RowResult => ({
  row,
  key: key?.key ?? null,
  entry: null,
  told,
});

/** Its translation is kept under the key it has: somebody may find out where it belongs. */
function unknownRow(row: ReadRow, near: string | undefined): RowResult {
  const told = { code: 'T31', says: 'unknown', args: { key: row.key }, ...(near && { near: { text: near } }) } as const;
  const { key, source, translation: text, stamp } = row;
  const isKept = key.length <= 200 && text.trim() !== '' && !row.isFormula;
  const entry = { source, text, from: stamp || textHash(source) };
  return { row, key: isKept ? key : null, entry: isKept ? entry : null, told: [told] };
}

function knownRow(row: ReadRow, key: TextKey, before: Entry | undefined, { erase }: SheetRules): RowResult {
  if (row.isFormula) return leftAlone(row, key, { code: 'T33', says: 'formula' });
  const from = madeFrom(row, key.text);
  if (row.translation.trim() === '') {
    if (!erase || !before?.text) return { ...leftAlone(row, key), isLeft: Boolean(before?.text) };
    return { ...leftAlone(row, key), entry: { source: key.text, text: '', from: textHash(key.text) } };
  }
  if (before && sameWords(row.translation, before.text)) return unchangedRow(row, key, before, from);
  return changedRow(row, key, before, from);
}

/** Somebody has looked at it and says it still holds: for the source that they saw. */
function unchangedRow(row: ReadRow, key: TextKey, before: Entry, from: string): RowResult {
  const holds = row.state === 'done' && from === textHash(key.text) && before.from !== from;
  return { ...leftAlone(row, key), entry: holds ? { ...before, source: key.text, from } : null };
}

function changedRow(row: ReadRow, key: TextKey, before: Entry | undefined, from: string): RowResult {
  const now = textHash(key.text);
  const source = key.text.length > SHOWN ? `${key.text.slice(0, SHOWN - 1)}…` : key.text;
  const damaged = row.source !== '' && row.stamp === now && from !== now;
  const told: RowResult['told'] = damaged
    ? [{ code: 'T33', says: 'source', args: { source } }]
    : from === now
      ? []
      : [{ code: 'T32', says: before?.text && before.from === now ? 'kept' : 'stale', args: { source } }];
  if (before?.text && before.from === now && from !== now) return leftAlone(row, key, ...told);
  const text = key.text.includes('\r') ? row.translation : row.translation.replace(/\r\n?/g, '\n');
  const same: RowResult['told'] = isCopied(text, key) ? [{ code: 'T34', says: 'same' }] : [];
  return { row, key: key.key, entry: { ...before, source: key.text, text, from }, told: [...told, ...same] };
}

/** People are called the same, and figures stay figures. */
const isCopied = (text: string, { path, text: source }: TextKey): boolean =>
  !isName(path) && /\p{L}{2}/u.test(source) && sameWords(text, source);
