// Vite plugin: the worker that keeps the site for when there is no network, sw.js, with the list of its files.
import { build, type Plugin, type Rolldown } from 'vite';
import type { MadeOf } from '../licences.ts';
import { filesToKeep } from './files-to-keep.ts';

const WORKER = 'src/browser/offline/worker.ts';
/** The page's half: what the worker is made of ships with it. */
const PAGES_HALF = /\/src\/browser\/app\/offline\.tsx$/;
/** Where in the worker the list belongs. */
const LIST = 'FILES_TO_KEEP';

/** One script, as yet without its list. */
async function script(target: string[]): Promise<{ readonly code: string; readonly meta: MadeOf }> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // While developing, Workbox says in the console what it does.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target, rolldownOptions: { input: WORKER, output: { format: 'iife' } } },
  });
  const [{ output }] = [made].flat() as [Rolldown.RolldownOutput];
  const { code, moduleIds } = output[0];
  if (code.split(LIST).length !== 2) throw new Error(`expected ${LIST} once in ${WORKER}`);
  return { code, meta: { madeOf: moduleIds } };
}

/** `target`: browsers, as a build of Vite takes them. */
export function offlineWorker(target: string[]): Plugin {
  let made: ReturnType<typeof script> | undefined;
  return {
    name: 'offline-worker',
    apply: 'build',
    async transform(code, id) {
      if (!PAGES_HALF.test(id.replaceAll('\\', '/'))) return null;
      return { code, map: null, meta: (await (made ??= script(target))).meta };
    },
    // When everything else is made.
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (made === undefined) throw new Error(`expected app/offline.tsx in the build`);
        const files = Object.values(bundle).map((file) => ({
          name: file.fileName,
          content: file.type === 'chunk' ? file.code : file.source,
        }));
        const source = (await made).code.replace(LIST, () => JSON.stringify(filesToKeep(files)));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
