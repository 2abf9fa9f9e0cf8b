// The floor of browsers: without what the oldest of them lack a run is played to its end, and below it one sentence is said.
import { readFileSync, globSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { FLOOR } from '../../src/browser/app/floor.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { shippedScenario } from '../support/shipped.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** What has come since the floor, as far as a page can use it by name; runs in the page and at the start of every worker. */
const FORGET = `for (const [owner, names] of [
  [Array.prototype, 'toSorted toReversed toSpliced with'],
  [Object.getPrototypeOf(Int8Array).prototype, 'toSorted toReversed with'],
  [Array, 'fromAsync'], [Object, 'groupBy'], [Map, 'groupBy'], [Promise, 'withResolvers try'], [RegExp, 'escape'],
  [Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'],
  [Map.prototype, 'getOrInsert getOrInsertComputed'], [String.prototype, 'isWellFormed toWellFormed'],
  [Object.getPrototypeOf(Object.getPrototypeOf([].values())), 'map filter take drop flatMap reduce toArray forEach some every find'],
  [ArrayBuffer.prototype, 'transfer transferToFixedLength resize'], [URL, 'canParse parse'], [AbortSignal, 'any'],
  [Intl, 'DurationFormat Segmenter'], [Intl.Locale.prototype, 'getTextInfo textInfo getWeekInfo'],
  [globalThis, 'Iterator Float16Array requestIdleCallback scheduler navigation cookieStore OffscreenCanvas'],
  [globalThis.Element && Element.prototype, 'checkVisibility moveBefore setHTML'],
  [globalThis.HTMLElement && HTMLElement.prototype, 'showPopover hidePopover togglePopover'],
  [globalThis.Document && Document.prototype, 'startViewTransition'],
  [Navigator.prototype, 'userActivation'],
].filter(([owner]) => owner)) for (const name of names.split(' ')) delete owner[name];\n`.replaceAll(
  'Navigator.prototype',
  'globalThis.Navigator && Navigator.prototype',
);

async function open(path: string, forget: string): Promise<Page> {
  site = await openSite('', { reducedMotion: 'reduce' });
  const { page, url } = site;
  await page.goto('about:blank');
  await page.addInitScript(forget);
  await page.route(/-worker-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: forget + (await answer.text()) });
  });
  await page.goto(url + path);
  return page;
}

/** Presses whatever leads on, to the debrief. */
async function playThrough(page: Page): Promise<void> {
  for (let step = 0; step < 150 && (await page.locator('main.debrief').count()) === 0; step += 1) {
    const choice = page.locator('.choice:not([aria-disabled])').first();
    const onward = page.locator('.ask .button[data-kind=main]:not(:disabled)').first();
    if ((await choice.count()) > 0) await choice.click({ timeout: 2000 }).catch(() => undefined);
    if ((await onward.count()) > 0) await onward.click({ timeout: 2000 }).catch(() => undefined);
    await page.waitForTimeout(40);
  }
  await page.locator('main.debrief h1').waitFor();
}

test('without what the oldest browsers lack a run is played to its end, and other futures with it', async () => {
  const page = await open('#/play/tutorial', FORGET);
  expect(await page.evaluate(() => 'groupBy' in Object || 'withResolvers' in Promise)).toBe(false);
  await playThrough(page);
  await page.goto('about:blank');
  await page.goto(`${site?.url}#/run/${runText(playBot(shippedScenario('promotion_list'), 11, 'coach'))}`);
  await page.getByRole('button', { name: 'Everything' }).first().click();
  await page.getByRole('link', { name: 'Luck' }).click();
  await page.locator('#debrief-luck .fans svg').first().waitFor({ timeout: 60_000 });
  expect(site?.consoleErrors).toEqual([]);
});

const OLDER = [
  ['no containers in styles', 'CSS.supports = (name) => name !== "container-type"'],
  ['no styling by what is inside', 'CSS.supports = (name) => !name.includes(":has")'],
  ['no findLast', 'delete Array.prototype.findLast'],
  ['no dialog', 'delete window.HTMLDialogElement'],
] as const;

test.each([
  ...OLDER.map(([what, forget]) => [what, '#/', forget] as const),
  ['a session, no styling by what is inside', 'live.html#join', OLDER[1][1]] as const,
  ['a course, no styling by what is inside', 'course.html', OLDER[1][1]] as const,
])('an older browser is told so in one sentence, and shown no half a game: %s', async (_, path, forget) => {
  const page = await open(path, forget);
  const sentence = page.locator('#no-start p:visible');
  // At once, and not after the patience that a slow line gets.
  await sentence.first().waitFor({ timeout: 3500 });
  expect(await sentence.allTextContents()).toEqual([
    `This browser is too old for the game, which needs Chrome or Edge ${FLOOR.chrome}, Firefox ${FLOOR.firefox} or Safari ${FLOOR.safari} or newer. Please update it, or open this address in another one.`,
  ]);
  await page.waitForTimeout(500);
  expect(await page.locator('html[data-start=old]').count()).toBe(1);
  expect(await page.locator('#no-start button:visible').count()).toBe(0);
  expect(await page.locator('#live > *, #course > *').count()).toBe(0);
  expect(site?.consoleErrors).toEqual([]);
});

test('a press that fails in a browser that lacks something is told, and the page stays', async () => {
  const page = await open('#/', '');
  await page.locator('.home-top path').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    HTMLDialogElement.prototype.showModal = () => {
      throw new TypeError('not here');
    };
  });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('.notice').getByText('your last press may not have counted').waitFor();
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await page.locator('.home-top path').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog').waitFor();
});

test('styles use nothing that the oldest browsers would pass over for a whole rule or a colour', () => {
  const sheets = globSync('dist/assets/*.css')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(sheets.length).toBeGreaterThan(50_000);
  expect(sheets).not.toMatch(
    /light-dark\(|color-mix\(|:dir\(|oklch\(|@scope|@starting-style|[\d.]+cap\b|\{[^{}@]*&[^{}]*\{/,
  );
});

test('README, hosting page and build name the same floor', () => {
  const { chrome, edge, firefox, safari } = FLOOR;
  expect(chrome).toBe(edge);
  const words = `Chrome or Edge ${chrome}, Firefox ${firefox} and Safari ${safari}`;
  expect(readFileSync('README.md', 'utf8')).toContain(words);
  expect(readFileSync('docs/hosting.md', 'utf8')).toContain(words);
});
