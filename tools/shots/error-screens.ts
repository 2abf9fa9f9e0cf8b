// What is shown when something is in the way: every kind of it, brought about as it would come about.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Run } from '../../src/core/run/run.ts';
import { everyRunText, runText } from '../../src/core/run/run-text.ts';
import { LIMITS } from '../../src/core/scenario/vocabulary.ts';
import { savedRun } from './runs.ts';
import type { Screen } from './screen.ts';

const ADDRESS = '#/play/friday_deck';
const FILE = '**/scenarios/friday_deck/scenario.json';
const KEY = 'skip-level/1/run/library/friday_deck';
const DAMAGED = [KEY, '{"damaged'] as const;
const TUTORIAL = readFileSync('scenarios/tutorial/scenario.json');
const BROKEN = '{\n  "format": 1,\n  "id": "Broken Id",\n  "title": 7,\n}';

const giving = (bytes: Buffer, then: string) => async (page: Page) => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: bytes });
  await page.locator(then).first().waitFor();
};

/** The same run, as if its scenario had been another when it was played. */
const changed = (text: string): string => text.split('~').with(2, '0000abcd').join('~');

function changedSave(run: Run): readonly [key: string, value: string] {
  const [key, value] = savedRun(run);
  return [key, value.replace(runText(run), changed(runText(run)))];
}

/** The first focus fails, as a fault of ours would; the screen that catches it has a heading to focus, too. */
const failOnce = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const kept = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus') ?? {};
    const fail = (): void => {
      Object.defineProperty(HTMLElement.prototype, 'focus', kept);
      throw new Error('planted by the gallery');
    };
    Object.defineProperty(HTMLElement.prototype, 'focus', { ...kept, value: fail });
  });

/** A browser that keeps nothing. */
const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const get = (): never => {
      throw new Error('refused');
    };
    for (const name of ['localStorage', 'indexedDB']) Object.defineProperty(window, name, { get });
  });

/** A file that was moved away after it was chosen. */
const refuseReading = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new Error('gone'));
  });

const openingScreens = (): Screen[] => [
  { name: 'error, a fault of ours', address: '', before: failOnce },
  { name: 'error, no such scenario', address: '#/play/no_such_thing' },
  { name: 'error, nearly such a scenario', address: '#/play/tutorail' },
  { name: 'error, somebody else’s file', address: '#/file/no_such_thing' },
  { name: 'error, an address that leads nowhere', address: '#/no_such_thing/at_all' },
  { name: 'error, a seed that is none', address: '#/play/tutorial?seed=7_8' },
  { name: 'error, a seed without a scenario', address: '#/?seed=7' },
  {
    name: 'error, no connection',
    address: ADDRESS,
    before: async (page) => page.route(FILE, (route) => route.abort()),
  },
  {
    name: 'error, no library',
    address: '',
    before: async (page) => page.route('**/scenarios/library.json', (route) => route.abort()),
    whole: true,
  },
  { name: 'notice, nothing is kept', address: '', before: refuseStorage },
  {
    name: 'waiting for a scenario',
    address: ADDRESS,
    before: async (page) => page.route(FILE, () => undefined),
    waiting: true,
  },
];

const fileScreens = (): Screen[] => [
  { name: 'error, a file that cannot be played', address: '', act: giving(Buffer.from(BROKEN), '.source') },
  { name: 'error, a file too big', address: '', act: giving(Buffer.alloc(LIMITS.fileBytes + 1, ' '), '.message') },
  {
    name: 'error, a file in another alphabet',
    address: '',
    act: giving(Buffer.from([0x89, 0x50, 0xff, 0xfe]), '.problem'),
  },
  {
    name: 'a file with the id of another',
    address: '',
    stored: [['skip-level/1/file/tutorial', '{}']],
    act: giving(TUTORIAL, '.message'),
  },
  {
    name: 'error, a file that cannot be read',
    address: '',
    before: refuseReading,
    act: giving(Buffer.from(BROKEN), '.message'),
  },
];

/** `mine` is saved; `other` comes by a link. */
export const errorScreens = (mine: Run, other: Run): Screen[] => [
  ...openingScreens(),
  ...fileScreens(),
  { name: 'error, damaged save', address: ADDRESS, stored: [DAMAGED] },
  { name: 'error, a save of a changed scenario', address: ADDRESS, stored: [changedSave(mine)] },
  { name: 'error, a link of an early version', address: `#/run/${everyRunText(other)[1]}` },
  { name: 'error, a damaged link', address: '#/run/1~friday_deck~half' },
  { name: 'error, a link to a changed scenario', address: `#/run/${changed(runText(other))}` },
  {
    name: 'error, a link to an unknown scenario',
    address: `#/run/${runText(other).replace('friday_deck', 'no_such')}`,
  },
  { name: 'error, a link and a saved run', address: `#/run/${runText(other)}`, stored: [savedRun(mine)] },
];
