// What is kept for when there is no network, how a newer build takes its place, and where nothing is kept.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { openPreview } from '../../src/node/cli/preview/serve.ts';
import { hosted } from './support/hosted.ts';
import { JOURNEYS } from './support/journeys.ts';
import { nextBuild } from './support/next-build.ts';
import { watchErrors, Way, type WayOptions } from './support/way.ts';

/** A name that browsers trust as they trust https, and one they do not. */
const [TRUSTED, PLAIN] = ['game.localhost', 'plain.test'];
const site = hosted([`--host-resolver-rules=MAP ${PLAIN} 127.0.0.1`]);
const named = (url: string, name: string): string => url.replace('127.0.0.1', name);

const PATIENCE = { timeout: 20_000 };
const WITH_WORKER: BrowserContextOptions = {
  viewport: { width: 390, height: 700 },
  reducedMotion: 'reduce',
  serviceWorkers: 'allow',
};
const CHANGED = readFileSync('dist/scenarios/cold_chain/scenario.json', 'utf8');
const next = nextBuild();
afterAll(() => rmSync(next, { recursive: true, force: true }));

/** All is kept, and the page is answered from it. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
const registrations = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const entryOf = (page: Page): Promise<string> =>
  page.locator('script[type=module][src]').evaluate((script: HTMLScriptElement) => script.src);

const along = (page: Page, act?: WayOptions['condition']['act']): Way =>
  new Way({
    condition: { name: 'offline', ...(act && { act }) },
    now: { page, frame: page.mainFrame(), reload: async () => void (await page.reload()) },
    acts: (phase) => act !== undefined && phase === 'plan',
  });
const play = (way: Way): Promise<void> | undefined => JOURNEYS[0]?.play(way);
const offer = (page: Page) => page.locator('.notice', { hasText: 'There’s a newer Skip Level.' });

test('after one visit everything plays without a network, in any folder of a host', async () => {
  const [title, changed] = ['Twenty in a thousand', 'Twenty in a million'];
  const host = await site.host({
    at: '/training/skip-level/',
    answer: (path, usual) =>
      path === 'scenarios/cold_chain/scenario.json'
        ? { ...usual, headers: { 'content-type': 'application/json' }, body: CHANGED.replaceAll(title, changed) }
        : undefined,
  });
  const url = named(host.url, TRUSTED);
  const page = await site.blank(WITH_WORKER);
  const { errors } = watchErrors(page, /ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await page.goto(url);
  await kept(page);
  // Changed on the host since the build: what came last is what is kept.
  await page.goto(`${url}#/play/cold_chain`);
  await page.getByText(changed).first().waitFor();

  await page.context().setOffline(true);
  await host.close();
  await page.goto(`${url}index.html?lang=en-XA`);
  await page.locator('html[lang=en-XA] main.home').waitFor();
  await page.goto(url);
  const way = along(page);
  await play(way);
  expect([way.faults, errors]).toEqual([[], []]);

  await page.goto(`${url}?lang=en#/play/cold_chain`);
  await page.getByText(changed).first().waitFor();
  await page.goto(`${url}?scenario=friday_deck&week=2`);
  await page.locator('section.ask h1').waitFor();
  await page.goto(`${url}scenarios/friday_deck/facilitator.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('.about').evaluate((list) => getComputedStyle(list).listStyleType)).toBe('none');
  await page.goto(`${url}live.html#join`);
  await page.reload();
  await page.locator('#live h1').waitFor();
  const sounds = (await keptFiles(page)).filter((file) => /\.(?:webm|mp3)$/.test(file));
  expect(sounds.map((file) => file.replace(/.*\/(\w+)-.*\./, '$1.')).toSorted()).toEqual(['cues.webm', 'pad.mp3']);
});

test('a newer build is offered on the first page, and a run that is open keeps the files of the old one', async () => {
  const served = { folder: 'dist' };
  const url = named((await site.host(served)).url, TRUSTED);
  const [page, other] = await site.windows(WITH_WORKER);
  await page.goto(url);
  await kept(page);
  await page.goto(`${url}#/play/tutorial`);
  const before = await entryOf(page);
  const late = (await keptFiles(page)).filter((file) => /\/debrief-[^/]*\.js$/.test(file));
  // The old files are gone from the host.
  served.folder = next;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await other.goto(url);
  await offer(other).waitFor(PATIENCE);
  expect([await entryOf(other), await offer(page).count()]).toEqual([before, 0]);
  await other.getByRole('button', { name: 'Load it' }).click();
  await expect.poll(() => entryOf(other).catch(() => before), PATIENCE).not.toBe(before);
  const statuses = await page.evaluate(
    async (files) => Promise.all(files.map(async (file) => (await fetch(file)).status)),
    late,
  );
  expect([late.length > 1, new Set(statuses)]).toEqual([true, new Set([200])]);
  expect([await entryOf(page), await offer(page).count()]).toEqual([before, 0]);
});

test('on one’s own machine what is served now is shown at once, and no copy stays of what is not served', async () => {
  const served = { folder: 'dist' };
  const host = await site.host(served);
  const page = await site.blank(WITH_WORKER);
  await page.goto(host.url);
  await kept(page);
  const before = await entryOf(page);

  served.folder = next;
  await page.goto(host.url);
  const entry = await entryOf(page);
  expect(entry).not.toBe(before);
  await expect.poll(() => keptFiles(page), PATIENCE).toContain(entry);
  const waiting = (): Promise<boolean> =>
    page.evaluate(async () => ((await navigator.serviceWorker.getRegistration())?.waiting ?? null) !== null);
  await expect.poll(waiting, PATIENCE).toBe(false);
  expect(await offer(page).count()).toBe(0);

  served.folder = mkdtempSync(join(tmpdir(), 'skip-level-other-'));
  writeFileSync(join(served.folder, 'index.html'), '<h1>Something else</h1>');
  await page.goto(host.url);
  await page.getByRole('heading', { name: 'Something else' }).waitFor();
  await expect.poll(() => registrations(page), PATIENCE).toBe(0);
  await expect.poll(() => keptFiles(page), PATIENCE).toEqual([]);
  rmSync(served.folder, { recursive: true });
});

test('where a worker is refused, and in an author’s preview, nothing is kept and nothing is said', async () => {
  const host = await site.host();
  const preview = await openPreview({
    file: 'scenarios/tutorial/scenario.json',
    id: 'tutorial',
    dist: 'dist/',
    port: 0,
    onChange: () => undefined,
  });
  const refused = async (url: string, before: (page: Page) => Promise<unknown>): Promise<readonly string[]> => {
    const page = await site.blank(WITH_WORKER);
    const { errors } = watchErrors(page, undefined);
    await before(page);
    await page.goto(url);
    await page.locator('main').first().waitFor();
    await page.waitForTimeout(4500);
    const said = await page.locator('.notice').count();
    return said === 0 ? errors : [...errors, 'a notice'];
  };
  const usual = (): Promise<void> => Promise.resolve();
  const [plain, sandboxed, denied, previewed] = await Promise.all([
    refused(named(host.url, PLAIN), usual),
    refused(host.url, (page) =>
      page.addInitScript(() => {
        const get = (): never => {
          throw new DOMException('the operation is insecure', 'SecurityError');
        };
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { get });
      }),
    ),
    refused(host.url, (page) =>
      page.addInitScript(() => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
      }),
    ),
    refused(preview.url, usual),
  ]);
  await preview.close();
  expect({ plain, sandboxed, denied, previewed }).toEqual({ plain: [], sandboxed: [], denied: [], previewed: [] });
  expect(host.asked).not.toContain('sw.js');
});
