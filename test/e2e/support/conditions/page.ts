// Others at work on the page: a translator, extensions.
import type { Page } from 'playwright';
import type { Condition } from '../condition.ts';

/** Behind every text the translator has had in hand. */
const MARK = '˙';

/** As browsers translate: each text gives way to two elements around other words, and what comes later does, too. */
function translatePage(mark: string): void {
  const translated = new WeakSet<Node>();
  const translate = (text: Text): void => {
    const parent = text.parentElement;
    if (text.data.trim() === '' || translated.has(text) || parent?.closest('script, style, textarea') !== null) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    const words = document.createTextNode(text.data.trimEnd() + mark + /\s*$/.exec(text.data)?.[0]);
    translated.add(words);
    inner.append(words);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const all = (root: Node): void => {
    if (root instanceof Text) return translate(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(translate);
  };
  const watch = (): void => {
    document.documentElement.lang = 'de';
    all(document.body);
    const seen = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        if (type === 'characterData') all(target);
        else addedNodes.forEach((node) => node.isConnected && all(node));
    });
    seen.observe(document.body, { childList: true, subtree: true, characterData: true });
  };
  document.addEventListener('DOMContentLoaded', watch);
}

/** Passwords, a dark page, a checker of grammar, an icon behind each link: elements and attributes nobody has asked for. */
function furnishPage(): void {
  const put = (element: Element): void => {
    if (element.matches('input, textarea, a')) {
      const icon = document.createElement('of-an-extension');
      if (element.nextElementSibling?.localName !== icon.localName) element.after(icon);
    }
    if (element.matches('main, section, button, h1, h2')) {
      element.setAttribute('data-of-an-extension', '');
      if (element instanceof HTMLElement) element.style.setProperty('--of-an-extension', '1');
      element.classList.add('of-an-extension');
    }
  };
  const furnish = (): void => {
    document.documentElement.setAttribute('data-of-an-extension', '');
    document.body.prepend(document.createElement('of-an-extension'));
    document.body.append(document.createElement('of-an-extension'));
    document.body.querySelectorAll('*').forEach(put);
    const seen = new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof Element)) continue;
        put(node);
        node.querySelectorAll('*').forEach(put);
      }
    });
    seen.observe(document.body, { childList: true, subtree: true });
  };
  document.addEventListener('DOMContentLoaded', furnish);
}

/** A highlighter: texts come apart where it has found a word. */
function splitTexts(): void {
  const split = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = root instanceof Text ? [root] : [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const at = text.data.trim().indexOf(' ');
      if (at > 0 && text.parentElement?.closest('script, style, mark') === null) {
        const mark = document.createElement('mark');
        const rest = text.splitText(text.data.indexOf(' ', text.data.search(/\S/)));
        text.replaceWith(mark);
        mark.append(text.data);
        rest.data = String(rest.data);
      }
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    split(document.body);
    const seen = new MutationObserver((changes) => {
      seen.disconnect();
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) if (node.isConnected) split(node);
      observe();
    });
    const observe = (): void => seen.observe(document.body, { childList: true, subtree: true });
    observe();
  });
}

export const TRANSLATED = {
  name: 'the page translated by the browser',
  before: (page: Page) => page.addInitScript(translatePage, MARK),
  read: (text: string) => text.replaceAll(MARK, ''),
  says: [],
} satisfies Condition;

export const PAGE_CONDITIONS: readonly Condition[] = [
  TRANSLATED,
  { name: 'extensions that put things into the page', before: (page) => page.addInitScript(furnishPage) },
  { name: 'an extension that marks words', before: (page) => page.addInitScript(splitTexts) },
];
