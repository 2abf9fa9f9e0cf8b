// By hand: node tools/kill-browser.ts [times]. Plays on the built site, kills the browser at once 0 to 3 s after the last decision,
// opens it again with the same profile, and says what was lost. Nothing older than a second may be.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { chromiumArguments, chromiumPath } from './chromium.ts';

const LONGEST_MS = 3000;
const MAY_LOSE_MS = 1000;
const MOST_STEPS = 14;

interface Running {
  readonly page: Page;
  /** Without a word to the browser: neither it nor its pages can finish anything. */
  readonly kill: () => Promise<void>;
}

async function debuggingAddress(process: ChildProcess): Promise<string> {
  if (!process.stderr) throw new Error('expected to read what the browser says');
  for await (const line of createInterface({ input: process.stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('expected the browser to say where it listens');
}

async function start(profile: string): Promise<Running> {
  const given = ['--headless=new', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
  // A group of its own, so that all of its processes go at once.
  const child = spawn(chromiumPath(), [...chromiumArguments, ...given], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  child.stderr?.resume();
  const page = await browser.contexts()[0]?.newPage();
  if (page === undefined || child.pid === undefined) throw new Error('expected a browser with a window');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { pid } = child;
  const kill = async (): Promise<void> => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-pid, 'SIGKILL');
    await gone;
    await browser.close().catch(() => undefined);
  };
  return { page, kill };
}

/** What somebody at the screen would say where they are. */
const place = (page: Page): Promise<string> =>
  page.evaluate(() =>
    ['.where', 'h1', '.scene .quote', '.tray .left']
      .map((selector) => document.querySelector(selector)?.textContent?.trim() ?? '')
      .join(' | '),
  );

/** Chooses what can be chosen, or goes on. */
async function press(page: Page): Promise<void> {
  const choice = page.locator('.choice:not([aria-disabled])').first();
  if (await choice.count()) await choice.click();
  const main = page.locator('.ask .button[data-kind=main]:not(:disabled)').first();
  if (await main.count()) await main.click({ timeout: 2000 }).catch(() => undefined);
}

interface Seen {
  readonly place: string;
  readonly at: number;
}

async function play(page: Page, steps: number): Promise<Seen[]> {
  const seen: Seen[] = [{ place: await place(page), at: performance.now() }];
  while (seen.length <= steps) {
    await press(page);
    const at = performance.now();
    await page.waitForTimeout(40);
    const now = await place(page);
    if (now !== seen.at(-1)?.place) seen.push({ place: now, at });
  }
  return seen;
}

const settled = async (page: Page, address: string): Promise<string> => {
  await page.goto(address);
  await page.locator('.scene h1').waitFor();
  await page.waitForTimeout(300);
  return place(page);
};

interface Killed {
  /** Between the last decision and the end, ms. */
  readonly after: number;
  readonly lost: number;
  /** Of the oldest decision that was lost, ms; 0 where none was. */
  readonly age: number;
}

/** `address`: of a scenario on the built site. */
export async function killOnce(address: string): Promise<Killed> {
  const profile = mkdtempSync(join(tmpdir(), 'killed-'));
  try {
    const first = await start(profile);
    await settled(first.page, address);
    const seen = await play(first.page, 4 + Math.floor(Math.random() * MOST_STEPS));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_MS));
    const killedAt = performance.now();
    await first.kill();
    const second = await start(profile);
    const found = await settled(second.page, address);
    await second.kill();
    const lastFound = seen.findLastIndex((one) => one.place === found);
    const lost = seen.slice(lastFound + 1);
    const age = lost[0] ? killedAt - lost[0].at : 0;
    if (lost.length > 0) console.log(`was at ${seen.at(-1)?.place}\nis at ${found}`);
    return { after: Math.round(killedAt - (seen.at(-1)?.at ?? 0)), lost: lost.length, age: Math.round(age) };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function killMany(times: number): Promise<number> {
  const server = await preview({ logLevel: 'silent', preview: { host: '127.0.0.1', port: 0 } });
  const at = server.httpServer.address();
  if (at === null || typeof at === 'string') throw new Error(`expected a port, got ${at}`);
  let failed = 0;
  for (let number = 1; number <= times; number += 1) {
    const { after, lost, age } = await killOnce(`http://127.0.0.1:${at.port}/#/play/friday_deck`);
    const verdict = lost === 0 ? 'nothing lost' : `lost ${lost}, the oldest ${age} ms old`;
    console.log(`${number}: killed ${after} ms after the last; ${verdict}`);
    if (age > MAY_LOSE_MS) failed += 1;
  }
  await server.close();
  console.log(`${failed} of ${times} lost something older than ${MAY_LOSE_MS} ms`);
  return failed;
}

if (import.meta.main) process.exit((await killMany(Number(process.argv[2] ?? 30))) === 0 ? 0 : 1);
