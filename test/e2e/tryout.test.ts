// A playtest on the built page: begun by its address, kept nowhere, and reloaded in place while its file is written.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPreview, type Preview } from '../../src/node/cli/preview/serve.ts';
import { hosted } from './support/hosted.ts';
import { openSite } from './support/site.ts';

test('an address begins a playtest, which is marked and kept nowhere', async () => {
  const site = await openSite('?scenario=tutorial&week=2&set=amara.trust:20&seed=7&choose=nothing.here');
  const { page } = site;
  await page.getByText('Trying out: from week 2. Nothing is kept.').waitFor();
  await page.getByText('There’s no moment “nothing”').waitFor();
  await page.getByText('There’s no level “amara.trust”').waitFor();
  await page.getByRole('heading', { name: 'Monday, week 2' }).waitFor();
  expect(new URL(page.url()).hash).toContain('#/try/tutorial?week=2');
  await page.locator('.ask .button[data-kind=main]').first().click();
  await page.waitForTimeout(300);
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/run/')));
  expect(kept).toEqual([]);
  await page.getByRole('button', { name: 'Start again here' }).click();
  await page.getByRole('heading', { name: 'Monday, week 2' }).waitFor();
  expect(site.consoleErrors).toEqual([]);
  await site.close();
});

describe('a file that is written meanwhile', () => {
  const host = hosted();
  let folder: string;
  let preview: Preview;
  const source = readFileSync('scenarios/tutorial/scenario.json', 'utf8');
  const write = (text: string): void => writeFileSync(join(folder, 'mine.json'), text);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'skip-level-tryout-'));
    write(source);
    const given = { file: join(folder, 'mine.json'), id: 'tutorial', dist: resolve('dist'), port: 0 };
    preview = await openPreview({ ...given, onChange: () => undefined });
  });
  afterEach(async () => {
    await preview.close();
    rmSync(folder, { recursive: true });
  });

  test('is reloaded in place, and says what is wrong with it until that is mended', async () => {
    const page = await host.blank({ reducedMotion: 'reduce' });
    const elsewhere: string[] = [];
    page.on('request', (request) => request.url().startsWith(preview.url) || elsewhere.push(request.url()));
    await page.goto(`${preview.url}?scenario=tutorial&week=2&seed=7`);
    await page.getByRole('heading', { name: 'Monday, week 2' }).waitFor();
    await page.locator('.ask .button[data-kind=main]').first().click();
    const title = page.locator('.scene h1, .ask h1').first();
    await expect.poll(() => title.textContent()).not.toContain('Monday');

    write(source.replace('"weeks":', '"weekz":'));
    const problems = page.getByRole('region', { name: 'problem' });
    await problems.waitFor();
    expect(await problems.textContent()).toMatch(/no field called "weekz".*Did you mean “weeks”\?/s);
    await page.getByText('Trying out: from week 2').waitFor();

    write(source.replace(/"title": "[^"]*"/, '"title": "Another title"'));
    await problems.waitFor({ state: 'detached' });
    await page.locator('.tryout').getByText('Your file has changed. Everything you decided still stands.').waitFor();
    await page.getByText('Another title').first().waitFor();
    expect(elsewhere).toEqual([]);
  });
});
