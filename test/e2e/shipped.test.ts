// All that the build ships, file by file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIELD_KINDS, type FieldKinds } from '../../src/core/scenario/field-kinds.table.ts';

const KINDS: FieldKinds = FIELD_KINDS;

/** What stands in the remarks of an author's file: words, and so many that they are nobody else's; an id is an example elsewhere, too. */
function remarksIn(value: unknown, path = '', inRemark = false): string[] {
  if (typeof value === 'string') return inRemark && value.length > 15 && value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = Array.isArray(value) ? '*' : name;
    const at = path === '' ? step : `${path}.${step}`;
    return remarksIn(inner, at, inRemark || KINDS[at] === 'remark' || name.startsWith('note'));
  });
}

test('no author’s remark is in anything that players download', () => {
  const sources = readdirSync('scenarios', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[\\/](?:scenario|text\.[\w-]+)\.json$/.test(name),
  );
  const remarks = sources.flatMap((name) => remarksIn(JSON.parse(readFileSync(join('scenarios', name), 'utf8'))));
  expect(remarks.length).toBeGreaterThan(15);
  const shipped = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      // The facilitator's page is for whoever leads the talk; the game asks for none of it.
      /\.\w+$/.test(name) && !name.endsWith('facilitator.html'),
  );
  expect(shipped.length).toBeGreaterThan(30);
  for (const name of shipped) {
    const text = readFileSync(join('dist', name), 'utf8');
    const plain = text.replaceAll(/\\u([\da-f]{4})/gi, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
    const found = remarks.filter(
      (remark) => plain.includes(remark) || plain.includes(JSON.stringify(remark).slice(1, -1)),
    );
    expect([name, found]).toEqual([name, []]);
    if (name.endsWith('scenario.json')) expect(text).not.toMatch(/"(?:note\w*|expect|allow|\$schema)":/);
  }
});
