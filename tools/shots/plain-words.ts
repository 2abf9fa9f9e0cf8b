// Words on a page in a pseudo-locale that went through no catalogue.
import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';

const TITLES = globSync('scenarios/*/scenario.json').map(
  (file) => (JSON.parse(readFileSync(file, 'utf8')) as { readonly title: string }).title,
);

/** Names that are the same everywhere: ours, of files, what is in them and fields of the format, and letters that stand for something. */
const NAMES =
  /Skip Level|mine\.json|skip-level-[\w-]+\.json|(?:#\/)?no_such\w*(?:\/at_all)?|tutorail|friday_deck|\btutorial\b|"\w+"|· \w+ · [A-Z]\d\d$|\b[a-z]+_[a-z_]+(?:\.[a-z_]+)?|\bpriya\.trust\b|^[A-C]$/;
const SAME_EVERYWHERE = [...TITLES.map((title) => title.replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&')), NAMES.source].join(
  '|',
);

/**
 * Every text, label, title, placeholder and filled-in field of the page, also what is folded or hidden now, that has a letter which a
 * pseudo-locale would have accented. What says that it is in another language is left out.
 */
export const plainWords = (page: Page): Promise<string[]> =>
  page.evaluate((same) => {
    const found: string[] = [];
    const look = (text: string | null, at: Element): void => {
      const lang = at.closest('[lang]')?.getAttribute('lang');
      if (text === null || lang !== document.documentElement.lang || at.closest('script, noscript, style')) return;
      const left = text.replaceAll(new RegExp(same, 'g'), '');
      if (/[aceinosuyz]/i.test(left) || /[\uE000-\uF8FF]/.test(text)) found.push(text.trim());
    };
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      if (node.parentElement) look(node.nodeValue, node.parentElement);
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-valuetext', 'aria-roledescription', 'title', 'alt', 'placeholder'])
        look(element.getAttribute(name), element);
      if (element instanceof HTMLTextAreaElement) look(element.value, element);
    }
    return [...new Set(found)];
  }, SAME_EVERYWHERE);
