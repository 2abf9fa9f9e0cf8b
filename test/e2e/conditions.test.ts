// Every journey through the built site, under every condition that can be simulated. A capability is one line in support/journeys.ts.
// Those that take long are played by hand: `JOURNEY='a course' npx vitest run --project e2e test/e2e/conditions.test.ts`, a part of the name.
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import type { Addresses, Condition } from './support/condition.ts';
import { CONDITIONS, USUAL } from './support/conditions.ts';
import { FIRST_PAGE, JOURNEYS, type Journey } from './support/journeys.ts';
import { KNOWN } from './support/known.ts';
import { playUnder, tryUnder, type Played } from './support/play-under.ts';
import { servePages } from './support/host-pages.ts';
import { serveSite, type Served } from './support/site.ts';

/** Two runs at a time: one waits where the other works. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];
async function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await act();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

let browser: Browser;
let servers: readonly Served[] = [];
let addresses: Addresses;
beforeAll(async () => {
  const [site, open, host] = [await serveSite(), await serveSite({ cors: true }), await servePages()];
  servers = [site, open, host];
  addresses = { site: site.url, open: open.url, host: host.url, near: host.near };
  browser = await chromium.launch({ executablePath: chromiumPath(), args: testArguments });
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) await server.close();
});

const asked = process.env['JOURNEY'];
const CHOSEN = JOURNEYS.filter(({ name, byHand }) => (asked === undefined ? !byHand : name.includes(asked)));

describe.each(CHOSEN)('$name', (journey) => {
  const tried = CONDITIONS.filter(({ name }) => journey.without?.[name] === undefined);
  let usual: Played;
  beforeAll(async () => {
    usual = await playUnder(browser, addresses, journey, USUAL);
  });

  test('where nothing is out of the ordinary', () => expect(usual.faults).toEqual([]));

  test.concurrent.each(tried)('$name', { timeout: 600_000 }, async (condition) => {
    const faults = await tryUnder({ browser, addresses, inTurn }, journey, condition, usual);
    const known = KNOWN.find((row) => row.condition === condition.name);
    if (known === undefined) return expect(faults).toEqual([]);
    expect(faults.filter((fault) => !known.fault.test(fault))).toEqual([]);
    expect(faults, `holds by now, and is to be taken off KNOWN: ${known.condition}`).not.toEqual([]);
  });
});

test('what is known not to hold is about a condition', () => {
  const names = CONDITIONS.map(({ name }) => name);
  expect(KNOWN.map(({ condition }) => condition).filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  const without = JOURNEYS.flatMap((journey) => Object.keys(journey.without ?? {}));
  expect(without.filter((name) => !names.includes(name))).toEqual([]);
});

describe('what is planted is found', () => {
  const glance: Journey = {
    name: 'a glance',
    path: '',
    play: (way) => way.look(FIRST_PAGE, 'main'),
    kept: async () => true,
  };
  let usual: Played;
  beforeAll(async () => {
    usual = await playUnder(browser, addresses, glance, USUAL);
  });
  const faultsUnder = async (condition: Omit<Condition, 'name'>): Promise<string> => {
    const world = { browser, addresses, inTurn };
    expect(usual.faults).toEqual([]);
    return (await tryUnder(world, glance, { name: 'planted', ...condition }, usual)).join('\n');
  };
  const onLoad = (act: () => void): Omit<Condition, 'name'> => ({
    before: (page) => page.addInitScript(`addEventListener('DOMContentLoaded', () => setTimeout(${act}))`),
  });

  test.concurrent.each<[what: string, told: RegExp, condition: Omit<Condition, 'name'>]>([
    ['an uncaught error', /uncaught: .*planted/, onLoad(() => void Promise.reject(new Error('planted')))],
    ['an error in the console', /console: planted/, onLoad(() => console.error('planted'))],
    ['a blank page', /the page is blank/, onLoad(() => document.body.replaceChildren())],
    [
      'another word',
      /other words: not there “Skip Level”; instead “Planted”/,
      { read: (text) => text.replace(/^Skip Level$/, 'Planted') },
    ],
    ['something unsaid', /never said planted/, { says: ['planted'] }],
    ['something wrong to see', /at “the first page”: planted/, { look: async () => ['planted'] }],
    ['a condition that never came', /has never changed/, { act: async () => undefined }],
    ['a first page that says nothing', /waited in vain for a word/, { instead: true }],
  ])('%s', { timeout: 600_000 }, async (_, told, condition) => expect(await faultsUnder(condition)).toMatch(told));
});
