import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { licencesText, type ModulesApart, noteModules, packagesOf } from '../../tools/licences.ts';

test('the licences of all packages that modules are from lie beside them', () => {
  const packages = packagesOf([
    '/project/src/browser/app/main.tsx',
    '/project/node_modules/phaser/src/math/Vector2.js',
    '/project/node_modules/phaser/src/math/Matrix4.js',
    '/project/node_modules/@fontsource-variable/fraunces/full.css?inline',
    '\0/project/node_modules/preact/dist/preact.module.js',
  ]);
  expect(packages).toEqual(['@fontsource-variable/fraunces', 'phaser', 'preact']);
  const text = licencesText('.', packages);
  for (const words of ['phaser 4', 'preact 11', 'SIL OPEN FONT LICENSE', 'Richard Davey', 'Phosphor Icons'])
    expect(text).toContain(words);
});

test('a package without a licence file stops the build', () => {
  expect(() => licencesText('.', ['.bin'])).toThrow();
});

test('what only a worker is made of is named, too', async () => {
  const root = mkdtempSync(join(tmpdir(), 'skip-level-licences-'));
  const moo = relative(root, resolve('node_modules/moo/moo.js')).replaceAll('\\', '/');
  writeFileSync(join(root, 'main.js'), "new Worker(new URL('./apart.js', import.meta.url), { type: 'module' });");
  writeFileSync(join(root, 'apart.js'), `import moo from '${moo}'; postMessage(Object.keys(moo));`);
  const [page, apart]: ModulesApart[] = [new Set(), new Set()];
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
    plugins: [noteModules(page!)],
    worker: { format: 'es', plugins: () => [noteModules(apart!)] },
  });
  rmSync(root, { recursive: true });
  expect([packagesOf(page!), packagesOf(apart!)]).toEqual([[], ['moo']]);
});
