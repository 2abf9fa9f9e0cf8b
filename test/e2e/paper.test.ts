// The debrief on paper, from Chromium.
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { fullScenario } from '../support/full-scenario.ts';
import { otherRun } from '../support/other-run.ts';
import { shippedScenario } from '../support/shipped.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
async function open(path: string): Promise<Page> {
  site = await openSite(path, { reducedMotion: 'reduce' });
  return site.page;
}
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const pagesOf = async (page: Page, format: 'A4' | 'Letter'): Promise<number> => {
  const pdf = await page.pdf({ format, printBackground: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

/** Opens the debrief of a run of six managers and sixteen weeks, its words as long as German ones, with one branch; `active`: which of the two is open. */
async function openFull(active: 0 | 1): Promise<Page> {
  const full = fullScenario();
  const run = playBot(full, 11, 'micromanage');
  const last = run.decisions.findLastIndex((d) => d.kind === 'option');
  const { moment } = run.decisions[last] as { moment: string };
  const branch = otherRun(run, moment, 'leave').run;
  const list = [
    { parent: null, text: runText(run) },
    { parent: 0, text: runText(branch) },
  ];
  const { id, title } = full;
  const text = runText(active === 0 ? run : branch);
  const save = { id, title, language: 'en', week: 16, weeks: 16, finished: true, from: 'file', text };
  const page = await open('');
  await page.evaluate(
    ([saved = '', file = '', name = '']) => {
      localStorage.setItem(`skip-level/1/run/file/${name}`, saved);
      localStorage.setItem(`skip-level/1/file/${name}`, file);
    },
    [JSON.stringify({ ...save, branches: { active, list } }), JSON.stringify(full), id],
  );
  await page.evaluate((to) => void (location.hash = to), `#/file/${id}`);
  return page;
}

const FULL = 'six managers, sixteen weeks';
test.each([
  ['four managers, sixteen weeks', null],
  [`${FULL}, beside another run`, 0],
  [`${FULL}, a branch beside the first run`, 1],
] as const)('on paper it is three to six pages (%s)', async (_, active) => {
  const page =
    active !== null
      ? await openFull(active)
      : await open(`#/run/${runText(playBot(shippedScenario('friday_deck'), 11, 'micromanage'))}`);
  await page.getByRole('heading', { name: 'What happened' }).waitFor();
  await page.locator('#debrief-luck .profile').waitFor({ state: 'attached', timeout: 60_000 });
  await page.locator('#debrief-roads .road').first().waitFor({ state: 'attached' });
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await pagesOf(page, format);
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(pages).toBeLessThanOrEqual(6);
  }
  await page.emulateMedia({ media: 'print' });
  const charts = await page.locator('.compare-managers svg').all();
  expect(charts).toHaveLength(active === null ? 0 : 18);
  for (const chart of charts) expect((await chart.boundingBox())?.width).toBeGreaterThan(60);
});
