// The shape of small files that need no schema: which fields there are, and of what kind.
import type { Finding } from './finding.ts';
import { isRecord } from './is-record.ts';
import type { Path } from './json-tree.ts';
import { nearestName } from './nearest.ts';

type Kind = 'string' | 'number' | 'object';
export type Fields = Readonly<Record<string, { readonly kind: Kind; readonly needed?: boolean }>>;

/** Which message tells that something else stands there. */
const SAYS = { string: 'text', number: 'number', object: 'object' } as const satisfies Readonly<Record<Kind, string>>;

const isOf = (kind: Kind, value: unknown): boolean => (kind === 'object' ? isRecord(value) : typeof value === kind);

/** What is wrong with the fields of the thing at `path`. */
export function fieldFindings(value: unknown, fields: Fields, path: Path): Finding[] {
  if (!isRecord(value)) return [wrongKind(path, 'object', value)];
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  return [
    ...unknown.map((name) => noField([...path, name], name, Object.keys(fields))),
    ...Object.entries(fields).flatMap(([name, { kind, needed = false }]): Finding[] => {
      const at = [...path, name];
      if (!Object.hasOwn(value, name)) return needed ? [missing(at, name)] : [];
      return isOf(kind, value[name]) ? [] : [wrongKind(at, kind, value[name])];
    }),
  ];
}

function noField(path: Path, name: string, known: readonly string[]): Finding {
  const near = nearestName(name, known);
  const at = { path, atKey: true, ...(near !== undefined && { near: { text: near } }) };
  return { code: 'S01', says: 'field', args: { name, known }, ...at };
}

const missing = (path: Path, name: string): Finding => ({ code: 'S02', says: 'absent', args: { name }, path });

function wrongKind(path: Path, kind: Kind, value: unknown): Finding {
  const shown = JSON.stringify(value) ?? 'nothing';
  const written = shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
  return { code: 'S04', says: SAYS[kind], args: { written }, path };
}
