import type { Message } from '../../../core/scenario/message.ts';

/** Not languages: they show where a screen is too tight, a word is not in the catalogue, or a side is taken for granted. */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];
export const isPseudo = (locale: string | null): locale is PseudoLocale => PSEUDO_LOCALES.some((one) => one === locale);

interface PseudoWords {
  readonly message: (message: Message, locale: PseudoLocale) => Message;
  readonly text: (text: string, locale: PseudoLocale) => string;
}
/** Nobody who reads asks for them: they come with pseudo-words.ts. */
let words: PseudoWords | undefined;
export const bringPseudoWords = (come: PseudoWords): void => void (words = come);

export const pseudoMessage = (message: Message, locale: PseudoLocale): Message =>
  words ? words.message(message, locale) : message;
export const pseudoText = (text: string, locale: PseudoLocale): string => (words ? words.text(text, locale) : text);
