// A player's whole way through the built site.
import type { BrowserContextOptions, Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { rewindTo } from '../../src/core/run/rewind.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { shippedScenario } from '../support/shipped.ts';
import { kept } from './support/kept.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;

async function open(path: string, context: BrowserContextOptions = {}): Promise<Page> {
  site = await openSite(path, context);
  return site.page;
}
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
const main = (page: Page) => page.locator('.ask .button[data-kind=main]:not(:disabled)').first();

/** Presses Tab until the focus is on something that `matches`; a keyboard player has nothing else. */
async function tabTo(page: Page, matches: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, matches)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`expected Tab to reach ${matches} at "${await heading(page)}"`);
}

/** The first page stands there before its script has come. */
const takenOver = (page: Page): Promise<void> => page.locator('.home-top path').waitFor({ state: 'attached' });

/** One step onward by keyboard alone, whatever is asked now. */
async function stepByKeyboard(page: Page): Promise<void> {
  const here = await page.evaluate(() => {
    const has = (selector: string): boolean => document.querySelector(selector) !== null;
    return {
      asked: has('.ask'),
      choices: has('.choice'),
      pressable: has('.ask .button[data-kind=main]:not(:disabled)'),
    };
  });
  if (!here.asked) return; // between two pages
  if (here.choices) {
    await tabTo(page, '.choice:not([aria-disabled])');
    await page.keyboard.press('Enter');
    if (!(await page.locator('.choice').count()) || !(await main(page).count())) return;
  }
  await tabTo(page, here.pressable || here.choices ? '.ask .button[data-kind=main]' : '.ask .button');
  await page.keyboard.press('Enter');
}

async function playOn(page: Page, until: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await until()) return;
    await stepByKeyboard(page);
    await page.waitForTimeout(60);
  }
  throw new Error(`expected to get on, still at "${await heading(page)}"`);
}

/** Addresses of all files that have come. */
const hereBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
const inDebrief = (page: Page) => async (): Promise<boolean> => (await page.locator('main.debrief').count()) > 0;

test('a whole scenario can be played by keyboard alone, from the first page to the debrief', async () => {
  const page = await open('', { reducedMotion: 'reduce' });
  await page
    .getByRole('link', { name: /^Start: / })
    .first()
    .waitFor();
  await tabTo(page, '.entry .button');
  await page.keyboard.press('Enter');
  await page.locator('.scene h1').waitFor();
  await playOn(page, inDebrief(page));
  expect(await heading(page)).not.toBe('');
  expect(site?.consoleErrors).toEqual([]);
});

/** A run long enough to be weighed, as it stands before its last decision about a moment. */
function nearTheEnd(): string {
  const run = playBot(shippedScenario('promotion_list'), 11, 'micromanage');
  return runText(
    rewindTo(
      run,
      run.decisions.findLastIndex(({ kind }) => kind === 'option'),
    ),
  );
}

test('a run that has begun can be played to the end of its debrief without the network', async () => {
  const page = await open(`#/run/${nearTheEnd()}`, { reducedMotion: 'reduce' });
  await page.locator('.scene h1').waitFor();
  // Its code, its style and its words, and whatever those bring along.
  for (const file of [/debrief-[^/]*\.js$/, /debrief-[^/]*\.css$/])
    await expect.poll(async () => (await hereBy(page)).some((name) => file.test(name))).toBe(true);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await playOn(page, inDebrief(page));
  await page.locator('.debrief h1').waitFor();
  await page.getByRole('button', { name: 'Everything' }).first().click();
  await page.getByRole('link', { name: 'Luck' }).click();
  await page.locator('#debrief-luck .fans svg').first().waitFor({ timeout: 60_000 });
  // Unstyled, it would begin at the very edge of the window.
  expect((await page.locator('.debrief h1').boundingBox())?.x).toBeGreaterThan(10);
});

test('nothing is asked for outside of the site', async () => {
  const page = await open('#/play/tutorial');
  await main(page).click();
  await page.locator('canvas').waitFor();
  const elsewhere = site?.requests.filter(
    (address) => !address.startsWith(site?.url ?? '') && !/^(data|blob):/.test(address),
  );
  expect(elsewhere).toEqual([]);
  expect(site?.consoleErrors).toEqual([]);
});

describe('saving', () => {
  test('a run goes on after the page is loaded again, and from the first page', async () => {
    const page = await open('#/play/friday_deck?seed=5', { reducedMotion: 'reduce' });
    await playOn(page, async () => (await page.locator('.tray').count()) > 0);
    const place = await page.locator('.where').innerText();
    await page.goto(`${site?.url}#/`);
    await page.getByRole('button', { name: 'Continue with The Friday deck' }).click();
    await page.locator('.tray').waitFor();
    await page.reload();
    await page.locator('.tray').waitFor();
    expect(await page.locator('.where').innerText()).toBe(place);
  });

  test('a damaged run is not thrown away: it can be downloaded', async () => {
    const page = await open('');
    const save = {
      id: 'friday_deck',
      title: 'x',
      language: 'en',
      week: 2,
      weeks: 16,
      finished: false,
      from: 'library',
    };
    const text = '1~friday_deck~zzzzzzzzzz~5~s1e~1';
    await page.evaluate(
      (stored) => localStorage.setItem('skip-level/1/run/library/friday_deck', stored),
      JSON.stringify({ ...save, text }),
    );
    // A window that is there already has read what is kept.
    await page.goto('about:blank');
    await page.goto(`${site?.url}#/play/friday_deck`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the old run' }).click();
    expect(await (await download).createReadStream().then(async (stream) => String((await stream.toArray())[0]))).toBe(
      text,
    );
    expect(await kept(page, 'run/library/friday_deck')).toContain(text);
    await page.getByRole('button', { name: 'Start fresh' }).click();
    await page.locator('.scene h1').waitFor();
    await expect.poll(() => kept(page, 'kept/library/friday_deck')).toContain(text);
  });

  test('where the browser refuses to save, it says so once and the game goes on', async () => {
    const page = await open('');
    await page.addInitScript(() => {
      Storage.prototype.setItem = IDBObjectStore.prototype.put = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
    });
    await page.goto(`${site?.url}#/play/tutorial`);
    await page.reload();
    await main(page).click();
    await main(page).click();
    await main(page).click();
    expect(await page.locator('.notice').count()).toBe(1);
    expect(await page.locator('.scene h1').count()).toBe(1);
  });
});

describe('the stage', () => {
  test('may fail: the map stays, with its buttons, and the week is told in lines', async () => {
    const page = await open('');
    await page.route(/\/(phaser|create-stage)-[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${site?.url}#/play/friday_deck?seed=5`);
    await page.reload();
    await page.locator('.notice').waitFor();
    await expect.poll(() => page.locator('button.node').count()).toBe(4);
    await playOn(page, async () => (await heading(page)).startsWith('Weeks 1 '));
    await expect.poll(() => main(page).count(), { timeout: 15_000 }).toBe(1);
  });

  test('arrives after the page can be played on', async () => {
    const page = await open('#/play/friday_deck?seed=5');
    await page.locator('.scene h1').waitFor();
    const script = site?.requests.findIndex((address) => address.includes('phaser')) ?? -1;
    const scenario = site?.requests.findIndex((address) => address.includes('scenario.json')) ?? -1;
    expect(script === -1 || script > scenario).toBe(true);
    await page.locator('canvas').waitFor();
  });

  test('with reduced motion a week is there at once', async () => {
    const page = await open('#/play/friday_deck?seed=5', {
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 568 },
    });
    await playOn(page, async () => (await heading(page)).startsWith('Weeks 1 '));
    await expect.poll(() => main(page).count(), { timeout: 1500 }).toBe(1);
  });
});

describe('a scenario of one’s own', () => {
  test('that cannot be read is explained, with the author’s line', async () => {
    const page = await open('');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('input[type=file]').click()]);
    await chooser.setFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{\n  "format": 1,\n}'),
    });
    await page.getByRole('heading', { name: 'This scenario can’t be played' }).waitFor();
    expect(await page.locator('.source').first().innerText()).toContain('^');
    await page.getByRole('button', { name: 'Back to all scenarios' }).click();
    expect(await heading(page)).toBe('Skip Level');
  });

  test('is opened, played and resumed', async () => {
    const page = await open('');
    const source = await page.evaluate(async () => (await fetch('scenarios/tutorial/scenario.json')).text());
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('input[type=file]').click()]);
    await chooser.setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(source) });
    await page.locator('.scene h1').waitFor();
    await main(page).click();
    await main(page).click();
    await expect.poll(() => heading(page)).toMatch(/^Monday/);
    await page.reload();
    await expect.poll(() => heading(page)).toMatch(/^Monday/);
  });
});

test('an address of a scenario that does not exist leads back', async () => {
  const page = await open('#/play/no_such_thing');
  await page.getByText('There’s no scenario called “no_such_thing” here.').waitFor();
  await page.getByRole('button', { name: 'Back to all scenarios' }).click();
  await page.getByRole('heading', { name: 'Skip Level' }).waitFor();
});

test('Escape opens the menu, and settings last', async () => {
  const page = await open('');
  await takenOver(page);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  await page.reload();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('a page that shows no more than its window has no scroll bar', async () => {
  const page = await open('#/play/friday_deck?seed=5');
  await main(page).click();
  await expect.poll(() => heading(page)).toBe('Before the first Monday');
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test('the menu stays behind on the page that it was opened on', async () => {
  const page = await open('');
  await takenOver(page);
  await page.goto(`${site?.url}#/play/friday_deck?seed=5`);
  await page.locator('.scene h1').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Menu' }).waitFor();
  await page.goBack();
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip Level');
});

test('where drawings do not come, a button without words still shows', async () => {
  const page = await open('');
  await page.route(/\/icons-[^/]*\.js$/, (route) => route.abort());
  await page.goto(`${site?.url}#/play/friday_deck?seed=5`);
  await page.reload();
  const dots = page.getByRole('button', { name: 'Menu' }).locator('.stand-in');
  await expect.poll(() => dots.evaluate((drawn) => getComputedStyle(drawn).opacity), { timeout: 5000 }).toBe('1');
});
