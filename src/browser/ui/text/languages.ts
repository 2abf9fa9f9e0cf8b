// The languages of the interface. A new one is a folder beside en/, and an entry here.
import type { Message } from '../../../core/scenario/message.ts';
import type { Catalogue, CataloguePart, SaidIn } from './catalogue.ts';
import { WORDS as ENGLISH } from './en/app.ts';
import { isPseudo, type PseudoLocale } from './pseudo.ts';

export type LanguageParts = { readonly [Part in CataloguePart]: () => Promise<Catalogue<Part>> };

/** The build draws the first page with them, so they are there without being asked for. Those of the table come with it. */
export const ENGLISH_WORDS = { ...ENGLISH } as Readonly<Record<SaidIn<'app'>, Message>>;
export const bringTableWords = (words: Catalogue<'table'>): void => void Object.assign(ENGLISH_WORDS, words);

export const LANGUAGES = {
  en: {
    app: () => Promise.resolve(ENGLISH_WORDS),
    collect: async () => (await import('./en/collect.ts')).WORDS,
    control: async () => (await import('./en/control.ts')).WORDS,
    course: async () => (await import('./en/course.ts')).WORDS,
    debrief: async () => (await import('./en/debrief.ts')).WORDS,
    join: async () => (await import('./en/join.ts')).WORDS,
    kept: async () => (await import('./en/kept.ts')).WORDS,
    leave: async () => (await import('./en/leave.ts')).WORDS,
    menu: async () => (await import('./en/menu.ts')).WORDS,
    pack: async () => (await import('./en/pack.ts')).WORDS,
    plan: async () => (await import('./en/plan.ts')).WORDS,
    model: async () => (await import('./en/model.ts')).WORDS,
    refusal: async () => (await import('../../../core/run/words/en.ts')).WORDS,
    run: async () => (await import('./en/run.ts')).WORDS,
    session: async () => (await import('../../../core/session/words/en.ts')).WORDS,
    slides: async () => (await import('./en/slides.ts')).WORDS,
    table: async () => (await import('./en/table.ts')).WORDS,
    tryout: async () => (await import('./en/tryout.ts')).WORDS,
  },
} satisfies Readonly<Record<string, LanguageParts>>;

type Language = keyof typeof LANGUAGES;
/** A language of the interface, or a pseudo-locale: longer, accented English, `ar-XB` from right to left. */
export type Locale = Language | PseudoLocale;

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** All that is said with a part: to those of the app belong the table's, which English alone brings with it. */
export async function loadWords<Part extends CataloguePart>(
  locale: Locale,
  part: Part,
): Promise<Readonly<Record<SaidIn<Part>, Message>>> {
  const words = await loadCatalogue(locale, part);
  return (part === 'app' && locale !== 'en' ? { ...words, ...(await loadCatalogue(locale, 'table')) } : words) as never;
}

/** The words of one part, in a chunk of their own except the first page's English ones. Rejects where they cannot be had. */
export function loadCatalogue<Part extends CataloguePart>(locale: Locale, part: Part): Promise<Catalogue<Part>> {
  const parts: LanguageParts = LANGUAGES[isPseudo(locale) ? 'en' : locale];
  return parts[part]();
}
