// `npm run build:package`: what the tarball has in it, in build/, laid out as the project is so that every path holds. The game has been built.
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { licencesText, packagesOf } from '../licences.ts';
import { sbomText } from '../sbom-text.ts';
import { asCalled, asPackage } from './as-package.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = 'src/node/cli';

async function bundle(to: string): Promise<readonly string[]> {
  let modules: readonly string[] = [];
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [asPackage(ROOT, (ids) => (modules = ids))],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      minify: true,
      outDir: join(to, CLI),
      rolldownOptions: {
        input: { main: join(ROOT, CLI, 'main.ts'), 'job-thread': join(ROOT, CLI, 'job-thread.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const main = join(to, CLI, 'main.js');
  writeFileSync(main, `#!/usr/bin/env node\n${readFileSync(main, 'utf8')}`, { mode: 0o755 });
  return modules;
}

/** Pages and templates tell their readers to call things as they can. */
function copied(to: string, pattern: string): void {
  for (const path of globSync(pattern, { cwd: ROOT })) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    if (/\.(?:md|json|code-snippets)$/.test(path))
      writeFileSync(join(to, path), asCalled(readFileSync(join(ROOT, path), 'utf8')));
    else cpSync(join(ROOT, path), join(to, path));
  }
}

export async function buildPackage(to = join(ROOT, 'build')): Promise<void> {
  if (!existsSync(join(ROOT, 'dist/index.html'))) throw new Error('the game has not been built: npm run build');
  rmSync(to, { recursive: true, force: true });
  const modules = await bundle(to);
  for (const pattern of ['docs/authors/**/*.*', 'scenarios/scenario.schema.json', `${CLI}/templates/*`])
    copied(to, pattern);
  cpSync(join(ROOT, 'dist'), join(to, 'dist'), { recursive: true });
  writeFileSync(join(to, 'package.json'), '{ "type": "module" }\n');
  const packages = packagesOf(modules);
  writeFileSync(join(to, 'licences.txt'), licencesText(ROOT, packages));
  const places = packages.map((name) => `node_modules/${name}`);
  writeFileSync(join(to, 'sbom.cdx.json'), sbomText(ROOT, 'Skip Level, the tools for authors', places));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPackage();
