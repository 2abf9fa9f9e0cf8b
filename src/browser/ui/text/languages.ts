// The languages of the interface. A new one is a folder beside en/, and an entry here.
import type { Catalogue, CataloguePart } from './catalogue.ts';
import { WORDS as ENGLISH } from './en/app.ts';
import { isPseudo, type PseudoLocale } from './pseudo.ts';

export type LanguageParts = { readonly [Part in CataloguePart]: () => Promise<Catalogue<Part>> };

export const LANGUAGES = {
  en: {
    // The build draws the first page with it, so it is there without being asked for.
    app: () => Promise.resolve(ENGLISH),
    debrief: async () => (await import('./en/debrief.ts')).WORDS,
    kept: async () => (await import('./en/kept.ts')).WORDS,
    leave: async () => (await import('./en/leave.ts')).WORDS,
    menu: async () => (await import('./en/menu.ts')).WORDS,
    plan: async () => (await import('./en/plan.ts')).WORDS,
    model: async () => (await import('./en/model.ts')).WORDS,
    refusal: async () => (await import('../../../core/run/words/en.ts')).WORDS,
    run: async () => (await import('./en/run.ts')).WORDS,
    tryout: async () => (await import('./en/tryout.ts')).WORDS,
  },
} satisfies Readonly<Record<string, LanguageParts>>;

type Language = keyof typeof LANGUAGES;
/** A language of the interface, or a pseudo-locale: longer, accented English, `ar-XB` from right to left. */
export type Locale = Language | PseudoLocale;

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** The words of one part, in a chunk of their own except the first page's English ones. Rejects where they cannot be had. */
export function loadCatalogue<Part extends CataloguePart>(locale: Locale, part: Part): Promise<Catalogue<Part>> {
  const parts: LanguageParts = LANGUAGES[isPseudo(locale) ? 'en' : locale];
  return parts[part]();
}
