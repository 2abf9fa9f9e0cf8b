// A browser that dies takes no decision with it that is older than a second. `node tools/kill-browser.ts` tries it thirty times.
import { afterEach, expect, test } from 'vitest';
import { killOnce } from '../../tools/kill-browser.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
afterEach(() => site?.close());

test('killed soon after the last decision, it opens again where one was', async () => {
  site = await openSite('');
  expect((await killOnce(`${site.url}#/play/friday_deck`)).age).toBeLessThanOrEqual(1000);
});
