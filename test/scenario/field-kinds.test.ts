// Every field of the schema says what it is for, with the default the schema has.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { FIELD_KINDS, type FieldKinds } from '../../src/core/scenario/field-kinds.table.ts';
import { ScenarioSchema } from '../../src/core/scenario/schema.ts';
import type { SchemaShape } from '../../src/core/scenario/schema-at.ts';

interface Field {
  readonly path: string;
  /** The schema's; undefined where there is none. */
  readonly unless: unknown;
}
const WHOLE = ['if', 'drop_if', 'where', 'facilitation', 'expect', 'allow'];

function fieldsOf(schema: SchemaShape & { readonly default?: unknown }, path: string): Field[] {
  if (schema.wrapped) {
    const inner = fieldsOf(schema.wrapped, path);
    return schema.default === undefined
      ? inner
      : inner.map((field) => (field.path === path ? { ...field, unless: schema.default } : field));
  }
  if (WHOLE.includes(path.split('.').at(-1) ?? '')) return [{ path, unless: undefined }];
  if (schema.getter) return fieldsOf(schema.getter(undefined), path);
  if (schema.type === 'variant' || schema.type === 'union')
    return (schema.options as SchemaShape[]).flatMap((branch) => fieldsOf(branch, path));
  const item = schema.item?.getter?.(undefined) ?? schema.item;
  if (item?.type === 'union')
    return (item.options as SchemaShape[]).flatMap((branch) => fieldsOf(branch, branch.entries ? `${path}.*` : path));
  if (item?.entries || item?.type === 'variant') return fieldsOf(item, `${path}.*`);
  if (!schema.entries) return [{ path, unless: undefined }];
  const literal = schema.entries.kind?.literal;
  const branch = typeof literal === 'string' ? literal : '';
  return Object.entries(schema.entries).flatMap(([name, field]) =>
    fieldsOf(field, path === '' ? name : `${path}.${name}`).map((found) =>
      branch !== '' && found.unless !== undefined ? { ...found, unless: { [branch]: found.unless } } : found,
    ),
  );
}

const mergedDefault = (fields: readonly Field[], at: string): unknown => {
  const defaults = fields.flatMap(({ path, unless }) => (path === at && unless !== undefined ? [unless] : []));
  return typeof defaults[0] === 'object' ? Object.assign({}, ...defaults) : defaults[0];
};

/** What the table and a schema do not agree on. */
function disagreements(schema: unknown, kinds: FieldKinds): string[] {
  const fields = fieldsOf(schema as SchemaShape, '');
  const paths = new Set(fields.map(({ path }) => path));
  const defaultIn = (path: string): unknown => {
    const kind = kinds[path];
    return typeof kind === 'object' ? kind.unless : undefined;
  };
  return [
    ...[...paths].filter((path) => !(path in kinds)).map((path) => `${path}: no row`),
    ...Object.keys(kinds)
      .filter((path) => !paths.has(path))
      .map((path) => `${path}: no such field`),
    ...[...paths]
      .filter((path) => JSON.stringify(mergedDefault(fields, path)) !== JSON.stringify(defaultIn(path)))
      .map((path) => `${path}: another default`),
  ];
}

test('the table and the schema agree on fields and defaults', () => {
  expect(disagreements(ScenarioSchema, FIELD_KINDS)).toEqual([]);
});

describe('what disagrees is found:', () => {
  const { entries } = ScenarioSchema;

  test('a field without a row', () => {
    const schema = v.strictObject({ ...entries, you: v.strictObject({ ...entries.you.entries, salary: v.number() }) });
    expect(disagreements(schema, FIELD_KINDS)).toEqual(['you.salary: no row']);
  });

  test('a row without a field', () => {
    const { debrief: _debrief, ...schema } = entries;
    expect(disagreements(v.strictObject(schema), FIELD_KINDS)).toEqual(
      Object.keys(FIELD_KINDS)
        .filter((path) => path.startsWith('debrief.'))
        .map((path) => `${path}: no such field`),
    );
  });

  test('a default that only the schema has', () => {
    const schema = v.strictObject({ ...entries, weeks: v.optional(v.number(), 8) });
    expect(disagreements(schema, FIELD_KINDS)).toEqual(['weeks: another default']);
  });

  test('another default of one kind of effect', () => {
    const after = 'moments.*.options.*.effects.*.after_weeks';
    const kinds = { ...FIELD_KINDS, [after]: { unless: { level: 0, claim: 2 } } };
    expect(disagreements(ScenarioSchema, kinds)).toEqual([`${after}: another default`]);
  });
});

/** Conditions refer to themselves, so they are a rule as a whole: a default in them would change every hash. */
test('there is no default inside a condition', () => {
  const seen = new Set<unknown>();
  const defaultsIn = (thing: unknown): unknown[] => {
    if (typeof thing !== 'object' || thing === null || seen.has(thing)) return [];
    seen.add(thing);
    const own = 'default' in thing && thing.default !== undefined ? [thing.default] : [];
    const inner = 'getter' in thing ? [(thing as SchemaShape).getter?.(undefined)] : [];
    return [...own, ...[...Object.values(thing), ...inner].flatMap(defaultsIn)];
  };
  const { if: condition } = ScenarioSchema.entries.moments.pipe[0].item.entries;
  expect(defaultsIn(condition)).toEqual([]);
  expect(seen.size).toBeGreaterThan(20);
  expect(defaultsIn(v.strictObject({ not: v.optional(v.number(), 3) }))).toEqual([3]);
});
