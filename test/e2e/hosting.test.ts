// docs/hosting.md, line by line: the game as a host sends it that keeps to that page.
import { globSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { entryFiles, transferSize } from '../../tools/bundle-size.ts';
import type { HostOptions } from './support/host.ts';
import { hosted } from './support/hosted.ts';
import { rulesOfHosting } from './support/hosting-rules.ts';

const STRICT = "default-src 'self'";
const PATIENCE = { timeout: 15_000 };
const site = hosted();

const onward = (page: Page) => page.locator('.ask .button[data-kind=main]:not(:disabled)').first();

/** How many colours are on the map: with its faces some hundreds, without them a handful. */
const colours = (page: Page): Promise<number> =>
  page.locator('.map canvas').evaluate((canvas: HTMLCanvasElement) => {
    const flat = document.createElement('canvas');
    Object.assign(flat, { width: canvas.width, height: canvas.height });
    const context = flat.getContext('2d');
    if (context === null) return 0;
    context.drawImage(canvas, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, flat.width, flat.height).data.buffer)).size;
  });

/** From the opening to the first moment, with everything that is drawn on the way. */
async function playABit(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.portrait .face path').count(), PATIENCE).toBeGreaterThan(20);
  expect(await page.locator('.portrait .initials').count()).toBe(0);
  await onward(page).click();
  await page.locator('.map canvas').waitFor();
  await expect.poll(() => colours(page), PATIENCE).toBeGreaterThan(200);
}
const told = (page: Page) => page.locator('#no-start');

describe('as docs/hosting.md says', () => {
  test('every kind of file of the build has its type there, and no other kind', () => {
    const endings = new Set(globSync('dist/**/*.*').map((file) => extname(file)));
    expect([...endings].toSorted()).toEqual([...rulesOfHosting().types.keys()].toSorted());
  });

  test('in a folder of a host, under its headers, the game plays without a single complaint', async () => {
    const { page } = await site.open('#/play/tutorial', { at: '/training/skip-level/' });
    await playABit(page);
    expect(site.troubles).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/training/skip-level/');
  });

  test('without the slash at the end the host leads to it', async () => {
    const { page, host } = await site.open('#/play/tutorial', { at: '/game/' });
    await page.goto(`${host.url.slice(0, -1)}#/play/tutorial`);
    await onward(page).waitFor();
    expect(site.troubles).toEqual([]);
  });

  test('what is said to be packed is, nothing else is, and the first page is a third of itself', async () => {
    const { url } = await site.host();
    const { compressed } = rulesOfHosting();
    for (const file of globSync('dist/**/*.*').map((path) => path.replaceAll('\\', '/').replace('dist/', ''))) {
      const { headers } = await fetch(url + file, { headers: { 'accept-encoding': 'br' } });
      expect([file, headers.get('content-encoding')]).toEqual([file, compressed.has(extname(file)) ? 'br' : null]);
    }
    const files = ['index.html', ...entryFiles()];
    const plain = files.reduce((sum, file) => sum + statSync(`dist/${file}`).size, 0);
    expect(plain).toBeGreaterThan(100_000);
    expect(files.reduce((sum, file) => sum + transferSize(file), 0) / plain).toBeLessThan(0.36);
  });

  test('a file that is not there is a 404 and not the first page, here and in folders of scenarios', async () => {
    const { url } = await site.host();
    for (const path of ['assets/index-12345678.js', 'scenarios/nobody/scenario.json', 'play/tutorial']) {
      const answer = await fetch(url + path);
      expect([answer.status, await answer.text()]).toEqual([404, 'not found']);
    }
    const { page } = await site.open('#/play/nobody');
    await page.getByText('There’s no scenario called').first().waitFor();
  });

  test('a page that was open goes on where a new build came and the old files were left', async () => {
    let isNew = false;
    const { page } = await site.open('', {
      answer: (path, usual) => (isNew && path === '' ? { ...usual, status: 200, body: 'a new build' } : undefined),
    });
    await page.locator('.home-top path').waitFor({ state: 'attached' });
    isNew = true;
    await page
      .getByRole('link', { name: /^Start: / })
      .first()
      .click();
    await playABit(page);
    expect(site.troubles).toEqual([]);
  });

  test('files with a name of their own are asked for once, and the page each time', async () => {
    const { page, host } = await site.open('');
    await page.locator('.home-top path').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const first = [...host.asked];
    host.asked.splice(0);
    await page.goto('about:blank');
    await page.goto(host.url);
    await page.locator('.home-top path').waitFor({ state: 'attached' });
    expect(first.filter((path) => path.startsWith('assets/')).length).toBeGreaterThan(5);
    expect(host.asked).toContain('');
    expect(host.asked.filter((path) => path.startsWith('assets/'))).toEqual([]);
    const { cacheOf } = rulesOfHosting();
    expect([cacheOf('index.html'), cacheOf('scenarios/library.json')]).toEqual(['no-cache', 'no-cache']);
  });

  test('every file that keeps its name between builds is asked for anew', () => {
    const { cacheOf } = rulesOfHosting();
    const files = globSync('dist/**/*.*').map((file) => file.replaceAll('\\', '/').replace('dist/', ''));
    const kept = files.filter((file) => cacheOf(file).includes('immutable'));
    expect(kept.length).toBeGreaterThan(30);
    expect(kept.filter((file) => !/-[\w-]{8}\.\w+$/.test(file))).toEqual([]);
    expect(files.filter((file) => !/-[\w-]{8}\.\w+$/.test(file) && cacheOf(file) !== 'no-cache')).toEqual([]);
  });
});

describe('under the strictest policy that is allowed', () => {
  const headers = { 'content-security-policy': STRICT };

  test('faces, stage, styles, sound and workers are all there', async () => {
    const { page, host } = await site.open('#/play/tutorial', { headers });
    const worker = page.waitForEvent('worker');
    await playABit(page);
    expect((await worker).url()).toMatch(/-worker-[^/]*\.js$/);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByLabel('Effects').fill('50');
    await expect.poll(() => host.asked.join('\n'), PATIENCE).toMatch(/assets\/cues-/);
    await page.waitForTimeout(300);
    expect(await page.getByText('Sound doesn’t work').count()).toBe(0);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toContain('Atkinson');
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
    expect(site.troubles).toEqual([]);
  });

  test('the page for facilitators has its styles, and nothing to complain of', async () => {
    const { page, host } = await site.open('scenarios/friday_deck/facilitator.html', { headers });
    await page.getByRole('heading', { name: 'What to ask' }).waitFor();
    const style = (selector: string, name: 'fontFamily' | 'listStyleType') =>
      page.locator(selector).evaluate((node, one) => getComputedStyle(node)[one], name);
    expect(await style('body', 'fontFamily')).toContain('Atkinson');
    expect(await style('.about', 'listStyleType')).toBe('none');
    expect(host.asked.filter((path) => path.endsWith('.css'))).toEqual([
      expect.stringMatching(/^assets\/guide-[\w-]{8}\.css$/),
    ]);
    expect(site.troubles).toEqual([]);
  });

  test('no page of the build has anything inline, or a policy that allows it', () => {
    const pages = globSync('dist/**/*.html').filter((file) => !file.endsWith('course.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const file of pages)
      expect([file, readFileSync(file, 'utf8').match(/\sstyle=|<style|unsafe-|data:|blob:/)]).toEqual([file, null]);
  });

  test('the page that the build writes has nothing inline, no data and no blob', () => {
    const html = readFileSync('dist/index.html', 'utf8');
    expect(html).toContain(STRICT);
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|unsafe-|data:|blob:/);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts.filter((attributes) => !/ src=|application\/json/.test(attributes))).toEqual([]);
  });
});

describe('a frame', () => {
  /** Another site with the game in a frame. */
  async function framed(headers: HostOptions['headers'], attributes = ''): Promise<Page> {
    const game = await site.host({ headers: headers ?? {} });
    const around = await site.host({
      answer: () => ({
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: `<iframe ${attributes} src="${game.url}" width="900" height="700"></iframe>`,
      }),
      headers: { 'content-security-policy': '' },
    });
    const page = await site.blank();
    await page.goto(around.url);
    return page;
  }
  const inFrame = (page: Page) => page.frameLocator('iframe');

  test('of another site stays empty under the headers of docs/hosting.md', async () => {
    const page = await framed(undefined);
    await page.waitForTimeout(500);
    expect(await inFrame(page).locator('#app').count()).toBe(0);
  });

  test('of a site that is named plays', async () => {
    const policy = "default-src 'self'; frame-ancestors 'self' http://127.0.0.1:*";
    const page = await framed({ 'content-security-policy': policy }, 'sandbox="allow-scripts allow-same-origin"');
    await inFrame(page)
      .getByRole('link', { name: /^Start: / })
      .first()
      .click();
    await inFrame(page).locator('.ask .button[data-kind=main]').first().waitFor();
  });

  test('that keeps the game from its own files says so', async () => {
    const page = await framed({ 'content-security-policy': STRICT }, 'sandbox="allow-scripts"');
    await inFrame(page).getByText('in a frame that doesn’t let it do enough').waitFor();
    await inFrame(page).getByRole('link', { name: 'Open in its own window' }).waitFor();
    // At the top, and alone: no style sheet comes there either.
    expect(await inFrame(page).locator('#app').isVisible()).toBe(false);
    const { y = 1000 } = (await inFrame(page).locator('#no-start h2').boundingBox()) ?? {};
    expect(y - ((await page.locator('iframe').boundingBox())?.y ?? 0)).toBeLessThan(100);
  });

  // A frame without scripts cannot be looked into from a test; a browser without them is told the same.
  test('without scripts says that it needs them', async () => {
    const { url } = await site.host({ headers: { 'content-security-policy': STRICT } });
    const page = await site.blank({ javaScriptEnabled: false });
    await page.goto(url);
    await page.locator('main.no-script').waitFor();
    expect(await page.locator('main.no-script').innerText()).toContain('needs JavaScript');
    expect(await page.locator('#app').isVisible()).toBe(false);
    expect(await told(page).isVisible()).toBe(false);
  });
});
