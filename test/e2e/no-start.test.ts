// Where a host, a browser or a line keeps the game from starting, the page that is there says why and what to do.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { Answer, HostOptions } from './support/host.ts';
import { hosted } from './support/hosted.ts';

const site = hosted();
const told = (page: Page) => page.locator('#no-start');
const isEntry = (path: string): boolean => /^assets\/index-[^/]+\.js$/.test(path);
const broken = (path: string, { headers }: Answer): Answer | undefined =>
  isEntry(path)
    ? { status: 200, headers: { ...headers, 'content-encoding': '' }, body: 'throw new Error("no luck")' }
    : undefined;

/** Where no script runs the style sheet shows it after eight seconds; here at once. */
async function passEightSeconds(page: Page): Promise<void> {
  const delays = await page.evaluate(() =>
    document.getAnimations().map((animation) => {
      animation.finish();
      return animation.effect?.getTiming().delay;
    }),
  );
  expect(delays).toContain(8000);
}

describe('where a host does otherwise, the page says so', () => {
  const cases: [string, string, HostOptions][] = [
    [
      'a script that is not there',
      'isn’t where it should be',
      {
        answer: (path) =>
          isEntry(path) ? { status: 404, headers: { 'content-type': 'text/plain' }, body: '' } : undefined,
      },
    ],
    [
      'the first page in place of a script',
      'files ending in .js have to be sent as text/javascript',
      {
        answer: (path) =>
          isEntry(path)
            ? { status: 200, headers: { 'content-type': 'text/html' }, body: readFileSync('dist/index.html') }
            : undefined,
      },
    ],
    [
      'a script of a wrong type',
      'files ending in .js have to be sent as text/javascript',
      {
        answer: (path, usual) =>
          isEntry(path) ? { ...usual, headers: { ...usual.headers, 'content-type': 'text/plain' } } : undefined,
      },
    ],
    ['a script that stops as it begins', 'The game stopped as it started up', { answer: broken }],
  ];
  test.each(cases)('%s', async (_, words, options) => {
    const { page } = await site.open('#/play/tutorial', options);
    await told(page).getByText(words).waitFor({ timeout: 10_000 });
    expect(await told(page).locator('p:visible').count()).toBeLessThanOrEqual(2);
    expect(await told(page).getByRole('button', { name: 'Reload the page' }).isVisible()).toBe(true);
  });

  // Both are asked for at once, and either may be first.
  test('a script that stops before anybody listens', async () => {
    const host = await site.host({ answer: broken });
    const page = await site.blank();
    const stopped = page.waitForEvent('pageerror');
    await page.route(/\/assets\/way-in-.*\.js$/, async (route) => {
      await stopped;
      await route.continue();
    });
    await page.goto(`${host.url}#/play/tutorial`);
    await told(page).getByText('The game stopped as it started up').waitFor({ timeout: 10_000 });
  });

  test.each([
    [
      'no script is allowed to run',
      { headers: { 'content-security-policy': "default-src 'self'; script-src 'none'" } },
    ],
    [
      'all scripts come as something else, to a browser that may not guess',
      {
        answer: (path: string, usual: Answer) =>
          path.endsWith('.js') ? { ...usual, headers: { ...usual.headers, 'content-type': 'text/plain' } } : undefined,
      },
    ],
  ])('%s', async (_, options) => {
    const { page } = await site.open('', options);
    const words = told(page).getByText('something is stopping the game’s files');
    await words.waitFor({ state: 'attached' });
    expect(await words.isVisible()).toBe(false);
    await passEightSeconds(page);
    expect(await words.isVisible()).toBe(true);
    expect(await told(page).locator('p:visible').count()).toBe(1);
  });

  test('neither script nor style is allowed', async () => {
    const { page } = await site.open('', { headers: { 'content-security-policy': "default-src 'none'" } });
    await told(page).getByText('something is stopping the game’s files').waitFor();
    expect(await told(page).locator('p:visible').count()).toBe(1);
  });

  test('a line that is lost', async () => {
    const host = await site.host();
    const page = await site.blank();
    await page.route(/\/assets\/index-.*\.js$/, (route) => route.abort());
    await page.goto(host.url);
    await told(page).getByText('The game didn’t load').waitFor();
  });

  // Browsers let no style sheet through there either, nor the game's script.
  describe('opened from a folder', () => {
    async function seenOf(path: string): Promise<Page> {
      const page = await site.blank({ viewport: { width: 390, height: 844 } });
      await page.goto(`file://${path}`);
      const words = told(page).getByText('You’ve opened this page from a folder');
      await words.waitFor({ timeout: 10_000 });
      expect(await told(page).locator('p:visible').count()).toBe(1);
      const { y = 1000 } = (await words.boundingBox()) ?? {};
      expect(y).toBeLessThan(200);
      expect(await page.locator('#app, #live, #course').isVisible()).toBe(false);
      return page;
    }

    test.each(['index.html', 'live.html', 'course.html'])('%s', async (file) => {
      await seenOf(`${process.cwd()}/dist/${file}`);
    });

    test('a package', async () => {
      const into = mkdtempSync(join(tmpdir(), 'no-start-'));
      try {
        const course = ['pack', 'scenarios/tutorial', '--as', 'html', '--out', join(into, 'tutorial.zip')];
        expect(spawnSync(process.execPath, ['src/node/cli/main.ts', ...course]).status).toBe(0);
        const files = unzipSync(readFileSync(join(into, 'tutorial.zip')));
        for (const [path, bytes] of Object.entries(files)) {
          if (path.endsWith('/')) continue;
          mkdirSync(dirname(join(into, path)), { recursive: true });
          writeFileSync(join(into, path), bytes);
        }
        await seenOf(join(into, 'index.html'));
      } finally {
        rmSync(into, { recursive: true });
      }
    });
  });

  test.each(['live.html', 'course.html'])('a script of %s that is not there', async (file) => {
    const own = new RegExp(`^assets/${file.replace('.html', '')}-[^/]+\\.js$`);
    const { page } = await site.open(file, {
      answer: (path) =>
        own.test(path) ? { status: 404, headers: { 'content-type': 'text/plain' }, body: '' } : undefined,
    });
    await told(page).getByText('isn’t where it should be').waitFor({ timeout: 10_000 });
    expect(await told(page).locator('p:visible').count()).toBe(2);
    expect(await told(page).getByRole('button', { name: 'Reload the page' }).isVisible()).toBe(true);
  });
});

test('a page that starts says nothing of all that, however slow', async () => {
  const host = await site.host();
  const page = await site.blank();
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await route.continue();
  });
  await page.goto(host.url, { waitUntil: 'commit' });
  await page.locator('html[data-start=watched]').waitFor({ state: 'attached' });
  const seen = await page.evaluate(async () => {
    let shown = false;
    while (document.documentElement.dataset['start'] === 'watched') {
      const sign = document.getElementById('no-start');
      shown ||= sign !== null && getComputedStyle(sign).visibility === 'visible';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return {
      shown,
      now: document.documentElement.dataset['start'],
      left: document.getElementById('no-start') !== null,
    };
  });
  expect(seen).toEqual({ shown: false, now: 'started', left: false });
});
