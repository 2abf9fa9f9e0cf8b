import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, pictureArguments, testArguments } from './tools/chromium.ts';
import site from './vite.config.ts';

// Found late: the unit tests also run on a machine without a browser.
const executablePath = findChromium();
const inChromium = (args: string[]) => ({
  enabled: true,
  headless: true,
  provider: playwright({ launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) } }),
  instances: [{ browser: 'chromium' as const }],
  viewport: { width: 1280, height: 800 },
  screenshotFailures: false,
});

const IN_CHROMIUM = ['test/browser/**', 'test/e2e/**'];
const LABORATORY = 'test/lab/**/*.test.ts';
const PROGRAMS = ['server', 'cli', 'docs'].map((folder) => `test/${folder}/**/*.test.ts`);

/** Tests show screens without the table that brings their words. */
const WORDS_OF_TABLE = ['src/browser/ui/text/table-words.ts'];
const IN_ONE_WINDOW = [...WORDS_OF_TABLE, 'test/browser/one-window.ts'];
const PICTURES = ['test/browser/visual*.test.tsx'];

// Where a shared machine may stall a real browser for seconds, one more try; at a desk none.
const retry = process.env['CI'] === undefined ? 0 : 1;

const inNode = (name: string, include: string | string[], exclude: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    setupFiles: WORDS_OF_TABLE,
    environment: 'node' as const,
    include: [include].flat(),
    exclude,
    testTimeout: 60_000,
    // Threads and commands that tests start read sources that were read before: each takes a quarter of the time.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/node') },
    // Files share what they import: half the time of the whole, and nothing they test keeps anything in its module.
    pool: 'threads' as const,
    maxWorkers: 2,
    isolate: false,
    sequence: { groupOrder: 1 },
  },
});

export default defineConfig({
  ...site,
  test: {
    projects: [
      // While one works: what soon says whether a change holds.
      inNode('unit', 'test/**/*.test.ts', [...IN_CHROMIUM, LABORATORY, ...PROGRAMS]),
      // Thousands of runs: what holds of the model, of the bots and of every shipped scenario.
      inNode('lab', LABORATORY),
      // What is started as its users start it: the server, the commands, what the documents say to type.
      inNode('programs', PROGRAMS),
      {
        extends: true,
        test: {
          name: 'browser',
          setupFiles: IN_ONE_WINDOW,
          include: ['test/browser/**/*.test.{ts,tsx}'],
          exclude: PICTURES,
          testTimeout: 60_000,
          // A second is little where two cores do all.
          expect: { poll: { timeout: 10_000 } },
          retry,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          browser: inChromium(testArguments),
        },
      },
      {
        extends: true,
        test: {
          // Compared with pictures that were painted the usual way.
          name: 'pictures',
          setupFiles: IN_ONE_WINDOW,
          include: PICTURES,
          testTimeout: 60_000,
          retry,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
          browser: inChromium(pictureArguments),
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a page comes to is asked for again so long: a second is little where two cores do all.
          expect: { poll: { timeout: 10_000 } },
          retry,
          fileParallelism: false,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
