// An hour’s session with forty bots, from the welcome to the files that are taken home: what each slide says on the wall.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { readRunText } from '../../src/core/run/run-text.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { openSession, testLive, type TestLive } from '../support/live-server.ts';

const BOTS = 40;
const TURNS = 6;

let live: TestLive;
let browser: Browser;
beforeAll(async () => {
  if (!existsSync('dist/live.html')) throw new Error('There is no dist/live.html: run `npm run build` first.');
  live = await testLive({ dist: resolve('dist'), botPace: 0.005 });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...testArguments] });
});
afterAll(async () => {
  await browser.close();
  await live.stop();
});

const errors: string[] = [];
async function openWindow(hash: string, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${live.url}/live.html#${hash}`);
  return page;
}

const onLine = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ').trim();

/** A thumb that bounces is not heard twice; ms. */
const BOUNCE = 450;
async function pressNext(control: Page): Promise<void> {
  await control.waitForTimeout(BOUNCE);
  await control.locator('.next-button').click();
}

/** Presses Next through the whole show; what stood on the wall after each press, by what the button had said. */
async function wholeShow(control: Page, wall: Page): Promise<readonly (readonly [press: string, shown: string])[]> {
  const shown: [string, string][] = [];
  for (;;) {
    const press = await onLine(control, '.next-button');
    if (press === 'End the session') return shown;
    if (/^(Open weeks [^1]|Open weeks 11|Send them|Next: Bets)/.test(press))
      await expect.poll(() => onLine(wall, '.slide')).toContain(`${BOTS} of ${BOTS}`);
    const before = await onLine(wall, '.slide');
    await pressNext(control);
    await expect.poll(() => onLine(control, '.next-button')).not.toBe(press);
    await expect.poll(() => onLine(wall, '.slide')).not.toBe(before);
    shown.push([press, await onLine(wall, '.slide')]);
  }
}

async function saved(control: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    control.waitForEvent('download'),
    control.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** What every step of the debrief has to say, in order; a result is first named alone. */
const DEBRIEF: readonly (readonly [press: RegExp, wall: RegExp])[] = [
  [/^Next: Bets$/, /^Whom you bet on/],
  [/^Show what the room bet on$/, /\d+ of 80 bets came true.*worst in week 12.*Priya Raman.*best in week 12/],
  [/^Next: Told against true$/, /^What you were told/],
  [/^Show told against true$/, /said \d+\. It was \d+\..*“.+”/],
  [/^Show how the room chose: /, /\d+ of 40 chose [A-D].*Trust Delivery/],
  [/^Let tables look back$/, /^At your table.*\?.*\?.*\?/],
  [/^Vote on two runs$/, /Which run did better\?/],
  [/^Let neighbours talk it over$/, /Find someone who sees it differently.*First vote \d+/],
  [/^Vote once more$/, /Vote again/],
  [/^Show how the votes moved$/, /After talking \d+.*Trust \d+.*Delivery \d+/],
  [/^Show the room as a cloud$/, /41 runs|40 runs/],
  [/^Name the idea$/, /What it was about The pull to do it yourself/],
  [/^Write if-then plans$/, /If it happens on Monday/],
  [/^Close with thanks$/, /\d+ decisions, 40 people/],
];

test(
  'is led from the welcome to the thanks by one button, and taken home as table, data and page',
  { timeout: 120_000 },
  async () => {
    const opened = await openSession(live.url, { turns: TURNS, minutes: 60, capacity: 60, rehearsal: true }, BOTS);
    const control = await openWindow(`control=${opened.session}.${opened.control}`, 1280, 800);
    const wall = await openWindow(`projector=${opened.session}.${opened.projector}`, 1280, 720);
    await control.locator('.next-button').waitFor();
    await expect.poll(() => onLine(wall, '.slide')).toContain('40 people are here');
    const shown = await wholeShow(control, wall);
    expect(shown.filter(([press]) => press.startsWith('Open weeks'))).toHaveLength(TURNS);
    for (const [press, says] of DEBRIEF) {
      const found = shown.find(([one]) => press.test(one));
      expect(found?.[1] ?? `nothing where it says ${press}`).toMatch(says);
    }
    expect(shown.every(([, says]) => !/undefined|NaN|\{\w+\}/.test(says))).toBe(true);

    await pressNext(control);
    await control.getByRole('button', { name: 'Yes, end it' }).click();
    await expect.poll(() => onLine(control, '.next-button')).toBe('The session has ended');
    const { data, errors: faults } = Papa.parse<Record<string, string>>(
      (await saved(control, 'Spreadsheet (CSV)')).replace('\uFEFF', ''),
      { header: true, skipEmptyLines: true },
    );
    expect(faults).toEqual([]);
    expect(new Set(data.map(({ seat }) => seat)).size).toBe(BOTS);
    const decisions = Number(/(\d+) decisions/.exec(shown.at(-1)?.[1] ?? '')?.[1]);
    // Not how they began, nor a week left empty.
    const own = data.filter(
      ({ kind, option, as_last_week: played }) =>
        played === 'no' && (kind === 'plan' ? option !== '' : ['option', 'arrange', 'bet'].includes(kind!)),
    );
    expect(own.length).toBeGreaterThan(BOTS);
    expect(own).toHaveLength(decisions);
    const whole = JSON.parse(await saved(control, 'All of it (JSON)')) as { seats: { run: string }[] };
    expect(whole.seats.filter(({ run }) => !isRunTextProblem(readRunText(run)))).toHaveLength(BOTS);
    const page = await saved(control, 'Page to print');
    expect(page).toMatch(/<h1[^>]*>The Friday deck<\/h1>/);
    expect(page).not.toMatch(/<script|https?:\/\//);
    expect(errors).toEqual([]);
  },
);
