import { expect, test } from 'vitest';
import { licencesText, packagesOf } from '../../tools/licences.ts';

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
