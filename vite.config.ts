import { defineConfig } from 'vite';
import { catalogues } from './tools/catalogues.ts';
import { embedScript } from './tools/embed-script.ts';
import { firstPage } from './tools/first-page.ts';
import { ownStyles } from './tools/own-styles.ts';
import { pieces } from './tools/pieces.ts';
import { licences, type ModulesApart, noteModules } from './tools/licences.ts';
import { sbom } from './tools/sbom.ts';
import { webManifest } from './tools/offline/web-manifest.ts';
import { offlineWorker } from './tools/offline/worker.ts';
import { phaserParts } from './tools/phaser-parts.ts';
import { olderBrowsers } from './tools/older-browsers/plugin.ts';
import { scenarioFiles } from './tools/scenario-files.ts';
import { FLOOR } from './src/browser/app/floor.ts';

/** Syntax and styles that these lack are written in others. */
const TARGET = Object.entries(FLOOR).map(([browser, version]) => `${browser}${version}`);
const SELDOM =
  /(?:tryout|pack|model|unclear|problem|setup|collect)-page|late-start|play-page|home-page|dropped|other-file|pseudo-words|read-run-file/;
const ENTRY = /assets\/index-[^/]+$/;

/** Names of files in small letters and digits: systems that unpack a package may know no others, or take two of them for one. */
const nameOf = ({ name }: { readonly name: string }): string => `assets/${name.toLowerCase()}-[hash].js`;
const NAMES = { hashCharacters: 'base36', entryFileNames: nameOf, chunkFileNames: nameOf } as const;

/** Bundled one by one, so that the page’s own build knows nothing of what is in them. */
const inWorkers: ModulesApart = new Set();

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    catalogues(),
    scenarioFiles(),
    phaserParts(),
    firstPage(),
    ownStyles(),
    licences(inWorkers),
    sbom(inWorkers),
    olderBrowsers(),
    pieces(),
    embedScript(),
    webManifest(),
    offlineWorker(TARGET),
  ],
  build: {
    target: TARGET,
    // No data: addresses and no preload script, so that the page can have a strict content security policy.
    assetsInlineLimit: 0,
    // What the page has come with is not asked for again.
    modulePreload: {
      polyfill: false,
      // What is seldom asked for, or needs no hurry, need not have all that it asks for in everybody’s first script.
      resolveDependencies: (name, files, { hostType }) =>
        hostType === 'html'
          ? files
          : files.filter((file) => (SELDOM.test(name) ? file.endsWith('.css') : !ENTRY.test(file))),
    },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // The game, the page of a session (participants, facilitator, projector), and what a package has for its page.
      input: { index: 'index.html', live: 'live.html', course: 'course.html' },
      output: {
        ...NAMES,
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /phaser-parts/ },
            // What every page has from the first, and what the way to a table adds: one request each where the bundler would make six.
            // Among it what the first page and the table share, or the one would bring the other along.
            {
              name: 'index',
              test: /preload-helper|app\/(?:main\.tsx|open-failure\.tsx|run-file\.ts|problems\.ts)|components\/button\.tsx/,
              priority: 2,
            },
            { name: 'play-page', test: /app\/play-page\.tsx/, priority: 1 },
            // Who makes a package needs them by themselves; one request and one name in the first script are enough.
            { name: 'rules-hash', test: /core\/scenario\/(?:rules|content)-hash\.ts/ },
          ],
        },
      },
    },
  },
  // While developing, the server of sessions runs beside this one (npm run live).
  server: { proxy: { '^/live/': { target: 'http://localhost:4180', ws: true } } },
  worker: {
    format: 'es',
    plugins: () => [olderBrowsers(), noteModules(inWorkers)],
    rolldownOptions: { output: NAMES },
  },
});
