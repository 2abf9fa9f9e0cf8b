// What a window says of its run that another window has set aside, deleted or gone on with, and how it comes back.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { keepIn } from '../../src/browser/app/keeping.ts';
import { PREFIX } from '../../src/browser/app/local-storage.ts';
import { PlayedHere } from '../../src/browser/app/played-here.tsx';
import { openSaves, type Save, type Saves } from '../../src/browser/app/saves.ts';
import type { Neighbours } from '../../src/browser/app/services.ts';
import type { Shell } from '../../src/browser/app/shell.ts';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { treeOf } from '../../src/core/run/branches.ts';
import { OwnPlay } from '../../src/core/run/own-play.ts';
import { startRun } from '../../src/core/run/run.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { fakeStorage, storeIn } from '../support/fake-storage.ts';
import { setUp, t } from './ui-support.tsx';

setUp();
const host = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, host));

const nothing = (): void => undefined;
const { scenario } = parseScenario(await (await fetch('/scenarios/tutorial/scenario.json')).text());
const save = (text: string): Save => ({
  id: 'tutorial',
  title: 'Five minutes first',
  language: 'en',
  week: 2,
  weeks: 4,
  finished: false,
  from: 'library',
  text,
});
const OURS = save('1~tutorial~x~1~s001');
const OTHER = save('1~tutorial~x~2~s001');

type Told = Parameters<Neighbours['claim']>[1];

/** A window with a run at the table, and what another window does. */
async function atTable(ours: Save) {
  const [storage, events] = [fakeStorage(), new EventTarget()];
  const saves = openSaves(await storeIn(storage, { events }));
  const claim = { takeOver: vi.fn(() => Promise.resolve()), letGo: vi.fn(), release: nothing };
  const [anew, heard] = [vi.fn(), { told: undefined as Told | undefined }];
  const neighbours: Neighbours = {
    claim(_, told) {
      heard.told = told;
      return claim;
    },
  };
  const keeping = keepIn(saves, 'library', 'tutorial', null);
  const shell = {
    t,
    locale: 'en',
    settings: { ...USUAL_SETTINGS, lessMotion: true, look: 'list' },
    sound: { play: nothing, set: nothing },
    services: { neighbours, now: () => new Date(0), onLife: nothing },
    saves,
    announce: nothing,
    onSettings: nothing,
    onMenu: nothing,
    setPlace: nothing,
    goTo: nothing,
  } as unknown as Shell;
  const play = new OwnPlay(treeOf(startRun(scenario!, 1)), keeping);
  render(<PlayedHere {...{ play, keeping, shell, anew }} before={null} from="library" onAgain={nothing} />, host);
  keeping.onKept(ours);
  await saves.store.safe();
  await expect.poll(() => heard.told).toBeDefined();
  return {
    saves,
    claim,
    anew,
    told: heard.told!,
    /** In another window. */
    elsewhere: async (act: (saves: Saves) => void): Promise<void> => {
      const theirs = openSaves(await storeIn(storage));
      act(theirs);
      await theirs.store.safe();
      for (const key of new Set([...saves.store.keys(), ...theirs.store.keys()]))
        events.dispatchEvent(new StorageEvent('storage', { key: PREFIX + key, newValue: theirs.store.read(key) }));
    },
  };
}

const title = (): string => host.querySelector('main.message h1')?.textContent ?? '';
const words = (): string => host.querySelector('.message-words')?.textContent ?? '';
const takeBack = page.getByRole('button', { name: 'Take it back' });

test('a run that was set aside for another is said to be, lets the other be played, and is taken back', async () => {
  const { saves, claim, anew, elsewhere } = await atTable(OURS);
  await elsewhere((theirs) => theirs.makeRoom('library', 'tutorial'));
  await expect.poll(title).toBe('Your run has been set aside');
  expect(words()).not.toContain('deleted');
  expect(claim.letGo).toHaveBeenCalled();
  await elsewhere((theirs) => theirs.put(OTHER));
  await takeBack.click();
  await expect.poll(() => anew.mock.calls.length).toBe(1);
  expect(claim.takeOver).toHaveBeenCalledOnce();
  expect(saves.find('library', 'tutorial')).toMatchObject({ text: OURS.text });
  expect(saves.withText(OTHER.text)).not.toBe(null);
});

test.each(['before it is told', 'after'])('so it is where another run was opened in its place, %s', async (when) => {
  const { told, elsewhere } = await atTable(OURS);
  if (when === 'after') void told.onTaken();
  await elsewhere((theirs) => theirs.putInstead(OTHER));
  if (when !== 'after') void told.onTaken();
  await expect.poll(title).toBe('Your run has been set aside');
  expect(words()).not.toContain('carries on there');
  await expect.element(takeBack).toBeVisible();
});

test('a run that is deleted is said to be, and is taken up again where that is undone', async () => {
  const { elsewhere } = await atTable(OURS);
  await elsewhere((theirs) => theirs.drop('library', 'tutorial'));
  await expect.poll(title).toBe('This run has been deleted');
  await elsewhere((theirs) => theirs.put(OURS));
  await expect.element(page.getByRole('button', { name: 'Play here' })).toBeVisible();
});

test('a run in which nothing had been decided is not said to have been deleted when another began', async () => {
  const { elsewhere } = await atTable(save('1~tutorial~x~1~s'));
  await elsewhere((theirs) => theirs.makeRoom('library', 'tutorial'));
  await expect.poll(title).toBe('This run isn’t saved any more');
});

test('a window that never had the run is not told that it moved on from here', async () => {
  const { told, elsewhere } = await atTable(OURS);
  told.onElsewhere();
  await expect.poll(title).toBe('This is open in another window');
  await elsewhere((theirs) => theirs.put({ ...OURS, text: `${OURS.text}2` }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(title()).toBe('This is open in another window');
});
