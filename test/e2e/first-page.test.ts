// The built site: what a visitor waits for before the first page can be used.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { homeFiles, joinFiles, playFiles, transferSize } from '../../tools/bundle-size.ts';
import { shippedScenario } from '../support/shipped.ts';
import { openSite, type Site } from './support/site.ts';

const FIRST_PAGE_BYTES = 40_000;

test('the first page waits for at most 40 kB of page, script and style, and not for Phaser', () => {
  const files = homeFiles();
  const bytes = files.reduce((sum, file) => sum + transferSize(file), 0);
  expect(bytes).toBeLessThanOrEqual(FIRST_PAGE_BYTES);
  expect(bytes).toBeGreaterThan(10_000);
  expect(files.filter((file) => /phaser|portraits|howler|play-page/.test(file))).toEqual([]);
});

test('a scenario’s own address waits for at most 55 kB of script and style before its first decision', () => {
  const files = playFiles();
  const bytes = files.reduce((sum, file) => sum + transferSize(file), 0);
  expect(bytes).toBeLessThanOrEqual(55_000);
  expect(bytes).toBeGreaterThan(20_000);
  // The opening is read without what moves a run on, and without readers of what the build has read.
  const code = files.map((file) => readFileSync(`dist/${file}`, 'utf8')).join('\n');
  expect(code).not.toMatch(/autoFreeze|jsonc|valibot|refreshFaces/);
  expect(
    files.filter((file) =>
      /\/(?:phaser|portraits?|howler|own-run|home-page|turn-card|read-scenario|create-stage)\b/.test(file),
    ),
  ).toEqual([]);
});

test('whoever joins a session waits for at most 40 kB of script and style before they are in', () => {
  const files = joinFiles();
  expect(files.reduce((sum, file) => sum + transferSize(file), 0)).toBeLessThanOrEqual(FIRST_PAGE_BYTES);
  expect(files.some((file) => /\/live-/.test(file)) && files.some((file) => /\/phone-page-.*\.css$/.test(file))).toBe(
    true,
  );
  // What sits down, and the line to the room, come while one is at the door.
  expect(files.filter((file) => /\/(?:seated|play-page|phaser|portraits?|control|projector)\b/.test(file))).toEqual([]);
  expect(files.map((file) => readFileSync(`dist/${file}`, 'utf8')).join('\n')).not.toMatch(
    /engine\.io|socket\.io|autoFreeze/,
  );
});

test('what the page names is not asked for once more by the way in', () => {
  const page = readFileSync('dist/index.html', 'utf8');
  const script = /assets\/way-in-[^"]+\.js/.exec(page)?.[0] ?? '';
  const asked = readFileSync(`dist/${script}`, 'utf8').match(/assets\/[\w.-]+\.(?:js|css)/g) ?? [];
  expect(asked.some((file) => file.includes('/home-page-')) && asked.some((file) => file.includes('/play-page-'))).toBe(
    true,
  );
  expect(asked.filter((file) => page.includes(file))).toEqual([]);
});

describe('the page as it comes, before any script', () => {
  let site: Site | undefined;
  afterEach(async () => {
    await site?.close();
    site = undefined;
  });

  /** Opens `path` with the entry script held back until `release` is called. */
  async function openHeld(path: string): Promise<{ readonly page: Site['page']; release: () => void }> {
    site = await openSite('#/model');
    const { page, url } = site;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/index-*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('about:blank');
    await page.goto(url + path, { waitUntil: 'commit' });
    return { page, release };
  }
  /** Nothing is painted before the style sheet has come, and nothing is hidden by it. */
  const styled = (page: Site['page']) =>
    page.locator('link[rel=stylesheet]').evaluate(async (link: HTMLLinkElement) => {
      if (link.sheet === null) await new Promise((resolve) => link.addEventListener('load', resolve));
    });
  const start = (page: Site['page']) => page.getByRole('link', { name: /^Start: / }).first();

  test('shows the scenarios, and a press on Start leads into one', async () => {
    const { page, release } = await openHeld('');
    await start(page).click();
    expect(new URL(page.url()).hash).toMatch(/^#\/play\/[a-z_]+$/);
    await expect.poll(() => site?.requests.join('\n')).toMatch(/play-page-/);
    release();
    await page.locator('.scene h1').waitFor();
    expect(await page.locator('main.home').count()).toBe(0);
    expect(site?.consoleErrors).toEqual([]);
  });

  test('is taken over as it stands: focus stays, nothing is drawn anew', async () => {
    const { page, release } = await openHeld('');
    // Faces and icons are drawn later, and are not asked about here.
    await page.route(/\/assets\/(icons|portraits?)-[^/]*\.js$/, () => undefined);
    await start(page).focus();
    await page.locator('#app').evaluate((app) => {
      for (const element of app.querySelectorAll('*')) element.setAttribute('data-mark', '');
    });
    release();
    await page.locator('html[data-theme]').waitFor();
    expect(await page.locator('#app [data-mark]').count()).toBeGreaterThan(50);
    expect(await page.locator('#app :not([data-mark])').count()).toBe(0);
    expect(await start(page).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').waitFor();
    expect(site?.consoleErrors).toEqual([]);
  });

  test('opens a file that was chosen before the script came', async () => {
    const { page, release } = await openHeld('');
    const file = { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{ "format": 1 }') };
    await page.locator('input[type=file]').setInputFiles(file);
    release();
    await page.getByRole('heading', { name: 'This scenario can’t be played' }).waitFor();
  });

  test('asks for what the first decision needs, and not for the stage', async () => {
    await openHeld('#/play/tutorial');
    const asked = (): string => site?.requests.join('\n') ?? '';
    await expect.poll(asked).toMatch(/\/scenarios\/tutorial\/scenario\.json/);
    await expect.poll(asked).toMatch(/play-page-/);
    await site?.page.waitForTimeout(300);
    expect(asked()).not.toMatch(/phaser-|create-stage-/);
  });

  for (const path of ['#/play/tutorial', '#/model', '?lang=ar-XB']) {
    test(`keeps the first page out of sight where it is not wanted: ${path}`, async () => {
      const { page, release } = await openHeld(path);
      await page.locator('#app main').waitFor({ state: 'attached' });
      await styled(page);
      expect(await page.locator('#app').isVisible()).toBe(false);
      release();
      await page.locator('#app').waitFor();
      expect(await page.locator('#app main').count()).toBe(1);
    });
  }

  test('shows the name to who waits long for something else, and nothing of it afterwards', async () => {
    const { page, release } = await openHeld('#/play/tutorial');
    const name = () => page.evaluate(() => getComputedStyle(document.body, '::before').content);
    await styled(page);
    await expect.poll(name, { timeout: 5000 }).toBe('"Skip Level"');
    release();
    await page.locator('.scene h1').waitFor();
    expect(await name()).toBe('none');
  });

  test('keeps it out of sight where something is kept, until that can be shown with it', async () => {
    const { page, release } = await openHeld('#/model');
    await page.evaluate(() => localStorage.setItem('skip-level/1/settings', '{"theme":"dark"}'));
    await page.goto('about:blank');
    await page.goto(site?.url ?? '', { waitUntil: 'commit' });
    await page.locator('#app main').waitFor({ state: 'attached' });
    await styled(page);
    expect(await page.locator('#app').isVisible()).toBe(false);
    release();
    await start(page).waitFor();
  });
});

describe('a scenario opened by its address', () => {
  let site: Site | undefined;
  afterEach(async () => {
    await site?.close();
    site = undefined;
  });

  test('needs no reader before its first button: the build has checked it', async () => {
    site = await openSite('#/play/friday_deck');
    await site.page.locator('.scene .button[data-kind=main]').waitFor();
    const asked = site.requests.join('\n');
    expect(asked).toContain('/scenarios/friday_deck/scenario.json');
    expect(asked).not.toMatch(/read-scenario/);
  });

  test('fetches the portraits of its cast and nobody else’s', async () => {
    site = await openSite('#/play/tutorial', { viewport: { width: 390, height: 800 } });
    await site.page.locator('.portrait .face').first().waitFor();
    await site.page.waitForLoadState('networkidle');
    const asked = site.requests.flatMap((url) => /\/portrait-([a-z]+)-/.exec(url)?.[1] ?? []);
    const { you, boss, managers } = shippedScenario('tutorial');
    const shown = [you, boss, ...managers].map(({ portrait }) => portrait ?? '');
    expect(asked.toSorted()).toEqual(shown.toSorted());
    expect(await site.page.locator('.portrait .initials').count()).toBe(0);
  });

  test('fetches no stage where it opens without the map', async () => {
    site = await openSite('#/play/tutorial', { viewport: { width: 390, height: 800 } });
    await site.page.locator('.portrait .face').first().waitFor();
    await site.page.waitForLoadState('networkidle');
    expect(site.requests.join('\n')).not.toMatch(/phaser-|create-stage-/);
  });

  test('is read and checked in full where its file was changed since', async () => {
    site = await openSite('');
    const { page, url } = site;
    const text = await page.evaluate(async () => (await fetch('scenarios/tutorial/scenario.json')).text());
    const changed = text.replace('"weeks":', '"weekz":');
    expect(changed).not.toBe(text);
    await page.route('**/scenarios/tutorial/scenario.json', (route) =>
      route.fulfill({ body: changed, contentType: 'application/json' }),
    );
    await page.goto(`${url}#/play/tutorial`);
    await page.getByRole('heading', { name: 'This scenario can’t be played' }).waitFor();
  });
});
