// The page on which a package is made, in real Chromium: who can reach it, what it says, and what it asks the site for.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import '../../src/browser/ui/styles/controls.css';
import '../../src/browser/ui/styles/screens.css';
import { makePackage, readBrandFiles, type Order } from '../../src/browser/app/make-package.ts';
import { loadIcons } from '../../src/browser/ui/components/drawings.ts';
import type { PackChoice, PackItem } from '../../src/browser/ui/pack/pack-choice.ts';
import { PackScreen, type PackScreenProps } from '../../src/browser/ui/pack/pack-screen.tsx';
import { createPackText } from '../support/words.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const t = createPackText('en');
const ITEMS: readonly PackItem[] = [
  { key: 'library/tutorial', title: 'Five minutes first', language: 'en', languages: ['en', 'de'], minutes: 5 },
  { key: 'library/friday_deck', title: 'The Friday deck', language: 'en', languages: ['en'], minutes: 25 },
  { key: 'file/mine', title: 'Mine', language: 'fr', languages: ['fr'], minutes: null },
];
const CHOICE: PackChoice = {
  scenarios: new Set(['library/tutorial']),
  as: 'scorm12',
  without: new Set(),
  title: '',
  mastery: 50,
};
const WRONG = { kind: 'wrong', problems: ['Line 1, character 9: “teal” isn’t a colour we can read.'] } as const;
const on = { onChoice: vi.fn(), onFiles: vi.fn(), onMake: vi.fn() };
let host: HTMLElement;

function show(given: Partial<PackScreenProps> = {}): void {
  const none = { failed: false, making: null, brand: null, onLeave: vi.fn(), onAgain: vi.fn() };
  const ways = { onBack: vi.fn(), onMenu: vi.fn() };
  render(<PackScreen {...{ t, items: ITEMS, choice: CHOICE, ...none, ...ways, ...on }} {...given} />, host);
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { runOnly: RULES });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const small = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('button, a.button, label.pack-option, label.file, .pack-field > input')]
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < 43.9)
    .map(({ target }) => target.outerHTML.slice(0, 80));

beforeEach(async () => {
  await loadIcons();
  document.title = 'Take a scenario to your LMS';
  document.documentElement.lang = 'en';
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, host);
  host.remove();
  delete document.documentElement.dataset['theme'];
  vi.clearAllMocks();
  await page.viewport(1280, 800);
});

describe('the page', () => {
  test.each(['light', 'dark'])('can be used by everybody, at 320 pixels too, %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    await page.viewport(320, 640);
    for (const making of [
      { kind: 'making', progress: { done: 3, all: 60 } },
      { kind: 'failed', problems: ['Tick at least one scenario.'] },
    ] as const) {
      show({ brand: WRONG, making });
      expect(await violations()).toEqual([]);
      expect(small()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    }
  });

  test('says what is wrong with a brand beside it, and puts who makes nothing at the reason', async () => {
    show({ brand: WRONG, making: { kind: 'failed', problems: WRONG.problems } });
    const brand = page.getByRole('group', { name: 'Your brand' }).element();
    expect(brand.textContent).toContain('One thing keeps this brand out:Line 1, character 9: “teal” isn’t a colour');
    await expect.poll(() => document.activeElement?.textContent?.trim()).toBe('Nothing was made');
    const why = document.activeElement?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(why)?.textContent).toBe(WRONG.problems[0]);
  });

  test('says inside another page, as here, that this may keep it from saving', () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show({ making: { kind: 'made', as: 'scorm12', name: 'tutorial.zip', bytes: new Uint8Array(1) } });
    expect(document.querySelector('.pack-outcome')?.textContent).toContain(t('pack.inside'));
    click.mockRestore();
  });

  test('leads whoever leaves the brand out to where one is chosen', async () => {
    show({ brand: WRONG, onLeave: () => show() });
    const leave = page.getByRole('button', { name: t('pack.brand_leave') }).element();
    // Whoever presses has read first: where the focus is has been noted by then.
    await new Promise((resolve) => setTimeout(resolve, 200));
    leave.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('file');
  });

  test('is gone through by keyboard alone', async () => {
    show();
    page
      .getByRole('checkbox', { name: /^Five minutes first/ })
      .element()
      .focus();
    await userEvent.keyboard('{Tab} ');
    expect(on.onChoice).toHaveBeenLastCalledWith({
      scenarios: new Set(['library/tutorial', 'library/friday_deck']),
    });
    await userEvent.keyboard('{Tab}{Tab}{ArrowDown}');
    expect(on.onChoice).toHaveBeenLastCalledWith({ as: 'scorm2004' });
    page.getByRole('button', { name: 'Make the package' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(on.onMake).toHaveBeenCalledOnce();
  });

  test('asks for a pass mark only where somebody hears of it, and for languages only where there are several', async () => {
    show({ choice: { ...CHOICE, as: 'html', scenarios: new Set(['library/friday_deck']) } });
    expect(document.querySelector('input[type=number]')).toBeNull();
    expect(page.getByRole('group', { name: 'Languages' }).query()).toBeNull();
    show();
    expect(document.querySelector('input[type=number]')).not.toBeNull();
    expect(page.getByRole('group', { name: 'Languages' }).element().textContent).toBe('LanguagesEnglishGerman');
  });
});

describe('what cannot be made', () => {
  const ORDER: Order = { choice: CHOICE, languages: ['en', 'de'], own: new Map(), brand: null };
  const made = (order: Partial<Order>) => makePackage({ ...ORDER, ...order }, t, () => undefined);
  afterEach(() => vi.restoreAllMocks());

  test('is said before anything is fetched where nothing is ticked', async () => {
    const asked = vi.spyOn(window, 'fetch');
    expect(await made({ choice: { ...CHOICE, scenarios: new Set() } })).toEqual({
      kind: 'failed',
      problems: ['Tick at least one scenario.'],
    });
    expect(await made({ choice: { ...CHOICE, without: new Set(['en', 'de']) } })).toMatchObject({
      problems: ['Tick at least one language.'],
    });
    expect(asked).not.toHaveBeenCalled();
  });

  test('is said where the line is down, and where the site has no build', async () => {
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await made({})).toMatchObject({ problems: [expect.stringContaining('Check your connection')] });
    vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
    expect(await made({})).toMatchObject({ problems: [expect.stringContaining('“pieces.json” is missing')] });
  });

  test('is a brand without brand.json, or with a colour nobody could read', async () => {
    const file = (name: string, text: string): File => new File([text], name);
    expect(await readBrandFiles([file('logo.svg', '<svg/>')], t)).toMatchObject({
      told: { problems: [expect.stringContaining('There’s no brand.json')] },
    });
    const weak = await readBrandFiles([file('brand.json', '{"name":"W","light":"#8fd3ff"}')], t);
    expect(weak.told).toEqual({
      kind: 'wrong',
      problems: [
        expect.stringMatching(
          /^Line 1, character 21: Words in #8fd3ff are hard to read on our light pages, in shaded boxes: .* 1\.3 to 1, /,
        ),
      ],
    });
    const good = await readBrandFiles([file('brand.json', '{"name":"W"}')], t);
    expect(good.told).toEqual({ kind: 'ready', name: 'W' });
    // As an editor on Windows may save it: the command line takes it, too.
    const wide = Uint16Array.from('\uFEFF{"name":"W"}', (sign) => sign.charCodeAt(0));
    expect((await readBrandFiles([new File([wide], 'brand.json')], t)).told).toEqual({ kind: 'ready', name: 'W' });
  });
});
