// Files, folders, pictures and text dropped anywhere on any page, as the system drops them: there is always an answer, and the
// browser never leaves the game for the file.
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const at = (...names: string[]): string => join(folder, ...names);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drops-'));
  const mine = 'test/scenario/minimal.json';
  copyFileSync(mine, at('mine.json'));
  writeFileSync(at('broken.json'), '{ "format": 1, "managers": [] }');
  writeFileSync(at('picture.png'), Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
  mkdirSync(at('empty'));
  mkdirSync(at('whole'));
  copyFileSync(mine, at('whole', 'scenario.json'));
});

interface Thing {
  readonly files?: readonly string[];
  readonly text?: string;
}

/** How many drops have reached the page. */
const drops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const counted = window as { drops?: number };
    if (counted.drops === undefined) addEventListener('drop', () => (counted.drops = (counted.drops ?? 0) + 1), true);
    return (counted.drops ??= 0);
  });

/**
 * In the upper left of the page, far from any box for files. A hand hovers and the system asks again and again; where what is under
 * it changes between the last question and the drop, Chromium tells the page of no drop, and one drags again.
 */
async function drop(page: Page, { files = [], text }: Thing, [x, y] = [40, 140]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const items = text === undefined ? [] : [{ mimeType: 'text/plain', data: text }];
  const data = { items, files: files.map((name) => at(name)), dragOperationsMask: 1 };
  const before = await drops(page);
  const drag = async (): Promise<boolean> => {
    for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
    await page.waitForTimeout(100);
    return (await drops(page)) > before;
  };
  for (let tries = 0; !(await drag()); tries++) if (tries === 5) throw new Error('The page was told of no drop.');
}

/** The first page stands there before its script does. */
const isAlive = (page: Page): Promise<unknown> =>
  expect
    .poll(() => page.evaluate(() => dispatchEvent(new DragEvent('dragover', { cancelable: true }))), {
      timeout: 10_000,
    })
    .toBe(false);

const answer = (page: Page) => page.locator('.notice');
const closeAnswer = (page: Page): Promise<void> => answer(page).getByRole('button').click();

const PLACES = {
  'the first page': ['', 'Skip Level'],
  'the page on the model': ['#/model', 'How this works, and how sure we are'],
  'a run under way': ['#/play/tutorial', 'Five minutes first'],
  'a page that says why not': ['#/run/1~nothing', 'This run can’t be opened'],
} as const;
const THINGS: readonly (readonly [string, Thing, RegExp])[] = [
  ['several files', { files: ['mine.json', 'broken.json'] }, /^2 things at once/],
  ['a folder without a scenario', { files: ['empty'] }, /no scenario\.json in the folder “empty”/],
  ['words', { text: 'once upon a time' }, /^That was text/],
];

describe.each(Object.entries(PLACES))('on %s', (_, [path, title]) => {
  test('whatever cannot be opened is answered, and the page stays', async () => {
    site = await openSite(path);
    const { page } = site;
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await isAlive(page);
    const address = page.url();
    for (const [, thing, said] of THINGS) {
      await drop(page, thing);
      await answer(page).filter({ hasText: said }).waitFor();
      await closeAnswer(page);
    }
    expect(page.url()).toBe(address);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(site.consoleErrors).toEqual([]);
  });
});

test('in a run under way a file that cannot be played says so, one that can opens, and the run is kept', async () => {
  site = await openSite('#/play/tutorial');
  const { page } = site;
  // The slider is the first decision: from then on there is a run to keep.
  for (const title of ['Five minutes first', 'Before the first Monday']) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('.scene .button[data-kind=main]').click();
  }
  await page.getByRole('heading', { level: 1, name: 'Monday, week 1' }).waitFor();
  const there = await page.locator('h1').first().textContent();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor();
  await drop(page, { files: ['picture.png'] });
  await answer(page).filter({ hasText: 'can’t be read as text' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await closeAnswer(page);
  await drop(page, { files: ['broken.json'] });
  await answer(page).filter({ hasText: '“broken.json” can’t be played' }).waitFor();
  expect(await page.locator('h1').first().textContent()).toBe(there);
  await drop(page, { files: ['whole'] });
  await answer(page).filter({ hasText: 'The run you were in is saved.' }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'The small team' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#/file/small_team');
  await page.goto(`${site.url}#/play/tutorial`);
  await page.getByRole('heading', { level: 1, name: there ?? '' }).waitFor();
  expect(site.consoleErrors).toEqual([]);
});

test('on the first page a file opens wherever it is let go, once, and problems are shown in full', async () => {
  site = await openSite();
  const { page } = site;
  await page.getByRole('heading', { level: 1, name: 'Skip Level' }).waitFor();
  await isAlive(page);
  await drop(page, { files: ['broken.json'] });
  await page.getByRole('heading', { name: 'This scenario can’t be played' }).waitFor();
  await drop(page, { files: ['mine.json'] });
  await page.getByRole('heading', { level: 1, name: 'The small team' }).waitFor();
  await page.goto(`${site.url}#/`);
  await page.getByRole('heading', { level: 1, name: 'Skip Level' }).waitFor();
  await drop(page, { files: ['picture.png'] });
  await page.getByText('can’t be read as text').waitFor();
  expect(site.consoleErrors).toEqual([]);
});
