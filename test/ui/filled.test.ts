// Whatever a message asks for is handed over where it is said: nobody reads “Fair{moved}”.
import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import type { Message } from '../../src/core/scenario/message.ts';
import { argumentsIn } from '../../tools/catalogue-faults.ts';

/** The build has read the messages. */
const catalogues = import.meta.glob<{ readonly WORDS: Readonly<Record<string, Message>> }>(
  '../../src/browser/ui/text/en/*.ts',
  { eager: true },
);
const wanted = new Map(
  Object.values(catalogues).flatMap(({ WORDS }) =>
    Object.entries(WORDS).map(([key, message]) => [key, [...argumentsIn(message)]] as const),
  ),
);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { readonly type?: unknown }).type === 'string';

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  if (!isNode(value)) return;
  yield value;
  for (const field of Object.values(value)) if (typeof field === 'object') yield* nodesIn(field);
}

/** What a call leaves out, where it names its message and its arguments one by one. */
function leftOut({ arguments: handed }: Node): string[] {
  const [key, values] = handed as readonly (Node | undefined)[];
  const needed = key?.type === 'Literal' ? (wanted.get(String(key['value'])) ?? []) : [];
  if (values !== undefined && values.type !== 'ObjectExpression') return [];
  const properties = (values?.['properties'] ?? []) as readonly Node[];
  if (properties.some(({ type }) => type !== 'Property')) return [];
  const given = new Set(properties.map((p) => String((p['key'] as Node)['name'] ?? (p['key'] as Node)['value'])));
  return needed.filter((name) => !given.has(name)).map((name) => `${String(key?.['value'])}: {${name}}`);
}

const leftOutIn = (file: string, source: string): string[] =>
  [...nodesIn(parseSync(file, source).program)].filter(({ type }) => type === 'CallExpression').flatMap(leftOut);

test('every message that is said by name gets what it asks for', () => {
  const found = globSync('src/browser/**/*.{ts,tsx}').flatMap((file) => leftOutIn(file, readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

test('and one that does not is found', () => {
  expect(leftOutIn('x.ts', `t('manager.name_role', { name });`)).toEqual(['manager.name_role: {role}']);
  expect(
    leftOutIn('x.ts', `t('manager.name_role', { name, ...more }); t('manager.name_role', { name, role });`),
  ).toEqual([]);
});
