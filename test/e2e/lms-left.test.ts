// A page that goes, in a real browser: what it had to say arrives, and the visit has an end.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { chromium, type Browser, type Frame } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../src/browser/lms/connection.ts';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { type Cmi5System, openCmi5 } from '../support/cmi5-page.ts';
import { type Lms, openLms } from '../support/lms-page.ts';

/** A course that does nothing but connect, as a page of its own would. */
const PAGE = `<!doctype html><title>A course</title><script type="module" src="play.js"></script>`;
const PLAY = `
import { connect } from './src/browser/lms/connect.js';
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
  const [, name] = /^(src\/[\w/-]+)\.js$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  const source = stripTypeScriptTypes(readFileSync(`${name}.ts`, 'utf8'));
  return source.replaceAll(/(from '\.[\w./-]+)\.ts'/g, "$1.js'");
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

const save = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => window.course.here?.save('a run', 'week 1', 0.5) ?? false);
const state = (frame: Frame): Promise<{ kind: string | null; loaded: unknown; troubles: readonly string[] }> =>
  frame.evaluate(() => {
    const { here, loaded, troubles } = window.course;
    return { kind: here?.kind ?? null, loaded: loaded ?? null, troubles };
  });

test('SCORM: a page that goes has ended its visit', async () => {
  const lms = await openLms({ kind: 'scorm2004', course });
  open.push(lms);
  const page = await browser.newPage();
  await page.goto(lms.url);
  await expect.poll(() => page.frame({ url: /\/course\// })).not.toBeNull();
  const frame = page.frame({ url: /\/course\// })!;
  await frame.waitForFunction(() => document.title === 'connected');
  expect(await save(frame)).toBe(true);
  await page.goto('about:blank');
  await expect.poll(() => lms.journal.at(-1)?.verb).toBe('Terminate');
  expect(lms.kept).toMatchObject({
    suspend_data: 'a run',
    exit: 'suspend',
    session_time: expect.stringMatching(/^PT[\d.]+S$/),
  });
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
