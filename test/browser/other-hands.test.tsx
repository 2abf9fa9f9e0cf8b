// A page that a browser's translator or an extension has had its hands in, played in step with one that nobody has touched.
import { render, type ComponentChildren } from 'preact';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../../src/browser/app/fonts.css';
import { Table } from '../../src/browser/play/table.tsx';
import type { Afterwards, Surroundings } from '../../src/browser/play/surroundings.ts';
import { bearOtherHands } from '../../src/browser/ui/other-hands.ts';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { treeOf } from '../../src/core/run/branches.ts';
import { OwnPlay } from '../../src/core/run/own-play.ts';
import { startRun } from '../../src/core/run/run.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { setUp, t } from './ui-support.tsx';

setUp();
beforeAll(() => bearOtherHands());

const nothing = (): void => undefined;
const { scenario } = parseScenario(await (await fetch('/scenarios/tutorial/scenario.json')).text());
const shell = (look: 'map' | 'list'): Surroundings => ({
  t,
  locale: 'en',
  settings: { ...USUAL_SETTINGS, lessMotion: true, look },
  sound: { play: nothing, set: nothing },
  announce: nothing,
  onSettings: nothing,
  onMenu: nothing,
  setPlace: nothing,
});
const afterwards: Afterwards = {
  share: () => null,
  plan: () => null,
  now: () => new Date(0),
  setsAside: false,
  onAgain: nothing,
  onHome: nothing,
};

const UNTRANSLATED = 'svg, font, style, script, textarea';

/** As browsers do it: `<font>` twice, the words copied, the page's own text node out of the page. */
function wrap(text: Text): void {
  if (text.parentElement === null || text.data.trim() === '' || text.parentElement.closest(UNTRANSLATED)) return;
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = text.data;
  outer.append(inner);
  text.replaceWith(outer);
}
function wrapAll(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = root instanceof Text ? [root] : [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) found.push(node);
  found.forEach(wrap);
}
function translate(host: Element): () => void {
  wrapAll(host);
  const observer = new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(wrapAll)));
  observer.observe(host, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const added: Element[] = [];
function place(content: ComponentChildren): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  added.push(host);
  render(content, host);
  return host;
}
function clear(): void {
  for (const host of added.splice(0)) {
    render(null, host);
    host.remove();
  }
}
afterAll(clear);

const settled = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20))));
const words = (host: HTMLElement): string => host.innerText.replaceAll(/\s+/g, ' ').trim();
/** Other futures are played while one looks: how far they are differs from page to page. */
const COMING = /-(luck|roads)$/;

/** What a player would press now, as a place among all buttons of the card. */
function nextPress(host: Element, plus: number): number {
  const buttons = [...host.querySelectorAll<HTMLButtonElement>('.ask button')];
  const usable = (one: HTMLButtonElement): boolean => one.checkVisibility() && one.ariaDisabled !== 'true';
  const more = buttons.filter((one) => one.matches('.dial .round:last-child') && usable(one));
  if (more.length > 0 && plus > 0) return buttons.indexOf(more[plus % more.length]!);
  const fold = buttons.find((one) => one.matches('.fold-handle[aria-expanded=false]'));
  if (fold && plus > 0) return buttons.indexOf(fold);
  const way = [...buttons].find((one) => one.matches('.choice') && usable(one) && one.ariaPressed !== 'true');
  const main = buttons.findLast((one) => one.matches('.button[data-kind=main]') && usable(one));
  return buttons.indexOf((main ?? way)!);
}
const press = (host: Element, at: number): void => host.querySelectorAll<HTMLElement>('.ask button')[at]?.click();

test.each(['list', 'map'] as const)(
  'a translated page shows the same words as an untranslated one, from the opening to the debrief (%s)',
  async (look) => {
    const table = () => (
      <Table
        play={new OwnPlay(treeOf(startRun(scenario!, 7)), { onKept: nothing })}
        shell={shell(look)}
        afterwards={afterwards}
      />
    );
    const [plain, translated] = [place(table()), place(table())];
    const stop = translate(translated);
    await settled();
    const seen: string[] = [];
    for (let step = 0; !plain.querySelector('main.debrief'); step += 1) {
      expect(step).toBeLessThan(90);
      expect(words(translated), `step ${step}`).toBe(words(plain));
      seen.push(words(plain));
      const at = nextPress(plain, step % 7);
      press(plain, at);
      press(translated, at);
      await settled();
    }
    expect(new Set(seen).size).toBeGreaterThan(15);
    expect(translated.querySelectorAll('font').length).toBeGreaterThan(20);
    for (const link of plain.querySelectorAll<HTMLElement>('nav a')) {
      if (COMING.test(link.getAttribute('href') ?? '')) continue;
      link.click();
      translated.querySelector<HTMLElement>(`a[href="${link.getAttribute('href')}"]`)?.click();
      await settled();
      // What is drawn late may be there in one of the two only, for a moment.
      await expect.poll(() => words(translated) === words(plain), { message: link.textContent ?? '' }).toBe(true);
    }
    stop();
    clear();
  },
);

/** Texts, elements and lists among each other, coming and going. */
const Changing = ({ count }: { readonly count: number }) => (
  <div>
    {count % 2 === 1 && <b>odd </b>}
    {count} blocks {count % 3 === 0 ? 'left' : <i>gone {count}</i>}
    {count > 2 && ' and more'}
    <ul>
      {Array.from({ length: (count * 3) % 5 }, (_, at) => (
        <li key={(at * count) % 5}>
          {at} of {count}
        </li>
      ))}
    </ul>
    <p>
      {count % 2 === 0 && <em>even </em>}the end of {count}
    </p>
  </div>
);

/** What extensions do to the elements of a page. */
const HANDS: Readonly<Record<string, (host: Element) => void>> = {
  'wraps every text': wrapAll,
  'puts texts into elements of its own': (host) => {
    for (const element of host.querySelectorAll('div, li, p, b, i, em'))
      for (const node of [...element.childNodes].filter((one) => one instanceof Text)) {
        const mark = document.createElement('mark');
        node.replaceWith(mark);
        mark.append(node);
      }
  },
  'adds elements everywhere': (host) => {
    for (const element of host.querySelectorAll('div, ul, li, p')) {
      element.prepend(document.createElement('aside'));
      element.append(document.createElement('aside'));
    }
  },
  'removes elements': (host) => host.querySelectorAll('li:first-child, b, i, em, ul').forEach((one) => one.remove()),
  'wraps elements': (host) => {
    for (const element of host.querySelectorAll('li, b, i, em, ul')) {
      const wrapper = document.createElement('section');
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  'empties elements': (host) => host.querySelectorAll('p, li').forEach((one) => one.replaceChildren()),
};
test.each(Object.entries(HANDS))('whoever %s neither stops the page nor keeps new words from it', (name, hand) => {
  const host = place(<Changing count={8} />);
  for (const count of [1, 2, 3, 4, 3, 6, 5, 0, 7]) {
    hand(host);
    render(<Changing count={count} />, host);
    const other = document.createElement('div');
    render(<Changing count={count} />, other);
    // Elements that were taken out, with all that is in them, are not ours to put back.
    if (name === 'removes elements') expect(host.textContent).toContain(`${count} blocks`);
    else expect(host.textContent).toBe(other.textContent);
  }
  clear();
});
