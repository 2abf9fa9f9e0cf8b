// Looks a field up in field-kinds.table.ts, or in a table that a test brings.
import type { FieldKind, FieldKinds } from './field-kinds.table.ts';

export const kindOf = (path: string, kinds: FieldKinds): FieldKind | undefined =>
  Object.hasOwn(kinds, path) ? kinds[path] : undefined;

/** Whether the field might as well be left out. */
export function isDefault(
  kind: FieldKind | undefined,
  value: unknown,
  around: Readonly<Record<string, unknown>>,
): boolean {
  if (typeof kind !== 'object') return false;
  const { unless } = kind;
  return value === (typeof unless === 'object' ? unless[String(around['kind'])] : unless);
}
