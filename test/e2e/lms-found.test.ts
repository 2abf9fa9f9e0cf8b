// The connection to a learning system in a real browser: around the page wherever systems put it, and after the page was killed.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../src/browser/lms/connection.ts';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { type Cmi5System, openCmi5 } from '../support/cmi5-page.ts';
import { type Lms, type LmsGiven, openLms } from '../support/lms-page.ts';

/** A course that does nothing but connect, as a page of its own would. */
const PAGE = `<!doctype html><title>A course</title><script type="module" src="play.js"></script>`;
const PLAY = `
import { connect } from './src/connect.js';
const troubles = [];
const here = await connect({ window, now: () => new Date(), onTrouble: (trouble) => troubles.push(trouble), mastery: null });
addEventListener('pagehide', () => {
  window.course.last?.();
  here?.leave();
});
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
  readonly here: Pick<Connection, 'kind' | 'save' | 'finish'> | null;
  readonly troubles: readonly string[];
  readonly loaded: string | null | undefined;
  /** As the page goes. */
  last?: () => void;
}
declare global {
  interface Window {
    course: Opened;
  }
}

let browser: Browser;
const open: (Lms | Cmi5System)[] = [];
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: testArguments });
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  for (const system of open.splice(0)) await system.close();
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

test('cmi5, its records at another origin: resumed, completed and ended by closing the window', async () => {
  const system = await openCmi5({ course });
  open.push(system);
  const { lrs } = system;
  for (const loaded of ['', 'a run']) {
    const visit = lrs.launch();
    const page = await browser.newPage();
    await page.goto(system.address(visit));
    await page.waitForFunction(() => document.title === 'connected');
    expect(await state(page.mainFrame())).toEqual({ kind: 'cmi5', loaded, troubles: [] });
    if (loaded !== '') await page.evaluate(() => window.course.here?.finish({ score: null, passed: null }));
    expect(await save(page.mainFrame())).toBe(true);
    await page.close({ runBeforeUnload: true });
    visit.over = true;
    await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
  }
  expect(lrs.verbs()).toEqual(['initialized', 'terminated', 'initialized', 'completed', 'terminated']);
  expect(lrs.faults()).toEqual([]);
});

test('cmi5: what was not handed in yet is, though the page has gone', async () => {
  const system = await openCmi5({ course });
  open.push(system);
  const { lrs } = system;
  const visit = lrs.launch();
  const page = await browser.newPage();
  await page.goto(system.address(visit));
  await page.waitForFunction(() => document.title === 'connected');
  await page.evaluate(() => {
    window.course.last = () => void window.course.here?.save('at the last moment', '', 0.5);
    window.course.here?.finish({ score: null, passed: true });
  });
  await page.goto('about:blank');
  visit.over = true;
  await expect.poll(() => lrs.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  await expect.poll(() => lrs.text()).toBe('at the last moment');
  expect(lrs.faults()).toEqual([]);
});
