// A part of the app that comes later, with style sheets and words of its own.
import type { CataloguePart } from '../ui/text/catalogue.ts';
import type { Locale } from '../ui/text/languages.ts';
import { loadText, type TextOf } from '../ui/text/text.ts';

const sheets = (): readonly HTMLLinkElement[] => [
  ...document.querySelectorAll<HTMLLinkElement>('head > link[rel=stylesheet]'),
];

/** What the build's own loader has asked for in vain, and would never ask for again. */
const missing = new Set<string>();

function fetchSheet(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, crossOrigin: '' });
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => {
      missing.delete(href);
      resolve();
    });
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} did not come`));
    });
  });
}

/**
 * Rejects where the part or one of its style sheets cannot be had; it may then be asked for again. `load` must only import: the
 * build takes a `.then` that follows an import into what waits for the style sheets, and there it never hears of a failure.
 */
export async function latePart<Part>(load: () => Promise<Part>): Promise<Part> {
  await Promise.all([...missing].map(fetchSheet));
  const before = new Set(sheets());
  try {
    return await load();
  } catch (error) {
    for (const sheet of sheets().filter((one) => !before.has(one))) {
      missing.add(sheet.href);
      sheet.remove();
    }
    throw error;
  }
}

/** A part together with its words: both are on their way at once. */
export async function latePartInWords<Part, Words extends CataloguePart>(
  load: () => Promise<Part>,
  words: Words,
  locale: Locale,
): Promise<Part & { readonly t: TextOf<Words> }> {
  const [part, t] = await Promise.all([latePart(load), loadText(locale, words)]);
  return { ...part, t };
}
