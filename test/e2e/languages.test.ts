// The built site in another language: a scenario's own words where somebody has translated them, the rest marked as what it is.
import { afterEach, expect, test } from 'vitest';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const langOf = (text: string): Promise<string | null | undefined> | undefined =>
  site?.page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('.card *')]
        .filter((element) => element.childElementCount === 0 && element.textContent?.includes(wanted))
        .map((element) => element.closest('[lang]')?.getAttribute('lang'))
        .at(-1),
    text,
  );

test('?lang=de shows the tutorial in German where it has been translated, and English marked as English', async () => {
  site = await openSite('?lang=de#/play/tutorial');
  const { page } = site;
  await page.getByRole('heading', { name: 'Fünf Minuten vorweg' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await langOf('Fünf Minuten vorweg')).toBe('de');
  expect(await langOf('Führungskräfte')).toBe('de');
  expect(await langOf('Has run kitchens')).toBe('en');
  expect(await langOf('Your managers')).toBe('en');
  expect(site.requests.join('\n')).not.toMatch(/read-scenario/);
  expect(site.consoleErrors).toEqual([]);
});

test('a language chosen in the menu wins over the one that the link asked for', async () => {
  site = await openSite('?lang=de#/play/tutorial');
  const { page } = site;
  await page.getByRole('heading', { name: 'Fünf Minuten vorweg' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('en');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Five minutes first' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Five minutes first' }).waitFor();
});

test('the language set in the menu changes the words at once, and the run stays where it is', async () => {
  site = await openSite('#/play/tutorial');
  const { page } = site;
  for (const title of ['Five minutes first', 'Before the first Monday', 'Monday, week 1']) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('.scene .button[data-kind=main]').click();
  }
  await page.getByRole('heading', { level: 1, name: 'A sign of 214 words' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Ein Schild mit 214 Wörtern' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Ein Schild mit 214 Wörtern' }).waitFor();
  expect(await langOf('Ein Schild mit')).toBe('de');
  await page.locator('.choices button').first().click();
  await page.locator('.scene .quote').waitFor();
  expect(site.consoleErrors).toEqual([]);
});
