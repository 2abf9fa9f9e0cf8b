import { expect, test } from 'vitest';
import { wayOf } from '../../src/browser/offline/way-of.ts';

const SITE = 'https://example.org/training/skip-level/';
const KEPT = ['index.html', 'live.html', 'licences.txt', 'scenarios/tutorial/scenario.json'];
const keeps = (path: string): boolean => KEPT.includes(path);
const ask = (url: string, more: Partial<Pick<Request, 'method' | 'cache'>> = {}, base = SITE) =>
  wayOf({ method: 'GET', cache: 'default', url: base + url, ...more }, base, keeps);

test.each([
  ['', 'index.html'],
  ['index.html', 'index.html'],
  ['?lang=de', 'index.html'],
  ['index.html?scenario=friday_deck&week=2#/', 'index.html'],
  ['licences.txt', 'licences.txt'],
  ['assets/index-12345678.js', 'assets/index-12345678.js'],
])('“%s” is answered from what is kept', (url, path) => {
  expect(ask(url)).toEqual({ path, first: 'kept' });
});

test.each(['live.html', 'live.html?host=1', 'scenarios/tutorial/scenario.json'])(
  '“%s” is asked for anew, and kept for when nobody answers',
  (url) => {
    expect(ask(url)).toEqual({ path: url.replace(/\?.*/, ''), first: 'newest' });
  },
);

test.each([
  'live',
  'live/',
  'live/sessions',
  'live/io/?EIO=4',
  'scenarios/',
  'scenarios/nobody/scenario.json',
  'sw.js',
  'course.html',
])('“%s” is left to the browser', (url) => {
  expect(ask(url)).toBeUndefined();
});

test('so is what is no question, what wants nothing kept, and what lies elsewhere', () => {
  expect(ask('', { method: 'POST' })).toBeUndefined();
  expect(ask('', { cache: 'no-store' })).toBeUndefined();
  expect(
    wayOf({ method: 'GET', cache: 'default', url: 'https://example.org/index.html' }, SITE, keeps),
  ).toBeUndefined();
});

test.each(['http://localhost:4173/', 'http://127.0.0.1:4180/', 'http://[::1]:4173/'])(
  'at %s the page comes from the server while there is one',
  (base) => {
    expect(ask('', {}, base)).toEqual({ path: 'index.html', first: 'newest' });
    expect(ask('assets/index-12345678.js', {}, base)).toEqual({ path: 'assets/index-12345678.js', first: 'kept' });
  },
);
