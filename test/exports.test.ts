import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Sources } from './support/import-rules.ts';
import { unusedExports } from './support/unused-exports.ts';

/** Asked for by a name that is put together: the command line's verbs, and what the build draws. */
const BY_NAME = /^src\/(node\/cli\/[\w-]+\.ts: perform|browser\/app\/first-page\.tsx: First(?:Page|Sign))$/;

test('every exported name is imported by another file', () => {
  const files = globSync('{src,test,tools,bench}/**/*.{ts,tsx}', {
    exclude: ['**/node_modules', '**/__screenshots__'],
  });
  const sources = Object.fromEntries(files.map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
  expect(Object.keys(sources).some((path) => path.startsWith('src/'))).toBe(true);
  expect(unusedExports(sources, ['src/']).filter((name) => !BY_NAME.test(name))).toEqual([]);
});

const A = 'src/core/engine/a.ts';
const planted = (other: string, a = 'export const one = 1; export interface Two { n: number }'): string[] => {
  const sources: Sources = { [A]: a, 'src/core/run/b.ts': other };
  return unusedExports(sources, ['src/core/engine/']);
};

test.each([
  ['a name that nobody imports', planted(`import { one } from '../engine/a.ts'`), [`${A}: Two`]],
  [
    'a name that is imported from elsewhere',
    planted(`import { one, Two } from '../lab/a.ts'`),
    [`${A}: one`, `${A}: Two`],
  ],
  ['a name used in its own file only', planted('', 'export const one = 1; one + 1'), [`${A}: one`]],
  ['a list of names', planted('', 'const one = 1; export { one }'), [`${A}: one`]],
])('a planted violation is reported: %s', (_, reported, expected) => {
  expect(reported).toEqual(expected);
});

test.each([
  ['a name and a type', `import { one, type Two } from '../engine/a.ts'`],
  ['all as one', `import * as a from '../engine/a.ts'`],
  ['a dynamic import', `const a = await import('../engine/a.ts')`],
  ['an import inside a type', `type One = import('../engine/a.ts').Two`],
  ['a re-export', `export { one, type Two } from '../engine/a.ts'`],
])('what is used is not reported: %s', (_, other) => {
  expect(planted(other)).toEqual([]);
});
