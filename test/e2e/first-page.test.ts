// The built site: what a visitor waits for before the first page can be used.
import { afterEach, describe, expect, test } from 'vitest';
import { entryFiles, transferSize } from '../../tools/bundle-size.ts';
import { openSite, type Site } from './support/site.ts';

const FIRST_PAGE_BYTES = 40_000;

test('the first page waits for at most 40 kB of page, script and style, and not for Phaser', () => {
  const files = ['index.html', ...entryFiles()];
  const bytes = files.reduce((sum, file) => sum + transferSize(file), 0);
  expect(bytes).toBeLessThanOrEqual(FIRST_PAGE_BYTES);
  expect(bytes).toBeGreaterThan(10_000);
  expect(files.filter((file) => /phaser|portraits|howler/.test(file))).toEqual([]);
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
    await page.getByRole('heading', { name: 'This scenario cannot be played' }).waitFor();
  });
});
