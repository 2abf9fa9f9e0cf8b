// A scenario in one file, opened from disk in Chromium with no network: made from dist/, so it needs `npm run build` first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Packed } from '../../src/core/pack/course.ts';
import { pack } from '../../src/core/pack/pack.ts';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { faultsOf } from '../pack/one-file-faults.ts';
import type { Condition } from './support/condition.ts';
import { COURSE } from './support/journeys.ts';
import { playUnder } from './support/play-under.ts';

const MOST_BYTES = 3_000_000;
let browser: Browser;
let made: Packed;
let folder: string;
let address: string;

beforeAll(async () => {
  const request = { as: 'file', scenarios: ['tutorial'], languages: null, edition: '3rd', title: null } as const;
  const packed = await pack(
    { ...request, mastery: null, brand: null },
    { read: (path) => readFile(join('dist', path)) },
  );
  if ('problems' in packed) throw new Error(`expected a file, got ${JSON.stringify(packed.problems)}`);
  made = packed;
  folder = mkdtempSync(join(tmpdir(), 'one file '));
  writeFileSync(join(folder, made.name), made.bytes);
  address = pathToFileURL(join(folder, made.name)).href;
  browser = await chromium.launch({ executablePath: chromiumPath(), args: testArguments });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('it has all of itself inside, and is small enough for the mail', () => {
  expect(made.name).toBe('tutorial.html');
  expect(faultsOf(new TextDecoder().decode(made.bytes))).toEqual([]);
  expect(made.bytes.length).toBeLessThanOrEqual(MOST_BYTES);
});

test('it plays to the end of its debrief, asks for nothing, and goes on where it was after a reload', async () => {
  const asked: string[] = [];
  const onPage = (page: Page): void =>
    void page.on('request', (request) => {
      const url = request.url().replace(/#.*/, '');
      if (!url.startsWith('data:') && url !== address) asked.push(url);
    });
  const condition: Condition = {
    name: 'from disk, without a network',
    browser: { offline: true },
    before: (page) => Promise.resolve(onPage(page)),
    keeps: true,
  };
  const places = { site: address, open: address, host: address, near: address };
  const { faults, phases } = await playUnder(browser, places, COURSE, condition);
  expect(faults).toEqual([]);
  expect(asked).toEqual([]);
  expect(phases).toContain('moment');
  expect(phases.at(-1)).toBe('debrief');
});

test('in a browser below the floor it says so, and shows no half a game', async () => {
  const page = await browser.newPage();
  await page.addInitScript('CSS.supports = (name) => !name.includes(":has")');
  await page.goto(address);
  const sentence = page.locator('#no-start p:visible');
  await sentence.first().waitFor();
  expect(await sentence.allTextContents()).toEqual([expect.stringContaining('This browser is too old for the game')]);
  expect(await page.locator('#course > *').count()).toBe(0);
  await page.close();
});

/** A text, so that the tests' own bundler leaves its import alone. It comes to what is wrong with the sound. */
const HEAR = `(async () => {
  const { imports } = JSON.parse(document.querySelector('script[type=importmap]').textContent);
  const names = Object.keys(imports);
  await Promise.all(names.map((name) => import(name)));
  const { createAudio } = await import(names.find((name) => name.startsWith('sl/create-audio-')));
  const heard = [];
  await createAudio({ onProblem: ({ kind }) => heard.push(kind) }).enable({ effects: 1, music: 1 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  return heard;
})()`;

test('all its scripts can be had, the map’s among them, and its sound can be played', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 700 }, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.waitForSelector('.scene h1');
  // It may have to wait for a press, but nothing of it is missing.
  expect(((await page.evaluate(HEAR)) as readonly string[]).filter((kind) => kind !== 'blocked')).toEqual([]);
  await page.close();
});
