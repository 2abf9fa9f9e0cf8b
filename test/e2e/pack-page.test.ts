// Packages made in the game, by the built site: needs `npm run build` first.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { PackRequest } from '../../src/core/pack/course.ts';
import { pack } from '../../src/core/pack/pack.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site;
afterEach(() => site.close());

/** As `npm run scenario -- pack` makes it. */
async function fromDisk(request: Partial<PackRequest>): Promise<Buffer> {
  const usual = { languages: null, edition: '3rd', title: null, mastery: null, brand: null } as const;
  const order: PackRequest = { as: 'scorm12', scenarios: ['tutorial'], ...usual, ...request };
  const made = await pack(order, { read: (path) => readFile(join('dist', path)) });
  if ('problems' in made) throw new Error(`expected a package, got ${JSON.stringify(made.problems)}`);
  return Buffer.from(made.bytes);
}

async function press(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const { page } = site;
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the package' }).click(),
  ]);
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

test('the menu leads to a package of the scenario at hand, the same to the byte as from the command line', async () => {
  site = await openSite('#/play/tutorial', { reducedMotion: 'reduce' });
  const { page } = site;
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Take a scenario to your LMS' }).click();
  await page.getByRole('heading', { level: 1, name: 'Take a scenario to your LMS' }).waitFor();
  expect(await page.getByRole('checkbox', { name: 'Five minutes first' }).isChecked()).toBe(true);
  const asked = site.requests.length;
  const { name, bytes } = await press();
  expect(name).toBe('tutorial-scorm12.zip');
  expect(bytes.equals(await fromDisk({}))).toBe(true);
  await page.getByRole('heading', { name: 'tutorial-scorm12.zip is ready' }).waitFor();
  // What zips and checks came with the press, and all of it from here.
  const fetched = site.requests.slice(asked).filter((url) => !url.startsWith('blob:'));
  expect(fetched.some((url) => url.includes('/make-package-'))).toBe(true);
  expect(fetched.filter((url) => !url.startsWith(site.url))).toEqual([]);
  expect(site.consoleErrors).toEqual([]);
});

test('everything that can be chosen goes in, and what is wrong is said', async () => {
  site = await openSite('#/pack');
  const { page } = site;
  const make = page.getByRole('button', { name: 'Make the package' });
  await make.click();
  await page.getByText('Tick at least one scenario.').waitFor();
  await page.getByRole('checkbox', { name: 'Five minutes first' }).check();
  await page.getByRole('radio', { name: 'SCORM 2004, 4th edition' }).check();
  await page.getByRole('checkbox', { name: 'German' }).uncheck();
  await page.getByRole('textbox', { name: 'What the course is called' }).fill('Orchids');
  await page.getByRole('checkbox', { name: 'Set a pass mark' }).check();
  const brand = (text: string) => [{ name: 'brand.json', mimeType: 'application/json', buffer: Buffer.from(text) }];
  await page.setInputFiles('input[type=file]', brand('{"name":"W","light":"#8fd3ff"}'));
  await page.getByText('The nearest darker colour that would do is #486b81').first().waitFor();
  const text = '{"name":"W","light":"#486b81"}';
  await page.setInputFiles('input[type=file]', brand(text));
  await page.getByText('“W” goes in.').first().waitFor();
  const { bytes } = await press();
  const request = { as: 'scorm2004', edition: '4th', languages: ['en'], title: 'Orchids', mastery: 50 } as const;
  const files = new Map([['brand.json', new TextEncoder().encode(text)]]);
  expect(bytes.equals(await fromDisk({ ...request, brand: { text, files } }))).toBe(true);
});
