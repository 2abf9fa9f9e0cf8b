// The rows of the field tables in docs/authors/format.md, as the schema would write them.
import { PICTURE_PATTERN } from '../../src/core/scenario/document-limits.ts';
import { CHOICE_PATTERN, ID_PATTERN, LEVEL_PATTERN } from '../../src/core/scenario/vocabulary.ts';
import { scenarioJsonSchema, type JsonSchema } from '../../src/node/cli/json-schema.ts';

export interface FieldTable {
  /** `scenario`, `manager`, `moment`, … */
  readonly part: string;
  readonly rows: readonly string[];
}

/** Remarks and former ids are allowed almost everywhere; the page explains them once. */
const EVERYWHERE = ['note', 'note_translators', 'note_facilitator', 'was'];
const words = (list: readonly unknown[]): string => list.map((word) => `\`${word}\``).join(', ');

const PATTERNS: Readonly<Record<string, string>> = {
  [ID_PATTERN.source]: 'id',
  [CHOICE_PATTERN.source]: '`moment.option`',
  [LEVEL_PATTERN.source]: '`person.level`',
  [PICTURE_PATTERN.source]: 'name of a file',
};

function valueInWords(field: JsonSchema): string {
  const { type, minimum, maximum, pattern } = field as { [keyword: string]: string | number | undefined };
  if (field.allOf || '$ref' in field) return 'see below';
  if ('const' in field) return words([field.const]);
  if (field.enum) return field.enum.length > 12 ? 'a word, see below' : words(field.enum);
  if (type === 'array') return listInWords(field);
  if (type === 'object') return '{ }';
  if (type === 'string') return PATTERNS[String(pattern)] ?? 'text';
  if (type === 'boolean') return '`true`, `false`';
  return `${type === 'integer' ? 'whole number' : 'number'}, ${minimum} to ${maximum}`;
}

function listInWords({ items, ...field }: JsonSchema): string {
  const { minItems, maxItems } = field as Readonly<Record<string, number | undefined>>;
  if (Array.isArray(items)) return 'two numbers, `[first, last]`';
  const inner = items as JsonSchema;
  const count =
    maxItems === undefined ? '' : minItems === undefined ? `, at most ${maxItems}` : `, ${minItems} to ${maxItems}`;
  return inner.type === 'string' ? `list: ${valueInWords(inner)}${count}` : `list${count}`;
}

function rowsOf(schema: JsonSchema, before: string, isChoice = false): string[] {
  const required = (schema.required ?? []) as readonly string[];
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (EVERYWHERE.includes(name)) return [];
    const items = Array.isArray(field.items) ? undefined : (field.items as JsonSchema | undefined);
    const needed = required.includes(name) && !isChoice ? 'yes' : '';
    const row = `| \`${before}${name}\` | ${needed} | ${valueInWords(field)} | ${String(field.description)} |`;
    return [row, ...rowsOf(field, `${before}${name}.`), ...(items ? rowsOf(items, `${before}${name}.`) : [])];
  });
}

/** Of an "either … or" every field stands in one table, of a "kind" or a "frame" each in its own. */
function tablesOf(part: string, schema: JsonSchema): FieldTable[] {
  if (schema.anyOf) return [{ part, rows: schema.anyOf.flatMap((branch) => rowsOf(branch, '', true)) }];
  const kinds = schema.oneOf?.map((branch) => ({
    part: `${part} ${(branch.properties?.kind ?? branch.properties?.frame)?.const}`,
    rows: rowsOf(branch, ''),
  }));
  return kinds ?? [{ part, rows: rowsOf(schema, '') }];
}

export function fieldTables(): FieldTable[] {
  const { $defs, ...root } = scenarioJsonSchema();
  const parts = Object.entries($defs as Record<string, JsonSchema>);
  return [['scenario', root] as const, ...parts].flatMap(([part, schema]) => tablesOf(part, schema));
}
