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

test('what the worker for days without a network is made of is named, and so is what zips a package on the page', () => {
  const marks = new Set(readFileSync('dist/sw.js', 'utf8').match(/workbox:[a-z-]+(?=:\d)/g));
  const inside = [...marks].map((mark) => mark.replace(':', '-'));
  expect(inside).toEqual(expect.arrayContaining(['workbox-core', 'workbox-precaching']));
  const licences = readFileSync('dist/licences.txt', 'utf8');
  for (const name of [...inside, 'fflate']) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
});
