// A software bill of materials (CycloneDX 1.6): which packages are inside, in which version, under which licence. The same packages, the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

/** A package as package-lock.json has it. */
interface Locked {
  readonly version: string;
  readonly license?: string;
  /** `sha512-` and base64, of its tarball. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
/** By place: `node_modules/a/node_modules/b`; the project itself is ''. */
type Lock = Readonly<Record<string, Locked>>;

const readLock = (root: string): Lock =>
  (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Lock }).packages;

const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where a package of this name is that the one at `from` gets: the nearest, as Node looks for it. */
function placeOf(lock: Lock, name: string, from: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (Object.hasOwn(lock, place)) return place;
    if (at === '') return undefined;
  }
}

const needs = (lock: Lock, place: string): string[] =>
  Object.keys(lock[place]?.dependencies ?? {}).flatMap((name) => placeOf(lock, name, place) ?? []);

/** Places of these packages and of all that they need, and so on. */
export function placesOfAll(root: string, names: readonly string[]): string[] {
  const lock = readLock(root);
  const found = new Set(names.map((name) => `node_modules/${name}`));
  for (const place of found) for (const other of needs(lock, place)) found.add(other);
  return [...found].toSorted();
}

const licenceOf = new Contrib.License.Factories.LicenseFactory((words: string) => {
  throw new Error(`${words} is no id of a licence`);
});

/** Throws where the lock file does not know the package. */
function componentAt(lock: Lock, place: string): Models.Component {
  const locked = lock[place];
  if (locked === undefined) throw new Error(`package-lock.json has no ${place}`);
  const { version, license, integrity } = locked;
  const name = nameAt(place);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const component = new Models.Component(Enums.ComponentType.Library, name, { version, purl, bomRef: purl });
  if (license !== undefined) component.licenses.add(licenceOf.makeFromString(license));
  if (integrity !== undefined)
    component.hashes.set(...Contrib.FromNodePackageJson.Utils.parsePackageIntegrity(integrity));
  return component;
}

function written(bom: Models.Bom): string {
  const json = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${json.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** A number like a random one (UUID version 8), and the same for the same text. */
function serialOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** What it all goes into. */
function gameOf(lock: Lock, description: string): Models.Component {
  const { version, license = '' } = lock['']!;
  const bomRef = `skip-level@${version}`;
  const game = new Models.Component(Enums.ComponentType.Application, 'skip-level', { version, description, bomRef });
  game.licenses.add(licenceOf.makeFromString(license));
  return game;
}

/** `places`: of all packages that are inside, as in `node_modules/preact`. Needs are told only where both are inside. */
export function sbomText(root: string, description: string, places: readonly string[]): string {
  const lock = readLock(root);
  const game = gameOf(lock, description);
  const components = new Map(places.map((place) => [place, componentAt(lock, place)]));
  for (const [place, component] of components)
    for (const other of needs(lock, place)) {
      const inside = components.get(other);
      if (inside !== undefined) component.dependencies.add(inside.bomRef);
    }
  for (const name of Object.keys(lock['']?.devDependencies ?? {})) {
    const inside = components.get(`node_modules/${name}`);
    if (inside !== undefined) game.dependencies.add(inside.bomRef);
  }
  const metadata = new Models.Metadata({ component: game });
  const bom = new Models.Bom({ metadata, components: new Models.ComponentRepository(components.values()) });
  bom.serialNumber = serialOf(written(bom));
  return written(bom);
}
