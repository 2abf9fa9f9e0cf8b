// Looks into the schema for what it would have accepted at a place, to say so.
import { ScenarioSchema } from './schema.ts';
import type { Path } from './json-tree.ts';

/** The parts of a valibot schema that are read here; which of them exist depends on its type. */
export interface SchemaShape {
  readonly type?: string;
  /** Of a variant, the field that tells its branches apart; of a record, the schema of its names. */
  readonly key?: unknown;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  readonly items?: readonly SchemaShape[];
  readonly wrapped?: SchemaShape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly getter?: (input: unknown) => SchemaShape;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

const fieldOf = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** `key`: the field that tells the branches apart. */
const isBranchFor = (value: unknown, key: string) => (branch: unknown) =>
  (branch as SchemaShape).entries?.[key]?.literal === fieldOf(value, key);

/** Without "optional", "either this or that" and "whatever the input names" around it. */
function core(schema: SchemaShape, value: unknown): SchemaShape {
  if (schema.wrapped) return core(schema.wrapped, value);
  if (schema.getter) return core(schema.getter(value), value);
  if (schema.type !== 'variant') return schema;
  const key = typeof schema.key === 'string' ? schema.key : 'kind';
  return (schema.options?.find(isBranchFor(value, key)) as SchemaShape | undefined) ?? schema;
}

/** The schema that applies at `path` of this very input. */
function schemaAt(path: Path, input: unknown): SchemaShape | undefined {
  let [schema, value]: [SchemaShape | undefined, unknown] = [core(ScenarioSchema as SchemaShape, input), input];
  for (const step of path) {
    value = fieldOf(value, step);
    const next: SchemaShape | undefined =
      typeof step === 'number' ? (schema?.items?.[step] ?? schema?.item) : schema?.entries?.[step];
    schema = next && core(next, value);
  }
  return schema;
}

/** Whether it is a list of texts or words that belongs at `path`. */
export const holdsTexts = (path: Path, input: unknown): boolean =>
  ['string', 'picklist'].includes(schemaAt(path, input)?.item?.type ?? '');

export const valueAt = (path: Path, input: unknown): unknown =>
  path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), input);

const entriesOf = (schema: SchemaShape | undefined): readonly string[] => Object.keys(schema?.entries ?? {});

/** Field names of what belongs at `path`, or of the things in the list that does. */
export function fieldsInside(path: Path, input: unknown): readonly string[] {
  const schema = schemaAt(path, input);
  return entriesOf(schema?.item ? core(schema.item, undefined) : schema);
}

/** Field names accepted at `path`. */
export function fieldsAt(path: Path, input: unknown): readonly string[] {
  const schema = schemaAt(path, input);
  if (schema?.type !== 'union') return Object.keys(schema?.entries ?? {});
  return (schema.options as readonly SchemaShape[]).flatMap(({ entries }) => Object.keys(entries ?? {}).slice(0, 1));
}

/** Least and most of a number, a list or a text at `path`. */
export function boundsAt(path: Path, input: unknown): { readonly least?: number; readonly most?: number } {
  const bounds: { least?: number; most?: number } = {};
  for (const { type, requirement } of schemaAt(path, input)?.pipe ?? []) {
    if (typeof requirement !== 'number') continue;
    if (type.startsWith('min_')) bounds.least = requirement;
    if (type.startsWith('max_')) bounds.most = requirement;
  }
  return bounds;
}
