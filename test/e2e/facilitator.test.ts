// The page for facilitators in the built site: two minutes and two sheets, and nothing of it where somebody plays.
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const WORDS_IN_TWO_MINUTES = 450;

test('stands beside its scenario, asks for its styles and icon alone, and prints on two sheets', async () => {
  site = await openSite('scenarios/friday_deck/facilitator.html');
  const { page, requests, consoleErrors } = site;
  expect(await page.locator('h1').textContent()).toBe('The Friday deck');
  expect(requests.map((address) => address.replace(/.*\/|-[\w-]{8}(?=\.)/g, ''))).toEqual([
    'facilitator.html',
    'guide.css',
    'icon.svg',
  ]);
  const two = await page.locator('.contrast, .two li').allTextContents();
  const words = two.join(' ').split(/\s+/).filter(Boolean).length;
  expect(words).toBeGreaterThan(100);
  expect(words).toBeLessThanOrEqual(WORDS_IN_TWO_MINUTES);
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g);
  expect(sheets).toHaveLength(2);
  expect(consoleErrors).toEqual([]);
});

test.each([
  ['light', 1280],
  ['dark', 390],
  ['light', 320],
] as const)('can be read by anybody, %s and %i wide', async (colorScheme, width) => {
  site = await openSite('scenarios/friday_deck/facilitator.html', {
    colorScheme,
    viewport: { width, height: 800 },
    bypassCSP: true,
  });
  const { page } = site;
  await page.addScriptTag({ content: axe.source });
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('is a link on the first page, and not fetched by who plays', async () => {
  site = await openSite('');
  const { page, requests } = site;
  await page.getByText('The Friday deck').click();
  await page.getByRole('link', { name: 'Start: The Friday deck' }).click();
  await page.locator('.scene h1').waitFor();
  expect(requests.join('\n')).not.toContain('facilitator');
  await page.goBack();
  await page.getByText('The Friday deck').click();
  await page.getByRole('link', { name: 'For facilitators: The Friday deck' }).click();
  await page.getByRole('heading', { name: 'What to ask' }).waitFor();
});
