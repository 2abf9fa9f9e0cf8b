import { defineConfig } from 'vite';
import { catalogues } from './tools/catalogues.ts';
import { firstPage } from './tools/first-page.ts';
import { licences } from './tools/licences.ts';
import { phaserParts } from './tools/phaser-parts.ts';
import { scenarioFiles } from './tools/scenario-files.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [catalogues(), scenarioFiles(), phaserParts(), firstPage(), licences()],
  build: {
    target: 'es2022',
    // No data: addresses and no preload script, so that the page can have a strict content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /phaser-parts/ },
            // What every page has from the first, in one request where the bundler would make six.
            {
              name: 'base',
              test: /preload-helper|scenario\/(?:message|short-name)\.ts|ui\/text\/(?:languages|formats)\.ts|ui\/components\/(?:said|button)\.tsx/,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
});
