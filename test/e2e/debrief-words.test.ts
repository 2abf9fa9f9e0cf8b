// The way through the debrief on the built site: its words counted over runs of every kind, and the turning point with its way back.
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { playBot, type BotName } from '../../src/core/lab/bots.ts';
import { finish } from '../../src/core/lab/steps.ts';
import { turningSteps } from '../../src/core/lab/turning.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { shippedScenario } from '../support/shipped.ts';
import { openSite, type Site } from './support/site.ts';

/** Eight to ten minutes, with time to think. */
const MOST = 1500;
/** A step with fewer has nothing to say. */
const LEAST = 40;

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

async function open(id: string, bot: BotName, seed: number): Promise<Page> {
  site = await openSite(`#/run/${runText(playBot(shippedScenario(id), seed, bot))}`, { reducedMotion: 'reduce' });
  return site.page;
}

const wordsIn = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((one: HTMLElement) => one.innerText.split(/\s+/).filter(Boolean).length);

/** Each step on the way with its words, what stands above them all first. */
async function wordsOnWay(page: Page): Promise<Readonly<Record<string, number>>> {
  const counted: Record<string, number> = { top: await wordsIn(page, '.debrief-top') };
  const links = await page.locator('.step-links a').all();
  for (const link of links) {
    await link.click();
    const step = (await link.getAttribute('href')) ?? '';
    if (step === '#debrief-turn') await page.locator('.turn').waitFor();
    counted[step] = await wordsIn(page, step);
  }
  return counted;
}

const RUNS: readonly (readonly [string, BotName, number, number])[] = [
  ['friday_deck', 'micromanage', 4, 5],
  ['friday_deck', 'avoid', 4, 5],
  ['friday_deck', 'adaptive', 7, 5],
  ['tutorial', 'micromanage', 4, 3],
];
test.each(RUNS)('%s by %s has few words on the way and no empty step', async (id, bot, seed, steps) => {
  const page = await open(id, bot, seed);
  await page.locator('.fog-last blockquote, .fog-said').first().waitFor();
  // Found in the time it takes to read the first step.
  await page.waitForTimeout(2500);
  const { top, ...way } = await wordsOnWay(page);
  const total = Object.values(way).reduce((sum, words) => sum + words, top ?? 0);
  console.log(`${id}, ${bot}: ${total} words; ${JSON.stringify(way)}`);
  expect(Object.keys(way)).toHaveLength(steps);
  expect(total).toBeLessThanOrEqual(MOST);
  for (const words of Object.values(way)) expect(words).toBeGreaterThanOrEqual(LEAST);
});

test('the turning point is told as two roads, and leads back there', async () => {
  const page = await open('friday_deck', 'micromanage', 11);
  await page.getByRole('link', { name: 'The turning point' }).click();
  await page.locator('.turn').waitFor({ timeout: 30_000 });
  const roads = await page.locator('.turn-roads > section').allInnerTexts();
  expect(roads.map((road) => road.split('\n')[0])).toEqual(['What you did', 'The other road']);
  await page.getByRole('button', { name: /^Go back to this moment: / }).click();
  await page.locator('.branch-line').waitFor();
  await page.locator('.choice').first().waitFor();
  expect(site?.consoleErrors).toEqual([]);
});

/** A run whose turning point is told with a reply that is filled in. */
function filledIn(): { readonly id: string; readonly bot: BotName; readonly seed: number; readonly reply: string } {
  for (const seed of [1, 2, 3, 4, 5, 6])
    for (const id of ['cold_chain', 'promotion_list', 'page_nine'])
      for (const bot of ['avoid', 'micromanage', 'random'] as const) {
        const scenario = shippedScenario(id);
        const point = finish(turningSteps(playBot(scenario, seed, bot)));
        const plain = scenario.moments.flatMap(({ options }) => options.map((o) => o.reply));
        if (point !== null && !plain.includes(point.there.reply)) return { id, bot, seed, reply: point.there.reply };
      }
  throw new Error('expected a reply that hangs on the run, got none');
}

test('what was said on the other road is filled in as in play', async () => {
  const { id, bot, seed, reply } = filledIn();
  const page = await open(id, bot, seed);
  await page.getByRole('link', { name: 'The turning point' }).click();
  const road = page.locator('.turn-roads > [data-road=there]');
  await road.waitFor({ timeout: 30_000 });
  const words = await road.innerText();
  expect(words).not.toMatch(/\{\w+\}/);
  expect(words.replaceAll(/[\s\p{Cf}]+/gu, ' ')).toContain(reply);
});

test('somebody else’s run is told as theirs', async () => {
  const page = await open('friday_deck', 'micromanage', 11);
  await page.getByText('“you” is whoever played it').waitFor();
});
