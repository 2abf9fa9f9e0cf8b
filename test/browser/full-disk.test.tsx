// What is said where storage is full: what is in this window alone, and how it is taken along.
import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useLines } from '../../src/browser/app/announcements.ts';
import { KeptPart } from '../../src/browser/app/kept-part.tsx';
import { keepIn } from '../../src/browser/app/keeping.ts';
import { LateTrouble } from '../../src/browser/app/late-menu.tsx';
import { PlayedHere } from '../../src/browser/app/played-here.tsx';
import { openSaves, type Save, type Saves } from '../../src/browser/app/saves.ts';
import type { Neighbours } from '../../src/browser/app/services.ts';
import type { Shell } from '../../src/browser/app/shell.ts';
import { Announcer } from '../../src/browser/ui/components/announcer.tsx';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { treeOf } from '../../src/core/run/branches.ts';
import { OwnPlay } from '../../src/core/run/own-play.ts';
import { startRun } from '../../src/core/run/run.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { FakeStorage, storeIn } from '../support/fake-storage.ts';
import { createKeptText } from '../support/words.ts';
import { setUp, t } from './ui-support.tsx';

setUp();
const host = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, host));

const nothing = (): void => undefined;
const { scenario } = parseScenario(await (await fetch('/scenarios/tutorial/scenario.json')).text());
const SAVE: Save = {
  id: 'tutorial',
  title: 'Five minutes first',
  language: 'en',
  week: 2,
  weeks: 4,
  finished: false,
  from: 'library',
  text: '1~tutorial~x~1~s00~1',
};

async function savesOn(disk: { full: boolean }): Promise<Saves> {
  class Full extends FakeStorage {
    override setItem(key: string, value: string): void {
      if (disk.full) throw new Error('QuotaExceededError');
      super.setItem(key, value);
    }
  }
  return openSaves(await storeIn(new Full() as unknown as Storage));
}

type Told = Parameters<Neighbours['claim']>[1];

/** A run at the table, and what another window tells this one. */
async function atTable(saves: Saves): Promise<{ readonly told: Told; readonly say: (text: string) => void }> {
  const heard: { told?: Told; say?: (text: string) => void } = {};
  const neighbours: Neighbours = {
    claim(_, told) {
      heard.told = told;
      return { takeOver: () => Promise.resolve(), letGo: nothing, release: nothing };
    },
  };
  const keeping = keepIn(saves, 'library', 'tutorial', null);
  function Window() {
    const { lines, announce } = useLines();
    const play = useMemo(() => new OwnPlay(treeOf(startRun(scenario!, 1)), keeping), []);
    heard.say = announce;
    const shell = {
      t,
      locale: 'en',
      settings: { ...USUAL_SETTINGS, lessMotion: true, look: 'list' },
      sound: { play: nothing, set: nothing },
      services: { neighbours, now: () => new Date(0), onLife: nothing },
      saves,
      announce,
      onSettings: nothing,
      onMenu: nothing,
      setPlace: nothing,
      goTo: nothing,
    } as unknown as Shell;
    return (
      <>
        <PlayedHere {...{ play, keeping, shell }} before={null} from="library" onAgain={nothing} anew={nothing} />
        <Announcer lines={lines} />
      </>
    );
  }
  render(<Window />, host);
  keeping.onKept(SAVE);
  await expect.poll(() => heard.told).toBeDefined();
  return { told: heard.told!, say: heard.say! };
}

const words = (): string => host.querySelector('.message-words')?.textContent ?? '';
const files: string[] = [];
vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
  files.push(this.download);
});
const saveAll = page.getByRole('button', { name: 'Save everything as a file' });

test.each(['onTaken', 'onElsewhere'] as const)(
  '%s: what is only in this window is said, and can be saved',
  async (kind) => {
    const { told } = await atTable(await savesOn({ full: true }));
    void told[kind]();
    await expect.poll(words).toContain('they’re only in this window');
    expect(words()).not.toMatch(/everything you decided|carries on there/);
    files.length = 0;
    await saveAll.click();
    expect(files).toEqual([expect.stringMatching(/^skip-level-data-.*\.json$/)]);
  },
);

test.each([
  ['onTaken', 'carries on there, with everything you decided here'],
  ['onElsewhere', 'with everything that’s been saved'],
] as const)('%s: what could be saved is said to be', async (kind, said) => {
  const { told } = await atTable(await savesOn({ full: false }));
  void told[kind]();
  await expect.poll(words).toContain(said);
  expect(saveAll.query()).toBeNull();
});

test('a window whose run is taken over falls silent', async () => {
  const { told, say } = await atTable(await savesOn({ full: false }));
  const spoken = () => host.querySelector('[aria-live]')?.textContent;
  say('Priya asks for a word.');
  await expect.poll(spoken).toBe('Priya asks for a word.');
  void told.onTaken();
  // Old words are forgotten by themselves, but only after eight seconds.
  await expect.poll(spoken, { timeout: 2000 }).toBe('');
});

test('the warning that nothing can be saved has a way to save everything', async () => {
  const saves = await savesOn({ full: true });
  const forget = vi.fn();
  render(<LateTrouble trouble="refused" t={t} store={saves.store} onClose={forget} />, host);
  await expect.element(page.getByText(/when you close the page, what isn’t saved is gone/)).toBeVisible();
  files.length = 0;
  await saveAll.click();
  expect(files).toHaveLength(1);
  await expect.element(page.getByText(/Your browser has been asked to save skip-level-data/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(forget).toHaveBeenCalledOnce();
});

test('the first page does not list among what is saved what is not', async () => {
  const disk = { full: false };
  const saves = await savesOn(disk);
  saves.put(SAVE);
  const shell = { t, locale: 'en', saves, goTo: nothing, onSettings: nothing } as unknown as Shell;
  const list = () => {
    render(null, host);
    render(<KeptPart t={createKeptText('en')} shell={shell} titleOf={() => null} onChange={nothing} />, host);
    return host.textContent ?? '';
  };
  expect(list()).toContain('Everything the game has saved on this computer.');
  disk.full = true;
  saves.put({ ...SAVE, week: 3 });
  list();
  await expect.poll(() => host.textContent).toContain('In week 3 of 4. Not saved: only in this window');
  expect(host.textContent).not.toContain('Everything the game has saved');
});
