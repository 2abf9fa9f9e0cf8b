import { expect, test } from 'vitest';
import { filesFor } from '../../src/browser/offline/files-for.ts';
import { filesToKeep } from '../../tools/offline/files-to-keep.ts';

const made = (names: readonly string[], content = 'one') => names.map((name) => ({ name, content }));
const keptOf = (names: readonly string[]): string[] =>
  filesToKeep(made(['index.html', ...names])).map(({ url }) => url);

test('pages, what they are made of and every scenario that is listed are kept, in the order of their names', () => {
  const names = [
    'live.html',
    'licences.txt',
    'assets/guide-12345678.css',
    'assets/index-12345678.js',
    'scenarios/library.json',
    'scenarios/tutorial/scenario.json',
    'scenarios/tutorial/facilitator.html',
    'scenarios/tutorial/pictures/plan.png',
  ];
  expect(keptOf(names)).toEqual(['index.html', ...names].toSorted());
});

test.each([
  'scenarios/_demo-talk/scenario.json',
  'assets/app-icon-512-12345678.png',
  'manifest.webmanifest',
  'course.html',
  'pieces.json',
  'sw.js',
])('%s is not', (name) => {
  expect(keptOf([name])).toEqual(['index.html']);
});

test('what keeps its name has a revision, which its content alone decides', () => {
  const names = ['index.html', 'assets/index-12345678.js', 'scenarios/library.json'];
  const [asset, page, list] = filesToKeep(made(names));
  expect([asset?.revision, page?.revision]).toEqual([null, list?.revision]);
  expect(filesToKeep(made(names.toReversed()))).toEqual(filesToKeep(made(names)));
  const [, changed] = filesToKeep(made(names, 'two'));
  expect(changed?.revision).not.toBe(page?.revision);
});

test('a build without a first page is refused', () => {
  expect(() => filesToKeep(made(['live.html']))).toThrow('expected index.html');
});

test('of each sound a browser keeps the best of the formats that it plays', () => {
  const sounds = ['cues', 'pad'].flatMap((name) =>
    ['webm', 'mp3'].map((format) => `assets/${name}-12345678.${format}`),
  );
  const files = filesToKeep(made(['index.html', ...sounds]));
  const kept = (...plays: string[]): string[] =>
    filesFor(files, plays).flatMap(({ url }) => /(\w+)-.*(\..*)/.exec(url)?.slice(1).join('') ?? []);
  expect(kept('webm', 'mp3')).toEqual(['cues.webm', 'pad.mp3']);
  expect(kept('mp3')).toEqual(['cues.mp3', 'pad.mp3']);
  expect(kept('webm')).toEqual(['cues.webm', 'pad.webm']);
  expect(kept('')).toEqual([]);
});
