// docs/embedding.md: the game in pages of other sites, by the snippets of that page as they stand there.
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { servePages } from './support/host-pages.ts';
import { serveSite, type Served } from './support/site.ts';

interface Told {
  readonly kind: string;
  readonly scenario: string;
  readonly title?: string;
  readonly week: number;
  readonly weeks: number;
  readonly decided: number;
  readonly run: string;
}

const GAME = 'https://game.example.org';
const [PASTE = '', FRAME = '', EVENTS = '', MESSAGES = '', OPEN = ''] = [
  ...readFileSync('docs/embedding.md', 'utf8').matchAll(/^```html\n([^]*?)^```$/gm),
].map(([, code = '']) => code);

let browser: Browser;
let site: Served;
let host: Served & { readonly near: string };
beforeAll(async () => {
  [site, host] = await Promise.all([serveSite(), servePages()]);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: testArguments });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await host.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const originOf = (address: string): string => new URL(address).origin;
/** As it is pasted, for this game and this host. */
const pasted = (...snippets: readonly string[]): string =>
  snippets
    .join('\n')
    .replaceAll(GAME, originOf(site.url))
    .replaceAll('https://courses.example.org', originOf(host.url))
    .replaceAll('<script>', '<script nonce="own">');

/** As strict as a page with scripts of its own and the game can be. */
const policy = (): string =>
  `default-src 'none'; script-src ${originOf(site.url)} 'nonce-own'; frame-src ${originOf(site.url)}`;
/** Notes what its page and window hear. */
const NOTES = `<script nonce="own">
  window.told = []; window.posted = [];
  for (const kind of ['ready', 'progress', 'complete'])
    document.addEventListener('skiplevel:' + kind, ({ detail, target }) => told.push({ ...detail, at: target.dataset.title }));
  addEventListener('message', ({ data }) => posted.push(data));
</script>`;

async function openHost(
  body: string,
  at = host.url,
  inHead = '',
): Promise<{ readonly page: Page; readonly console: string[]; readonly warnings: string[] }> {
  const page = await (
    await browser.newContext({ viewport: { width: 390, height: 700 }, reducedMotion: 'reduce' })
  ).newPage();
  const complaints: string[] = [];
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const head = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy()}"><title>A course</title>${inHead}`;
  await page.goto(`${at}?${encodeURIComponent(`${head}<body>${NOTES}${body}`)}`);
  return { page, console: complaints.filter((text) => !/favicon/.test(text)), warnings };
}

const told = (page: Page): Promise<Told[]> => page.evaluate(() => (window as unknown as { told: Told[] }).told);
const posted = (page: Page): Promise<Told[]> => page.evaluate(() => (window as unknown as { posted: Told[] }).posted);

async function gameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('expected the game in a frame');
  return frame;
}

/** To the end of the run, and one step into what is looked back on. */
async function playOn(frame: Frame, until: (heading: string) => boolean): Promise<void> {
  const card = frame.locator('section.ask');
  const onward = card.locator('.button[data-kind=main]:not(:disabled)').first();
  const choice = card.locator('.choices button:not(:disabled)').first();
  const skip = frame.getByRole('button', { name: /^Skip to (the last )?Friday$/ });
  const over = frame.getByRole('heading', { level: 1, name: 'What happened' });
  for (let presses = 0; presses < 80; presses += 1) {
    const next = onward.or(choice).or(skip).or(over).first();
    await next.waitFor();
    const heading = (await frame.locator('h1').first().textContent()) ?? '';
    if (until(heading)) return;
    for (const one of [onward, choice, skip])
      if (await one.isVisible()) {
        await one.click({ timeout: 2000 }).catch(() => undefined);
        break;
      }
  }
  throw new Error('the run did not end');
}

test('a page that pastes the snippet hears of a run from the first moment to the last, where the browser keeps nothing', async () => {
  const { page, console } = await openHost(pasted(PASTE, EVENTS).replace('"friday_deck"', '"tutorial"'));
  const frame = await gameIn(page);
  expect(await page.locator('iframe').getAttribute('title')).toBe('The Friday deck');
  await expect.poll(() => told(page)).toMatchObject([{ kind: 'ready', decided: 0, run: '' }]);
  await frame.locator('.notice', { hasText: 'won’t let the game save' }).waitFor();
  await playOn(frame, (heading) => heading === 'What happened');
  expect((await told(page)).some(({ kind }) => kind === 'complete')).toBe(false);
  await frame.getByRole('button', { name: /^Next: / }).click();
  await expect.poll(async () => (await told(page)).at(-1)?.kind).toBe('complete');
  const all = await told(page);
  const steps = all.filter(({ kind }) => kind === 'progress');
  expect(steps.map(({ decided }) => decided)).toEqual(steps.map((_, at) => at + 1));
  expect(new Set(all.slice(1).map(({ scenario, title }) => `${scenario}: ${title}`))).toEqual(
    new Set(['tutorial: Five minutes first']),
  );
  expect(all.at(-1)).toMatchObject({ decided: steps.length, week: all.at(-1)?.weeks });
  expect(console).toEqual([]);
  // The text leads to the same run anywhere.
  await page.goto(`${site.url}#/run/${all.at(-1)?.run}`);
  await page.getByRole('heading', { level: 1, name: 'What happened' }).waitFor();
});

test('two on a page are told apart, are as large as they should be, and go on after a reload', async () => {
  const other = PASTE.replace('The Friday deck', 'The first steps').replace('friday_deck', 'tutorial');
  const { page, console } = await openHost(
    pasted(PASTE, other.replace(' data-lang', ' data-height="500" data-lang')),
    host.near,
  );
  await expect.poll(async () => (await told(page)).length).toBe(2);
  const boxes = await page
    .locator('iframe')
    .evaluateAll((frames) =>
      frames.map((frame) => [frame.getBoundingClientRect().width, frame.getBoundingClientRect().height]),
    );
  expect(boxes).toEqual([
    [374, 644],
    [374, 500],
  ]);
  const second = page.frames().find((frame, at) => at > 0 && frame.url().includes('tutorial'));
  if (second === undefined) throw new Error('expected two games');
  await playOn(second, (heading) => heading === 'Monday, week 1');
  await expect
    .poll(() => told(page))
    .toContainEqual(expect.objectContaining({ kind: 'progress', scenario: 'tutorial', decided: 1 }));
  // A decision is safe within a second (killed.test.ts).
  await page.waitForTimeout(1000);
  await second.evaluate(() => void setTimeout(() => location.reload()));
  const after = async (): Promise<unknown> =>
    (await told(page)).slice(3).map((one) => [one.kind, Reflect.get(one, 'at')]);
  await expect.poll(after).toContainEqual(['progress', 'The first steps']);
  expect(await after()).toContainEqual(['ready', 'The first steps']);
  expect((await told(page)).filter(({ scenario, kind }) => scenario === 'friday_deck' && kind !== 'ready')).toEqual([]);
  expect(console).toEqual([]);
});

test('a frame of one’s own hears the same, and opens what it is asked to; what strangers say changes nothing', async () => {
  const { page, console } = await openHost(pasted(FRAME, MESSAGES, OPEN), host.near);
  // The frame names another host than this page: nothing is told, and nothing obeyed.
  const frame = await gameIn(page);
  await frame.getByRole('heading', { level: 1 }).waitFor();
  await playOn(frame, (heading) => heading === 'Before the first Monday');
  await page.getByRole('button', { name: 'Begin with the tutorial' }).press('Enter');
  await page.waitForTimeout(300);
  expect([await posted(page), new URL(frame.url()).hash]).toEqual([[], '#/play/friday_deck']);
  expect(console).toEqual([]);

  const named = await openHost(pasted(FRAME, MESSAGES, OPEN));
  await expect.poll(() => posted(named.page)).toMatchObject([{ source: 'skip-level', kind: 'ready' }]);
  await named.page.getByRole('button', { name: 'Begin with the tutorial' }).press('Enter');
  const game = await gameIn(named.page);
  await game.getByRole('heading', { level: 1, name: 'Five minutes first' }).waitFor();
  expect(new URL(game.url()).search).toContain('host=');
  // A page in the game's own frame is not the one around it.
  await game.evaluate(() => postMessage({ target: 'skip-level', kind: 'open', scenario: 'friday_deck' }, '*'));
  await named.page.waitForTimeout(200);
  expect(new URL(game.url()).hash).toBe('#/play/tutorial');
});

test('in the head of a page the script puts the game at the end of its body, and as a module it says why there is none', async () => {
  const { page, console, warnings } = await openHost('<p>Words</p>', host.url, NOTES + pasted(PASTE));
  const frame = page.locator('body > p + iframe:last-child');
  await frame.waitFor();
  expect((await frame.boundingBox())?.height).toBe(644);
  await expect.poll(async () => (await told(page)).at(0)?.kind).toBe('ready');
  expect([console, warnings]).toEqual([[], []]);

  const named = pasted(PASTE).replace('data-scenario', 'data-into="here" data-scenario');
  const into = await openHost('<div id="here"></div><p>Words</p>', host.url, named);
  await into.page.locator('#here > iframe').waitFor();

  const module = await openHost(pasted(PASTE).replace('<script ', '<script type="module" '));
  await expect.poll(() => module.warnings).toEqual([expect.stringContaining('without type="module"')]);
  expect(await module.page.locator('iframe').count()).toBe(0);
});
