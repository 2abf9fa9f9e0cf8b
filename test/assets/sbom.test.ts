import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { placesOfAll, sbomText } from '../../tools/sbom-text.ts';

interface Bom {
  readonly serialNumber: string;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly { readonly license: { readonly id?: string } }[];
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}
const read = (text: string): Bom => JSON.parse(text) as Bom;
const faults = (text: string): Promise<unknown> =>
  new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);

const PLACES = ['@fontsource-variable/fraunces', '@messageformat/parser', 'moo', 'phaser'].map(
  (name) => `node_modules/${name}`,
);
const text = sbomText('.', 'a few', PLACES);

test('it keeps to the schema of CycloneDX 1.6, and what does not is found', async () => {
  expect(await faults(text)).toBeNull();
  expect(await faults(text.replace('"SHA-512"', '"SHA-513"'))).not.toBeNull();
  expect(await faults(text.replace('urn:uuid:', 'urn:nothing:'))).not.toBeNull();
});

test('each package has its version, licence, address and the hash that it was installed by', () => {
  const { components } = read(text);
  expect(components.map(({ name }) => `node_modules/${name}`)).toEqual(PLACES);
  for (const { name, version, purl, licenses, hashes } of components) {
    const there = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Record<string, string>;
    expect([version, licenses]).toEqual([there['version'], [{ license: { id: there['license'] } }]]);
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
  }
});

test('it says who needs whom, and what the game itself asks for', () => {
  const { dependencies } = read(text);
  const needs = Object.fromEntries(
    dependencies.map(({ ref, dependsOn = [] }) => [ref.replace(/@[\d.]+$/, ''), dependsOn]),
  );
  expect(needs['pkg:npm/%40messageformat/parser']).toEqual([expect.stringMatching(/^pkg:npm\/moo@/)]);
  expect(needs['pkg:npm/phaser']).toEqual([]);
  expect(needs['skip-level']).toHaveLength(3);
});

test('the same packages make the same bytes in any order, and others another number', () => {
  expect(sbomText('.', 'a few', PLACES.toReversed())).toBe(text);
  expect(text).not.toMatch(/timestamp|\d{4}-\d\d-\d\dT/);
  expect(read(sbomText('.', 'a few', PLACES.slice(1))).serialNumber).not.toBe(read(text).serialNumber);
});

test('a package that the lock file does not know stops the build', () => {
  expect(() => sbomText('.', 'none', ['node_modules/nobody'])).toThrow('package-lock.json has no node_modules/nobody');
});

test('the server’s has what its container names, and all that these need', async () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/server-sbom.ts'], { encoding: 'utf8' });
  expect([status, await faults(stdout)]).toEqual([0, null]);
  const names = read(stdout).components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['pg', 'socket.io', 'engine.io', 'ws', 'pg-protocol']));
  expect(names).not.toContain('phaser');
  expect(placesOfAll('.', ['@messageformat/parser'])).toEqual([
    'node_modules/@messageformat/parser',
    'node_modules/moo',
  ]);
});
