// The connection to a learning system in a real browser: around the page wherever systems put it, and after the page was killed.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { type Lms, type LmsGiven, openLms } from '../support/lms-page.ts';

/** A course that does nothing but connect, as a page of its own would. */
const PAGE = `<!doctype html><title>A course</title><script type="module" src="play.js"></script>`;
const PLAY = `
import { connect } from './src/connect.js';
const troubles = [];
const here = await connect({ window, now: () => new Date(), onTrouble: (trouble) => troubles.push(trouble), mastery: null });
addEventListener('pagehide', () => here?.leave());
window.course = { here, troubles, loaded: await here?.load() };
document.title = 'connected';
`;
function course(path: string): string | undefined {
  if (path === 'index.html') return PAGE;
  if (path === 'play.js') return PLAY;
  const [, name] = /^src\/([\w-]+)\.js$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  const source = stripTypeScriptTypes(readFileSync(`src/browser/lms/${name}.ts`, 'utf8'));
  return source.replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'");
}

interface Opened {
  readonly here: { kind: string; save(text: string, where: string, progress: number): Promise<boolean> } | null;
  readonly troubles: readonly string[];
  readonly loaded: string | null | undefined;
}
declare global {
  interface Window {
    course: Opened;
  }
}

let browser: Browser;
const open: Lms[] = [];
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: testArguments });
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  for (const lms of open.splice(0)) await lms.close();
});

async function system(given: Omit<LmsGiven, 'course'>): Promise<Lms> {
  const lms = await openLms({ ...given, course });
  open.push(lms);
  return lms;
}
async function launch(lms: Lms): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.newPage();
  await page.goto(lms.url);
  const launched = page.getByRole('button', { name: 'Launch' });
  if ((await launched.count()) > 0) {
    const popup = page.waitForEvent('popup');
    await launched.click();
    const frame = (await popup).mainFrame();
    await frame.waitForFunction(() => document.title === 'connected');
    return { page, frame };
  }
  await expect.poll(() => page.frame({ url: /\/course\// })).not.toBeNull();
  const frame = page.frame({ url: /\/course\// })!;
  await frame.waitForFunction(() => document.title === 'connected');
  return { page, frame };
}
const save = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => window.course.here?.save('a run', 'week 1', 0.5) ?? false);
const state = (frame: Frame): Promise<{ kind: string | null; loaded: unknown; troubles: readonly string[] }> =>
  frame.evaluate(() => {
    const { here, loaded, troubles } = window.course;
    return { kind: here?.kind ?? null, loaded: loaded ?? null, troubles };
  });

test.each([
  ['scorm12', 'frame'],
  ['scorm2004', 'three-up'],
  ['scorm12', 'opener'],
] as const)('%s, %s: kept, and there again after the browser’s window was killed', async (kind, around) => {
  const lms = await system({ kind, around });
  const first = await launch(lms);
  expect(await state(first.frame)).toEqual({ kind, loaded: '', troubles: [] });
  expect(await save(first.frame)).toBe(true);
  expect(lms.kept['suspend_data']).toBe('a run');
  await first.page.context().close();
  const { frame } = await launch(lms);
  expect(await state(frame)).toEqual({ kind, loaded: 'a run', troubles: [] });
});

test('a page that goes has ended its visit', async () => {
  const lms = await system({ kind: 'scorm2004' });
  const { page, frame } = await launch(lms);
  await save(frame);
  await page.goto('about:blank');
  await expect.poll(() => lms.journal.at(-1)?.verb).toBe('Terminate');
  expect(lms.kept).toMatchObject({ exit: 'suspend', session_time: expect.stringMatching(/^PT[\d.]+S$/) });
});

test('a system that may not be reached is none', async () => {
  const { frame } = await launch(await system({ kind: 'scorm12', around: 'foreign' }));
  expect(await state(frame)).toEqual({ kind: null, loaded: null, troubles: [] });
});

test.each([
  ['refuses to commit', { refuses: ['Commit'] }, '', ['refused']],
  ['throws', { throws: true }, null, ['silent']],
] as const)('a system that %s is told of once, and stops nothing', async (_, given, loaded, troubles) => {
  const { frame } = await launch(await system({ kind: 'scorm12', ...given }));
  expect(await save(frame)).toBe(false);
  expect(await save(frame)).toBe(false);
  expect(await state(frame)).toEqual({ kind: 'scorm12', loaded, troubles });
});
