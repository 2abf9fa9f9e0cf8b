// The debrief on the built site: going back, other futures, links, files, plan and paper.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { startRun } from '../../src/core/run/run.ts';
import { forged } from '../support/forged-text.ts';
import { idleUntil } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';
import { allKept, kept } from './support/kept.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
let finished = '';
let halfway = '';

beforeAll(() => {
  const deck = shippedScenario('friday_deck');
  finished = runText(playBot(deck, 11, 'micromanage'));
  halfway = runText(idleUntil(startRun(deck, 12), (run) => run.week === 3 && run.phase === 'plan'));
});

async function open(path: string, context: BrowserContextOptions = {}): Promise<Page> {
  site = await openSite(path, { reducedMotion: 'reduce', ...context });
  return site.page;
}
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const goTo = (page: Page, hash: string): Promise<void> => page.evaluate((to) => void (location.hash = to), hash);
/** On the way, or one press away. */
async function step(page: Page, name: string): Promise<void> {
  await page.locator('.step-links').waitFor();
  const link = page.getByRole('link', { name });
  if ((await link.count()) === 0) await page.getByRole('button', { name: 'Everything' }).first().click();
  await link.click();
}

test('a debrief that cannot be fetched says so, and comes with its style sheet at the next try', async () => {
  const page = await open('');
  await page.route(/\/(debrief|parts)-[^/]*\.css$/, (route) => route.abort());
  await goTo(page, `#/run/${finished}`);
  await page.getByText('Check your connection and try again.').waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'What happened' }).waitFor();
  // Unstyled, it would begin at the very edge of the window.
  expect((await page.locator('.debrief h1').boundingBox())?.x).toBeGreaterThan(10);
});

describe('a link to a run', () => {
  test('opens the debrief of a finished one, and leaves what is saved alone', async () => {
    const page = await open(`#/run/${finished}`);
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    expect(await kept(page, 'run/library/friday_deck')).toBe(null);
    expect(site?.consoleErrors).toEqual([]);
  });

  test('goes on with one that is not finished', async () => {
    const page = await open(`#/run/${halfway}`);
    await page.locator('.tray').waitFor();
    expect(await page.locator('.where').innerText()).toContain('Weeks 3–4');
    expect(await page.evaluate(() => location.hash)).toBe('#/play/friday_deck');
    await expect.poll(() => kept(page, 'run/library/friday_deck')).toContain(`"text":"${halfway}"`);
  });

  test('asks first where a run of one’s own would lose its place', async () => {
    const page = await open('');
    const own = runText(idleUntil(startRun(shippedScenario('friday_deck'), 5), (run) => run.phase === 'briefing'));
    const save = { id: 'friday_deck', title: 'The Friday deck', language: 'en', week: 1, weeks: 16, finished: false };
    await page.evaluate(
      (mine) => localStorage.setItem('skip-level/1/run/library/friday_deck', mine),
      JSON.stringify({ ...save, from: 'library', text: own }),
    );
    await goTo(page, `#/run/${halfway}`);
    await page.getByRole('heading', { name: 'You already have a run of this scenario' }).waitFor();
    await page.getByRole('button', { name: 'Continue mine' }).click();
    await page.locator('.where', { hasText: 'Weeks 1–2' }).waitFor();
  });

  test.each([
    ['damaged', () => finished.split('~').slice(0, 4).join('~'), 'part of the run is missing or changed'],
    [
      'unknown scenario',
      () => forged(finished, (rest) => rest.replace('friday_deck', 'no_such_thing')),
      'no scenario called “no_such_thing”',
    ],
    ['newer', () => finished.replace(/^3~/, '4~'), 'A newer Skip Level'],
  ])('is refused with its reason: %s', async (_, text, reason) => {
    const page = await open(`#/run/${text()}`);
    await page.getByRole('heading', { name: 'This run can’t be opened' }).waitFor();
    expect(await page.locator('main').innerText()).toContain(reason);
    expect(await page.title()).toBe('This run can’t be opened · Skip Level');
    await page.getByRole('button', { name: 'Back to all scenarios' }).click();
    await page.getByRole('heading', { name: 'Skip Level' }).waitFor();
    await expect.poll(() => page.title()).toBe('Skip Level');
  });

  test('is refused when the scenario has changed', async () => {
    const page = await open(`#/run/${forged(finished, (rest) => rest.split('~').with(2, 'zzzzzzzzzz').join('~'))}`);
    await page.getByText('Its scenario has changed since it was played.').waitFor();
  });
});

test('a run file is saved, and opens again by choosing it or dropping it on the page', async () => {
  const page = await open(`#/run/${finished}`);
  await step(page, 'Your plan for Monday');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save run file' }).click();
  const file = await (await download).path();
  const source = readFileSync(file, 'utf8');
  expect(JSON.parse(source)).toMatchObject({ skip_level_run: 1, run: finished });

  const runFile = join(mkdtempSync(join(tmpdir(), 'run-')), 'run.json');
  writeFileSync(runFile, source);
  await goTo(page, '#/');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('input[type=file]').click()]);
  await chooser.setFiles(runFile);
  await page.getByRole('heading', { name: 'What happened' }).waitFor();

  await goTo(page, '#/');
  await page.getByRole('heading', { name: 'Skip Level' }).waitFor();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'run.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, source);
  await page.getByRole('heading', { name: 'What happened' }).waitFor();
});

describe('going back', () => {
  test('leads into a branch that says so, lets the rest stand, and lasts over a reload', async () => {
    const page = await open(`#/run/${finished}`);
    await step(page, 'Go back');
    await page.getByRole('button', { name: /^Go back here: weeks 3 to 4, “Redo slides/ }).click();
    await page.locator('.branch-line').waitFor();
    await page.getByRole('heading', { name: 'It’s Friday. The deck is weak' }).waitFor();
    await page.getByRole('button', { name: /Sit with her/ }).click();
    const main = page.locator('.ask .button[data-kind=main]:not(:disabled)').first();
    if ((await page.locator('.choice').count()) > 0) await main.click();
    await expect.poll(() => page.locator('.branch-line').innerText()).toContain('instead of “Redo slides');
    await page.reload();
    await page.locator('.branch-line').waitFor();
    for (let stops = 0; stops < 8 && (await page.locator('main.debrief').count()) === 0; stops += 1) {
      if (stops > 0) {
        await page.locator('.choice:not([aria-disabled])').first().click();
        if ((await page.locator('.choice').count()) > 0 && (await main.count()) > 0) await main.click();
      }
      await page.getByRole('button', { name: 'Keep my later choices' }).click();
      await page.waitForTimeout(400);
    }
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    // Whoever went back sees first what that changed.
    await page.locator('#debrief-compare:not([hidden]) .compare-table').waitFor();
    expect(await page.locator('#debrief-compare').innerText()).toMatch(/Only in/);
    await page.getByRole('button', { name: 'Look at it: Your first run' }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    expect(await page.locator('.ghost').count()).toBe(0);
    expect(site?.consoleErrors).toEqual([]);
  });
});

test('a run set aside by going back in a linked one is found on the first page, gone on with, and deleted', async () => {
  const page = await open('');
  const own = runText(idleUntil(startRun(shippedScenario('friday_deck'), 5), (run) => run.phase === 'plan'));
  const save = { id: 'friday_deck', title: 'The Friday deck', language: 'en', week: 1, weeks: 16, finished: false };
  await page.evaluate(
    (mine) => localStorage.setItem('skip-level/1/run/library/friday_deck', mine),
    JSON.stringify({ ...save, from: 'library', text: own }),
  );
  await goTo(page, `#/run/${finished}`);
  await step(page, 'Go back');
  expect(await page.locator('#debrief-rewind').innerText()).toContain('set aside');
  await page.getByRole('button', { name: /^Go back here: weeks 3 to 4, “Redo slides/ }).click();
  await page.locator('.branch-line').waitFor();
  await goTo(page, '#/');
  await page.locator('.kept > summary', { hasText: '1 run set aside' }).click();
  await page.getByRole('button', { name: 'Continue: The Friday deck, In week 1 of 16' }).click();
  await page.locator('.where', { hasText: 'Weeks 1–2' }).waitFor();
  await expect.poll(() => kept(page, 'run/library/friday_deck')).toContain(`"text":"${own}"`);

  await goTo(page, '#/');
  await page.locator('.kept > summary', { hasText: '1 run set aside' }).click();
  await page.getByRole('button', { name: /^Delete: The Friday deck.* with 1 branch$/ }).click();
  // The place from which the other run was taken is only then free: this one stands beside it.
  const aside = async (): Promise<string> =>
    Object.entries(await allKept(page))
      .flatMap(([key, value]) => (key.startsWith('kept/') ? value : []))
      .join();
  await expect.poll(aside, { timeout: 8000 }).toBe('');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Delete: The Friday deck.* with 1 branch$/ }).waitFor();
  await expect.poll(aside, { timeout: 8000 }).toContain('branches');
  await page.getByRole('button', { name: 'Delete: The Friday deck, In week 1 of 16' }).click();
  await page.locator('.resume').waitFor({ state: 'detached' });
  expect(site?.consoleErrors).toEqual([]);
});

test('a run of the tree is deleted and taken back, and that is what is stored', async () => {
  const page = await open(`#/run/${finished}`);
  await step(page, 'Roads not taken');
  await page.locator('.road').first().waitFor({ timeout: 60_000 });
  await page
    .getByRole('button', { name: /^Try this road/ })
    .first()
    .click();
  await page.locator('.branch-line, main.debrief').first().waitFor();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/play/friday_deck');
  if (await page.locator('.branch-line').count())
    await page.getByRole('button', { name: 'Back to the first run' }).click();
  await step(page, 'Your runs, side by side');
  const runs = async (): Promise<unknown> =>
    JSON.parse((await kept(page, 'run/library/friday_deck')) ?? '{}').branches?.list.length;
  await expect.poll(runs, { timeout: 8000 }).toBe(2);
  await page.getByRole('button', { name: /^Delete Run 2: / }).press('Enter');
  await page.locator('#debrief-compare').getByText('Run 2 is deleted').waitFor();
  await expect.poll(runs, { timeout: 8000 }).toBe(undefined);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await page.keyboard.press('Enter');
  await expect.poll(runs, { timeout: 8000 }).toBe(2);
  await page.getByRole('button', { name: /^Delete Run 2: / }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'What happened' }).waitFor();
  expect(await page.locator('.branches').count()).toBe(0);
  expect(site?.consoleErrors).toEqual([]);
});

async function toMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Everything' }).first().click();
  await step(page, 'Lift the fog');
  // The step scrolls to its own heading first.
  await page.locator('#debrief-fog > h2:focus').waitFor();
  await page.getByRole('heading', { name: 'The map, week by week' }).scrollIntoViewIfNeeded();
}

describe('the map in the debrief', () => {
  test('comes when it is near, shows a week with the fog lifted, and sleeps', async () => {
    const page = await open(`#/run/${finished}`);
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await toMap(page);
    await page.locator('.map-frame canvas').waitFor();
    await page.getByRole('button', { name: 'Lift the fog' }).click();
    await page.getByText(/, as it was\.$/).waitFor();
    await page.getByRole('button', { name: 'Replay' }).click();
    await page.getByRole('heading', { name: /: what happened$/ }).waitFor();
    await page.getByRole('button', { name: 'Back to the short version' }).click();
    await step(page, 'Where your time went');
    await page.locator('canvas').waitFor({ state: 'detached' });
    expect(site?.consoleErrors).toEqual([]);
  });

  test('does without the stage', async () => {
    const page = await open('');
    await page.route(/\/(phaser|create-stage)-[^/]*\.js$/, (route) => route.abort());
    await goTo(page, `#/run/${finished}`);
    await toMap(page);
    await page.locator('.map-frame .map-lines').waitFor();
    await page.getByRole('button', { name: 'Lift the fog' }).click();
    expect(await page.locator('.map-readings .was').count()).toBeGreaterThan(4);
    expect(await page.locator('.map-frame button.node').count()).toBe(4);
  });
});

test('other futures are played off the page’s own thread, and shown', async () => {
  const page = await open(`#/run/${finished}`);
  await page.getByRole('heading', { name: 'What happened' }).waitFor();
  await step(page, 'Luck or judgement');
  await page.locator('#debrief-luck .fans svg').first().waitFor({ timeout: 60_000 });
  await step(page, 'Roads not taken');
  const roads = page.locator('.road:not(.folded)');
  await roads.nth(2).waitFor();
  expect(await roads.count()).toBe(3);
  expect(site?.consoleErrors).toEqual([]);
});

test('the plan keeps its words between visits, goes into the calendar, and is deleted with everything else', async () => {
  const page = await open(`#/run/${finished}`);
  await step(page, 'Your plan for Monday');
  await page.locator('#debrief-plan-what').fill('a late draft, half done');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put it in the calendar' }).click();
  const calendar = readFileSync(await (await download).path(), 'utf8');
  expect(calendar.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(1);
  expect(calendar).toContain('INTERVAL=16;COUNT=2');
  expect(calendar.replaceAll('\r\n ', '')).toContain('a late draft\\, half done');
  await page.reload();
  await step(page, 'Your plan for Monday');
  expect(await page.locator('#debrief-plan-what').inputValue()).toBe('a late draft, half done');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Delete' }).first().click();
  await page.getByRole('button', { name: /^Yes/ }).first().click();
  await expect.poll(() => allKept(page)).toEqual({});
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
