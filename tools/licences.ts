// Vite plugin: the licences of everything that ships lie beside it, as most of them ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { FACES } from './type/faces.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** The packages that modules are from, by the names of their files. */
export function packagesOf(modules: Iterable<string>): string[] {
  const names = Array.from(
    modules,
    (id) => /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1],
  );
  return [...new Set(names.filter((name) => name !== undefined))].toSorted();
}

/** Throws where a package has no licence file. */
export function licencesText(root: string, packages: readonly string[]): string {
  const parts = packages.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license = '' } = readPackage(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} ships without a licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const assets = readFileSync(join(root, 'assets/CREDITS.md'), 'utf8').trim();
  return [`Skip Level\n\n${own}`, assets, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

/** What a module says in its `meta` that was put together from others before. */
export interface MadeOf {
  readonly madeOf: readonly string[];
}

/** Modules of what is bundled apart and ships with the rest, by id. */
export type ModulesApart = Set<string>;

/** Goes into each build of its own, as every worker is one. */
export const noteModules = (apart: ModulesApart): Plugin => ({
  name: 'note-modules',
  generateBundle() {
    for (const id of this.getModuleIds()) apart.add(id);
  },
});

/** The packages that anything in a build is from. Throws where they cannot be all. */
export function packagesIn(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle,
  apart: ModulesApart,
): string[] {
  const modules = Array.from(context.getModuleIds());
  const inside = modules.flatMap((id) => (context.getModuleInfo(id)?.meta as Partial<MadeOf>)?.madeOf ?? []);
  const files = Object.values(bundle).flatMap((made) => (made.type === 'asset' ? made.originalFileNames : []));
  const cut = FACES.filter(({ file }) => files.some((name) => name.endsWith(`/type/${file}`)));
  const faces = cut.map(({ from }) => `node_modules/${from}/`);
  const packages = packagesOf([...modules, ...inside, ...apart, ...files, ...faces]);
  // Each part of the game has one of these: without it the list was not made of all of them.
  for (const name of ['phaser', 'preact', '@fontsource-variable/fraunces'])
    if (!packages.includes(name)) throw new Error(`${name} ships, and its licence does not`);
  return packages;
}

export function licences(apart: ModulesApart, root = '.'): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const source = licencesText(root, packagesIn(this, bundle, apart));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
