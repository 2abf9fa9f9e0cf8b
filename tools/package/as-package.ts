// Vite plugin: the command line as it ships, in plain JavaScript beside what it reads.
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** How an author with a clone calls it, and how one without does. */
export const asCalled = (text: string): string =>
  text.replace(/npm run (?:-s )?scenario --/g, 'npx skip-level').replaceAll('npm run schema', 'npx skip-level schema');

/** Where what is read beside the code may be looked up from: everything else moves when it is bundled. */
const FOLDER = 'src/node/cli';

/** `modules` hears of everything that was taken in. */
export function asPackage(root: string, modules: (ids: readonly string[]) => void): Plugin {
  return {
    name: 'as-package',
    transform(code, id) {
      const path = relative(root, id).split(sep).join('/');
      if (!path.startsWith('src/')) return null;
      if (code.includes('import.meta.url') && path.slice(0, path.lastIndexOf('/')) !== FOLDER)
        throw new Error(`${path} asks where it is: only files directly in ${FOLDER} stay where they are`);
      return { code: asCalled(code), map: null };
    },
    generateBundle() {
      modules([...this.getModuleIds()]);
    },
  };
}
