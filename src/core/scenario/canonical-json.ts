// JSON with sorted fields: what says the same is written the same.

/** Whether a field counts. `path` as in field-kinds.table.ts; `around` is what the field is in. */
export type Keeps = (path: string, value: unknown, around: Readonly<Record<string, unknown>>) => boolean;

export const pathOf = (around: string, name: string): string => (around === '' ? name : `${around}.${name}`);

/** Fields without a value never count. */
export function canonicalJson(value: unknown, keeps: Keeps = () => true, path = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, keeps, `${path}.*`)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const around: Readonly<Record<string, unknown>> = { ...value };
  const fields = Object.entries(around)
    .filter(([name, inner]) => inner !== undefined && keeps(pathOf(path, name), inner, around))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const written = fields.map(
    ([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner, keeps, pathOf(path, name))}`,
  );
  return `{${written.join(',')}}`;
}
