// “Your data” in the menu: everything as one file, all of it gone, and all of it back from the file.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { allKept } from './support/kept.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** What of ours lies in the browser, wherever it could. */
const left = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    return [...databases, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  });

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).first().click();
  await page.getByRole('dialog').waitFor();
}

test('everything is saved as a file, deleted to the last trace, and comes back from the file', async () => {
  site = await openSite('#/play/tutorial');
  const { page } = site;
  for (const title of ['Five minutes first', 'Before the first Monday']) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('.scene .button[data-kind=main]').click();
  }
  await page.getByRole('heading', { level: 1, name: 'Monday, week 1' }).waitFor();
  await page.evaluate(() => {
    sessionStorage.setItem('skip-level/live/host', 'a key');
    localStorage.setItem('skip-level/left/7', '[]');
    localStorage.setItem('skip-level/1/file/mine', '{ "title": "Mine" }');
  });
  await page.goto(`${site.url}#/`);
  await page.reload();
  await openMenu(page);
  await page.getByText('Dark', { exact: true }).click();
  await page.getByRole('button', { name: 'Menu', exact: true }).or(page.getByRole('dialog')).first().waitFor();
  const before = await allKept(page);
  expect(Object.keys(before).toSorted()).toEqual(['file/mine', 'run/library/tutorial', 'settings']);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything as a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^skip-level-data-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  const { kept, left_out_because: leftOut } = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(kept).toSorted()).toEqual(Object.keys(before).toSorted());
  expect([Object.keys(leftOut), readFileSync(file, 'utf8').includes('a key')]).toEqual([['live/host'], false]);
  expect(kept['run/library/tutorial'].title).toBe('Five minutes first');

  await page.getByRole('button', { name: 'Delete my data' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await page.getByText('There’s nothing of yours left here.').waitFor();
  expect(await left(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Skip Level' }).waitFor();
  expect(await page.locator('.kept-item').count()).toBe(0);

  const open = async (path: string, name = 'data.json', cut = 0): Promise<void> => {
    const buffer = readFileSync(path);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: buffer.subarray(0, buffer.length - cut) });
  };
  await open(file, 'cut.json', 40);
  await page.locator('.notice', { hasText: 'it’s been cut off or changed' }).waitFor();
  await open(file);
  await page.locator('.notice', { hasText: '3 things from that file are back.' }).waitFor();
  await expect.poll(() => allKept(page)).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await expect.poll(() => page.locator('.kept-item').count()).toBe(3);
  await open(file);
  await page.locator('.notice', { hasText: 'Nothing came back' }).waitFor();
  await page.goto(`${site.url}#/play/tutorial`);
  await page.getByRole('heading', { level: 1, name: 'Monday, week 1' }).waitFor();
  expect(site.consoleErrors).toEqual([]);
});

test('a run that is open is left with what is deleted, here and in another window', async () => {
  site = await openSite('#/play/tutorial', { reducedMotion: 'reduce' });
  const { page } = site;
  for (const title of ['Five minutes first', 'Before the first Monday']) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('.scene .button[data-kind=main]').click();
  }
  await page.getByRole('heading', { level: 1, name: 'Monday, week 1' }).waitFor();
  const other = await site.anotherWindow();
  await other.goto(`${site.url}#/`);
  await openMenu(other);
  await other.getByRole('button', { name: 'Delete my data' }).click();
  await other.getByRole('button', { name: 'Yes, delete' }).click();
  await page.getByRole('heading', { level: 1, name: 'This run has been deleted' }).waitFor();
  expect(await left(page)).toEqual([]);

  await page.goto(`${site.url}#/play/page_nine`);
  await page.locator('.scene .button[data-kind=main]').click();
  await page.getByRole('heading', { level: 1, name: 'Before the first Monday' }).waitFor();
  await page.locator('.scene .button[data-kind=main]').click();
  await page.getByRole('heading', { level: 1, name: /^Monday/ }).waitFor();
  await openMenu(page);
  await page.getByRole('button', { name: 'Delete my data' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await page.getByText('There’s nothing of yours left here.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Skip Level' }).waitFor();
  expect(await left(page)).toEqual([]);
});
