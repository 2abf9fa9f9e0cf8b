// A package under a cmi5 system in a real browser: every statement of it is held to the standard.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pack } from '../../src/core/pack/pack.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { type Cmi5System, openCmi5 } from '../support/cmi5-page.ts';
import { botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';

const SCENARIO = 'tutorial';
let browser: Browser;
let system: Cmi5System;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: testArguments });
  const packed = await pack(
    { as: 'cmi5', scenarios: [SCENARIO], languages: null, edition: '3rd', title: null, mastery: 50, brand: null },
    { read: (path) => readFile(join('dist', path)) },
  );
  if ('problems' in packed) throw new Error(JSON.stringify(packed.problems));
  const files = unzipSync(packed.bytes);
  system = await openCmi5({ course: (path) => files[path] });
});
afterAll(async () => {
  await browser.close();
  await system.close();
});

/** A machine of its own each time. */
async function start(): Promise<{
  readonly page: Page;
  readonly errors: string[];
  readonly close: () => Promise<void>;
}> {
  const visit = system.lrs.launch({ masteryScore: 0.5 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(system.address(visit));
  const close = async (): Promise<void> => {
    await page.goto('about:blank');
    visit.over = true;
    await expect.poll(() => system.lrs.verbs().at(-1)).toBe('terminated');
    await page.context().close();
  };
  return { page, errors, close };
}

/** Whatever is asked, the first that can be chosen, and on. */
async function step(page: Page): Promise<void> {
  const choice = page.locator('.ask .choice:not([aria-disabled])');
  if ((await choice.count()) > 0 && (await page.locator('.choice[aria-pressed=true]').count()) === 0)
    await choice.first().click();
  const main = page.locator('.ask .button[data-kind=main]:not(:disabled)');
  await ((await main.count()) > 0 ? main : page.locator('.ask .button')).first().click();
}

test('begun, decided, resumed elsewhere, finished and judged, without a fault', async () => {
  const { lrs } = system;
  const first = await start();
  await first.page.locator('.scene h1').waitFor();
  for (let steps = 0; steps < 12 && !lrs.verbs().includes('answered'); steps += 1) {
    await step(first.page);
    await first.page.waitForTimeout(100);
  }
  await expect.poll(() => lrs.verbs()).toContain('answered');
  await expect.poll(() => lrs.text()).toMatch(/^1;tutorial,/);
  await first.close();

  // The weeks between are played by others.
  const run = botRuns(shippedScenario(SCENARIO), 7, 'coach').at(-1)!;
  const text = ['1;tutorial', run.week, 3, 'f', runText(run)].join(',');
  lrs.documents.set('skip-level', { body: JSON.stringify({ text }), etag: '"between"' });
  const second = await start();
  await second.page.getByRole('button', { name: /^Next: / }).click();
  await expect.poll(() => lrs.verbs()).toContain('completed');
  await second.close();
  const visit = lrs.verbs().slice(lrs.verbs().lastIndexOf('initialized'));
  expect(visit.filter((verb) => verb === 'experienced')).toHaveLength(12);
  expect(visit.filter((verb) => verb === 'passed' || verb === 'failed')).toHaveLength(1);
  expect(lrs.faults()).toEqual([]);
  expect([...first.errors, ...second.errors]).toEqual([]);
});
