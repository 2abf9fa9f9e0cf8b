// What the browser keeps, as it is listed on the first page.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import '../../src/browser/ui/styles/screens.css';
import { KeptPart } from '../../src/browser/app/kept-part.tsx';
import { openSaves, type Saves } from '../../src/browser/app/saves.ts';
import type { Shell } from '../../src/browser/app/shell.ts';
import { storeIn } from '../support/fake-storage.ts';
import type { PseudoLocale } from '../../src/browser/ui/text/pseudo.ts';
import { createText } from '../../src/browser/ui/text/text.ts';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { createKeptText } from '../support/words.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const host = document.body.appendChild(document.createElement('main'));
afterEach(() => render(null, host));

async function show(locale: 'en' | PseudoLocale, then: (saves: Saves) => void = () => undefined): Promise<Shell> {
  const saves = openSaves(await storeIn());
  const text = '1~friday_deck~hash~1~s001';
  const save = { id: 'friday_deck', title: 'The Friday deck', language: 'en', week: 3, weeks: 8, finished: false };
  saves.put({ ...save, from: 'library', text });
  saves.setAside('library', 'friday_deck');
  saves.put({ ...save, from: 'library', text: `${text}5`, finished: true });
  saves.keepFile('somebodys_own_scenario_with_a_name', '{ "title": "Somebody’s own", "language": "en" }');
  saves.keepPlan(
    'library',
    'friday_deck',
    5,
    JSON.stringify({ when: 'a'.repeat(90), then: 'first ask', ask: '' }),
    null,
  );
  saves.store.write('kept/library/tutorial', '{');
  saves.store.write('settings', '{"theme":"dark"}');
  then(saves);
  const nothing = vi.fn();
  const shell: Shell = {
    t: createText(locale),
    locale,
    settings: USUAL_SETTINGS,
    wanted: ['en'],
    services: {} as Shell['services'],
    saves,
    sound: {} as Shell['sound'],
    announce: nothing,
    onSettings: vi.fn(),
    onMenu: nothing,
    goTo: vi.fn(),
    setPlace: nothing,
  };
  document.title = 'Kept';
  document.documentElement.lang = 'en';
  render(
    <>
      <h1>Skip Level</h1>
      <KeptPart t={createKeptText(locale)} shell={shell} titleOf={() => null} onChange={nothing} />
    </>,
    host,
  );
  document.querySelector('details')?.setAttribute('open', '');
  return shell;
}

test.each(['en', 'en-XA'] as const)(
  'every thing has a button to delete it, axe finds nothing, nothing sticks out (%s)',
  async (locale) => {
    await page.viewport(320, 640);
    const { saves } = await show(locale);
    expect(document.querySelectorAll('.kept-item').length).toBe(saves.store.keys().length);
    const { violations } = await axe.run(document, { runOnly: RULES });
    expect(violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.html.slice(0, 140)}`))).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
);

test('what is deleted goes from the storage and comes back from its own line', async () => {
  const { saves, onSettings } = await show('en');
  const all = (): Record<string, string | null> =>
    Object.fromEntries(saves.store.keys().map((key) => [key, saves.store.read(key)]));
  const before = all();
  for (const button of document.querySelectorAll<HTMLElement>('.kept-item .actions > button:last-child'))
    button.click();
  await expect.poll(() => document.querySelectorAll('.kept-item > p.quiet').length).toBe(6);
  expect(saves.store.keys()).toEqual([]);
  expect(onSettings).toHaveBeenCalledExactlyOnceWith(USUAL_SETTINGS);
  for (let left = Object.keys(before).length; left > 0; left -= 1)
    await page.getByRole('button', { name: 'Undo' }).first().click();
  expect(all()).toEqual(before);
});

test('a run set aside takes its place again', async () => {
  const { saves, goTo } = await show('en');
  await page.getByRole('button', { name: 'Continue: The Friday deck, In week 3 of 8' }).click();
  expect(saves.find('library', 'friday_deck')).toMatchObject({ finished: false });
  expect(goTo).toHaveBeenCalledExactlyOnceWith('#/play/friday_deck');
});

test('a run set aside because the game has changed is shown, and leaves the one that is played alone', async () => {
  const { saves, goTo } = await show('en', (all) => {
    const played = all.stored('library', 'friday_deck') ?? '';
    all.setAside('library', 'friday_deck', 'refused');
    all.store.write('run/library/friday_deck', played);
  });
  const played = saves.stored('library', 'friday_deck');
  await page.getByRole('button', { name: /^See what you decided: The Friday deck/ }).click();
  expect(goTo).toHaveBeenCalledExactlyOnceWith('#/run/1~friday_deck~hash~1~s0015');
  expect(saves.stored('library', 'friday_deck')).toBe(played);
});

test('a file of one’s own is listed by its title, with its id small beside it', async () => {
  await show('en');
  const item = [...document.querySelectorAll('.kept-words')].find((one) => one.textContent.includes('Somebody’s own'));
  expect(item?.querySelector('p')?.textContent).toBe('Somebody’s own');
  expect(item?.querySelector('.small')?.textContent).toBe(
    'somebodys_own_scenario_with_a_name. Runs of this scenario only open while it’s saved here.',
  );
});
