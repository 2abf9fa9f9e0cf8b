// Vite plugin: the page and its workers begin with the methods that the oldest browsers lack.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const METHODS = fileURLToPath(new URL('methods.js', import.meta.url)).replaceAll('\\', '/');
/** `main.tsx`, and every worker of ours. */
const FIRST = /\/src\/browser\/(?:app\/main\.tsx|.*-worker\.ts)$/;

export function olderBrowsers(): Plugin {
  return {
    name: 'older-browsers',
    apply: 'build',
    transform: (code, id) => (FIRST.test(id) ? { code: `import '${METHODS}';${code}`, map: null } : null),
  };
}
