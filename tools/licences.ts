// Vite plugin: the licences of everything that ships lie beside it, as most of them ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** What the game depends on, and what that depends on. */
function shippedPackages(root: string): string[] {
  const names = new Set(Object.keys(readPackage(root).dependencies ?? {}));
  for (const name of names)
    for (const next of Object.keys(readPackage(join(root, 'node_modules', name)).dependencies ?? {})) names.add(next);
  return [...names].toSorted();
}

/** Throws where a package has no licence file. */
export function licencesText(root: string): string {
  const parts = shippedPackages(root).map((name) => {
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

export function licences(root = '.'): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(root) });
    },
  };
}
