// A package under a learning system in a real browser: played, killed, gone on with on another machine, finished.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium, type BrowserServer, type Frame, type Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import type { Standard } from '../../src/core/pack/course.ts';
import { pack } from '../../src/core/pack/pack.ts';
import { botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { openLms, type Lms, type LmsGiven } from '../support/lms-page.ts';

/** What the strictest of them send with everything. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";
/** Any other of the library will do, and takes longer. */
const SCENARIO = 'tutorial';
const made = new Map<Standard, Promise<Readonly<Record<string, Uint8Array>>>>();
async function unpacked(as: Standard): Promise<Readonly<Record<string, Uint8Array>>> {
  const wanted = {
    scenarios: [SCENARIO],
    languages: null,
    edition: '3rd',
    title: null,
    mastery: null,
    brand: null,
  } as const;
  const packed = await pack({ ...wanted, as }, { read: (path) => readFile(join('dist', path)) });
  if ('problems' in packed) throw new Error(JSON.stringify(packed.problems));
  return unzipSync(packed.bytes);
}
/** Packed once for all tests. */
async function packageOf(as: Standard): Promise<(path: string) => Uint8Array | undefined> {
  const files = await (made.get(as) ?? made.set(as, unpacked(as)).get(as)!);
  return (path) => files[path];
}

let lms: Lms | undefined;
const machines: BrowserServer[] = [];
afterEach(async () => {
  for (const machine of machines.splice(0)) await machine.kill();
  await lms?.close();
  lms = undefined;
});

async function open(given: Partial<LmsGiven> = {}): Promise<Lms> {
  const kind = given.kind ?? 'scorm12';
  lms = await openLms({
    kind,
    course: await packageOf(kind),
    headers: { 'content-security-policy': POLICY },
    ...given,
  });
  return lms;
}

interface Sitting {
  readonly page: Page;
  readonly frame: Frame;
  readonly errors: string[];
  /** The whole browser goes, without a word to its pages. */
  readonly kill: () => Promise<void>;
}

const courseIn = async (page: Page): Promise<Frame> => {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/course/'))).toBe(true);
  return page.frames().find((frame) => frame.url().includes('/course/'))!;
};

/** A machine that has never seen the course. */
async function sit({ url, given }: Lms, before?: (page: Page) => Promise<unknown>): Promise<Sitting> {
  const machine = await chromium.launchServer({ executablePath: chromiumPath(), args: testArguments });
  machines.push(machine);
  const browser = await chromium.connect(machine.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  // Of the system's own page.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await before?.(page);
  await page.goto(url);
  const isWindow = given.around === 'opener' || given.around === 'foreign';
  const popup = isWindow ? page.waitForEvent('popup') : null;
  if (isWindow) await page.getByRole('button', { name: 'Launch' }).click();
  const shown = (await popup) ?? page;
  const kill = async (): Promise<void> => {
    machines.splice(machines.indexOf(machine), 1);
    await machine.kill();
  };
  return { page: shown, frame: await courseIn(shown), errors, kill };
}

const heading = (frame: Frame): Promise<string> =>
  frame.evaluate(() => document.querySelector('h1')?.textContent ?? '');

async function tabTo(page: Page, frame: Frame, matches: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await frame.evaluate((selector) => document.activeElement?.matches(selector) ?? false, matches)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`expected Tab to reach ${matches} at "${await heading(frame)}"`);
}

/** One step onward by keyboard alone. */
async function step({ page, frame }: Sitting): Promise<void> {
  const here = await frame.evaluate(() => ({
    choices: document.querySelector('.ask .choice:not([aria-disabled])') !== null,
    main: document.querySelector('.ask .button[data-kind=main]:not(:disabled)') !== null,
    any: document.querySelector('.ask .button') !== null,
  }));
  if (!here.any && !here.choices) return;
  const chosen = await frame.locator('.choice[aria-pressed=true]').count();
  if (here.choices && chosen === 0) await tabTo(page, frame, '.choice:not([aria-disabled])');
  else await tabTo(page, frame, here.main ? '.ask .button[data-kind=main]:not(:disabled)' : '.ask .button');
  await page.keyboard.press('Enter');
}

async function playUntil(sitting: Sitting, until: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    if (await until()) return;
    await step(sitting);
    await sitting.page.waitForTimeout(60);
  }
  throw new Error(`expected to get on, still at "${await heading(sitting.frame)}"`);
}

const inDebrief =
  ({ frame }: Sitting) =>
  async () =>
    (await frame.locator('main.debrief').count()) > 0;
const text = ({ kept: { suspend_data: kept } }: Lms): string => (typeof kept === 'string' ? kept : '');
const core = ({ kept }: Lms): Record<string, unknown> => (kept['core'] ?? kept) as Record<string, unknown>;
const reported = ({ journal }: Lms): string[] =>
  journal.flatMap(({ verb, given }) =>
    verb === 'SetValue' && /interactions\.\d+\.id$/.test(given[0] ?? '') ? [given[1] ?? ''] : [],
  );

test('a course is played by keyboard, killed, gone on with on another machine, and finished', async () => {
  const system = await open();
  const first = await sit(system);
  await first.frame.locator('.scene h1').waitFor();
  await playUntil(first, async () => reported(system).length >= 3);
  expect(core(system)['lesson_status']).toBe('incomplete');
  const before = text(system);
  await first.kill();

  const second = await sit(system);
  await second.frame.locator('.scene h1').waitFor();
  expect(text(system)).toBe(before);
  await playUntil(second, inDebrief(second));
  expect(core(system)['lesson_status']).toBe('incomplete');
  await tabTo(second.page, second.frame, '.thumb .button[data-kind=main]');
  await second.page.keyboard.press('Enter');
  await expect.poll(() => core(system)['lesson_status']).toBe('completed');
  await expect
    .poll(() => second.frame.locator('.notice').allTextContents())
    .toEqual([expect.stringContaining('knows that you’ve finished')]);
  const ids = reported(system);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(system.kept['comments']).toMatch(new RegExp(`^${id}: .+ — .+$`, 'm'));
  await second.page.goto('about:blank');
  await expect.poll(() => system.journal.at(-1)?.verb).toBe('Terminate');
  expect([...first.errors, ...second.errors]).toEqual([]);
});

/** As an earlier visit left it. */
const runs = botRuns(shippedScenario('tutorial'), 7, 'coach');
const laterThan = (week: number): string => {
  const run = runs.find((one) => one.week > week) ?? runs.at(-1)!;
  const flags = run.phase === 'debrief' ? 'f' : '';
  return ['1;tutorial', run.week, 3, flags, runText(run)].join(',');
};
const FINISHED = laterThan(99);
const newcomer12 = (text: string, status: string) => ({
  core: { student_id: 'anna', credit: 'credit', lesson_status: status },
  suspend_data: text,
});
const notices = ({ frame }: Sitting) => expect.poll(() => frame.locator('.notice').allTextContents());
const set = ({ journal }: Lms): readonly string[] =>
  journal.flatMap(({ verb, given }) => (verb === 'SetValue' ? [given[0] ?? ''] : []));

test('SCORM 2004 keeps completion and success apart, with the words of what was decided', async () => {
  const system = await open({ kind: 'scorm2004', kept: { learner_id: 'anna', suspend_data: laterThan(1) } });
  const sitting = await sit(system);
  await playUntil(sitting, inDebrief(sitting));
  await sitting.frame.getByRole('button', { name: /^Next: / }).click();
  await expect.poll(() => system.kept['completion_status']).toBe('completed');
  expect(system.kept['success_status']).toBe('unknown');
  const told = system.journal.filter(({ given }) => /interactions.*description/.test(given[0] ?? ''));
  expect(told.length).toBe(reported(system).length);
  const ideas = system.journal.filter(
    ({ verb, given }) => verb === 'SetValue' && /objectives\.\d+\.id$/.test(given[0] ?? ''),
  );
  expect(new Set(ideas.map(({ given }) => given[1])).size).toBe(12);
  expect(sitting.errors).toEqual([]);
});

test('a review shows the run and changes nothing', async () => {
  const system = await open({ mode: 'review', kept: newcomer12(FINISHED, 'completed') });
  const sitting = await sit(system);
  await notices(sitting).toEqual([expect.stringContaining('nothing you do now is reported')]);
  await sitting.frame.getByRole('button', { name: /^Next: / }).click();
  await sitting.page.goto('about:blank');
  await expect.poll(() => system.journal.at(-1)?.verb).toBe('Terminate');
  expect([set(system), text(system)]).toEqual([[], FINISHED]);
});

test.each([
  ['refuses every commit', { refuses: ['Commit'] }, /take what you’ve done/],
  ['throws whatever is asked', { throws: true }, /No learning system answers|stopped answering/],
] as const)('a system that %s is told once, and the run is kept in the browser', async (_, given, says) => {
  const system = await open(given);
  const sitting = await sit(system);
  await sitting.frame.locator('.scene h1').waitFor();
  await playUntil(sitting, async () => (await heading(sitting.frame)) === 'A sign of 214 words');
  await notices(sitting).toEqual([expect.stringMatching(says)]);
  await sitting.page.reload();
  const again = { ...sitting, frame: await courseIn(sitting.page) };
  await expect.poll(() => heading(again.frame)).toBe('A sign of 214 words');
  expect(sitting.errors).toEqual([]);
});

test.each([
  ['three windows up', 'three-up'],
  ['in the window that opened it', 'opener'],
] as const)('a system %s is found', async (_, around) => {
  const system = await open({ around, kept: newcomer12(laterThan(1), 'incomplete') });
  const sitting = await sit(system);
  await expect.poll(() => heading(sitting.frame)).toMatch(/week 2/i);
  await expect.poll(() => set(system)).toContain('cmi.core.exit');
});

test('one of another origin cannot be reached, which is said, and the course is played', async () => {
  const sitting = await sit(await open({ around: 'foreign' }));
  await notices(sitting).toEqual([expect.stringContaining('No learning system answers here')]);
  await expect.poll(() => heading(sitting.frame)).toBe('Five minutes first');
});

test('where the browser keeps nothing the system does, and nothing is said', async () => {
  const system = await open({ kept: newcomer12(laterThan(1), 'incomplete') });
  const sitting = await sit(system, (page) =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    }),
  );
  await expect.poll(() => heading(sitting.frame)).toMatch(/week 2/i);
  const before = reported(system).length;
  await playUntil(sitting, async () => reported(system).length > before);
  expect(await sitting.frame.locator('.notice').count()).toBe(0);
});
