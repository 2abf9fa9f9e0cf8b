import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIELD_NOTES } from '../../src/core/scenario/field-notes.table.ts';
import { scenarioJsonSchema, type JsonSchema } from '../../src/node/cli/json-schema.ts';

const FILE = new URL('../../scenarios/scenario.schema.json', import.meta.url);

test('the committed JSON Schema is the one the code gives (npm run schema)', () => {
  const committed = readFileSync(FILE, 'utf8').replaceAll('\r\n', '\n');
  expect(committed).toBe(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
});

/** `scenario.weeks`, `manager.team.people`, …: every field of a schema under the name its note has. */
function fieldsOf(schema: JsonSchema, place: string): string[] {
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const inner = [...(items && !Array.isArray(items) ? [items as JsonSchema] : []), ...anyOf, ...oneOf];
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      `${place}.${name}`,
      ...fieldsOf(field, `${place}.${name}`),
    ]),
    ...inner.flatMap((one) => fieldsOf(one, place)),
  ];
}

describe('the notes on fields', () => {
  const { $defs, ...root } = scenarioJsonSchema();
  const parts = Object.entries($defs as Record<string, JsonSchema>);
  const fields = new Set([...fieldsOf(root, 'scenario'), ...parts.flatMap(([name, part]) => fieldsOf(part, name))]);

  test('speak of fields that exist', () => {
    const unknown = Object.keys(FIELD_NOTES).filter(
      (name) => ![...fields].some((field) => field === name || field.endsWith(`.${name}`)),
    );
    expect(unknown).toEqual([]);
  });
});
