// The built site, given a run that another version of the model has played.
import { afterEach, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { forged } from '../support/forged-text.ts';
import { shippedScenario } from '../support/shipped.ts';
import { kept } from './support/kept.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const run = playBot(shippedScenario('tutorial'), 3, 'coach');
const text = forged(runText(run), (rest) => rest.replace(/^(3~tutorial~\w+)~\w+~/, '$1~1~'));

test('it is told plainly, and what was decided can be read', async () => {
  expect(text).not.toBe(runText(run));
  site = await openSite(`#/run/${text}`);
  const { page } = site;
  await page.getByRole('heading', { name: 'This run can’t be opened' }).waitFor();
  const shown = await page.locator('main').innerText();
  expect(shown).toContain('another version of the model');
  expect(shown).toContain('Week 1');
  const [first] = run.chosen;
  const option = run.scenario.moments[0]?.options.find(({ id }) => id === first?.option);
  expect(shown).toContain(option?.text.replaceAll(/[“”*]/g, '').slice(0, 20));
  expect(await page.locator('main li').count()).toBe(run.decisions.length);
});

test('of one’s own it never becomes another run: it stays, can be read, and goes aside for a fresh one', async () => {
  site = await openSite('');
  const { page, url } = site;
  const save = {
    id: 'tutorial',
    title: 'x',
    language: 'en',
    week: 2,
    weeks: 2,
    finished: false,
    from: 'library',
    text,
  };
  await page.evaluate(
    (stored) => localStorage.setItem('skip-level/1/run/library/tutorial', stored),
    JSON.stringify(save),
  );
  await page.goto('about:blank');
  await page.goto(`${url}#/play/tutorial`);
  const refused = page.getByRole('heading', { name: 'Your saved run doesn’t fit any more' });
  await refused.waitFor();
  await page.getByRole('link', { name: 'See what you decided' }).click();
  await page.getByRole('heading', { name: 'Week 1' }).waitFor();
  // Who only looks, or goes away, is told again.
  await page.goto(`${url}#/`);
  await page.goto(`${url}#/play/tutorial`);
  await refused.waitFor();
  expect(await kept(page, 'run/library/tutorial')).toContain(text);
  await page.getByRole('button', { name: 'Start fresh' }).click();
  await page.locator('.scene h1').waitFor();
  await expect.poll(() => kept(page, 'kept/library/tutorial')).toContain(text);
  // From then on it is listed as what can be read, not gone on with.
  await page.goto(`${url}#/`);
  await page.locator('summary').filter({ hasText: 'this browser' }).click();
  await page.getByRole('button', { name: /^See what you decided/ }).click();
  await page.getByRole('heading', { name: 'This run can’t be opened' }).waitFor();
  expect(await page.locator('main li').count()).toBe(run.decisions.length);
});
