// V10: a file that says it is of format 1 and uses what came with a later one. An older program would stumble over it.
import { pathOf } from './canonical-json.ts';
import { isDefault, kindOf } from './field-kind.ts';
import { FIELD_KINDS } from './field-kinds.table.ts';
import type { Finding } from './finding.ts';
import { FORMAT_1_CONDITIONS, FORMAT_1_FIELDS } from './format-1.table.ts';
import { memberOf, valueOf, type JsonNode, type Path } from './json-tree.ts';
import { valueAt } from './schema-at.ts';
import { FORMAT } from './schema.ts';
import { ORGANISATION } from './vocabulary.ts';

export function checkFormat(tree: JsonNode): Finding[] {
  const number = memberOf(tree, 'format')?.value;
  if (number?.kind !== 'leaf' || number.value !== 1) return [];
  const read = valueOf(tree);
  const field = newerField(read, [], '');
  const first = field ?? newerValue(read, [], othersIn(read));
  if (first === null) return [];
  const { offset, length } = number;
  const fix = { offset, length, text: String(FORMAT) };
  const format = String(FORMAT);
  if (field === null) {
    const written = String(valueAt(first, read));
    return [{ code: 'V10', says: 'newer_value', args: { written, format }, path: first, fix }];
  }
  const args = { field: String(first.at(-1)), format };
  return [{ code: 'V10', says: 'newer_field', args, path: first, atKey: true, fix }];
}

/** One is enough: all have the same mend. */
function newerField(value: unknown, path: Path, pattern: string): Path | null {
  if (Array.isArray(value))
    return firstOf(value.entries(), (step, item) => newerField(item, [...path, step], `${pattern}.*`));
  if (typeof value !== 'object' || value === null) return null;
  return firstOf(Object.entries(value), (name, inner) => {
    const at = pathOf(pattern, name);
    if (name === 'if') return newerCondition(inner, [...path, name]);
    // What a program has filled in says nothing.
    if (isDefault(kindOf(at, FIELD_KINDS), inner, { ...value })) return null;
    return isOfFormat1(at) ? newerField(inner, [...path, name], at) : [...path, name];
  });
}

function newerCondition(value: unknown, path: Path): Path | null {
  if (Array.isArray(value)) return firstOf(value.entries(), (step, item) => newerCondition(item, [...path, step]));
  if (typeof value !== 'object' || value === null) return null;
  return firstOf(Object.entries(value), (name, inner) =>
    FORMAT_1_CONDITIONS.has(name) ? newerCondition(inner, [...path, name]) : [...path, name],
  );
}

/** People who manage nobody here. */
const othersIn = (read: unknown): readonly unknown[] => {
  const [boss, peers]: unknown[] = ['boss', 'peers'].map((field) => Reflect.get(Object(read), field));
  const people: readonly unknown[] = [boss, ...(Array.isArray(peers) ? peers : [])];
  return ['boss', ...people.map((one) => Reflect.get(Object(one), 'id'))];
};

/** Fields of format 1 that may hold more since: promises were made to managers, levels somebody’s. */
function newerValue(value: unknown, path: Path, others: readonly unknown[]): Path | null {
  if (typeof value === 'string') return isNewer(value, path, others) ? path : null;
  if (Array.isArray(value)) return firstOf(value.entries(), (step, item) => newerValue(item, [...path, step], others));
  if (typeof value !== 'object' || value === null) return null;
  return firstOf(Object.entries(value), (name, inner) => newerValue(inner, [...path, name], others));
}

function isNewer(value: string, path: Path, others: readonly unknown[]): boolean {
  const [around, field] = path.slice(-2);
  if (around === 'promise' && field === 'to') return others.includes(value);
  return (field === 'of' || field === 'level') && value.startsWith(`${ORGANISATION}.`);
}

/** A field, or what such fields are in. */
const isOfFormat1 = (at: string): boolean =>
  FORMAT_1_FIELDS.has(at) || AROUND.has(at) || [...WHOLE].some((whole) => at.startsWith(`${whole}.`));

/** Nothing is looked for inside. */
const WHOLE = ['expect', 'allow'];

const AROUND = new Set(
  [...FORMAT_1_FIELDS].flatMap((field) => {
    const steps = field.split('.');
    return steps.map((_, index) => steps.slice(0, index + 1).join('.'));
  }),
);

function firstOf<Step extends string | number>(
  steps: Iterable<[Step, unknown]>,
  look: (step: Step, value: unknown) => Path | null,
): Path | null {
  for (const [step, value] of steps) {
    const found = look(step, value);
    if (found !== null) return found;
  }
  return null;
}
