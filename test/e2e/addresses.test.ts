// The built site, come to by addresses and files as people pass them on: read for what they mean, or asked about; never a blank page.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { reportOf } from '../../src/core/run/run-report.ts';
import { everyRunText, runText } from '../../src/core/run/run-text.ts';
import { botRuns } from '../support/playing.ts';
import { shippedScenario } from '../support/shipped.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite('#/model');
  page = site.page;
});
afterAll(() => site.close());

const TUTORIAL = shippedScenario('tutorial');
const FINISHED = playBot(TUTORIAL, 7, 'coach');
const HALF = botRuns(TUTORIAL, 11, 'coach').findLast((run) => run.phase === 'plan')!;

/** As somebody comes who follows a link, in a browser that keeps nothing yet. */
async function follow(path: string): Promise<void> {
  await forget();
  await page.goto(site.url + path);
}
async function forget(): Promise<void> {
  await page.goto(`${site.url}licences.txt`);
  await page.evaluate(async () => {
    localStorage.clear();
    const bases = await indexedDB.databases();
    await Promise.all(
      bases.map(
        ({ name = '' }) => new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = () => done(undefined))),
      ),
    );
  });
}
const heading = (name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
const linksTo = (name: string): Promise<string | null> => page.getByRole('link', { name }).getAttribute('href');

test('what mail and chat programs add changes nothing', async () => {
  await follow('?utm_source=news&Seed=7.#/play/Tutorial');
  await heading('Five minutes first');
  expect(new URL(page.url()).search).toBe('?utm_source=news');
  expect(new URL(page.url()).hash).toBe('#/play/Tutorial?seed=7.');
  await page.goto(`${site.url}#/run/${runText(FINISHED).replaceAll('~', '%7E')}%3Futm_source=x).`);
  await page.locator('main.debrief h1').waitFor();
  await page.goto(`${site.url}#/MODEL).`);
  await heading(/./);
  expect(await page.locator('main').getAttribute('class')).toContain('model');
});

test('what is not clear is asked about, with what could be meant', async () => {
  await follow('#/play/tutorial?seed=7x');
  await heading('Which luck does this address mean?');
  expect(await page.locator('main').innerText()).toContain('“7x”');
  expect(await linksTo('Play with your own luck')).toBe('#/play/tutorial');
  expect(await linksTo('Play with seed 7')).toBe('#/play/tutorial?seed=7');
  await page.goto(`${site.url}?seed=7`);
  await heading('Which scenario is this luck for?');
  expect(await linksTo('The Friday deck')).toBe('#/play/friday_deck?seed=7');
  await page.goto(`${site.url}#/plya/friday-deck`);
  await heading('This address leads nowhere');
  expect(await linksTo('Did you mean “The Friday deck”?')).toBe('#/play/friday_deck');
  await page.goto(`${site.url}#/play/tutorail`);
  await page.getByText('There’s no scenario called “tutorail” here.').waitFor();
  await page.getByRole('link', { name: 'Did you mean “Five minutes first”?' }).click();
  await heading('Five minutes first');
  await page.goto(`${site.url}#/file/somebodys_own`);
  await page.getByText('It was opened from a file').waitFor();
});

test('a run that lost its end is not another run', async () => {
  await follow(`#/run/${runText(HALF).slice(0, -2)}`);
  await heading('This run can’t be opened');
  // One of an early version was played with a model that is no more.
  await page.goto(`${site.url}#/run/${everyRunText(HALF)[1]}`);
  await page.getByText('another version of the model').waitFor();
});

test('no address leaves a blank page', async () => {
  await follow('');
  const strange = [
    '#/%00%ff%F0%9F%92%A9',
    `#/${'a'.repeat(3000)}`,
    `#/run/${'~'.repeat(3000)}`,
    `#/run/${'9'.repeat(3000)}~tutorial~`,
    '#/run/3~__proto__~constructor~1~7~s0z~abcd',
    '#/play/constructor',
    '#/play/__proto__',
    '#/file/hasOwnProperty?seed=%',
    '#/play/tutorial?seed=' + '9'.repeat(500),
    '#/play/%2e%2e%2f%2e%2e%2fsecret',
    '#/<img src=x onerror=alert(1)>',
    '#?&=#',
  ];
  for (const address of strange) {
    await page.goto(`${site.url}${address}`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
    await page.locator('main h1').first().waitFor();
    expect((await page.locator('main').innerText()).trim(), address).not.toBe('');
    expect(await page.getByText('Something went wrong on our side').count(), address).toBe(0);
  }
  expect(site.consoleErrors.filter((error) => !error.includes('404'))).toEqual([]);
});

describe('an address that only leads on takes no step back', () => {
  const start = (): string => `${site.url}licences.txt`;
  const back = async (): Promise<void> => {
    await page.goBack();
    await page.waitForURL(start());
  };

  test('after a link to an unfinished run', async () => {
    await follow(`#/run/${runText(HALF)}`);
    await page.locator('.tray').waitFor();
    expect(new URL(page.url()).hash).toBe('#/play/tutorial');
    await back();
    // It is the player's own by now.
    await page.goto(`${site.url}#/run/${runText(HALF)}`);
    await page.locator('.tray').waitFor();
    await back();
  });

  test('after one that takes the place of another run', async () => {
    await follow(`#/run/${runText(HALF)}`);
    await page.locator('.tray').waitFor();
    const other = botRuns(TUTORIAL, 12, 'avoid').findLast((run) => run.phase === 'plan')!;
    await page.goto(start());
    await page.goto(`${site.url}#/run/${runText(other)}`);
    await page.getByRole('button', { name: 'Open the other run' }).click();
    await page.locator('.tray').waitFor();
    await back();
  });

  test('after one with a seed before the #', async () => {
    await follow('?seed=7#/play/tutorial');
    await heading('Five minutes first');
    await back();
  });
});

describe('a file', () => {
  const give = async (name: string, bytes: Uint8Array): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) });
  };

  test.each([
    [
      'a report of the command line, in UTF-16',
      Buffer.from(`\uFEFF${JSON.stringify({ bot: 'coach', ...reportOf(FINISHED) })}`, 'utf16le'),
    ],
    ['a mail with a link', Buffer.from(`Look:\nhttps://play.example.org/#/run/${runText(FINISHED)}.\n`)],
  ])('with a run opens it: %s', async (_, bytes) => {
    await follow('');
    await give('run.txt', bytes);
    await page.locator('main.debrief h1').waitFor();
  });

  test('with another scenario of the same id is asked about, and nothing is replaced unasked', async () => {
    await follow('');
    const source = readFileSync('scenarios/tutorial/scenario.json', 'utf8');
    await give('mine.json', Buffer.from(`\uFEFF${source}`, 'utf16le'));
    await heading('Five minutes first');
    await page.goto(`${site.url}#/`);
    // Other line ends make no other scenario.
    await give('mine.json', Buffer.from(source.replaceAll('\n', '\r\n')));
    await heading('Five minutes first');
    await page.goto(`${site.url}#/`);
    await give('mine (1).json', Buffer.from(source.replace('"Five minutes first"', '"Three minutes first"')));
    await heading('Which one do you want to keep?');
    const asked = await page.locator('main').innerText();
    for (const named of ['“Three minutes first”, from mine (1).json', '“Five minutes first” you opened earlier'])
      expect(asked).toContain(named);
    await page.getByRole('button', { name: 'Play the earlier one' }).click();
    await heading('Five minutes first');
    await page.goBack();
    await give('mine (1).json', Buffer.from(source.replace('"Five minutes first"', '"Three minutes first"')));
    await page.getByRole('button', { name: 'Keep the new one' }).click();
    await heading('Three minutes first');
  });
});

test('branches that cannot be read are set aside, and the run goes on', async () => {
  await forget();
  const { id, title, language, weeks } = TUTORIAL;
  const save = { id, title, language, weeks, week: 2, finished: false, from: 'library', text: runText(HALF) };
  await page.evaluate(
    (stored) => localStorage.setItem('skip-level/1/run/library/tutorial', stored),
    JSON.stringify({ ...save, branches: { active: 0, list: [{ parent: 7, text: '3~tutorial~half' }] } }),
  );
  await page.goto(`${site.url}#/play/tutorial`);
  await page.locator('.tray').waitFor();
  await page.goto(`${site.url}#/`);
  await page.getByText('1 run set aside').waitFor();
  await page.getByRole('button', { name: 'Continue with Five minutes first' }).waitFor();
});
