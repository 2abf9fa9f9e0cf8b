// A run opened anew at any point of it can be played to the end of its debrief without the network.
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { runText } from '../../src/core/run/run-text.ts';
import type { Run } from '../../src/core/run/run.ts';
import { botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** The run as it first is in each of its phases. */
const starts = [
  ...new Map(
    botRuns(shippedScenario('tutorial'), 3, 'coach')
      .toReversed()
      .map((run) => [run.phase, run]),
  ).values(),
].filter(({ phase }) => phase !== 'debrief');

const saveOf = (run: Run): string => {
  const { id, title, language, weeks } = run.scenario;
  const save = { id, title, language, weeks, week: run.week, finished: false, from: 'library', text: runText(run) };
  return JSON.stringify(save);
};

async function playToTheEnd(page: Page): Promise<void> {
  const main = page.locator('.ask .button[data-kind=main]:not(:disabled)').first();
  const choice = page.locator('.choice:not([aria-disabled])').first();
  for (let step = 0; step < 80 && (await page.locator('main.debrief').count()) === 0; step += 1) {
    if (await choice.count()) await choice.click({ timeout: 2000 }).catch(() => undefined);
    if (await main.count()) await main.click({ timeout: 2000 }).catch(() => undefined);
    await page.waitForTimeout(50);
  }
  await page.locator('.debrief h1').waitFor();
}

test('offline from every phase of a run to the end of its debrief', async () => {
  expect(starts.map(({ phase }) => phase)).toEqual(
    expect.arrayContaining(['opening', 'moment', 'plan', 'week', 'away']),
  );
  site = await openSite('', { reducedMotion: 'reduce' });
  const { page, url } = site;
  for (const start of starts) {
    await page.evaluate((save) => localStorage.setItem('skip-level/1/run/library/tutorial', save), saveOf(start));
    // Taken over from there by the page that opens next.
    await page.goto('about:blank');
    await page.goto(`${url}#/play/tutorial`);
    await page.locator('.scene h1').waitFor();
    const here = (): Promise<string> =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join('\n'),
      );
    for (const file of [/debrief-[^/]*\.js/, /debrief-[^/]*\.css/])
      await expect.poll(here, { timeout: 15_000 }).toMatch(file);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await playToTheEnd(page);
    await page.getByRole('link', { name: 'Luck' }).click();
    await page.locator('#debrief-luck .fans svg').first().waitFor({ timeout: 30_000 });
    await page.getByRole('link', { name: 'Your plan for Monday' }).click();
    await page.locator('#debrief-plan-if').waitFor();
    await page.context().setOffline(false);
    await page.goto(`${url}manifest-of-nothing`);
    await page.evaluate(async () => {
      localStorage.clear();
      await new Promise((resolve) => indexedDB.deleteDatabase('skip-level').addEventListener('success', resolve));
    });
  }
});
