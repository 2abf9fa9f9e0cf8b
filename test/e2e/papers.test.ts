// What lies beside the built game for whoever checks it: licences, and the bill of materials.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the bill of materials has the packages that licences.txt has, in the same versions, and no others', () => {
  const { components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')) as {
    readonly components: readonly { readonly name: string; readonly version: string }[];
  };
  const licences = readFileSync('dist/licences.txt', 'utf8');
  const named = [...licences.matchAll(/^-{80}\n\n(\S+ \d+\.\d+\.\d+) \(/gm)].map(([, words]) => words);
  expect(named.length).toBeGreaterThan(10);
  expect(components.map(({ name, version }) => `${name} ${version}`)).toEqual(named);
});
