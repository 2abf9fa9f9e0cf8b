// Each text in its own language and direction, and the language that the menu sets.
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Menu } from '../../src/browser/ui/screens/menu.tsx';
import { USUAL_SETTINGS, type Settings } from '../../src/browser/ui/screens/settings.ts';
import type { Locale } from '../../src/browser/ui/text/languages.ts';
import { useText } from '../../src/browser/ui/text/use-text.ts';
import type { RunView } from '../../src/core/run/view.ts';
import { createKeptText, menuWords } from '../support/words.ts';
import { at, play, setUp, show, t } from './ui-support.tsx';

setUp();

const wayOf = (element: Element | null): string => getComputedStyle(element!).direction;
const written = (view: RunView, language: string): RunView => ({ ...view, scenario: { ...view.scenario, language } });

test('what an Arabic author wrote runs from the right, and our words beside it from the left', () => {
  const view = at('moment');
  play(written(view, 'ar'), { look: 'list' });
  const option = document.querySelector('.choice')!;
  expect(option.querySelector('bdi')?.lang).toBe('ar');
  expect([wayOf(option.querySelector('bdi')), wayOf(option.querySelector('.price'))]).toEqual(['rtl', 'ltr']);
  expect([wayOf(document.querySelector('h1')), wayOf(document.querySelector('.chip'))]).toEqual(['rtl', 'ltr']);
  const role = document.querySelector('.roster .quiet')!;
  expect([wayOf(role), wayOf(role.querySelector('bdi'))]).toEqual(['ltr', 'rtl']);
});

test('an English author’s words keep their direction on a page that runs from the right', () => {
  document.documentElement.dir = 'rtl';
  play(at('moment'), { look: 'list' });
  expect([wayOf(document.querySelector('h1')), wayOf(document.querySelector('.chip'))]).toEqual(['ltr', 'rtl']);
  document.documentElement.dir = 'ltr';
});

function openMenu(languages: readonly string[], settings: Settings = USUAL_SETTINGS) {
  const onSettings = vi.fn<(change: Partial<Settings>) => void>();
  const nothing = (): void => undefined;
  show(<Menu {...{ settings, languages, onSettings }} {...menuWords(t)} onClose={nothing} onDelete={nothing} />);
  return onSettings;
}
const options = () =>
  [...document.querySelectorAll<HTMLElement>('dialog option')].map(({ textContent, lang }) => [textContent, lang]);

test('the menu names each language in itself, and sets it', async () => {
  const onSettings = openMenu(['de', 'ar', 'en']);
  expect(options()).toEqual([
    ['Same as this browser', ''],
    ['العربية', 'ar'],
    ['Deutsch', 'de'],
    ['English', 'en'],
  ]);
  await page.getByLabelText('Language').selectOptions('Deutsch');
  expect(onSettings).toHaveBeenLastCalledWith({ language: 'de' });
  await page.getByLabelText('Language').selectOptions('Same as this browser');
  expect(onSettings).toHaveBeenLastCalledWith({ language: null });
});

test('with one language there is nothing to set; one that was set stays to be changed', () => {
  openMenu([]);
  expect(options()).toEqual([]);
  show(null);
  openMenu([], { ...USUAL_SETTINGS, language: 'fr' });
  expect(options().map(([name]) => name)).toEqual(['Same as this browser', 'English', 'Français']);
});

test('words follow the language without a reload', async () => {
  const first = createKeptText('en');
  function Words() {
    const [locale, set] = useState<Locale>('en');
    const words = useText(first, locale, 'kept');
    return (
      <button type="button" onClick={() => set('en-XA')}>
        {words('kept.play')}
      </button>
    );
  }
  show(<Words />);
  await page.getByRole('button').click();
  await expect.element(page.getByRole('button')).toHaveTextContent('Pláý~~');
});
