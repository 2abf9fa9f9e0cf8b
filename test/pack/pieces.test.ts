import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { piecesOf } from '../../tools/pieces.ts';

const chunk = (fileName: string, module: string, made: Partial<Rolldown.OutputChunk> = {}) => {
  const id = `${process.cwd()}/${module}`;
  return {
    type: 'chunk',
    fileName,
    facadeModuleId: id,
    moduleIds: [id],
    imports: [],
    dynamicImports: [],
    code: '',
    ...made,
  };
};
const asset = (fileName: string, source: string | Uint8Array = '') => ({ type: 'asset', fileName, source });

const MADE = [
  asset(
    'course.html',
    '<link href="./assets/main-a.css"><script src="./assets/main-a.js"></script><link href="./assets/icon-a.svg">',
  ),
  chunk('assets/main-a.js', 'src/browser/app/course.tsx', {
    imports: ['assets/shared-a.js'],
    dynamicImports: ['assets/tryout-page-a.js', 'assets/de-a.js', 'assets/portrait-mara-a.js'],
    code: 'deps = ["./tryout-page-a.js","./tryout-page-a.css"]; new Worker(new URL("work-a.js", import.meta.url)); "cues-a.webm"',
    viteMetadata: { importedCss: new Set(['assets/main-a.css']), importedAssets: new Set() },
  } as never),
  chunk('assets/shared-a.js', 'src/browser/app/shared.ts'),
  chunk('assets/tryout-page-a.js', 'src/browser/app/tryout-page.tsx', {
    viteMetadata: { importedCss: new Set(['assets/tryout-page-a.css']), importedAssets: new Set() },
  } as never),
  chunk('assets/de-a.js', 'src/browser/ui/text/de/plan.ts'),
  chunk('assets/portrait-mara-a.js', 'assets/people/drawn/portrait-mara.ts'),
  asset('assets/main-a.css', '@font-face { src: url(./type-a.woff2) }'),
  asset('assets/tryout-page-a.css'),
  asset('assets/type-a.woff2', new Uint8Array([1])),
  asset('assets/cues-a.webm', new Uint8Array([1])),
  asset('assets/work-a.js'),
  asset('assets/icon-a.svg'),
  asset('scenarios/tutorial/scenario.json', '"main-a.js"'),
  asset('licences.txt', 'main-a.js'),
];
const pieces = piecesOf(Object.fromEntries(MADE.map((made) => [made.fileName, made])) as never, '1.2.3');

test('a page waits for its scripts and styles, and asks for the rest', () => {
  expect(pieces.files['course.html']).toEqual({
    imports: ['assets/main-a.css', 'assets/main-a.js'],
    asks: ['assets/icon-a.svg'],
  });
  expect(pieces.entries).toEqual(['course.html']);
});

test('a script has what it imports, its style, and what it names; what another script needs is that one’s', () => {
  expect(pieces.files['assets/main-a.js']).toEqual({
    imports: ['assets/main-a.css', 'assets/shared-a.js'],
    asks: [
      'assets/cues-a.webm',
      'assets/de-a.js',
      'assets/portrait-mara-a.js',
      'assets/tryout-page-a.js',
      'assets/work-a.js',
    ],
  });
  expect(pieces.files['assets/main-a.css']).toEqual({ imports: [], asks: ['assets/type-a.woff2'] });
});

test('faces, languages and what is the site’s alone are known by the modules they are made of', () => {
  expect(pieces.portraits).toEqual({ mara: 'assets/portrait-mara-a.js' });
  expect(pieces.languages).toEqual({ de: ['assets/de-a.js'] });
  expect(pieces.siteOnly).toEqual(['assets/tryout-page-a.js']);
});

test('scenarios and licences are no pieces, and no path leads out of the build', () => {
  expect(Object.keys(pieces.files).filter((file) => /scenario|licences/.test(file))).toEqual([]);
  expect(JSON.stringify(pieces)).not.toContain(process.cwd());
});
